import { describe, expect, it } from "vitest";
import { checkpointConfig } from "../../testing/checkpoints/checkpoint-config.ts";
import { checkpointTensors } from "../../testing/checkpoints/checkpoint-tensors.ts";
import type {
  CheckpointFamily,
  CheckpointSizes,
} from "../../testing/checkpoints/random-checkpoint.ts";
import { loneRowIsTheSame } from "./testing/lone-row.ts";
import { referenceLogits } from "./testing/reference-decoder.ts";
import { openDecoder, type SplitCache } from "./testing/split-session.ts";

const text = [5, 77, 131, 9, 256, 40, 41, 42, 3, 199, 310, 64];

/** Prompt in one piece, then token by token: the logits of every token of the text. */
async function logitsOf(cache: SplitCache, ids: readonly number[], prompt: number) {
  const whole = await cache.step([ids.slice(0, prompt)], "all");
  const logits = [...whole.logits];
  for (const id of ids.slice(prompt)) logits.push(...(await cache.step([[id]])).logits);
  return logits;
}

function furthest(found: readonly Float32Array[], expected: readonly (readonly number[])[]) {
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  const distances = found.map((row, t) =>
    row.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - (expected[t]?.[i] ?? Number.NaN))),
      0,
    ),
  );
  return Math.max(...distances);
}

type Case = [name: string, family: CheckpointFamily, sizes: CheckpointSizes, config: object];

const scaled = (rope_scaling: object) => ({ rope_scaling });
const original = { original_max_position_embeddings: 64 };

const cases: Case[] = [
  ["llama, grouped queries", "llama", {}, {}],
  ["llama, a key head for each query head", "llama", { kvHeads: 4 }, {}],
  ["llama, one key head", "llama", { kvHeads: 1 }, {}],
  ["llama, tied", "llama", { tied: true }, {}],
  ["llama, biases", "llama", {}, { attention_bias: true, mlp_bias: true }],
  ["llama, heads wider than the hidden state", "llama", { headDim: 32 }, {}],
  ["llama, units and heads that fill no register", "llama", { inner: 90, headDim: 24 }, {}],
  ["llama, a part of each head turned", "llama", {}, { partial_rotary_factor: 0.5 }],
  ["llama, a larger base", "llama", {}, { rope_theta: 500_000 }],
  ["linear scaling", "llama", {}, scaled({ type: "linear", factor: 4 })],
  ["dynamic scaling, within its context", "llama", {}, scaled({ type: "dynamic", factor: 2 })],
  [
    "llama3 scaling",
    "llama",
    { headDim: 32 },
    {
      ...scaled({
        rope_type: "llama3",
        factor: 8,
        low_freq_factor: 1,
        high_freq_factor: 4,
        ...original,
      }),
    },
  ],
  ["yarn scaling", "qwen2", { headDim: 32 }, scaled({ rope_type: "yarn", factor: 4, ...original })],
  ["qwen2", "qwen2", {}, {}],
  [
    "qwen2, a window from its second layer on",
    "qwen2",
    {},
    { use_sliding_window: true, sliding_window: 4, max_window_layers: 1 },
  ],
  ["qwen3", "qwen3", { headDim: 32 }, {}],
  ["qwen3, untied and biased", "qwen3", { tied: false }, { attention_bias: true }],
  ["mistral", "mistral", {}, {}],
  ["mistral, a window", "mistral", {}, { sliding_window: 5 }],
  ["gpt2", "gpt2", {}, {}],
  [
    "gpt2, scores divided by the layer, untied",
    "gpt2",
    { tied: false },
    { scale_attn_by_inverse_layer_idx: true },
  ],
];

