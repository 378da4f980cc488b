import { expect, test } from "vitest";
import { generateRequest } from "../../testing/generation-fixtures.ts";
import { PrefixCache } from "../cache/prefix-cache.ts";
import type { DecodeItem, Decoder, NextTokens } from "../decoder/decoder.ts";
import type { StreamNews } from "../generation-protocol.ts";
import { Ranking } from "../sampler/ranking.ts";
import { TokenSampler } from "../sampler/token-sampler.ts";
import { chunkTokens, GenerationLoop } from "./generation-loop.ts";

const vocabularySize = 300;

interface CountedCache {
  readonly name: number;
  tokens: number;
}

/** A decoder that writes the number of tokens it has seen, and notes what it was asked to do. */
class CountingDecoder implements Decoder<CountedCache, number> {
  /** `read 0 64` for a chunk, `step 0 1` for the sequences of a step. */
  readonly log: string[] = [];
  readonly dropped: number[] = [];
  /** Called in the middle of each run. */
  during: (run: number) => void = () => undefined;
  #runs = 0;
  #caches = 0;

  create(): CountedCache {
    return { name: this.#caches++, tokens: 0 };
  }

  async read(cache: CountedCache, tokenIds: readonly number[], rows: readonly number[]) {
    this.log.push(`read ${cache.name} ${tokenIds.length}`);
    await this.#run();
    cache.tokens += tokenIds.length;
    return { next: rows.map(() => nextOf(cache)), entries: tokenIds.length };
  }

  restore(cache: CountedCache, chunks: readonly number[]): void {
    this.log.push(`restore ${cache.name} ${chunks.join(" ")}`);
    cache.tokens += chunks.reduce((sum, tokens) => sum + tokens, 0);
  }

  async step(items: readonly DecodeItem<CountedCache>[]): Promise<NextTokens[]> {
    this.log.push(`step ${items.map(({ cache }) => cache.name).join(" ")}`);
    await this.#run();
    return items.map(({ cache }) => {
      cache.tokens++;
      return nextOf(cache);
    });
  }

  drop({ name }: CountedCache): void {
    this.dropped.push(name);
  }

  async release(): Promise<void> {
    this.log.push("release");
  }

  async #run(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.during(this.#runs++);
  }
}

function nextOf({ tokens }: CountedCache): NextTokens {
  const ids = Int32Array.of(tokens % vocabularySize);
  return { kind: "ranked", ranked: { ids, logits: Float32Array.of(1) } };
}

function start(prefixBytes = 0) {
  const decoder = new CountingDecoder();
  const news: StreamNews[] = [];
  const tools = {
    sampler: new TokenSampler(vocabularySize),
    ranking: new Ranking(vocabularySize),
    contextLength: 4096,
    vocabularySize,
    endTokenIds: [],
  };
  const waiting = new Set<() => void>();
  const loop = new GenerationLoop({
    decoder,
    prefixCache: new PrefixCache<number>(prefixBytes),
    tools,
    chunkBytes: 1,
    tell(batch) {
      news.push(...batch);
      for (const wake of waiting) wake();
    },
  });
  const ended = (stream: number) =>
    new Promise<void>((resolve) => {
      waiting.add(() => {
        if (news.some((item) => item.stream === stream && isEnd(item))) resolve();
      });
    });
  return { decoder, news, loop, ended };
}

function isEnd(news: StreamNews): boolean {
  return news.kind !== "event" || news.event.type === "end";
}

const greedy = (promptLength: number, maxTokens: number, first = 1) =>
  ({
    ...generateRequest({ temperature: 0, maxTokens }),
    seed: 1,
    promptTokenIds: Array.from({ length: promptLength }, (_, index) => (first + index) % 300),
  }) as const;

test("prompts take turns chunk by chunk, and each turn goes on with all that are written", async () => {
  const { decoder, loop, ended } = start();
  loop.start(0, greedy(2 * chunkTokens + 1, 3), null);
  loop.start(1, greedy(5, 4), null);
  await Promise.all([ended(0), ended(1)]);
  expect(decoder.log).toEqual([
    "read 0 64",
    "read 1 5",
    "step 1",
    "read 0 64",
    "step 1",
    "read 0 1",
    "step 1 0",
    "step 0",
  ]);
  expect(decoder.dropped).toEqual([1, 0]);
});

