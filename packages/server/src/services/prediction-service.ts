import { readFile } from "node:fs/promises";
import { ImageError, type Runtime, type TensorOutput } from "@understudy/runtime";
import type { components } from "@understudy/spec";
import type { EncodedInputs, InputError, ModelDescription } from "@understudy/training";
import { decodeDataUrl } from "../http/data-url.ts";
import { badRequest, type RequestError } from "../http/request-error.ts";
import { type InputKind, inputKinds } from "../training/input-kind.ts";
import type { EmbeddingService } from "./embedding-service.ts";
import { Largest } from "./largest.ts";
import type { ModelService } from "./model-service.ts";
import type { WordService } from "./word-service.ts";

type Schemas = components["schemas"];
type Inputs = Omit<Schemas["CreatePredictionRequest"], "model" | "top_k">;
type Prediction = Schemas["Prediction"];
type Outcome = Omit<Prediction, "object" | "index">;
/** Names an input in the request. */
type Param = (index: number) => string;

/** How many inputs go through a model at once, and of texts how many characters: each holds up others. */
const batchSize = 256;
const batchCharacters = 200_000;

export interface PredictionService {
  /** A prediction for each input, which must be of the one kind that the model was trained on. */
  predict(
    modelId: string,
    inputs: Inputs,
    topK: number,
    signal: AbortSignal,
  ): Promise<Prediction[]>;
  /**
   * A classification for each text, by a model that was trained on texts. `param` names a text in the
   * request.
   */
  classify(
    modelId: string,
    texts: readonly string[],
    param: (index: number) => string,
    topK: number,
    signal: AbortSignal,
  ): Promise<Schemas["Classification"][]>;
}

export function createPredictionService(
  models: ModelService,
  embedding: EmbeddingService,
  words: WordService,
  runtime: Runtime,
): PredictionService {
  const describe = descriptionCache();

  const encode = async (
    { preprocessing }: ModelDescription,
    inputs: Inputs,
    { start, end }: Batch,
    param: Param,
    signal: AbortSignal,
  ): Promise<EncodedInputs> => {
    // Loaded with the first prediction: it would be a good part of the time to start.
    const training = await import("@understudy/training");
    const place = (index: number) => param(start + index);
    switch (preprocessing.type) {
      case "tabular":
        return training.encodeRows(preprocessing, (inputs.rows ?? []).slice(start, end));
      case "text":
        return training.encodeTexts(preprocessing, (inputs.texts ?? []).slice(start, end));
      case "sequence":
        return training.encodeSequences(preprocessing, (inputs.sequences ?? []).slice(start, end));
      case "embedded_text": {
        const texts = (inputs.texts ?? []).slice(start, end);
        const model = await embedding.model(preprocessing.embedding_model, signal);
        const { embeddings } = await embedding.embed(model, texts, place, signal);
        return training.encodeFeatures(preprocessing, embeddings);
      }
      case "image": {
        const { decodeImage } = await import("@understudy/runtime/decode-image");
        const images = (inputs.images ?? []).slice(start, end).map(async (url, index) => {
          const bytes = decodeDataUrl(url, place(index));
          try {
            return (await decodeImage(bytes, preprocessing)).data;
          } catch (error) {
            throw ImageError.is(error) ? badImage(error, place(index)) : error;
          }
        });
        return training.encodeImageInputs(preprocessing, await Promise.all(images));
      }
      case "corpus":
        throw new TypeError("Word vectors predict nothing.");
      default:
        return preprocessing satisfies never;
    }
  };

  const run = (
    modelId: string,
    inputs: Inputs,
    param: Param,
    topK: number,
    signal: AbortSignal,
  ): Promise<Outcome[]> =>
    models.with(modelId, "prediction", signal, async ({ directory, files }) => {
      const description = await describe(directory, files.description);
      const kind = inputKinds[description.preprocessing.type];
      const model = { task: "graph", id: modelId, modelPath: files.model } as const;
      const outcomes: Outcome[] = [];
      for (const batch of batches(inputsOf(modelId, inputs, kind))) {
        try {
          const feeds = await encode(description, inputs, batch, param, signal);
          const outputs = await runtime.run(model, feeds, { signal });
          outcomes.push(...toOutcomes(description, outputs, topK));
        } catch (error) {
          throw (await isInputError(error)) ? badInput(error, param, batch) : error;
        }
      }
      return outcomes;
    });

  const labelsTexts = (modelId: string, signal: AbortSignal): Promise<boolean> =>
    models.with(modelId, "prediction", signal, async ({ directory, files }) => {
      const { preprocessing, target } = await describe(directory, files.description);
      return inputKinds[preprocessing.type] === "texts" && target.type === "classification";
    });

  return {
    async predict(modelId, inputs, topK, signal) {
      if (models.task(modelId) === "embedding") {
        const texts = inputsOf(modelId, inputs, "texts") as readonly string[];
        const nearest = await words.nearest(modelId, texts, topK, signal);
        return nearest.map((nearest_words, index) => ({
          object: "prediction",
          index,
          nearest_words,
        }));
      }
      const [kind] = Object.keys(inputs);
      const param: Param = (index) => `${kind}[${index}]`;
      const outcomes = await run(modelId, inputs, param, topK, signal);
      return outcomes.map((outcome, index) => ({ object: "prediction", index, ...outcome }));
    },
    async classify(modelId, texts, param, topK, signal) {
      if (!(await labelsTexts(modelId, signal))) throw noClassifier(modelId);
      const outcomes = await run(modelId, { texts: [...texts] }, param, topK, signal);
      return outcomes.map(({ label, probabilities = null }, index) => {
        return { object: "classification", index, label: label ?? "", probabilities };
      });
    },
  };
}

