import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { AutoModelForCausalLM, env, Tensor as JsTensor } from "@huggingface/transformers";
import { createCatalogue } from "@understudy/models";
import { exportLlama, writeRandomCheckpoint } from "@understudy/models/testing";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const sizes = { layers: 3, width: 96, heads: 6, kvHeads: 2, vocabularySize: 400 };
const layers = { count: 3, kvHeads: 2, headDim: 16 };
const newTokens = 48;
const prompts = [
  [1, 80, 81, 82],
  [1, 300, 12, 45, 7, 99, 150, 201, 33],
  [1, 260],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "understudy-parity-"));
  const directory = join(folder, "random-llama");
  const { config, tensors } = await writeRandomCheckpoint(directory, "llama", sizes, { seed: 11 });
  await mkdir(join(directory, "onnx"));
  await writeFile(join(directory, "onnx", "model.onnx"), exportLlama(config, tensors));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What transformers.js generates of the export, greedily; no token ends it. */
async function byTransformers(): Promise<number[][]> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(join(folder, "random-llama"));
  const model = await AutoModelForCausalLM.from_pretrained(basename(join(folder, "random-llama")), {
    dtype: "fp32",
    local_files_only: true,
  });
  const texts: number[][] = [];
  for (const prompt of prompts) {
    const input_ids = new JsTensor("int64", BigInt64Array.from(prompt, BigInt), [1, prompt.length]);
    const attention_mask = new JsTensor("int64", new BigInt64Array(prompt.length).fill(1n), [
      1,
      prompt.length,
    ]);
    const result = await model.generate({
      inputs: input_ids,
      attention_mask,
      max_new_tokens: newTokens,
      do_sample: false,
      eos_token_id: -1,
    });
    if (!(result instanceof JsTensor)) throw new TypeError("expected the ids as a tensor");
    texts.push(Array.from(result.data as BigInt64Array, Number).slice(prompt.length));
  }
  await model.dispose();
  return texts;
}

/** What the compiled graph generates, by its own best token, with a cache that is written to in place. */
async function bySplitCache(modelPath: string): Promise<number[][]> {
  const session = await InferenceSession.create(modelPath, { intraOpNumThreads: 1 });
  const { count, kvHeads, headDim } = layers;
  const capacity = 64;
  const texts: number[][] = [];
  for (const prompt of prompts) {
    const cacheOf = () =>
      Array.from({ length: count }, () => new Float32Array(kvHeads * headDim * capacity));
    const [keys, values] = [cacheOf(), cacheOf()];
    let past = 0;
    let next = prompt;
    const text: number[] = [];
    while (text.length < newTokens) {
      const whole = (list: readonly number[], dims: number[]) =>
        new Tensor("int32", Int32Array.from(list), dims);
      const start = past;
      const feeds: Record<string, Tensor> = {
        input_ids: whole(next, [1, next.length]),
        position_ids: whole(
          next.map((_, index) => start + index),
          [1, next.length],
        ),
        past_lengths: whole([past], [1]),
        head_rows: whole([next.length - 1], [1]),
        logits_rows: whole([], [0]),
        top_k: new Tensor("int64", [1n], [1]),
      };
      for (const [layer, key] of keys.entries()) {
        feeds[`past_key.${layer}`] = new Tensor(key, [1, kvHeads, headDim, capacity]);
        feeds[`past_value.${layer}`] = new Tensor(values[layer] ?? [], [
          1,
          kvHeads,
          capacity,
          headDim,
        ]);
      }
      const results = await session.run(feeds);
      const freshKeys = results.present_keys?.data as Float32Array;
      const freshValues = results.present_values?.data as Float32Array;
      const length = next.length;
      for (let head = 0; head < count * kvHeads; head++) {
        const [layer, own] = [Math.floor(head / kvHeads), head % kvHeads];
        for (let d = 0; d < headDim; d++) {
          const row = freshKeys.subarray(
            (head * headDim + d) * length,
            (head * headDim + d + 1) * length,
          );
          keys[layer]?.set(row, (own * headDim + d) * capacity + past);
        }
        const rows = freshValues.subarray(head * headDim * length, (head + 1) * headDim * length);
        values[layer]?.set(rows, (own * capacity + past) * headDim);
      }
      past += length;
      next = Array.from(results.top_ids?.data as BigInt64Array, Number);
      text.push(...next);
    }
    texts.push(text);
  }
  await session.release();
  return texts;
}

describe("a llama checkpoint", () => {
  it("goes on with a prompt as its export does in transformers.js, token for token", async () => {
    const catalogue = await createCatalogue({ home: join(folder, "home") });
    const compiled = await catalogue.pull(join(folder, "random-llama"), { precision: "fp32" });
    const ours = await bySplitCache(compiled.files.model);
    const theirs = await byTransformers();
    expect(theirs.map((text) => text.length)).toEqual(prompts.map(() => newTokens));
    expect(ours).toEqual(theirs);
    // They are not all the same few tokens.
    expect(new Set(ours.flat()).size).toBeGreaterThan(20);
  });
});
