import type { FeatureTable } from "../tabular/feature-table.ts";
import type { Standardization } from "../tabular/standardization.ts";

/** The weights of one class, in the units of the data and in standard deviations. */
export interface ClassCoefficients {
  readonly label: string;
  readonly intercept: number;
  readonly coefficients: readonly {
    readonly feature: string;
    readonly coefficient: number;
    /** Of the standardised feature: what the penalty applies to. */
    readonly standardized: number;
  }[];
}

/** `weights` of the standardised features, and the intercept beside them, as weights of the data. */
export function describeCoefficients(
  label: string,
  table: FeatureTable,
  { offset, scale }: Standardization,
  weights: Float64Array,
  intercept: number,
): ClassCoefficients {
  let shifted = intercept;
  const coefficients = table.names.map((feature, at) => {
    const standardized = weights[at] ?? 0;
    const coefficient = standardized * (scale[at] ?? 0);
    shifted -= coefficient * (offset[at] ?? 0);
    return { feature, coefficient, standardized };
  });
  return { label, intercept: shifted, coefficients };
}
