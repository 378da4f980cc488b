import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuntimeOptions } from "../runtime-options.ts";
import {
  answer,
  GenerationModels,
  generateRequest,
  generationRuntime,
  promptOf,
  tokensOf,
} from "../testing/generation-fixtures.ts";
import type { GenerateRequest } from "./generate-request.ts";
import type { GenerationEvent } from "./generation-event.ts";
import { chunkTokens } from "./loop/generation-loop.ts";
import type { TextGenerationModel } from "./text-generation-model.ts";

const models = new GenerationModels();
let split: TextGenerationModel;
let exported: TextGenerationModel;

beforeAll(() => {
  split = models.write("split");
  exported = models.write("exported", "exported");
});
afterAll(() => models[Symbol.dispose]());

/** A runtime of its own: what it has not read, it has not cached. */
async function fresh<T>(
  use: (runtime: ReturnType<typeof generationRuntime>) => Promise<T>,
  options: RuntimeOptions = {},
): Promise<T> {
  const runtime = generationRuntime(options);
  try {
    return await use(runtime);
  } finally {
    await runtime.close();
  }
}

/** All that must not depend on the company: everything but how much of the prompt was cached. */
function essence(events: readonly GenerationEvent[]): unknown {
  return events.map((event) => (event.type === "prompt" ? { ...event, cachedTokens: 0 } : event));
}

/** Requests of many kinds and lengths, over several lanes; some grow out of theirs. */
const mixed: readonly GenerateRequest[] = Array.from({ length: 16 }, (_, index) => {
  const changes: Partial<GenerateRequest>[] = [
    { temperature: 0, logprobs: 0 },
    { temperature: 0.8, logprobs: 3 },
    { topK: 20, temperature: 1.3 },
    { topP: 0.8, repetitionPenalty: 1.3, logprobs: 1 },
    { frequencyPenalty: 0.5, presencePenalty: 0.5, minP: 0.02 },
    { temperature: 0, logitBias: new Map([[9, 4]]) },
  ];
  const lengths = [3, 64, 65, 127, 128, 129, 200, 250];
  return generateRequest({
    promptTokenIds: promptOf(lengths[index % lengths.length] ?? 1, index),
    maxTokens: 8 + index,
    seed: 100 + index,
    ...changes[index % changes.length],
  });
});

describe.each(["split", "exported"] as const)(
  "the same request to a decoder of kind %s",
  (kind) => {
    const model = () => (kind === "split" ? split : exported);

    test("has the same bytes alone and beside 15 others", async () => {
      const alone = await fresh(async (runtime) => {
        const all: GenerationEvent[][] = [];
        for (const request of mixed) all.push(await answer(runtime, model(), request));
        return all;
      });
      const together = await fresh((runtime) =>
        Promise.all(mixed.map((request) => answer(runtime, model(), request))),
      );
      expect(together.map(essence)).toEqual(alone.map(essence));
    });

    test("has the same bytes when it joins others half-way", async () => {
      const request = mixed[1] ?? generateRequest();
      const alone = await fresh((runtime) => answer(runtime, model(), request));
      const joined = await fresh(async (runtime) => {
        const others = mixed
          .slice(2, 6)
          .map((other) => answer(runtime, model(), { ...other, maxTokens: 60 }));
        const first = runtime
          .generate(model(), generateRequest({ maxTokens: 60 }))
          [Symbol.asyncIterator]();
        for (let event = 0; event < 20; event++) await first.next();
        const events = await answer(runtime, model(), request);
        await Promise.all(others);
        await first.return?.();
        return events;
      });
      expect(essence(joined)).toEqual(essence(alone));
    });

    test("has the same bytes with a warm prefix cache, which it reports", async () => {
      const request = generateRequest({
        promptTokenIds: promptOf(300),
        logprobs: 2,
        maxTokens: 20,
      });
      await fresh(async (runtime) => {
        const cold = await answer(runtime, model(), request);
        const warm = await answer(runtime, model(), request);
        expect(cold[0]).toEqual({ type: "prompt", cachedTokens: 0 });
        expect(warm[0]).toEqual({ type: "prompt", cachedTokens: 4 * chunkTokens });
        expect(essence(warm)).toEqual(essence(cold));
        // Another prompt that begins the same, up to the middle of a chunk.
        const other = { ...request, promptTokenIds: [...promptOf(150), 7, 7, 7] };
        const shared = await answer(runtime, model(), other);
        expect(shared[0]).toEqual({ type: "prompt", cachedTokens: 2 * chunkTokens });
        expect(essence(shared)).toEqual(
          essence(await fresh((cool) => answer(cool, model(), other))),
        );
      });
    });

    test("draws other tokens with another seed or choice, and the same ones with the same", async () => {
      await fresh(async (runtime) => {
        const of = async (changes: Partial<GenerateRequest>) =>
          tokensOf(await answer(runtime, model(), generateRequest(changes))).join();
        const base = await of({});
        expect(await of({})).toBe(base);
        const others = await Promise.all([of({ seed: 8 }), of({ choice: 1 }), of({ choice: 2 })]);
        expect(new Set([base, ...others]).size).toBe(4);
        const unseeded = await Promise.all([of({ seed: null }), of({ seed: null })]);
        expect(unseeded[0]).not.toBe(unseeded[1]);
      });
    });
  },
);

