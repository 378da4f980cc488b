import { HyperparameterError } from "../errors.ts";
import type { TextHyperparameters } from "../methods/hyperparameters.ts";
import type { SequenceData } from "./sequence-input.ts";

/**
 * Options that only texts have, with the defaults that the API fills in where they are left out: those
 * nobody has asked for.
 */
const textOptions = {
  num_words: null,
  filters: undefined,
  lower: true,
  oov_token: null,
  embedding_dim: 100,
} as const;

/**
 * The options of texts and sequences with the values that the preprocessing was fitted with, for the
 * report; of numeric sequences only those that they have.
 *
 * Throws `HyperparameterError` where an option of texts is given for numbers.
 */
export function resolveSequence(
  given: TextHyperparameters,
  data: SequenceData,
): TextHyperparameters {
  const { maxlen, padding, truncating } = data;
  if (data.type === "text") {
    const { num_words, filters, lower, oov_token } = data;
    return { num_words, filters, lower, oov_token, maxlen, padding, truncating };
  }
  for (const name of Object.keys(textOptions) as (keyof typeof textOptions)[]) {
    if (given[name] !== undefined && given[name] !== textOptions[name]) {
      throw new HyperparameterError(
        name,
        `it is for texts, and the column '${data.column}' has numbers. Leave it out.`,
      );
    }
  }
  return { maxlen, padding, truncating };
}
