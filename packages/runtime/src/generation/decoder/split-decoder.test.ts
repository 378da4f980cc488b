import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { describeDecoder, smallShape } from "../../testing/split-decoder.ts";
import type { CacheSlot } from "../cache/lanes.ts";
import { SplitDecoder } from "./split-decoder.ts";
import type { SplitOutputs, SplitRun, SplitSession } from "./split-session.ts";

/** 16 KiB a token: an answer of a thousand is more than an empty lane keeps. */
const shape = { ...smallShape, layers: 4, kvHeads: 8, headDim: 64, contextLength: 4096 };
const { layers, kvHeads, headDim, vocabularySize } = shape;

/** A decoder whose graph computes nothing, and the number of sequences of each of its runs. */
function open(throughput: boolean) {
  class Tensor {
    readonly data: unknown;
    constructor(_type: string, data: unknown) {
      this.data = data;
    }
  }
  const batches: number[] = [];
  const run = async ({ tokenIds, pastLengths }: SplitRun): Promise<SplitOutputs> => {
    batches.push(pastLengths.length);
    const numbers = layers * kvHeads * headDim * tokenIds.length;
    return {
      topIds: new Int32Array(pastLengths.length),
      topLogits: new Float32Array(pastLengths.length),
      topK: 1,
      logits: new Float32Array(),
      entries: {
        keys: new Float32Array(numbers),
        values: new Float32Array(numbers),
        batch: pastLengths.length,
        sequence: tokenIds.length / pastLengths.length,
      },
    };
  };
  const session = { run, vocabularySize, onnxRuntime: { Tensor } } as unknown as SplitSession;
  const description = describeDecoder(shape, "split");
  return { decoder: new SplitDecoder(session, description, { maxBatch: 32, throughput }), batches };
}

const wanted = { kind: "ranked", count: 1 } as const;

async function read(decoder: SplitDecoder, length: number): Promise<CacheSlot> {
  const cache = decoder.create();
  await decoder.read(cache, new Array<number>(length).fill(1), [length - 1], wanted);
  return cache;
}

const step = (decoder: SplitDecoder, caches: readonly CacheSlot[]) =>
  decoder.step(caches.map((cache) => ({ cache, tokenId: 1, wanted })));

test("the memory of large answers is free when they have been dropped", async () => {
  const { decoder } = open(false);
  const caches = [await read(decoder, 1000), await read(decoder, 1000)];
  await step(decoder, caches);
  const arrays = caches.map(
    ({ lane, slot }) => new WeakRef(lane.keys(0, slot, 1).buffer as ArrayBuffer),
  );
  for (const cache of caches) decoder.drop(cache);
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  // What a weak reference was asked for stays until the turn of the event loop has ended.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(arrays.map((array) => array.deref() === undefined)).toEqual([true, true]);
});

test("in throughput mode streams of one length are one run a step, also where they outgrow a cache", async () => {
  const { decoder, batches } = open(true);
  const caches: CacheSlot[] = [];
  // One prompt is read a turn: the streams are a token apart.
  for (let turn = 0; turn < 16; turn++) {
    caches.push(await read(decoder, 120));
    await step(decoder, caches);
  }
  for (let more = 0; more < 10; more++) await step(decoder, caches);
  const reads = new Array<number>(16).fill(1);
  const steps = Array.from({ length: 26 }, (_, turn) => Math.min(turn + 1, 16));
  expect([...batches].sort((a, b) => a - b)).toEqual([...reads, ...steps].sort((a, b) => a - b));
});
