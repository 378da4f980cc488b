import { expect, test } from "vitest";
import { Random } from "../random/random.ts";
import {
  forgetGateOnes,
  glorotUniform,
  heNormal,
  type Initializer,
  orthogonal,
} from "./initializers.ts";

function filled(length: number, initialize: Initializer): Float32Array {
  const values = new Float32Array(length);
  initialize(values, new Random(1, "initialization"));
  return values;
}

test("Glorot's values reach their limit and have its variance", () => {
  const values = filled(50_000, glorotUniform(200, 100));
  const limit = Math.sqrt(6 / 300);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expect(largest).toBeLessThanOrEqual(limit);
  expect(largest).toBeGreaterThan(0.999 * limit);
  expect(meanSquare(values)).toBeCloseTo(2 / 300, 4);
});

test("He's values have the variance 2 / fan in", () => {
  expect(meanSquare(filled(100_000, heNormal(50)))).toBeCloseTo(2 / 50, 3);
});

test.each([
  [12, 3],
  [3, 12],
  [5, 5],
])(
  "each orthogonal matrix of %i x %i has orthonormal vectors on its shorter side",
  (rows, columns) => {
    const values = filled(2 * rows * columns, orthogonal(rows, columns));
    const count = Math.min(rows, columns);
    for (const start of [0, rows * columns]) {
      const at = (row: number, column: number) => values[start + row * columns + column] ?? 0;
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          let product = 0;
          for (let along = 0; along < Math.max(rows, columns); along++) {
            product += rows >= columns ? at(along, a) * at(along, b) : at(a, along) * at(b, along);
          }
          expect(product).toBeCloseTo(a === b ? 1 : 0, 6);
        }
      }
    }
    expect(values.slice(0, rows * columns)).not.toEqual(values.slice(rows * columns));
  },
);

test("the forget gate, third in ONNX's order, starts with ones in each direction", () => {
  expect([...filled(16, forgetGateOnes(2))]).toEqual([
    0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0,
  ]);
});

function meanSquare(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}