describe("a compiled decoder", () => {
  it.each(cases)("gives the logits of plain loops: %s", async (_name, family, sizes, changes) => {
    const config = { ...checkpointConfig(family, sizes), ...changes };
    const tensors = checkpointTensors(config, 7);
    await using decoder = await openDecoder(config, tensors);
    const expected = referenceLogits(config, tensors, text);
    expect(furthest(await logitsOf(decoder.start(1), text, 7), expected)).toBeLessThan(1e-4);
    // In chunks, the last of which is longer than what a window may reach back.
    const cache = decoder.start(1);
    const chunks = [];
    for (const [start, end] of [
      [0, 2],
      [2, 5],
      [5, 12],
    ] as const) {
      chunks.push(...(await cache.step([text.slice(start, end)], "all")).logits);
    }
    expect(furthest(chunks, expected)).toBeLessThan(1e-4);
  });

  it("names the best tokens first, and of equals the lowest id", async () => {
    const config = checkpointConfig("llama", { tied: true });
    const tensors = checkpointTensors(config, 3);
    const table = tensors.get("model.embed_tokens.weight");
    // Two pairs of tokens that are the same to the model.
    table?.data.copyWithin(200 * 64, 100 * 64, 101 * 64);
    await using decoder = await openDecoder(config, tensors);
    const { logits, topIds, topLogits } = await decoder.start(1).step([[100, 17]], "all", 320);
    const rows = logits.map((row) =>
      [...row.keys()].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b),
    );
    expect(topIds).toEqual(rows.flat());
    expect([...topLogits]).toEqual(rows.flatMap((ids, t) => ids.map((id) => logits[t]?.[id])));
    expect(logits[0]?.[100]).toBe(logits[0]?.[200]);
  });
});

describe("a row of a batch", () => {
  const shapes: [CheckpointFamily, CheckpointSizes][] = [
    ["llama", { width: 96, heads: 6, kvHeads: 2, inner: 200, vocabularySize: 333 }],
    ["qwen3", { headDim: 32 }],
    ["gpt2", { width: 96, heads: 6, vocabularySize: 333 }],
  ];
  const variants = shapes.flatMap(([family, sizes]) =>
    (["fp32", "int8", "int4"] as const).flatMap((precision) =>
      [1, 2].map((threads) => ({ family, sizes, precision, threads })),
    ),
  );

  it.each(variants)(
    "has the same bytes as alone: $family $precision, $threads threads",
    async ({ family, sizes, precision, threads }) => {
      const config = checkpointConfig(family, sizes);
      await using decoder = await openDecoder(
        config,
        checkpointTensors(config, 5),
        precision,
        threads,
      );
      const prompts = Array.from({ length: 16 }, (_, b) => [3 + b, 50 + 7 * b, 20, 9 * b + 4]);
      const next = prompts.map((_, b) => [[60 + b], [200 - b]]);
      // One sequence of `rows` that are all the same.
      const write = async (b: number, rows: number) => {
        const cache = decoder.start(rows);
        const steps = [];
        for (const ids of [prompts[b] ?? [], ...(next[b] ?? [])]) {
          steps.push(await cache.step(new Array(rows).fill(ids)));
        }
        return { cache, logits: steps.map(({ logits }) => logits[0]) };
      };
      // Where the processor itself tells a lone row apart the runtime sees that when it loads the model, and
      // writes one answer at a time. Two and more have the same bytes even so.
      const rows = precision === "int4" && !(await loneRowIsTheSame()) ? 2 : 1;
      const alone = [];
      for (const b of prompts.keys()) alone.push(await write(b, rows));
      for (const batch of [2, 5, 16]) {
        const first = 16 - batch;
        const cache = decoder.start(batch);
        const steps = [await cache.step(prompts.slice(first))];
        for (const turn of [0, 1]) {
          steps.push(await cache.step(next.slice(first).map((ids) => ids[turn] ?? [])));
        }
        for (let b = 0; b < batch; b++) {
          expect(steps.map(({ logits }) => logits[b])).toEqual(alone[first + b]?.logits);
        }
      }
      // Of different lengths, side by side.
      const mixed = decoder.start(3);
      const single: (Float32Array | undefined)[] = [];
      for (let b = 0; b < 3; b++) {
        const cache = alone[b]?.cache;
        if (cache === undefined) throw new RangeError(`there is no cache ${b}`);
        for (let turn = 0; turn < b; turn++) await cache.step(new Array(rows).fill([11 + turn]));
        mixed.adopt(b, cache);
        single.push((await cache.step(new Array(rows).fill([90 + b]))).logits[0]);
      }
      expect((await mixed.step([[90], [91], [92]])).logits).toEqual(single);
    },
  );

  it("has the same bytes in a cache with more room", async () => {
    const config = checkpointConfig("llama", {});
    await using decoder = await openDecoder(config, checkpointTensors(config, 5));
    const small = await logitsOf(decoder.start(1, 32), text, 6);
    expect(await logitsOf(decoder.start(1, 256), text, 6)).toEqual(small);
  });
});
