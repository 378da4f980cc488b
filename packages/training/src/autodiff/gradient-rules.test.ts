import { describe, expect, test } from "vitest";
import { TrainingError } from "../errors.ts";
import { assertGradient, type GradientInput } from "../testing/check-gradient.ts";
import { recurrentRules } from "./recurrent/recurrent-rules.ts";
import { gradientRules } from "./rules.ts";
import { broadcastCases, unaryCases } from "./testing/elementwise-cases.ts";
import type { GradientCase } from "./testing/gradient-case.ts";
import { layoutCases } from "./testing/layout-cases.ts";
import {
  convolutionCases,
  lossCases,
  normalizationCases,
  poolingCases,
} from "./testing/neural-cases.ts";
import { matrixCases, reductionCases, rowCases } from "./testing/reduction-cases.ts";

const cases: Readonly<Record<string, readonly GradientCase[]>> = {
  ...unaryCases,
  ...broadcastCases,
  ...rowCases,
  ...layoutCases,
  ...reductionCases,
  ...matrixCases,
  ...convolutionCases,
  ...poolingCases,
  ...normalizationCases,
  ...lossCases,
};

/** How much the graph says of the shapes of its inputs. */
const declarations = {
  "every size": ({ shape: _, ...input }: GradientInput): GradientInput => input,
  "the batch as a name": (input: GradientInput): GradientInput => input,
  "no size": (input: GradientInput): GradientInput => {
    return { ...input, shape: input.tensor.shape.map(() => undefined) };
  },
} as const;

test("every operator with a rule has cases, but the recurrent ones, which have tests of their own", () => {
  const ruled = Object.entries(gradientRules).filter(
    ([name, rule]) => typeof rule !== "string" && !Object.hasOwn(recurrentRules, name),
  );
  expect(Object.keys(cases).toSorted()).toEqual(ruled.map(([name]) => name).toSorted());
});

describe.each(Object.entries(cases))("the gradient of %s is that of differences", (_, list) => {
  describe.each(list.map((one, index) => [index, one] as const))("case %i", (_index, one) => {
    test.each(Object.entries(declarations))("knowing %s", async (known, declare) => {
      const check = () =>
        assertGradient({
          inputs: Object.fromEntries(one.inputs.map((input, at) => [`x${at}`, declare(input)])),
          forward: (graph, values) => one.forward(graph, Object.values(values)),
          maxElements: 20,
          ...(one.seed === undefined ? {} : { seed: one.seed }),
        });
      if (known !== "no size" || one.open !== false) return void (await check());
      const error: unknown = await check().catch((thrown: unknown) => thrown);
      expect(TrainingError.is(error) && error.code).toBe("not_differentiable");
    });
  });
});
