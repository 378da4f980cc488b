import { createCatalogue } from "@understudy/models";
import type { BareOptions, BareResult } from "./bare-onnx-runtime.ts";
import { type Benchmark, type BenchmarkContext, figure, type Row } from "./benchmark.ts";
import type { LoadOptions, LoadResult } from "./load-generator.ts";
import { embeddingModel } from "./load-mixes.ts";
import { runChild } from "./run-child.ts";
import { sentences } from "./sentences.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { TensorFlowOptions, TensorFlowResult } from "./tensorflow-js.ts";

const clients = 32;
const warmUpSeconds = 2;
const bareBar = 0.85;
const tensorFlowBar = 5;
/** Embeddings of the peers must be ours to this, or another model is being measured. */
const tolerance = 1e-4;

/** Sentences a second over HTTP, beside ONNX Runtime alone and TensorFlow.js. */
export const embeddings: Benchmark = async (context) => {
  const texts = sentences(256);
  let tokenIds: number[][];
  let embedding: readonly number[];
  const ours = { float: Number.NaN, base64: Number.NaN };
  {
    await using server = await startServer(context);
    tokenIds = await tokenize(server, texts);
    embedding = await embedOne(server, texts[0] ?? "");
    for (const encoding of ["float", "base64"] as const) {
      context.say(`embeddings, ${clients} clients, ${encoding}`);
      const load = await runChild<LoadResult>("load-generator.ts", {
        url: server.url,
        mix: `embeddings-${encoding}`,
        clients,
        seconds: context.seconds,
        warmUpSeconds,
      } satisfies LoadOptions);
      context.say(`  p50 ${figure(load.p50Ms, 1)} ms, p99 ${figure(load.p99Ms, 1)} ms`);
      ours[encoding] = load.requests / load.seconds;
    }
  }
  const rows: Row[] = [];
  const oneLoop = await bare(context, tokenIds, embedding, 2);
  for (const encoding of ["float", "base64"] as const) {
    const ratio = ours[encoding] / oneLoop;
    rows.push({
      what: `embeddings/s, ${clients} clients, ${encoding}; peer: bare ONNX Runtime, 1 x 2 threads`,
      ours: figure(ours[encoding]),
      peer: figure(oneLoop),
      ratio: figure(ratio, 2),
      bar: `${bareBar}`,
      met: ratio >= bareBar,
    });
  }
  const twoLoops = await Promise.all([
    bare(context, tokenIds, embedding, 1),
    bare(context, tokenIds, embedding, 1),
  ]);
  const both = twoLoops.reduce((sum, speed) => sum + speed, 0);
  rows.push({
    what: "  base64; peer: bare ONNX Runtime, 2 x 1 threads",
    ours: figure(ours.base64),
    peer: figure(both),
    ratio: figure(ours.base64 / both, 2),
    bar: "",
    met: null,
  });
  rows.push(await tensorFlow(context, tokenIds, embedding, ours.base64, "wasm", 32));
  rows.push(await tensorFlow(context, tokenIds, embedding, ours.base64, "cpu", 4));
  return rows;
};

async function tokenize(server: ServerProcess, texts: readonly string[]): Promise<number[][]> {
  const answer = await post<{ data: { ids: number[] }[] }>(server, "/v1/tokenize", {
    model: embeddingModel,
    input: texts,
  });
  return answer.data.map(({ ids }) => ids);
}

async function embedOne(server: ServerProcess, text: string): Promise<readonly number[]> {
  const answer = await post<{ data: [{ embedding: number[] }] }>(server, "/v1/embeddings", {
    model: embeddingModel,
    input: text,
  });
  return answer.data[0].embedding;
}

async function post<Answer>(server: ServerProcess, path: string, body: unknown): Promise<Answer> {
  const response = await fetch(new URL(path, server.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

async function bare(
  { home, seconds, say }: BenchmarkContext,
  tokenIds: readonly (readonly number[])[],
  expected: readonly number[],
  threads: number,
): Promise<number> {
  const catalogue = await createCatalogue({ home });
  const { files } = await catalogue.prepare(embeddingModel);
  say(`bare ONNX Runtime, ${threads} intra-op thread${threads === 1 ? "" : "s"}`);
  const options: BareOptions = {
    modelPath: files.model,
    batchSize: clients,
    threads,
    seconds,
    warmUpSeconds,
  };
  const result = await runChild<BareResult>("bare-onnx-runtime.ts", options, tokenIds);
  requireSame("ONNX Runtime", result.first, expected);
  return result.sentencesPerSecond;
}

async function tensorFlow(
  { seconds, say }: BenchmarkContext,
  tokenIds: readonly (readonly number[])[],
  expected: readonly number[],
  ours: number,
  backend: TensorFlowOptions["backend"],
  batchSize: number,
): Promise<Row> {
  say(`TensorFlow.js, ${backend} backend, batches of ${batchSize}`);
  const options: TensorFlowOptions = { backend, batchSize, seconds, warmUpSeconds: 1 };
  const result = await runChild<TensorFlowResult>("tensorflow-js.ts", options, tokenIds);
  const what = `  base64; peer: TensorFlow.js, ${backend} backend`;
  const row = { what, ours: figure(ours), bar: `${tensorFlowBar}` };
  if ("cannot" in result) return { ...row, peer: result.cannot, ratio: "", met: null };
  requireSame(`TensorFlow.js (${backend})`, result.first, expected);
  const ratio = ours / result.sentencesPerSecond;
  return {
    ...row,
    peer: figure(result.sentencesPerSecond, 1),
    ratio: figure(ratio, 1),
    met: ratio >= tensorFlowBar,
  };
}

function requireSame(who: string, theirs: readonly number[], ours: readonly number[]): void {
  const difference = ours.reduce(
    (largest, value, index) => Math.max(largest, Math.abs(value - (theirs[index] ?? Infinity))),
    0,
  );
  if (difference <= tolerance) return;
  throw new Error(`${who} gives another embedding than ours: they differ by ${difference}.`);
}
