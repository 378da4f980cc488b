import { euclideanNorm } from "../../linear-algebra/euclidean-norm.ts";
import { minimumNorm } from "../../linear-algebra/minimum-norm.ts";
import type { SequentialQr } from "../../linear-algebra/sequential-qr.ts";
import { solveTransposedTriangle } from "../../linear-algebra/triangular-solve.ts";

export interface LeastSquaresOptions {
  /** The factor of [1 Z y], or of [Z y] without an intercept. */
  readonly qr: SequentialQr;
  readonly intercept: boolean;
  /** For each column of Z the square root of its ridge penalty. All 0 for ordinary least squares. */
  readonly penalties: Float64Array;
  /** How many rows Z has. */
  readonly count: number;
  readonly breathe: () => Promise<void>;
}

export interface LeastSquares {
  readonly intercept: number;
  readonly coefficients: Float64Array;
  /** Of Z, centred where there is an intercept. With a penalty it is the number of columns. */
  readonly rank: number;
  /** Of the data alone, without the penalty. */
  readonly residualSquares: number;
}

/**
 * The coefficients that minimise ||y - b - Zw||² + Σ (penalty w)²; the shortest of them where there
 * are many. The first row of R takes the intercept out, so what is below is R of the centred Z, and
 * the intercept is neither penalised nor part of the norm.
 */
export async function leastSquares(options: LeastSquaresOptions): Promise<LeastSquares> {
  const { qr, intercept, penalties, count } = options;
  const skipped = intercept ? 1 : 0;
  const width = qr.columns - skipped - 1;
  const penalised = penalties.some((penalty) => penalty > 0);
  const dataRows = Math.max(0, Math.min(qr.rows - skipped, width));
  const rows = dataRows + (penalised ? width : 0);
  const matrix = new Float64Array(rows * width);
  const right = new Float64Array(rows);
  for (let row = 0; row < dataRows; row++) {
    const start = (row + skipped) * qr.columns;
    matrix.set(qr.factor.subarray(start + skipped, start + skipped + width), row * width);
    right[row] = qr.factor[start + skipped + width] ?? 0;
  }
  if (penalised) {
    for (let row = 0; row < width; row++) {
      matrix[(dataRows + row) * width + row] = penalties[row] ?? 0;
    }
  }
  const { solution: coefficients, rank } = await minimumNorm({
    matrix,
    rows,
    columns: width,
    right,
    tolerance: Math.max(count, width) * Number.EPSILON,
    breathe: options.breathe,
  });
  return {
    intercept: intercept ? interceptOf(qr, coefficients) : 0,
    coefficients,
    rank,
    residualSquares: residualSquares(qr, skipped, coefficients),
  };
}

/** From the first row of R: r00 b + Σ r0j wj = r0y. */
function interceptOf({ factor, columns }: SequentialQr, coefficients: Float64Array): number {
  let value = factor[columns - 1] ?? 0;
  coefficients.forEach((coefficient, at) => {
    value -= coefficient * (factor[at + 1] ?? 0);
  });
  return value / (factor[0] ?? 0);
}

/** ||Qᵀy - Rw||², over the rows below the intercept's. */
function residualSquares(
  { factor, columns, rows }: SequentialQr,
  skipped: number,
  coefficients: Float64Array,
): number {
  const residuals = new Float64Array(rows - skipped);
  for (let row = skipped; row < rows; row++) {
    let value = factor[row * columns + columns - 1] ?? 0;
    coefficients.forEach((coefficient, at) => {
      value -= coefficient * (factor[row * columns + skipped + at] ?? 0);
    });
    residuals[row - skipped] = value;
  }
  return euclideanNorm(residuals) ** 2;
}

/**
 * ||R⁻ᵀc||² of [1 Z], by which the variance of an error must be multiplied for that of the
 * combination c of its coefficients. The rank must be full.
 */
export function varianceFactor(qr: SequentialQr, combination: Float64Array): number {
  const solved = solveTransposedTriangle(qr.factor, qr.columns, qr.columns - 1, combination);
  return euclideanNorm(solved) ** 2;
}
