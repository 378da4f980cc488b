import { GrowableInt32 } from "./growable-int32.ts";
import type { Segmentation } from "./segmentation.ts";

/** A list of words, and what stands between words. */
export interface WordLevelModel {
  ids: ReadonlyMap<string, number>;
  /** The most UTF-16 units that a word of the list has. */
  longestWord: number;
  /** Code points that are in no word. */
  separators: ReadonlySet<number>;
  /** What a word becomes that is not in the list; `null` leaves it out. */
  unknownId: number | null;
}

const unitsPerStep = 2048;

/**
 * Cut `units`, which are well-formed UTF-16, at the separators and look each word up.
 *
 * The separators belong to no segment; between two of them there is no empty word. Whatever is
 * longer than every word of the list is unknown without a look, so that a word of a megabyte costs
 * no string.
 */
export function* lookUpWords(
  units: Int32Array,
  model: WordLevelModel,
): Generator<void, Segmentation> {
  const ids = new GrowableInt32(units.length >> 2);
  const starts = new GrowableInt32(units.length >> 2);
  const ends = new GrowableInt32(units.length >> 2);
  const take = (start: number, end: number): void => {
    if (start === end) return;
    const id = idOf(units, start, end, model);
    if (id === null) return;
    ids.push(id);
    starts.push(start);
    ends.push(end);
  };

  let start = 0;
  let nextPause = unitsPerStep;
  for (let index = 0; index < units.length; ) {
    const unit = units[index] ?? 0;
    const isPair = (unit & 0xfc00) === 0xd800;
    const next = index + (isPair ? 2 : 1);
    if (model.separators.has(isPair ? joinPair(unit, units[index + 1] ?? 0) : unit)) {
      take(start, index);
      start = next;
    }
    index = next;
    if (index >= nextPause) {
      nextPause = index + unitsPerStep;
      yield;
    }
  }
  take(start, units.length);
  return { ids: ids.view(), starts: starts.view(), ends: ends.view() };
}

function idOf(
  units: Int32Array,
  start: number,
  end: number,
  { ids, longestWord, unknownId }: WordLevelModel,
): number | null {
  if (end - start > longestWord) return unknownId;
  let word = "";
  for (let index = start; index < end; index++) word += String.fromCharCode(units[index] ?? 0);
  return ids.get(word) ?? unknownId;
}

function joinPair(high: number, low: number): number {
  return 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff);
}
