import type { TextPreprocessing } from "../data/preprocessing.ts";
import type { Records } from "../data/records.ts";
import { Random } from "../random/random.ts";
import { memoryRecords } from "./memory-records.ts";

/** Twenty words. */
export function toyTextPreprocessing(
  maxlen: number,
  padding: "pre" | "post" = "pre",
): TextPreprocessing {
  return {
    type: "text",
    column: "text",
    num_words: null,
    filters: ".,",
    lower: true,
    oov_token: null,
    maxlen,
    padding,
    truncating: "pre",
    words: Array.from({ length: 20 }, (_, index) => `word${index + 1}`),
  };
}

export const toyTarget = { type: "classification", column: "y", labels: ["no", "yes"] } as const;

/**
 * Texts in which the words 1 and 2 both stand, once each, among others; the label is whether 1 comes
 * first. No count of words tells it.
 */
export function orderedTexts(
  count: number,
  { maxlen, padding }: Pick<TextPreprocessing, "maxlen" | "padding">,
): Records {
  const random = new Random(77, "shuffle");
  const input_ids = new Int32Array(count * maxlen);
  const length = new Int32Array(count);
  const label = new Int32Array(count);
  for (let record = 0; record < count; record++) {
    const size = 3 + random.integer(maxlen - 2);
    const text = Int32Array.from({ length: size }, () => 3 + random.integer(18));
    const first = random.integer(size - 1);
    const second = first + 1 + random.integer(size - 1 - first);
    const isYes = random.integer(2);
    text[first] = isYes === 1 ? 1 : 2;
    text[second] = isYes === 1 ? 2 : 1;
    input_ids.set(text, record * maxlen + (padding === "pre" ? maxlen - size : 0));
    length[record] = size;
    label[record] = isYes;
  }
  return memoryRecords(count, {
    input_ids: { dataType: "int32", shape: [maxlen], data: input_ids },
    length: { dataType: "int32", shape: [], data: length },
    label: { dataType: "int32", shape: [], data: label },
  });
}
