import type { Preprocessing } from "../data/preprocessing.ts";
import { TrainingError } from "../errors.ts";

/** What was done to the data, if it is of a type that the method takes; else `TrainingError`. */
export function preprocessingOf<Type extends Preprocessing["type"]>(
  { preprocessing }: { readonly preprocessing: Preprocessing },
  ...types: readonly Type[]
): Extract<Preprocessing, { readonly type: Type }> {
  if (isOneOf(preprocessing, types)) return preprocessing;
  throw new TrainingError(
    "invalid_data",
    `Expected data of the type ${types.map((type) => `'${type}'`).join(" or ")}, got '${preprocessing.type}'.`,
  );
}

function isOneOf<Type extends Preprocessing["type"]>(
  preprocessing: Preprocessing,
  types: readonly Type[],
): preprocessing is Extract<Preprocessing, { readonly type: Type }> {
  return types.some((type) => type === preprocessing.type);
}
