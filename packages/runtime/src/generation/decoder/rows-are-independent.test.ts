import { expect, test } from "vitest";
import { rowsAreIndependent } from "./rows-are-independent.ts";
import type { SplitOutputs, SplitRun, SplitSession } from "./split-session.ts";

const layout = { layers: 2, kvHeads: 1, headDim: 2 };
const vocabularySize = 300;

/** A session whose numbers depend on each row's own token and length and, by `leak`, on the batch. */
function sessionWith(leak: { output: "logits" | "keys" | "values"; from: number } | null) {
  class Tensor {}
  const run = async ({ tokenIds, pastLengths }: SplitRun): Promise<SplitOutputs> => {
    const batch = pastLengths.length;
    const rows = [...tokenIds].map((id, row) => id + (pastLengths[row] ?? 0) / 1000);
    const numbers = (output: string, repeats: number) =>
      Float32Array.from({ length: repeats * batch * 2 }, (_, index) => {
        const row = Math.floor(index / 2) % batch;
        const leaks = leak?.output === output && batch >= leak.from && row === batch - 1;
        return (rows[row] ?? 0) + (leaks ? 1e-3 : 0);
      });
    return {
      topIds: new Int32Array(),
      topLogits: new Float32Array(),
      topK: 1,
      logits: numbers("logits", 1),
      entries: { keys: numbers("keys", 2), values: numbers("values", 2), batch, sequence: 1 },
    };
  };
  return { run, vocabularySize, onnxRuntime: { Tensor } } as unknown as SplitSession;
}

test("rows that have the same bytes alone and in every batch are independent", async () => {
  expect(await rowsAreIndependent(sessionWith(null), layout)).toBe(true);
});

test.each([
  { output: "logits", from: 2 },
  { output: "keys", from: 5 },
  { output: "values", from: 16 },
] as const)("a difference in $output from $from rows on is seen", async (leak) => {
  expect(await rowsAreIndependent(sessionWith(leak), layout)).toBe(false);
});
