import type { SequentialQr } from "../../linear-algebra/sequential-qr.ts";
import type { FeatureTable } from "../tabular/feature-table.ts";
import type { Standardization } from "../tabular/standardization.ts";
import { type LeastSquares, varianceFactor } from "./least-squares.ts";

export interface RegressionTotals {
  readonly count: number;
  readonly mean: number;
  /** The sum of squares of the target about its mean. */
  readonly squares: number;
}

export interface FittedRegression {
  readonly table: FeatureTable;
  readonly standardization: Standardization;
  readonly solved: LeastSquares;
  readonly qr: SequentialQr;
  readonly fit_intercept: boolean;
  readonly l2_penalty: number;
  readonly targetOffset: number;
}

/** A coefficient in the units of the data. */
export interface CoefficientDetails {
  readonly coefficient: number;
  /** Null where there is none: with a penalty, below full rank, or with no row to spare. */
  readonly standard_error: number | null;
  readonly t_value: number | null;
}

export interface LinearRegressionDetails extends Readonly<Record<string, unknown>> {
  readonly coefficients: readonly (CoefficientDetails & { readonly feature: string })[];
  readonly intercept: CoefficientDetails;
  /** On the training data, about the mean. Null when all targets are equal. */
  readonly r_squared: number | null;
  readonly adjusted_r_squared: number | null;
  readonly residual_standard_error: number | null;
  /** Rows less coefficients, the intercept included. */
  readonly degrees_of_freedom: number;
  /** Of the features that vary. */
  readonly rank: number;
  readonly rows: number;
}

/** What a statistician wants to know of a fit. Awaits `breathe` between coefficients. */
export async function describeFit(
  fitted: FittedRegression,
  { count, squares }: RegressionTotals,
  breathe: () => Promise<void>,
): Promise<LinearRegressionDetails> {
  const { table, standardization, solved, fit_intercept, l2_penalty } = fitted;
  const { offset, scale, active } = standardization;
  const freedom = count - solved.rank - (fit_intercept ? 1 : 0);
  const ordinary = l2_penalty === 0;
  const variance = ordinary && freedom > 0 ? solved.residualSquares / freedom : null;
  const full = solved.rank === active.length ? variance : null;
  const skipped = fit_intercept ? 1 : 0;
  const coefficients = table.names.map((feature) => ({ feature, ...withError(0, null) }));
  // The intercept of the data is that of scaled features less Σ w scale offset.
  const combination = new Float64Array(active.length + skipped);
  combination[0] = 1;
  let intercept = fitted.targetOffset + solved.intercept;
  for (const [at, feature] of active.entries()) {
    const factor = scale[feature] ?? 0;
    const coefficient = (solved.coefficients[at] ?? 0) * factor;
    const shift = offset[feature] ?? 0;
    intercept -= coefficient * shift;
    if (fit_intercept) combination[at + 1] = -factor * shift;
    let error: number | null = null;
    if (full !== null) {
      const unit = new Float64Array(active.length + skipped);
      unit[at + skipped] = factor;
      error = Math.sqrt(full * varianceFactor(fitted.qr, unit));
      await breathe();
    }
    coefficients[feature] = {
      feature: table.names[feature] ?? "",
      ...withError(coefficient, error),
    };
  }
  const interceptError =
    full !== null && fit_intercept
      ? Math.sqrt(full * varianceFactor(fitted.qr, combination))
      : null;
  const unexplained = squares > 0 ? solved.residualSquares / squares : null;
  return {
    coefficients,
    intercept: withError(fit_intercept ? intercept : 0, interceptError),
    r_squared: unexplained === null ? null : 1 - unexplained,
    adjusted_r_squared:
      unexplained === null || freedom <= 0 ? null : 1 - (unexplained * (count - 1)) / freedom,
    residual_standard_error: variance === null ? null : Math.sqrt(variance),
    degrees_of_freedom: freedom,
    rank: solved.rank,
    rows: count,
  };
}

function withError(coefficient: number, error: number | null): CoefficientDetails {
  const tValue = error === null || error === 0 ? null : coefficient / error;
  return { coefficient, standard_error: error, t_value: tValue };
}
