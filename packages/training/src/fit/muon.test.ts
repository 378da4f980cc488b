import { describe, expect, test } from "vitest";
import { ortRunner } from "../testing/ort-runner.ts";
import { orthogonalize } from "./orthogonalize.ts";
import { floats, runGraph } from "./testing/run-graph.ts";
import { TrainingSession } from "./training-session.ts";
import { buildTrainingStep } from "./training-step.ts";

type Matrix = readonly (readonly number[])[];

const SHAPES = [
  [4, 4],
  [3, 5],
  [6, 4],
  [2, 160],
] as const;

describe.each(SHAPES)("of a matrix of %d rows and %d columns", (rows, columns) => {
  const count = Math.min(rows, columns);
  const left = orthonormal(rows, 0.3);
  const right = orthonormal(columns, 1.1);
  /** The matrix whose singular vectors are these, as one list of numbers. */
  const compose = (singular: readonly number[]) =>
    left.flatMap((row) =>
      right.map((other) =>
        singular.reduce((sum, s, k) => sum + (row[k] ?? 0) * s * (other[k] ?? 0), 0),
      ),
    );

  test("the singular values become what the polynomial makes of them, about 1", async () => {
    const singular = Array.from({ length: count }, (_, index) => 3 / (index + 1) ** 2);
    const { out } = await runGraph(
      { matrix: floats([rows, columns], compose(singular)) },
      (graph, { matrix }) => {
        if (matrix === undefined) throw new Error("no matrix");
        return { out: orthogonalize(graph, matrix, [rows, columns]) };
      },
    );
    const made = polynomials(singular);
    expectNear(out, compose(made));
    for (const value of made) expect(Math.abs(value - 0.95)).toBeLessThan(0.28);
  });

  test("muon steps along them, with momentum looked ahead at, and decays apart from that", async () => {
    const start = compose(Array.from({ length: count }, (_, index) => 1 - index / 7));
    const step = buildTrainingStep({
      parameters: {
        w: {
          shape: [rows, columns],
          initial: Float32Array.from(start),
          trainable: true,
          decays: true,
          isHiddenMatrix: true,
        },
      },
      // The gradient of the sum of w · g is g.
      forward(graph, { w }) {
        const g = graph.input("g", "float32", [rows, columns]);
        return { loss: graph.node("ReduceSum", [graph.node("Mul", [w, g])], { keepdims: 0 }) };
      },
      optimizer: { type: "muon", momentum: 0, weightDecay: 0.1 },
      maxGradNorm: null,
    });
    expect(Object.keys(step.state)).toEqual(["w", "w/momentum"]);
    await using session = await TrainingSession.create(ortRunner(), step, 1);
    // All with the same singular vectors, so that what is kept of them has those as well.
    let momentum = new Array<number>(count).fill(0);
    let wanted = start;
    for (const [index, rate] of [0.1, 0.05, 0.2].entries()) {
      const gradient = Array.from({ length: count }, (_, k) => Math.abs(Math.sin(k + 1 + index)));
      await session.run({ g: floats([rows, columns], compose(gradient)) }, rate);
      momentum = momentum.map((m, k) => 0.95 * m + (gradient[k] ?? 0));
      const look = momentum.map((m, k) => 0.95 * m + (gradient[k] ?? 0));
      const change = compose(polynomials(look));
      const length = 0.2 * rate * Math.sqrt(Math.max(rows, columns));
      wanted = wanted.map((p, at) => p * (1 - rate * 0.1) - length * (change[at] ?? 0));
      expectNear(session.parameters().w, wanted);
    }
  });
});

test("a matrix of zeros stays one", async () => {
  const { out } = await runGraph(
    { matrix: floats([2, 3], [0, 0, 0, 0, 0, 0]) },
    (graph, inputs) => {
      if (inputs.matrix === undefined) throw new Error("no matrix");
      return { out: orthogonalize(graph, inputs.matrix, [2, 3]) };
    },
  );
  expect(out).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a hidden matrix of three dimensions is refused", () => {
  const build = () =>
    buildTrainingStep({
      parameters: {
        w: {
          shape: [2, 2, 2],
          initial: new Float32Array(8),
          trainable: true,
          decays: true,
          isHiddenMatrix: true,
        },
      },
      forward: (graph, { w }) => ({ loss: graph.node("ReduceSum", [w], { keepdims: 0 }) }),
      optimizer: { type: "muon", momentum: 0, weightDecay: 0 },
      maxGradNorm: null,
    });
  expect(build).toThrow("Expected a hidden matrix to have two dimensions, got [2, 2, 2].");
});

/** What five times ax + bx³ + cx⁵ makes of numbers that are divided by their norm first. */
function polynomials(numbers: readonly number[]): number[] {
  const norm = Math.hypot(...numbers);
  return numbers.map((number) => {
    let x = number / norm;
    for (let i = 0; i < 5; i++) x = 3.4445 * x - 4.775 * x ** 3 + 2.0315 * x ** 5;
    return x;
  });
}

/** A matrix of orthonormal columns: I - 2vvᵀ/vᵀv (A. Householder, 1958). */
function orthonormal(size: number, phase: number): Matrix {
  const v = Array.from({ length: size }, (_, index) => Math.cos(phase + index * 1.7) + 0.2);
  const square = v.reduce((sum, value) => sum + value * value, 0);
  return v.map((one, row) =>
    v.map((other, column) => (row === column ? 1 : 0) - (2 * one * other) / square),
  );
}

function expectNear(got: Iterable<number> | undefined, wanted: readonly number[]): void {
  const values = [...(got ?? [])];
  expect(values.length).toBe(wanted.length);
  const worst = Math.max(...values.map((value, at) => Math.abs(value - (wanted[at] ?? 0))));
  expect(worst).toBeLessThan(1e-4);
}
