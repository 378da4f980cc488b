import type { Records } from "../../data/records.ts";
import { Random } from "../../random/random.ts";

/** Tokens that are read at a time. */
const CHUNK = 65_536;
/** Longer texts are cut here, so that memory does not grow with them; gensim's value. */
const MAX_TEXT = 10_000;

export interface SkipGramOptions {
  readonly records: Records;
  /** The tokens, in the order of the texts. */
  readonly indices: Uint32Array;
  /** The probability with which each word stays in; undefined where all do. */
  readonly keep: Float64Array | undefined;
  /** The farthest word that is context. */
  readonly window: number;
  readonly batchSize: number;
  readonly seed: number;
  readonly epoch: number;
}

/** Words and a word from around each. Valid until the next are taken. */
export interface PairBatch {
  readonly centers: Int32Array;
  readonly contexts: Int32Array;
}

/**
 * The pairs of one epoch, in batches, the last of them smaller.
 *
 * Frequent words are first left out at random; then each word is paired with those at most 1 to `window`
 * words away, a number drawn anew for each, so that near words count more (T. Mikolov and others, 2013).
 */
export function* skipGramPairs(options: SkipGramOptions): Generator<PairBatch, void, undefined> {
  const { window, batchSize, seed, epoch } = options;
  const random = new Random(seed, "subsampling", epoch);
  const centers = new Int32Array(batchSize);
  const contexts = new Int32Array(batchSize);
  let filled = 0;
  for (const text of sampledTexts(options, random)) {
    for (const [at, center] of text.entries()) {
      const reach = 1 + random.integer(window);
      const end = Math.min(text.length - 1, at + reach);
      for (let other = Math.max(0, at - reach); other <= end; other++) {
        if (other === at) continue;
        centers[filled] = center;
        contexts[filled] = text[other] ?? 0;
        filled++;
        if (filled === batchSize) {
          yield { centers, contexts };
          filled = 0;
        }
      }
    }
  }
  if (filled > 0) {
    yield { centers: centers.subarray(0, filled), contexts: contexts.subarray(0, filled) };
  }
}

/** The texts of a corpus, which the token -1 tells apart, without the words that are left out. */
function* sampledTexts(
  { records, indices, keep }: SkipGramOptions,
  random: Random,
): Generator<readonly number[], void, undefined> {
  let text: number[] = [];
  for (let start = 0; start < indices.length; start += CHUNK) {
    for (const token of records.read("token", indices.subarray(start, start + CHUNK))) {
      if (token < 0 || text.length === MAX_TEXT) {
        yield text;
        text = [];
      }
      if (token < 0) continue;
      if (keep === undefined || random.uniform() < (keep[token] ?? 1)) text.push(token);
    }
  }
  yield text;
}

/**
 * The probability with which each word stays in: (√(f / sample) + 1) · sample / f, where f is its part of
 * all words, as in word2vec's own program. Undefined where all do.
 */
export function keepProbabilities(
  counts: readonly number[],
  sample: number,
): Float64Array | undefined {
  if (sample === 0) return undefined;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => {
    const ratio = count / total / sample;
    return (Math.sqrt(ratio) + 1) / ratio;
  });
}
