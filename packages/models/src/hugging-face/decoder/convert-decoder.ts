import { splitModel } from "@understudy/onnx";
import {
  type ConverterFunction,
  fileWithRole,
  jsonOf,
  type ProducedName,
  SourceFormatError,
} from "../../converters/converter.ts";
import { readSafetensors } from "../safetensors/read-safetensors.ts";
import { parseDecoderConfig } from "./decoder-config.ts";
import { filesBesideGraph, usageFiles } from "./decoder-files.ts";
import { buildDecoderGraph } from "./decoder-graph.ts";

/** Compiles a Hugging Face folder with safetensors to a decoder with a split cache. */
export const convertDecoder: ConverterFunction = (manifest, sources) => {
  if (manifest.task !== "text-generation" || manifest.precision === undefined) {
    throw new SourceFormatError("a decoder is compiled for text-generation, with a precision");
  }
  const { precision } = manifest;
  const files = usageFiles(sources);
  const config = parseDecoderConfig(files.config, fileWithRole(sources, "config").path);
  const index = sources.find(({ role }) => role === "weights-index");
  const weights = readSafetensors(
    sources.filter(({ role }) => role === "weights"),
    index && { path: index.path, value: jsonOf(index) },
  );
  // Before the work of compiling: it may refuse the folder.
  const beside = filesBesideGraph(sources, files, {
    decoder: "split",
    family: config.family,
    layers: config.layers,
    kv_heads: config.kvHeads,
    head_dim: config.headDim,
    vocab_size: config.vocabularySize,
    context_length: config.contextLength,
    precision,
  });
  const { model, data } = splitModel(
    buildDecoderGraph(config, weights, precision),
    "model.onnx.data",
  );
  const converted = new Map<ProducedName, Uint8Array | Iterable<Uint8Array>>([
    ["model.onnx", model],
    ...beside,
  ]);
  if (data !== undefined) converted.set("model.onnx.data", data);
  return converted;
};