test("a cancelled answer takes part in no step that begins afterwards", async () => {
  const { decoder, news, loop, ended } = start();
  loop.start(0, greedy(3, 6), null);
  loop.start(1, greedy(3, 60), null);
  // In the middle of the run with this number, a step of both.
  decoder.during = (run) => {
    if (run === 3) loop.cancel(1);
  };
  await ended(0);
  const steps = decoder.log.filter((entry) => entry.startsWith("step"));
  expect(decoder.log[3]).toBe("step 0 1");
  expect(steps.filter((step) => step.includes("1"))).toHaveLength(1);
  expect(decoder.dropped).toEqual([1, 0]);
  expect(news.filter(({ stream }) => stream === 1).at(-1)).toEqual({
    stream: 1,
    kind: "cancelled",
  });
});

test("an answer cancelled while its prompt is read is gone before the next chunk", async () => {
  const { decoder, loop, ended } = start();
  loop.start(0, greedy(10 * chunkTokens, 6), null);
  decoder.during = (run) => {
    if (run === 1) loop.cancel(0);
  };
  await ended(0);
  expect(decoder.log).toEqual(["read 0 64", "read 0 64"]);
  expect(decoder.dropped).toEqual([0]);
});

test("chunks that another prompt has read are taken over, up to the one with the last token", async () => {
  const { decoder, news, loop, ended } = start(100);
  loop.start(0, greedy(2 * chunkTokens, 1), null);
  await ended(0);
  // The very same prompt: its last token has to be read again, and with it its chunk.
  loop.start(1, greedy(2 * chunkTokens, 1), null);
  await ended(1);
  loop.start(2, greedy(2 * chunkTokens + 3, 1), null);
  await ended(2);
  loop.start(3, greedy(2 * chunkTokens + 3, 1, 2), null);
  await ended(3);
  expect(decoder.log).toEqual([
    "read 0 64",
    "read 0 64",
    "restore 1 64",
    "read 1 64",
    "restore 2 64 64",
    "read 2 3",
    "read 3 64",
    "read 3 64",
    "read 3 3",
  ]);
  const cached = news.flatMap((item) =>
    item.kind === "event" && item.event.type === "prompt" ? [item.event.cachedTokens] : [],
  );
  expect(cached).toEqual([0, 64, 128, 0]);
});

test("a chunk is taken over from a prompt that is being read at the same time", async () => {
  const { decoder, loop, ended } = start(100);
  loop.start(0, greedy(3 * chunkTokens, 1), null);
  loop.start(1, greedy(3 * chunkTokens, 1), null);
  await Promise.all([ended(0), ended(1)]);
  const reads = decoder.log.filter((entry) => entry.startsWith("read"));
  expect(reads).toEqual(["read 0 64", "read 1 64", "read 0 64", "read 1 64"]);
});

test("a run that fails ends the answers that were in it, and no other", async () => {
  const { decoder, news, loop, ended } = start();
  loop.start(0, greedy(3, 3), null);
  decoder.during = (run) => {
    if (run === 0) throw new RangeError("out of luck");
  };
  loop.start(1, greedy(3, 3), null);
  await Promise.all([ended(0), ended(1)]);
  expect(news[0]).toEqual({
    stream: 0,
    kind: "failed",
    failure: { kind: "unexpected", detail: "out of luck" },
  });
  const tokens = news.flatMap((item) =>
    item.kind === "event" && item.event.type === "token" ? [item.event.id] : [],
  );
  expect(tokens).toEqual([3, 4, 5]);
});

test("closing lets the run end that is under way, drops all and frees the model", async () => {
  const { decoder, loop } = start();
  loop.start(0, greedy(3, 1000), null);
  loop.start(1, greedy(1000, 1000), null);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await loop.close();
  expect(decoder.log.at(-1)).toBe("release");
  expect(decoder.dropped.toSorted()).toEqual([0, 1]);
});
