import { Random } from "../random/random.ts";
import type { Target } from "./preprocessing.ts";
import type { Records } from "./records.ts";

/** Labels that are read at a time. */
const blockSize = 65_536;

export interface RecordSplit {
  readonly train: Uint32Array;
  /** Empty where too few records are there to hold any out. */
  readonly validation: Uint32Array;
}

/**
 * Holds out a share of the records, drawn at random, in the order in which they stand; of a
 * classification the same share of each class, and never all of one.
 */
export function splitRecords(
  records: Records,
  target: Target,
  share: number,
  seed: number,
): RecordSplit {
  const held = new Uint8Array(records.count);
  let heldCount = 0;
  for (const [index, group] of groupsOf(records, target).entries()) {
    const count = Math.max(0, Math.min(Math.round(group.length * share), group.length - 1));
    new Random(seed, "split", index).shuffle(group);
    for (let at = 0; at < count; at++) held[group[at] ?? 0] = 1;
    heldCount += count;
  }
  const train = new Uint32Array(records.count - heldCount);
  const validation = new Uint32Array(heldCount);
  for (let record = 0, trained = 0, kept = 0; record < records.count; record++) {
    if (held[record] === 1) validation[kept++] = record;
    else train[trained++] = record;
  }
  return { train, validation };
}

/** The places of all of so many records. */
export function allRecords(count: number): Uint32Array {
  const indices = new Uint32Array(count);
  for (let record = 0; record < count; record++) indices[record] = record;
  return indices;
}

/** Word vectors are not measured on words that are held out. */
function groupsOf(records: Records, target: Target): readonly Uint32Array[] {
  switch (target.type) {
    case "embedding":
      return [];
    case "regression":
      return [allRecords(records.count)];
    case "classification": {
      const all = allRecords(records.count);
      const counts = classCounts(records, all, target.labels.length);
      const groups = counts.map((count) => new Uint32Array(count));
      const filled = counts.map(() => 0);
      for (const { indices, labels } of labelBlocks(records, all)) {
        for (let at = 0; at < labels.length; at++) {
          const label = labels[at] ?? 0;
          const place = filled[label] ?? 0;
          const group = groups[label];
          if (group !== undefined) group[place] = indices[at] ?? 0;
          filled[label] = place + 1;
        }
      }
      return groups;
    }
    default:
      return target satisfies never;
  }
}

/** How many of the records at `indices` have each label. */
export function classCounts(records: Records, indices: Uint32Array, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const { labels } of labelBlocks(records, indices)) {
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] ?? 0;
      counts[label] = (counts[label] ?? 0) + 1;
    }
  }
  return counts;
}

function* labelBlocks(records: Records, all: Uint32Array) {
  for (let start = 0; start < all.length; start += blockSize) {
    const indices = all.subarray(start, start + blockSize);
    yield { indices, labels: records.read("label", indices) };
  }
}
