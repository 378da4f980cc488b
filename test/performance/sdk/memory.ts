/**
 * Reads many streams, one after the other and all at once, as a process of its own that prints what memory
 * and listeners are left. Run with `--expose-gc`.
 */
import { type EventEmitter, getEventListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Understudy } from "@understudy/sdk";

export interface SdkMemoryOptions {
  readonly url: string;
  /** How many streams are read one after the other. */
  readonly sequential: number;
  /** How many are open at once. */
  readonly parallel: number;
}

export interface SdkMemory {
  /** Bytes of the heap after a tenth of the sequential streams, and after all. */
  readonly early: number;
  readonly late: number;
  /** After ten rounds of parallel streams, and after ten more. */
  readonly parallelEarly: number;
  readonly parallelLate: number;
  /** Left on the one signal that all calls were given. */
  readonly listeners: number;
  /** Warnings of too many listeners. */
  readonly warnings: number;
}

const chunks = 32;

/** In the first of them connections and compiled code come to be, which stay. */
const parallelRounds = 10;

async function heap(): Promise<number> {
  // What undici keeps of a connection goes with its timers.
  await delay(200);
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await delay(20);
  }
  return process.memoryUsage().heapUsed;
}

async function measure({ url, sequential, parallel }: SdkMemoryOptions): Promise<SdkMemory> {
  let warnings = 0;
  process.on("warning", ({ name }) => {
    if (name === "MaxListenersExceededWarning") warnings++;
  });
  const client = new Understudy({ baseURL: url, apiKey: "k" });
  const { signal } = new AbortController();
  const headers = { "x-chunks": String(chunks) };
  const one = async () => {
    const stream = await client.chat.completions.create(
      { model: "m", messages: [{ role: "user", content: "Hi." }], stream: true },
      { signal, headers },
    );
    let seen = 0;
    for await (const _ of stream) seen++;
    if (seen !== chunks + 1) throw new Error(`Read ${seen} chunks of ${chunks + 1}.`);
  };
  const inTurn = async (count: number) => {
    for (let done = 0; done < count; done++) await one();
  };
  const atOnce = () => Promise.all(Array.from({ length: parallel }, one));
  await inTurn(sequential / 10);
  const early = await heap();
  await inTurn((sequential * 9) / 10);
  const late = await heap();
  for (let round = 0; round < parallelRounds; round++) await atOnce();
  const parallelEarly = await heap();
  for (let round = 0; round < parallelRounds; round++) await atOnce();
  const parallelLate = await heap();
  const listeners =
    getEventListeners(signal, "abort").length +
    (process as EventEmitter).listenerCount("unhandledRejection");
  return { early, late, parallelEarly, parallelLate, listeners, warnings };
}

const [options = "{}"] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(JSON.parse(options))));
process.exit();
