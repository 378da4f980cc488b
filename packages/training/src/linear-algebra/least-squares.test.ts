import { describe, expect, test } from "vitest";
import { Random } from "../random/random.ts";
import { minimumNorm } from "./minimum-norm.ts";
import { SequentialQr } from "./sequential-qr.ts";
import { solveTransposedTriangle } from "./triangular-solve.ts";

type Matrix = readonly (readonly number[])[];

function randomMatrix(rows: number, columns: number, place: number): number[][] {
  const random = new Random(7, "initialization", place);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal()));
}

const transpose = (matrix: Matrix) =>
  Array.from({ length: matrix[0]?.length ?? 0 }, (_, column) =>
    matrix.map((row) => row[column] ?? 0),
  );

const product = (one: Matrix, other: Matrix) =>
  one.map((row) =>
    transpose(other).map((column) =>
      row.reduce((sum, value, at) => sum + value * (column[at] ?? 0), 0),
    ),
  );

function expectClose(actual: Matrix, expected: Matrix, digits = 12): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((row, at) => {
    row.forEach((value, column) => {
      expect(value, `${at}, ${column}`).toBeCloseTo(expected[at]?.[column] ?? Number.NaN, digits);
    });
  });
}

function factorOf(matrix: Matrix, blockRows: number): number[][] {
  const columns = matrix[0]?.length ?? 0;
  const qr = new SequentialQr(columns, matrix.length);
  for (let start = 0; start < matrix.length; start += blockRows) {
    qr.absorb(Float64Array.from(transpose(matrix.slice(start, start + blockRows)).flat()));
  }
  return Array.from({ length: qr.rows }, (_, row) => [
    ...qr.factor.subarray(row * columns, (row + 1) * columns),
  ]);
}

describe("SequentialQr", () => {
  test.each([
    ["tall", 40, 5, 7],
    ["a row at a time", 9, 4, 1],
    ["square", 6, 6, 4],
    ["wide", 3, 8, 2],
  ])("gives a triangular R with RᵀR = AᵀA: %s", (_, rows, columns, blockRows) => {
    const matrix = randomMatrix(rows, columns, rows);
    const factor = factorOf(matrix, blockRows);
    expect(factor).toHaveLength(Math.min(rows, columns));
    factor.forEach((row, at) => {
      for (let column = 0; column < at; column++) expect(row[column]).toBe(0);
    });
    expectClose(product(transpose(factor), factor), product(transpose(matrix), matrix));
  });

  test("keeps what AᵀA would lose", () => {
    // The columns differ by 1e-9: in AᵀA they are the same to the last bit of a double.
    const small = 1e-9;
    const factor = factorOf(
      [
        [1, 1],
        [small, 0],
        [0, small],
      ],
      2,
    );
    expect(Math.abs(factor[1]?.[1] ?? 0)).toBeCloseTo(Math.SQRT2 * small, 20);
  });
});

describe("minimumNorm", () => {
  const solve = async (matrix: Matrix, right: readonly number[]) =>
    minimumNorm({
      matrix: Float64Array.from(matrix.flat()),
      rows: matrix.length,
      columns: matrix[0]?.length ?? 0,
      right: Float64Array.from(right),
      tolerance: 1e-12,
      breathe: async () => {},
    });

  test("solves a system of full rank", async () => {
    const matrix = randomMatrix(5, 5, 1);
    const right = product(
      matrix,
      [3, -1, 0.5, 2, 7].map((value) => [value]),
    ).flat();
    const { solution, rank } = await solve(matrix, right);
    expect(rank).toBe(5);
    expectClose([[...solution]], [[3, -1, 0.5, 2, 7]], 10);
  });

  test.each([
    ["more columns than rows", 3, 6, 3],
    ["dependent columns and rows", 7, 6, 2],
  ])("gives the shortest of the best solutions: %s", async (_, rows, columns, rank) => {
    const left = randomMatrix(rows, rank, 2);
    const other = randomMatrix(rank, columns, 3);
    const matrix = product(left, other);
    const right = randomMatrix(rows, 1, 4).flat();
    const found = await solve(matrix, right);
    expect(found.rank).toBe(rank);
    // The residual is orthogonal to the columns …
    const solution = [...found.solution].map((value) => [value]);
    const residual = product(matrix, solution).map(([value], at) => [
      (right[at] ?? 0) - (value ?? 0),
    ]);
    expectClose(
      product(transpose(matrix), residual),
      Array.from({ length: columns }, () => [0]),
      10,
    );
    // … and the solution lies in the row space: it is otherᵀ z for the z of least squares.
    const gram = product(other, transpose(other));
    const { solution: z } = await solve(gram, product(other, solution).flat());
    expectClose(
      product(
        transpose(other),
        [...z].map((value) => [value]),
      ),
      solution,
      10,
    );
  });

  test("gives 0 for a matrix of zeros", async () => {
    const found = await solve(
      [
        [0, 0],
        [0, 0],
      ],
      [1, 2],
    );
    expect(found.rank).toBe(0);
    expect([...found.solution]).toEqual([0, 0]);
  });
});

test("solveTransposedTriangle solves Rᵀx = b on the leading columns", () => {
  const factor = Float64Array.of(2, 1, 9, 0, 4, 9);
  expect([...solveTransposedTriangle(factor, 3, 2, Float64Array.of(6, 11))]).toEqual([3, 2]);
});