test("both kinds of decoder, computing differently, write the same greedy text", async () => {
  const request = generateRequest({ temperature: 0, promptTokenIds: promptOf(150), maxTokens: 40 });
  await fresh(async (runtime) => {
    const a = tokensOf(await answer(runtime, split, request));
    expect(a).toHaveLength(40);
    expect(tokensOf(await answer(runtime, exported, request))).toEqual(a);
  });
});

test("what a token is drawn from does not depend on whether logprobs are told", async () => {
  await fresh(async (runtime) => {
    for (const changes of [{ temperature: 0 }, { topK: 12 }, { topK: 12, topP: 0.6, minP: 0.1 }]) {
      const quiet = await answer(runtime, split, generateRequest(changes));
      const told = await answer(runtime, split, generateRequest({ ...changes, logprobs: 4 }));
      expect(tokensOf(told)).toEqual(tokensOf(quiet));
    }
  });
});

test("answers computed one by one have the same bytes as those computed together", async () => {
  const requests = mixed.slice(0, 6);
  const write = (options: RuntimeOptions) =>
    fresh(
      (runtime) => Promise.all(requests.map((request) => answer(runtime, split, request))),
      options,
    );
  const [oneByOne, together] = [await write({ maxBatch: 1 }), await write({ maxBatch: 4 })];
  expect(together).toEqual(oneByOne);
});

test("a grammar holds the answer to it, and the answer is the same alone and in company", async () => {
  const schema = {
    type: "object",
    properties: { colour: { enum: ["red", "blue"] }, count: { type: "integer" } },
    required: ["colour", "count"],
    additionalProperties: false,
  };
  const grammar = { type: "json_schema", schema } as const;
  const request = (seed: number) => generateRequest({ grammar, seed, maxTokens: 400 });
  await fresh(async (runtime) => {
    const tokenizer = await runtime.textTokenizer(split);
    const together = await Promise.all(
      [1, 2, 3].map((seed) => answer(runtime, split, request(seed))),
    );
    for (const [index, events] of together.entries()) {
      const text = tokenizer.decode(tokensOf(events), { skipSpecialTokens: true });
      expect(events.at(-1)).toMatchObject({ type: "end", reason: "stop" });
      const value: { colour: string; count: number } = JSON.parse(text);
      expect(Object.keys(value)).toEqual(["colour", "count"]);
      expect(["red", "blue"]).toContain(value.colour);
      expect(Number.isInteger(value.count)).toBe(true);
      expect(await answer(runtime, split, request(index + 1))).toEqual(events);
    }
  });
});

