import { describe, expect, test } from "vitest";
import { numericGradients } from "./testing/numeric-gradients.ts";
import {
  type InputName,
  inputNames,
  type OutputName,
  outputGradients,
  outputNames,
  type RecurrentCase,
  recurrentCase,
  recurrentCases,
  type Tensors,
  variantNames,
} from "./testing/recurrent-case.ts";
import { floatInputs, runKernel, runRule } from "./testing/recurrent-graphs.ts";
import { recurrentReference } from "./testing/recurrent-reference.ts";

/** Infinity where the lengths differ, or there is nothing to compare. */
function largestDifference(
  actual: ArrayLike<number> | undefined,
  expected: ArrayLike<number> | undefined,
): number {
  if (actual?.length !== expected?.length) return Number.POSITIVE_INFINITY;
  const differences = Array.from(actual ?? [], (value, index) =>
    Math.abs(value - (expected?.[index] ?? Number.NaN)),
  );
  return Math.max(...differences);
}

describe("the forward pass is that of the operator's own kernel", () => {
  test.each(recurrentCases)("$title", async (recurrent) => {
    const expected = await runKernel(recurrent);
    const { outputs } = await runRule(recurrent, outputGradients(recurrent, ["yH"]));
    expect(Object.keys(outputs)).toEqual(Object.keys(expected));
    const inputs = Object.fromEntries(
      Object.entries(recurrent.feeds).map(([name, { data }]) => [
        name,
        Float64Array.from(data as Float32Array),
      ]),
    );
    const reference = recurrentReference(recurrent, inputs);
    for (const name of Object.keys(expected) as OutputName[]) {
      const kernel = expected[name];
      expect(outputs[name]?.shape).toEqual(kernel?.shape);
      const data = outputs[name]?.data as Float32Array;
      expect(largestDifference(data, kernel?.data as Float32Array)).toBeLessThan(1e-6);
      expect(largestDifference(data, reference[name])).toBeLessThan(1e-6);
    }
  });
});

async function expectNumericGradients(
  recurrent: RecurrentCase,
  reaching: Tensors<OutputName>,
  wrt: readonly InputName[] = floatInputs(recurrent),
): Promise<void> {
  const { gradients } = await runRule(recurrent, reaching, { wrt });
  const expected = numericGradients(recurrent, reaching, wrt);
  expect(Object.keys(gradients)).toEqual(Object.keys(expected));
  for (const name of inputNames.filter((input) => expected[input] !== undefined)) {
    expect(gradients[name]?.shape).toEqual(recurrent.feeds[name]?.shape);
    const difference = largestDifference(gradients[name]?.data as Float32Array, expected[name]);
    expect(difference, `of the gradient of ${name}`).toBeLessThan(1e-5);
  }
}

describe("the gradients are those of finite differences", () => {
  test.each(recurrentCases)("$title", async (recurrent) => {
    await expectNumericGradients(recurrent, outputGradients(recurrent, outputNames));
  });
});

// From 48 units on, the products of an LSTM's gates are one batch. Of its many weights there are too many differences.
test.each([
  { of: ["x"], lengths: {} },
  { of: ["x", "h"], lengths: { lengths: [1, 3] } },
] as const)("the gradients of a wide LSTM's $of are those of finite differences", async (wide) => {
  const options = { variant: "LSTM", direction: "forward", hasOptionals: true } as const;
  const recurrent = recurrentCase({ ...options, steps: 3, hiddenSize: 48, ...wide.lengths });
  await expectNumericGradients(recurrent, outputGradients(recurrent, outputNames), wide.of);
});

/** Every choice of outputs but none and all. */
const someOutputs: readonly (readonly OutputName[])[] = [
  ["y"],
  ["yH"],
  ["yC"],
  ["y", "yH"],
  ["y", "yC"],
  ["yH", "yC"],
];

describe("the gradients are right where only some outputs reach the loss", () => {
  const cases = variantNames.flatMap((variant) =>
    someOutputs
      .filter((names) => variant === "LSTM" || !names.includes("yC"))
      .map((names) => ({ variant, names, of: names.join(" and ") })),
  );
  test.each(cases)("$variant: $of", async ({ variant, names }) => {
    const options = { variant, direction: "bidirectional", hasOptionals: true } as const;
    for (const lengths of [undefined, [1, 4]]) {
      const recurrent = recurrentCase({ ...options, ...(lengths && { lengths }) });
      await expectNumericGradients(recurrent, outputGradients(recurrent, names));
    }
  });
});

test.each(variantNames)(
  "%s: a gradient is the same when no other one is asked for",
  async (variant) => {
    const recurrent = recurrentCase({ variant, direction: "bidirectional", hasOptionals: true });
    const reaching = outputGradients(recurrent, outputNames);
    const { gradients } = await runRule(recurrent, reaching);
    for (const name of floatInputs(recurrent)) {
      const alone = await runRule(recurrent, reaching, { wrt: [name] });
      expect(alone.gradients[name]).toEqual(gradients[name]);
    }
  },
);
