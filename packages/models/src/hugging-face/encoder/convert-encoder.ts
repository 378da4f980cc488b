import { decodeModel, encodeModel, type Model, OnnxError } from "@understudy/onnx";
import {
  type ConvertedFiles,
  type ConverterFunction,
  fileWithRole,
  jsonOf,
  type SourceBytes,
  SourceFormatError,
} from "../../converters/converter.ts";
import type { Manifest, SourceRole } from "../../manifest/manifest.ts";
import { readSafetensors } from "../safetensors/read-safetensors.ts";
import { compileEncoder } from "./compile-encoder.ts";
import { type EncoderDescription, encodeDescription } from "./encoder-description.ts";
import { adaptExportedEncoder } from "./exported-encoder.ts";
import { type NamedJson, type PlannedEncoder, planEncoder } from "./plan-encoder.ts";

/**
 * A Hugging Face folder of an encoder (BERT or DistilBERT, bare or with a head for classes or words) as
 * `model.onnx`, `tokenizer.json` and `encoder.json`.
 *
 * The network is compiled from `weights` (safetensors), or taken from `model` (ONNX, as Optimum exports
 * it) and adapted. Throws SourceFormatError for files that do not fit each other or the manifest.
 */
export const convertHuggingFaceEncoder: ConverterFunction = (manifest, sources) => {
  const named = (role: SourceRole) => namedJson(sources, role);
  const plan = planEncoder({
    config: jsonWithRole(sources, "config"),
    tokenizer: jsonWithRole(sources, "tokenizer"),
    tokenizerConfig: named("tokenizer-config"),
    modules: named("modules"),
    pooling: named("pooling"),
    sentenceConfig: named("sentence-config"),
  });
  // The weights beside a graph are its own, in other files.
  const hasGraph = sources.some(({ role }) => role === "model");
  const { bytes, description } = hasGraph
    ? adapted(plan, sources)
    : compiled(manifest, plan, sources);
  checkManifest(manifest, description);
  return new Map([
    ["model.onnx", bytes],
    ["tokenizer.json", fileWithRole(sources, "tokenizer").bytes],
    ["encoder.json", encodeDescription(description)],
  ]) satisfies ConvertedFiles;
};

interface Converted {
  readonly bytes: Uint8Array;
  readonly description: EncoderDescription;
}

function compiled(
  manifest: Manifest,
  { config, pooling, describe }: PlannedEncoder,
  sources: readonly SourceBytes[],
): Converted {
  const precision = ("precision" in manifest ? manifest.precision : undefined) ?? "fp32";
  const files = sources.filter(({ role }) => role === "weights");
  const weights = readSafetensors(files, namedJson(sources, "weights-index"));
  const bytes = compileEncoder({ name: manifest.id, config, precision, pooling }, weights);
  const tokenTypes = config.tokenTypes > 0;
  return { bytes, description: describe({ precision, tokenTypes, alone: false }) };
}

function adapted(
  { config, pooling, describe }: PlannedEncoder,
  sources: readonly SourceBytes[],
): Converted {
  const file = fileWithRole(sources, "model");
  const exported = readExported(file);
  const { model, tokenTypes, alone } = adaptExportedEncoder(exported, config, pooling, file.path);
  const description = describe({ precision: "exported", tokenTypes, alone });
  return { bytes: encodeModel(model), description };
}

function readExported(file: SourceBytes): Model {
  let model: Model;
  try {
    model = decodeModel(file.bytes);
  } catch (error) {
    if (!OnnxError.is(error)) throw error;
    throw new SourceFormatError(`${file.path} is not an ONNX model: ${error.message}`);
  }
  const external = model.graph.initializers.find(({ externalData }) => externalData !== undefined);
  if (external === undefined) return model;
  throw new SourceFormatError(
    `${file.path} keeps the weight "${external.name}" in another file; take the safetensors instead`,
  );
}

/** Compares what the manifest says of the model with what the model is. */
function checkManifest(manifest: Manifest, description: EncoderDescription): void {
  if (manifest.task !== description.task) {
    throw new SourceFormatError(
      `the manifest's task is "${manifest.task}", and config.json is that of a model for "${description.task}"`,
    );
  }
  if (manifest.task !== "embedding" || description.task !== "embedding") return;
  const { max_tokens: maxTokens, dimensions } = manifest.limits;
  if (dimensions !== description.dimensions) {
    throw new SourceFormatError(
      `the manifest's limits.dimensions is ${dimensions}, and the model has ${description.dimensions}`,
    );
  }
  if (maxTokens > description.max_tokens) {
    throw new SourceFormatError(
      `the manifest's limits.max_tokens is ${maxTokens}, and the model was made for ${description.max_tokens} at most`,
    );
  }
}

function jsonWithRole(sources: readonly SourceBytes[], role: SourceRole): NamedJson {
  const file = fileWithRole(sources, role);
  return { path: file.path, value: jsonOf(file) };
}

function namedJson(sources: readonly SourceBytes[], role: SourceRole): NamedJson | undefined {
  return sources.some((source) => source.role === role) ? jsonWithRole(sources, role) : undefined;
}