test("a schema that cannot be enforced is refused with its keyword, before anything is loaded", async () => {
  await fresh(async (runtime) => {
    const grammar = { type: "json_schema", schema: { oneOf: [] } } as const;
    await expect(answer(runtime, split, generateRequest({ grammar }))).rejects.toMatchObject({
      code: "invalid_json_schema",
      keyword: "oneOf",
    });
    expect(runtime.generationWorkers).toEqual([]);
  });
});

test("in throughput mode answers of several lengths run together and greedy texts are the same", async () => {
  const requests = mixed.map((request) => ({ ...request, temperature: 0, logprobs: null }));
  const apart = await fresh((runtime) =>
    Promise.all(requests.map((request) => answer(runtime, split, request))),
  );
  const together = await fresh(
    (runtime) => Promise.all(requests.map((request) => answer(runtime, split, request))),
    { throughput: true },
  );
  expect(together.map(tokensOf)).toEqual(apart.map(tokensOf));
});

test("logprobs are told of the prompt's tokens too, and agree with those of an answer", async () => {
  await fresh(async (runtime) => {
    const written = await answer(
      runtime,
      split,
      generateRequest({ temperature: 0, logprobs: 2, promptTokenIds: promptOf(60), maxTokens: 8 }),
    );
    const whole = [...promptOf(60), ...tokensOf(written)];
    const [prompt] = await answer(
      runtime,
      split,
      generateRequest({ promptTokenIds: whole, maxTokens: 0, logprobs: 2, promptLogprobs: true }),
    );
    if (prompt?.type !== "prompt") throw new TypeError("Expected the prompt first.");
    expect(prompt.logprobs).toHaveLength(whole.length);
    expect(prompt.logprobs?.[0]).toBeNull();
    const ids = prompt.logprobs?.slice(1).map((told) => told?.id);
    expect(ids).toEqual(whole.slice(1));
    const own = written.filter((event) => event.type === "token");
    for (const [index, token] of own.entries()) {
      const told = prompt.logprobs?.[60 + index];
      // One was computed in a chunk, the other in steps: the same numbers, rounded differently.
      expect(told?.logprob).toBeCloseTo(token.logprob ?? 0, 3);
      expect(told?.topLogprobs[0]?.id).toBe(token.id);
    }
  });
});

describe("an answer ends", () => {
  const first = async (changes: Partial<GenerateRequest>, model = split) =>
    fresh((runtime) => answer(runtime, model, generateRequest(changes)));

  test("at a stop token, which is no part of it", async () => {
    const all = tokensOf(await first({ temperature: 0, maxTokens: 30 }));
    const stop = all.find((id, index) => index > 2 && !all.slice(0, index).includes(id)) ?? -1;
    const events = await first({ temperature: 0, maxTokens: 30, stopTokenIds: [299, stop] });
    expect(tokensOf(events)).toEqual(all.slice(0, all.indexOf(stop)));
    expect(events.at(-1)).toEqual({ type: "end", reason: "stop", stopTokenId: stop });
  });

  test("after maxTokens, 0 included", async () => {
    const length = { type: "end", reason: "length", stopTokenId: null };
    for (const maxTokens of [0, 1, 3]) {
      const events = await first({ maxTokens });
      expect(tokensOf(events)).toHaveLength(maxTokens);
      expect(events.at(-1)).toEqual(length);
      expect(events).toHaveLength(maxTokens + 2);
    }
  });

  test("where the context is full", async () => {
    const promptTokenIds = promptOf(1020);
    const events = await first({ promptTokenIds, maxTokens: 100 });
    expect(tokensOf(events)).toHaveLength(4);
    expect(events.at(-1)).toEqual({ type: "end", reason: "length", stopTokenId: null });
  });
});

test("a bias of 100 decides, and one of -100 excludes", async () => {
  await fresh(async (runtime) => {
    const biased = (bias: [number, number][]) =>
      answer(runtime, split, generateRequest({ logitBias: new Map(bias) })).then(tokensOf);
    expect(await biased([[42, 100]])).toEqual(new Array(12).fill(42));
    const likely = new Set(await biased([]));
    const others = await biased([...likely].map((id) => [id, -100]));
    expect(others.filter((id) => likely.has(id))).toEqual([]);
  });
});
