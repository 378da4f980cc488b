import { type CacheLayout, capacityFor } from "../cache/cache-layout.ts";
import { KvLane } from "../cache/kv-lane.ts";
import { pastTensors } from "./split-decoder.ts";
import type { SplitOutputs, SplitSession } from "./split-session.ts";

/** A few sizes around which matrix products change their way of computing. */
const batches = [2, 5, 16];
/** The rows that are looked at: those of the smaller batches, and the last. */
const rowsToCompare = [0, 1, 2, 3, 4, 15];
const pastLength = 100;

/**
 * Whether a step gives each sequence the same bytes alone and in a batch, tried on the model itself.
 *
 * It holds where a matrix product computes each row by itself, as ONNX Runtime's kernels for x64 do
 * for float32 and, with AVX-512, for 4- and 8-bit weights in blocks of 32 with 8-bit activations. It does
 * not for other block sizes, nor with AVX2 for 4 bits, and nothing promises it for other processors.
 */
export async function rowsAreIndependent(
  session: SplitSession,
  layout: CacheLayout,
): Promise<boolean> {
  const most = Math.max(...batches);
  const lane = new KvLane(layout, capacityFor(pastLength + 1), most);
  for (let layer = 0; layer < layout.layers; layer++) {
    fill(lane.keys(layer, 0, most));
    fill(lane.values(layer, 0, most));
  }
  const together: SplitOutputs[] = [];
  for (const batch of batches) together.push(await step(session, layout, lane, 0, batch));
  for (const row of rowsToCompare) {
    const alone = await step(session, layout, lane, row, 1);
    const rows = together.filter(({ entries }) => row < entries.batch);
    if (!rows.every((many) => sameRow(alone, many, row, layout.layers))) return false;
  }
  return true;
}

/** Numbers of the size of keys and values, each another one. */
function fill(array: Float32Array): void {
  for (let index = 0; index < array.length; index++) array[index] = Math.sin(index * 1.7);
}

function step(
  session: SplitSession,
  layout: CacheLayout,
  lane: KvLane,
  first: number,
  count: number,
): Promise<SplitOutputs> {
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  const lengths = rows.map((row) => pastLength - (first + row));
  return session.run({
    tokenIds: rows.map((row) => (7 * (first + row) + 1) % session.vocabularySize),
    positions: lengths,
    pastLengths: lengths,
    past: pastTensors(session, layout, lane, first, count),
    headRows: rows,
    logitsRows: rows,
    topK: 1,
  });
}

function sameRow(one: SplitOutputs, many: SplitOutputs, row: number, layers: number): boolean {
  const { batch } = many.entries;
  const keys = one.entries.keys.length / layers;
  const cells = Array.from({ length: layers }, (_, layer) => ({
    layer,
    from: (layer * batch + row) * keys,
  }));
  return (
    sameNumbers(one.logits, many.logits, row * one.logits.length) &&
    cells.every(({ layer, from }) =>
      (["keys", "values"] as const).every((name) => {
        const mine = one.entries[name].subarray(layer * keys, (layer + 1) * keys);
        return sameNumbers(mine, many.entries[name], from);
      }),
    )
  );
}

function sameNumbers(part: Float32Array, whole: Float32Array, from: number): boolean {
  return part.every((number, index) => Object.is(number, whole[from + index]));
}
