import { DataError } from "../errors.ts";
import type { TextHyperparameters, Word2vecHyperparameters } from "../methods/hyperparameters.ts";
import type { DataTable } from "./data-table.ts";
import { defaultFilters, vocabularyOf, WordCounts, wordSplitter } from "./keras-text.ts";
import { LengthCounts } from "./pad-sequences.ts";
import type { CorpusPreprocessing, TextPreprocessing } from "./preprocessing.ts";
import { textAt } from "./text-cell.ts";

/** With `maxlen: auto`, so many texts in a hundred fit whole, up to a most of words. */
const coveredTexts = 0.95;
const longestAutomatic = 512;
const leastCount = 5;

/** Goes through the texts of a column for their words and their lengths. Throws `DataError`. */
async function readWords(
  table: DataTable,
  column: string,
  rules: { readonly filters: string; readonly lower: boolean },
  onBatch: () => Promise<void>,
) {
  const split = wordSplitter(rules);
  const counts = new WordCounts();
  const lengths = new LengthCounts();
  const place = table.columns.indexOf(column);
  let texts = 0;
  let empty = 0;
  for await (const batch of table.rows()) {
    for (const row of batch) {
      const words = split(textAt(table, row, place) ?? "");
      counts.add(words);
      lengths.add(words.length);
      texts++;
      if (words.length === 0) empty++;
    }
    await onBatch();
  }
  if (empty === texts) {
    throw new DataError(
      { filename: table.file.filename, column },
      "there is no word in any of the texts.",
    );
  }
  return { counts, lengths, empty };
}

/** The vocabulary and the length of texts, as Keras' `Tokenizer` and `pad_sequences` have them. */
export async function fitText(
  table: DataTable,
  column: string,
  given: TextHyperparameters & { readonly mask_zero?: boolean },
  warn: (message: string) => void,
  onBatch: () => Promise<void>,
): Promise<TextPreprocessing> {
  const { num_words = null, oov_token = null, padding = "pre", truncating = "pre" } = given;
  const { filters = defaultFilters, lower = true, maxlen = "auto" } = given;
  const read = await readWords(table, column, { filters, lower }, onBatch);
  if (read.empty > 0) warn(`${read.empty} of the texts in '${column}' have no words.`);
  return {
    type: "text",
    column,
    num_words,
    filters,
    lower,
    oov_token,
    maxlen: maxlen === "auto" ? read.lengths.covering(coveredTexts, longestAutomatic) : maxlen,
    padding,
    truncating,
    words: vocabularyOf(read.counts, { num_words, oov_token }),
    ...(given.mask_zero === true && { with_length: true }),
  };
}

/** The words of texts that are frequent enough to have a vector. */
export async function fitCorpus(
  table: DataTable,
  column: string,
  given: Word2vecHyperparameters,
  onBatch: () => Promise<void>,
): Promise<CorpusPreprocessing> {
  const { filters = defaultFilters, lower = true, min_count = leastCount } = given;
  const { counts } = await readWords(table, column, { filters, lower }, onBatch);
  const kept = counts.ranked().filter(([, count]) => count >= min_count);
  if (kept.length === 0) {
    throw new DataError(
      { filename: table.file.filename, column },
      `no word occurs ${min_count} times. Expected more text, or a smaller 'min_count'.`,
    );
  }
  return {
    type: "corpus",
    column,
    filters,
    lower,
    words: kept.map(([word]) => word),
    counts: kept.map(([, count]) => count),
  };
}
