import type { AlignedText } from "./aligned-text.ts";
import { type Segmentation, segmentStart } from "./segmentation.ts";

/** The bytes of the original text, `[start, end)` in UTF-8, that a piece came from. */
export type ByteRange = readonly [startByte: number, endByte: number];

/** A text cut into pieces: three lists of one length. */
export interface Encoding {
  /** Indices into the vocabulary, for the model. */
  readonly ids: number[];
  /**
   * What each id stands for, after normalisation, with spaces marked (`▁`). Made when first read,
   * as is `offsets`: who only wants ids does not pay for them.
   */
  readonly pieces: string[];
  /**
   * Where each piece came from, in ascending order. The ranges of a Unigram model cover the text;
   * those of a WordLevel model leave out what separates the words. Pieces cut from one normalised
   * character (`ﬁ` becomes `f` and `i`) share its range, and a mark that was put in front has an
   * empty one.
   */
  readonly offsets: ByteRange[];
}

const idsPerStep = 8192;

/**
 * Put an encoding together. `pieceOf` returns `undefined` for the unknown id, whose piece is the
 * text itself.
 *
 * A text of a megabyte has half a million pieces; as small objects they cost garbage collections
 * of 80 ms. They stay in flat arrays until somebody asks.
 */
export function* buildEncoding(
  text: AlignedText,
  segments: Segmentation,
  pieceOf: (id: number) => string | undefined,
): Generator<void, Encoding> {
  const ids: number[] = [];
  for (const id of segments.ids) {
    ids.push(id);
    if (ids.length % idsPerStep === 0) yield;
  }
  let pieces: string[] | undefined;
  let offsets: ByteRange[] | undefined;
  return {
    ids,
    get pieces() {
      pieces ??= ids.map((id, index) => pieceOf(id) ?? surface(text, segments, index));
      return pieces;
    },
    get offsets() {
      offsets ??= ids.map((_, index) => byteRange(text, segments, index));
      return offsets;
    },
  };
}

function surface({ units }: AlignedText, segments: Segmentation, index: number): string {
  const start = segmentStart(segments, index);
  let text = "";
  for (const unit of units.subarray(start, segments.ends[index])) text += String.fromCharCode(unit);
  return text;
}

function byteRange(text: AlignedText, segments: Segmentation, index: number): ByteRange {
  const start = segmentStart(segments, index);
  const last = (segments.ends[index] ?? 0) - 1;
  return [text.startBytes[start] ?? 0, text.endBytes[last] ?? 0];
}
