import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { exportLlama, writeRandomCheckpoint } from "@understudy/models/testing";
import { type Benchmark, type BenchmarkContext, figure, median, type Row } from "./benchmark.ts";
import {
  compiledModel,
  promptOf,
  shape135M,
  smallShape,
  timeStreams,
  warmRuntime,
} from "./generation-streams.ts";
import { writeLlamaGguf } from "./gguf.ts";
import type { LlamaCppOptions, LlamaCppResult } from "./llama-cpp.ts";
import { runChild } from "./run-child.ts";
import type { TransformersOptions, TransformersResult } from "./transformers-js.ts";

const threads = 2;
const rounds = 3;
const promptTokens = 16;
/** The versions that are measured; installed in a folder of the benchmark's own when it runs. */
const llamaCpp = [
  "node-llama-cpp@3.22.1",
  `@node-llama-cpp/${process.platform}-${process.arch}@3.22.1`,
];

/** Tokens a second of the engine, beside transformers.js and llama.cpp on the same shapes. */
export const generation: Benchmark = async (context) => {
  const directory = await mkdtemp(path.join(tmpdir(), "understudy-generation-"));
  try {
    return [
      ...(await small(directory, context)),
      ...(await prefix(directory, context)),
      ...(await structured(directory, context)),
      ...(await large(directory, context)),
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

/** Four layers of d 256 in float32: one stream and sixteen, both ways, and transformers.js. */
async function small(directory: string, context: BenchmarkContext): Promise<Row[]> {
  context.say("4 layers d 256, fp32");
  const { model, folder } = await compiledModel(directory, smallShape, "fp32");
  const { config, tensors } = await writeRandomCheckpoint(folder, "llama", smallShape);
  await mkdir(path.join(folder, "onnx"), { recursive: true });
  await writeFile(path.join(folder, "onnx/model.onnx"), exportLlama(config, tensors));
  await using reproducible = await warmRuntime(model);
  await using throughput = await warmRuntime(model, { throughput: true });
  const one: number[] = [];
  const many: number[] = [];
  const fast: number[] = [];
  const peer: number[] = [];
  const peerMany: number[] = [];
  const prompts = (count: number) =>
    Array.from({ length: count }, (_, which) => promptOf(promptTokens, which));
  const transformers = (count: number, tokens: number) =>
    runChild<TransformersResult>("transformers-js.ts", {
      folder,
      threads,
      prompts: prompts(count),
      tokens,
      runs: 2,
    } satisfies TransformersOptions);
  // In turn, so that a slow moment of the machine falls on all of them.
  for (let round = 0; round < rounds; round++) {
    const first = 100 * round;
    const alone = await timeStreams(reproducible, model, {
      streams: 1,
      promptTokens,
      tokens: 300,
      first: round === 0 ? 0 : first,
    });
    one.push(alone.tokensPerSecond);
    const load = { streams: 16, promptTokens, tokens: 150, first: first + 20 };
    many.push((await timeStreams(reproducible, model, load)).tokensPerSecond);
    fast.push((await timeStreams(throughput, model, load)).tokensPerSecond);
    const theirs = await transformers(1, 300);
    peer.push(theirs.tokensPerSecond);
    peerMany.push((await transformers(16, 150)).tokensPerSecond);
    if (
      round === 0 &&
      alone.tokens[0]?.slice(0, 32).join() !== theirs.tokens[0]?.slice(0, 32).join()
    ) {
      throw new Error("transformers.js wrote other tokens: another model is being measured.");
    }
  }
  return [
    ratioRow(
      "one stream, greedy, 4 layers d 256 fp32; peer: transformers.js",
      one,
      median(peer),
      1.5,
    ),
    ratioRow("16 streams, reproducible; peer: our one stream", many, median(one), 2.5),
    ratioRow("16 streams, --throughput; peer: our one stream", fast, median(one), 4),
    ratioRow("16 streams, --throughput; peer: transformers.js, one by one", fast, median(peer), 5),
    ratioRow("  beside its batch of 16 that begin and end together", fast, median(peerMany), null),
  ];
}

/** A second request that begins with the same 500 tokens. */
async function prefix(directory: string, context: BenchmarkContext): Promise<Row[]> {
  context.say("a prefix of 500 tokens");
  const { model } = await compiledModel(directory, smallShape, "fp32");
  await using runtime = await warmRuntime(model);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < 7; round++) {
    const load = { streams: 1, promptTokens: 500, tokens: 2, first: 300 + round };
    cold.push((await timeStreams(runtime, model, load)).firstTokenMs);
    warm.push((await timeStreams(runtime, model, load)).firstTokenMs);
  }
  const gain = median(cold) / median(warm);
  return [
    {
      what: "first token after 500 tokens that were read before; peer: the first time",
      ours: `${figure(median(warm), 1)} ms`,
      peer: `${figure(median(cold), 1)} ms`,
      ratio: figure(gain, 2),
      bar: ">= 5",
      met: gain >= 5,
    },
  ];
}

/** A list of objects that the model has no reason to end. */
const people = {
  type: "object",
  properties: {
    people: {
      type: "array",
      minItems: 500,
      items: {
        type: "object",
        properties: { name: { type: "string", maxLength: 20 }, age: { type: "integer" } },
        required: ["name", "age"],
        additionalProperties: false,
      },
    },
  },
  required: ["people"],
  additionalProperties: false,
} as const;

/** What it costs to hold an answer to a schema. */
async function structured(directory: string, context: BenchmarkContext): Promise<Row[]> {
  context.say("JSON by a schema");
  const { model } = await compiledModel(directory, smallShape, "fp32");
  await using runtime = await warmRuntime(model);
  const grammar = { type: "json_schema", schema: people } as const;
  const free: number[] = [];
  const held: number[] = [];
  for (let round = 0; round < rounds + 1; round++) {
    const load = { streams: 1, promptTokens: 16, tokens: 300, first: 400 + round };
    free.push((await timeStreams(runtime, model, load)).tokensPerSecond);
    held.push((await timeStreams(runtime, model, { ...load, grammar })).tokensPerSecond);
  }
  return [
    ratioRow(
      "one stream held to a JSON schema; peer: the same without one",
      held,
      median(free),
      0.8,
    ),
  ];
}

/** The shape of a Llama of 135 million weights, in 4 bits, beside llama.cpp's Q4_0. */
async function large(directory: string, context: BenchmarkContext): Promise<Row[]> {
  context.say("135M llama shape, int4");
  const { model } = await compiledModel(directory, shape135M, "int4");
  await using runtime = await warmRuntime(model);
  const peerDirectory = await installLlamaCpp(directory, context);
  const modelPath = path.join(directory, "llama.gguf");
  const { layers, width, heads, kvHeads, inner, vocabularySize, contextLength } = shape135M;
  await writeLlamaGguf(modelPath, {
    layers,
    width,
    heads,
    kvHeads,
    feedForward: inner,
    vocabulary: vocabularySize,
    context: contextLength,
  });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const load = { streams: 1, promptTokens, tokens: 150, first: 500 + round };
    ours.push((await timeStreams(runtime, model, load)).tokensPerSecond);
    if (peerDirectory === null) continue;
    const options = { directory: peerDirectory, modelPath, threads, promptTokens, tokens: 150 };
    const result = await runChild<LlamaCppResult>(
      "llama-cpp.ts",
      options satisfies LlamaCppOptions,
    );
    theirs.push(result.tokensPerSecond);
  }
  const absolute: Row = {
    what: "one stream, 135M llama shape, int4",
    ours: `${figure(median(ours))} tokens/s`,
    peer: "",
    ratio: "",
    bar: ">= 80 tokens/s",
    met: median(ours) >= 80,
  };
  if (theirs.length === 0) return [absolute];
  return [absolute, ratioRow("  peer: llama.cpp, Q4_0, the same shape", ours, median(theirs), 1)];
}

/** Where node-llama-cpp was installed for this run, without its GPU builds; null with no registry. */
async function installLlamaCpp(
  directory: string,
  context: BenchmarkContext,
): Promise<string | null> {
  const target = path.join(directory, "llama-cpp");
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, "package.json"), '{"private":true}');
  const flags = ["--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"];
  try {
    await promisify(execFile)("npm", ["install", ...flags, ...llamaCpp], { cwd: target });
    return target;
  } catch (error) {
    context.say(
      `  no llama.cpp to compare with: ${error instanceof Error ? error.message : error}`,
    );
    return null;
  }
}

function ratioRow(what: string, ours: readonly number[], peer: number, bar: number | null): Row {
  const ratio = median(ours) / peer;
  return {
    what,
    ours: `${figure(median(ours))} tokens/s`,
    peer: `${figure(peer)} tokens/s`,
    ratio: figure(ratio, 2),
    bar: bar === null ? "" : `>= ${bar}`,
    met: bar === null ? null : ratio >= bar,
  };
}
