import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  outputGradients,
  outputNames,
  recurrentCase,
  type Tensors,
  variantNames,
} from "./testing/recurrent-case.ts";
import { runRule } from "./testing/recurrent-graphs.ts";

describe("one thread and two give the same bytes", () => {
  const sizes = {
    "many sequences": { steps: 20, batch: 32, inputSize: 48, hiddenSize: 64 },
    "few sequences": { steps: 9, batch: 3, inputSize: 100, hiddenSize: 136 },
    "one sequence": { steps: 9, batch: 1, inputSize: 33, hiddenSize: 160 },
    "wide input": { steps: 9, batch: 2, inputSize: 300, hiddenSize: 32 },
  } as const;
  const cases = variantNames.flatMap((variant) =>
    (Object.keys(sizes) as (keyof typeof sizes)[]).map((size) => ({ variant, size })),
  );
  test.each(cases)("$variant, $size", async ({ variant, size }) => {
    const { batch, steps } = sizes[size];
    const lengths = Array.from({ length: batch }, (_, index) => 1 + ((index * 7) % steps));
    const recurrent = recurrentCase({
      variant,
      direction: "bidirectional",
      lengths,
      hasOptionals: true,
      ...sizes[size],
    });
    const reaching = outputGradients(recurrent, outputNames);
    const one = await runRule(recurrent, reaching, { threads: 1 });
    const two = await runRule(recurrent, reaching, { threads: 2 });
    expect(bytesOf(two.outputs)).toEqual(bytesOf(one.outputs));
    expect(bytesOf(two.gradients)).toEqual(bytesOf(one.gradients));
  });

  test("an LSTM of 100 units over 32 texts of 100 words", async () => {
    const recurrent = recurrentCase({
      variant: "LSTM",
      direction: "forward",
      hasOptionals: true,
      steps: 100,
      batch: 32,
      inputSize: 100,
      hiddenSize: 100,
    });
    const reaching = outputGradients(recurrent, ["yH"]);
    const one = await runRule(recurrent, reaching, { threads: 1 });
    const two = await runRule(recurrent, reaching, { threads: 2 });
    expect(bytesOf(two.gradients)).toEqual(bytesOf(one.gradients));
  });
});

/** The bytes of each tensor, as text that a failure can show in short. */
function bytesOf(tensors: Tensors<string>): Readonly<Record<string, string>> {
  const digests = Object.entries(tensors).map(([name, tensor]) => {
    const { buffer, byteOffset, byteLength } = tensor?.data ?? new Float32Array();
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    return [name, `${byteLength} bytes ${createHash("sha256").update(bytes).digest("hex")}`];
  });
  return Object.fromEntries(digests);
}
