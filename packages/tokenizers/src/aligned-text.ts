import { GrowableInt32 } from "./growable-int32.ts";
import { type NormalizationForm, normalizationChunkEnd } from "./normalization-chunk.ts";

/** What happens to a text before it is cut into pieces. */
export interface TextPreparation {
  /** The Unicode form to normalise to; `null` leaves the text as it is. */
  form: NormalizationForm | null;
  /** What stands for a space: one UTF-16 unit, usually `▁` (U+2581). */
  spaceMark: string;
  /** Whether a space mark goes in front of a text that is not empty. */
  prefix: "always" | "unless-present" | "never";
}

/**
 * A prepared text, as UTF-16 units, each with the bytes of the original text that it came from.
 *
 * `startBytes[i]` and `endBytes[i]` count UTF-8 bytes of the original. Units that came from one
 * chunk (the two letters of a ligature, a letter and its accent) share its range; the mark put in
 * front has the empty range at 0. The ranges ascend and leave no gap.
 */
export interface AlignedText {
  units: Int32Array;
  startBytes: Int32Array;
  endBytes: Int32Array;
}

const space = 0x20;
const unitsPerStep = 2048;

/**
 * Normalise `text`, mark its spaces, and keep track of where each unit came from.
 *
 * Yields now and then so that the caller may let others run. A lone surrogate counts as U+FFFD,
 * three bytes, which is what UTF-8 encoders make of it.
 */
export function* alignText(
  text: string,
  preparation: TextPreparation,
): Generator<void, AlignedText> {
  const mark = preparation.spaceMark.charCodeAt(0);
  const units = new GrowableInt32(text.length + 1);
  const startBytes = new GrowableInt32(text.length + 1);
  const endBytes = new GrowableInt32(text.length + 1);
  const push = (unit: number, start: number, end: number): void => {
    if (units.length === 0 && needsPrefix(preparation.prefix, unit, mark)) {
      units.push(mark);
      startBytes.push(0);
      endBytes.push(0);
    }
    units.push(unit === space ? mark : unit);
    startBytes.push(start);
    endBytes.push(end);
  };

  let byte = 0;
  let nextPause = unitsPerStep;
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index);
    const following = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
    if (unit < 0x80 && following < 0x300) {
      push(unit, byte, byte + 1);
      index += 1;
      byte += 1;
    } else {
      const end = normalizationChunkEnd(text, index);
      const chunk = text.slice(index, end).toWellFormed();
      const endByte = byte + Buffer.byteLength(chunk);
      const normal = preparation.form === null ? chunk : chunk.normalize(preparation.form);
      for (let k = 0; k < normal.length; k++) push(normal.charCodeAt(k), byte, endByte);
      index = end;
      byte = endByte;
    }
    if (index >= nextPause) {
      nextPause = index + unitsPerStep;
      yield;
    }
  }
  return { units: units.view(), startBytes: startBytes.view(), endBytes: endBytes.view() };
}

function needsPrefix(rule: TextPreparation["prefix"], firstUnit: number, mark: number): boolean {
  switch (rule) {
    case "always":
      return true;
    case "unless-present":
      return firstUnit !== space && firstUnit !== mark;
    case "never":
      return false;
  }
}
