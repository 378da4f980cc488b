import { readFile } from "node:fs/promises";
import path from "node:path";
import { createCatalogue, type Precision } from "@understudy/models";
import { type CheckpointSizes, writeRandomCheckpoint } from "@understudy/models/testing";
import {
  createRuntime,
  type GenerateRequest,
  parseDecoderDescription,
  type Runtime,
  type RuntimeOptions,
  type TextGenerationModel,
} from "@understudy/runtime";

/** Four layers of d 256, as RUNTIME.md and the bars have it. */
export const smallShape = {
  layers: 4,
  width: 256,
  heads: 4,
  kvHeads: 4,
  inner: 1024,
  vocabularySize: 4096,
  contextLength: 2048,
  tied: false,
} as const satisfies CheckpointSizes;

/** The shape of SmolLM2-135M. */
export const shape135M = {
  layers: 30,
  width: 576,
  heads: 9,
  kvHeads: 3,
  inner: 1536,
  vocabularySize: 49_152,
  contextLength: 2048,
  tied: true,
} as const satisfies CheckpointSizes;

/** A checkpoint of random weights, compiled as `understudy pull` does it. `folder` keeps the source. */
export async function compiledModel(
  directory: string,
  shape: CheckpointSizes,
  precision: Precision,
  home = path.join(directory, "home"),
): Promise<{ readonly model: TextGenerationModel; readonly folder: string }> {
  const id = `llama-${shape.layers}x${shape.width}-${precision}`;
  const folder = path.join(directory, id);
  await writeRandomCheckpoint(folder, "llama", shape);
  const catalogue = await createCatalogue({ home });
  await catalogue.pull(folder, { id, precision });
  const prepared = await catalogue.prepare(id);
  if (prepared.task !== "text-generation") throw new TypeError(`Expected ${id} to write text.`);
  const { model, tokenizer, tokenizerConfig, generation } = prepared.files;
  const description = parseDecoderDescription(JSON.parse(await readFile(generation, "utf8")));
  return {
    folder,
    model: {
      task: "text-generation",
      id,
      modelPath: model,
      tokenizerPath: tokenizer,
      tokenizerConfigPath: tokenizerConfig,
      description,
    },
  };
}

/** Greedy, without end: random weights have no reason to stop. */
function greedyRequest(
  promptTokenIds: readonly number[],
  maxTokens: number,
  grammar: GenerateRequest["grammar"],
): GenerateRequest {
  return {
    promptTokenIds,
    maxTokens,
    stopTokenIds: [],
    seed: 1,
    choice: 0,
    temperature: 0,
    topP: 1,
    topK: null,
    minP: 0,
    frequencyPenalty: 0,
    presencePenalty: 0,
    repetitionPenalty: 1,
    logitBias: new Map(),
    logprobs: null,
    promptLogprobs: false,
    grammar,
  };
}

/** Ids of a prompt that is another one for each `which`. */
export function promptOf(tokens: number, which: number): number[] {
  return Array.from({ length: tokens }, (_, index) => 5 + ((index * 37 + which * 11) % 200));
}

export interface StreamTimes {
  /** Of all streams together, from the first token of any to the last. */
  readonly tokensPerSecond: number;
  /** To the first token of the first stream, in milliseconds. */
  readonly firstTokenMs: number;
  /** What the streams wrote. */
  readonly tokens: readonly (readonly number[])[];
}

/** Runs so many streams at once and times them. */
export async function timeStreams(
  runtime: Runtime,
  model: TextGenerationModel,
  { streams, promptTokens, tokens, first = 0, grammar = null }: StreamLoad,
): Promise<StreamTimes> {
  const began = performance.now();
  const times: number[] = [];
  const written = await Promise.all(
    Array.from({ length: streams }, async (_, stream) => {
      const ids: number[] = [];
      const request = greedyRequest(promptOf(promptTokens, first + stream), tokens, grammar);
      for await (const event of runtime.generate(model, request)) {
        if (event.type !== "token") continue;
        times.push(performance.now());
        ids.push(event.id);
      }
      return ids;
    }),
  );
  const [firstAt = Number.NaN] = times;
  const lastAt = times.at(-1) ?? Number.NaN;
  return {
    tokensPerSecond: ((times.length - 1) * 1000) / (lastAt - firstAt),
    firstTokenMs: firstAt - began,
    tokens: written,
  };
}

export interface StreamLoad {
  readonly streams: number;
  readonly promptTokens: number;
  readonly tokens: number;
  /** Prompts from this one on, so that none has been seen before. */
  readonly first?: number;
  /** What the answers have to be like. */
  readonly grammar?: GenerateRequest["grammar"];
}

/** A runtime that runs a model only, with what it takes to load already spent. */
export async function warmRuntime(
  model: TextGenerationModel,
  options: RuntimeOptions = {},
): Promise<Runtime> {
  const runtime = createRuntime({ ...options, maxBatch: 16 });
  await timeStreams(runtime, model, { streams: 2, promptTokens: 8, tokens: 8, first: 900 });
  return runtime;
}
