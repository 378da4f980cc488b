import type { Preprocessing } from "../../data/preprocessing.ts";
import { DataError } from "../../errors.ts";
import { featureNames } from "../tabular/feature-names.ts";

/** The triangular factor then takes 800 MB. */
const mostFeatures = 10_000;

/** The number of features. Throws `DataError` when there are so many that their square is too much. */
export function assertWidth(preprocessing: Preprocessing): number {
  const width = featureNames(preprocessing).length;
  if (width <= mostFeatures) return width;
  throw new DataError(
    { filename: "The training data" },
    `linear_regression takes at most ${mostFeatures} features, as its memory grows with their square, but there are ${width} (each category of a column is one). Leave out columns with many categories.`,
  );
}
