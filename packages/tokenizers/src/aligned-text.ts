import { FinalSigmaFinder } from "./final-sigma.ts";
import { GrowableInt32 } from "./growable-int32.ts";
import {
  characterEnd,
  type NormalizationForm,
  normalizationChunkEnd,
} from "./normalization-chunk.ts";

/** What happens to a text before it is cut into pieces. */
export interface TextPreparation {
  /** The Unicode form to normalise to, or lower case; `null` leaves the text as it is. */
  form: NormalizationForm | "lowercase" | null;
  /** What stands for a space: one UTF-16 unit, usually `▁` (U+2581). */
  spaceMark: string;
  /** Whether a space mark goes in front of a text that is not empty. */
  prefix: "always" | "unless-present" | "never";
}

/**
 * A prepared text, as UTF-16 units, each with the bytes of the original text that it came from.
 *
 * `startBytes[i]` and `endBytes[i]` count UTF-8 bytes of the original. Units that came from one
 * chunk (the two letters of a ligature, a letter and its accent in a normalisation form) share its
 * range; the mark put in front has the empty range at 0. The ranges ascend and leave no gap.
 */
export interface AlignedText {
  units: Int32Array;
  startBytes: Int32Array;
  endBytes: Int32Array;
}

const space = 0x20;
const finalSigma = 0x3c2;
const unitsPerStep = 2048;

/**
 * Normalise `text` or put it into lower case, mark its spaces, and keep track of where each unit
 * came from.
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

  const { form } = preparation;
  const joinsCharacters = form !== null && form !== "lowercase";
  // What a sigma becomes depends on its neighbours; all other letters are lowered one by one.
  const sigmas = form === "lowercase" && text.includes("Σ") ? new FinalSigmaFinder() : null;
  const makeFinal = (position: number | undefined): void => {
    if (position !== undefined && position >= 0) units.set(position, finalSigma);
  };

  let byte = 0;
  let nextPause = unitsPerStep;
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index);
    const following = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
    if (unit < 0x80 && (following < 0x300 || !joinsCharacters)) {
      makeFinal(sigmas?.next(text.charAt(index), units.length));
      push(form === "lowercase" && isCapital(unit) ? unit + 0x20 : unit, byte, byte + 1);
      index += 1;
      byte += 1;
    } else {
      const end = joinsCharacters ? normalizationChunkEnd(text, index) : characterEnd(text, index);
      const chunk = text.slice(index, end).toWellFormed();
      const endByte = byte + Buffer.byteLength(chunk);
      makeFinal(sigmas?.next(chunk, units.length));
      const normal = transform(chunk, form);
      for (let k = 0; k < normal.length; k++) push(normal.charCodeAt(k), byte, endByte);
      index = end;
      byte = endByte;
    }
    if (index >= nextPause) {
      nextPause = index + unitsPerStep;
      yield;
    }
  }
  makeFinal(sigmas?.end());
  return { units: units.view(), startBytes: startBytes.view(), endBytes: endBytes.view() };
}

function transform(chunk: string, form: TextPreparation["form"]): string {
  if (form === null) return chunk;
  if (form !== "lowercase") return chunk.normalize(form);
  // A sigma by itself becomes `σ`.
  return chunk.toLowerCase();
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
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
