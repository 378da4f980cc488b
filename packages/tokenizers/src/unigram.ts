import { GrowableInt32 } from "./growable-int32.ts";
import type { PieceTrie } from "./piece-trie.ts";
import type { Segmentation } from "./segmentation.ts";

/** A Unigram language model: the pieces, and the logarithm of each one's probability. */
export interface UnigramModel {
  trie: PieceTrie;
  scores: Float64Array;
  unknownId: number;
  /** What an unknown character costs: ten below the worst piece, as in SentencePiece. */
  unknownScore: number;
}

const unitsPerStep = 2048;

/**
 * Cut `units` into the pieces whose scores have the greatest sum: Viterbi over the positions.
 *
 * Of two equal sums, the one whose last piece is longer wins. Neighbouring unknown characters
 * become one segment. With `wordMark`, the text is cut in front of every such unit first and each
 * word is scored by itself. Linear in the text, as pieces have a greatest length.
 *
 * Kudo 2018, "Subword Regularization" (arXiv:1804.10959), section 3.2; ties and unknowns as
 * SentencePiece and Hugging Face's tokenizers have them.
 */
export function* segment(
  units: Int32Array,
  model: UnigramModel,
  wordMark: number | null,
): Generator<void, Segmentation> {
  const { trie, scores, unknownId, unknownScore } = model;
  const length = units.length;
  // `chosen` holds id + 1, and 0 where no path has come yet: filling `best` with -Infinity instead
  // would take 10 ms at once for a megabyte of text.
  const best = new Float64Array(length + 1);
  const previous = new Int32Array(length + 1);
  const chosen = new Int32Array(length + 1);

  let nextPause = unitsPerStep;
  for (let start = 0; start < length; ) {
    if (units[start] === wordMark) best[start] = 0;
    const base = best[start] ?? 0;
    const characterEnd = start + (startsPair(units, start) ? 2 : 1);
    let known = false;
    for (let end = start, node = 0; end < length; ) {
      const unit = units[end] ?? 0;
      if (unit === wordMark && end > start) break;
      node = trie.step(node, unit);
      if (node === -1) break;
      end++;
      const id = trie.pieceAt(node);
      if (id === -1) continue;
      if (end === characterEnd) known = true;
      const score = base + (scores[id] ?? 0);
      if (chosen[end] === 0 || score > (best[end] ?? 0)) {
        best[end] = score;
        previous[end] = start;
        chosen[end] = id + 1;
      }
    }
    const unreached = chosen[characterEnd] === 0;
    if (!known && (unreached || base + unknownScore > (best[characterEnd] ?? 0))) {
      best[characterEnd] = base + unknownScore;
      previous[characterEnd] = start;
      chosen[characterEnd] = unknownId + 1;
    }
    start = characterEnd;
    if (start >= nextPause) {
      nextPause = start + unitsPerStep;
      yield;
    }
  }

  const ids = new GrowableInt32(length >> 2);
  const ends = new GrowableInt32(length >> 2);
  let following = -1;
  let walked = 0;
  for (let end = length; end > 0; end = previous[end] ?? 0) {
    const id = (chosen[end] ?? 0) - 1;
    const joins = id === unknownId && following === unknownId && units[end] !== wordMark;
    following = id;
    if (!joins) {
      ids.push(id);
      ends.push(end);
    }
    if (++walked % (unitsPerStep * 4) === 0) yield;
  }
  yield* reverse(ids.view());
  yield* reverse(ends.view());
  return { ids: ids.view(), ends: ends.view() };
}

function* reverse(items: Int32Array): Generator<void, void> {
  for (let low = 0, high = items.length - 1; low < high; low++, high--) {
    const item = items[low] ?? 0;
    items[low] = items[high] ?? 0;
    items[high] = item;
    if (low % (unitsPerStep * 16) === 0) yield;
  }
}

function startsPair(units: Int32Array, index: number): boolean {
  return ((units[index] ?? 0) & 0xfc00) === 0xd800 && index + 1 < units.length;
}