/** How many models' descriptions are kept; a vocabulary may make one of megabytes. */
const maxDescriptions = 16;

/** Descriptions by the folder of the model, whose files never change. */
function descriptionCache(): (directory: string, path: string) => Promise<ModelDescription> {
  const known = new Map<string, ModelDescription>();
  return async (directory, path) => {
    const { parseModelDescription } = await import("@understudy/training");
    const description = known.get(directory) ?? parseModelDescription(await readFile(path, "utf8"));
    known.delete(directory);
    known.set(directory, description);
    const [oldest] = known.keys();
    if (known.size > maxDescriptions && oldest !== undefined) known.delete(oldest);
    return description;
  };
}

/** The inputs, when they are of the kind that the model takes and of no other. */
function inputsOf(modelId: string, inputs: Inputs, expected: InputKind): readonly unknown[] {
  const given = Object.keys(inputs) as InputKind[];
  const other = given.find((kind) => kind !== expected);
  if (other !== undefined) {
    throw badRequest(
      `Invalid '${other}': the model '${modelId}' predicts from '${expected}'.`,
      other,
      "unsupported_parameter",
    );
  }
  const values = inputs[expected];
  if (values !== undefined) return values;
  throw badRequest(
    `Missing required parameter: '${expected}', which the model '${modelId}' predicts from.`,
    expected,
    "missing_required_parameter",
  );
}

interface Batch {
  readonly start: number;
  readonly end: number;
}

function* batches(inputs: readonly unknown[]): Generator<Batch> {
  let start = 0;
  let characters = 0;
  for (const [index, input] of inputs.entries()) {
    const length = typeof input === "string" ? input.length : 0;
    if (index > start && (index - start === batchSize || characters + length > batchCharacters)) {
      yield { start, end: index };
      start = index;
      characters = 0;
    }
    characters += length;
  }
  yield { start, end: inputs.length };
}

function toOutcomes(
  { target }: ModelDescription,
  outputs: Readonly<Record<string, TensorOutput>>,
  topK: number,
): Outcome[] {
  switch (target.type) {
    case "regression":
      return Array.from(numbers(outputs, "prediction"), (value) => ({ value }));
    case "classification": {
      const { labels } = target;
      const classes = numbers(outputs, "label");
      const probabilities = outputs.probabilities && numbers(outputs, "probabilities");
      return Array.from(classes, (label, index) => ({
        label: labels[label] ?? "",
        probabilities:
          probabilities === undefined
            ? null
            : best(probabilities.subarray(index * labels.length), labels, topK),
      }));
    }
    case "embedding":
      throw new TypeError("Word vectors predict nothing.");
    default:
      return target satisfies never;
  }
}

function best(probabilities: Float64Array, labels: readonly string[], topK: number) {
  const largest = new Largest(topK);
  for (const index of labels.keys()) largest.add(index, probabilities[index] ?? 0);
  return largest
    .entries()
    .map(({ index, value }) => ({ label: labels[index] ?? "", probability: value }));
}

function numbers(outputs: Readonly<Record<string, TensorOutput>>, name: string): Float64Array {
  const output = outputs[name];
  if (output === undefined) throw new TypeError(`The model gave no ${name}.`);
  return Float64Array.from(output.data as ArrayLike<number | bigint>, Number);
}

async function isInputError(error: unknown): Promise<boolean> {
  return (await import("@understudy/training")).InputError.is(error);
}

function badInput(error: unknown, param: Param, { start }: Batch): RequestError {
  const { index, column, problem } = error as InputError;
  const place = param(start + index);
  const field = column === null ? place : `${place}.${column}`;
  return badRequest(`Invalid '${field}': ${problem}`, field, "invalid_value");
}

function badImage(error: ImageError, param: string): RequestError {
  return badRequest(`Invalid '${param}': ${error.message}`, param, "invalid_image");
}

function noClassifier(modelId: string): RequestError {
  return badRequest(
    `The model '${modelId}' does not label texts. Expected one that was trained here to do that.`,
    "model",
    "unsupported_model",
  );
}
