import {
  type ConvertedFiles,
  fileWithRole,
  jsonOf,
  type ProducedName,
  type SourceBytes,
  SourceFormatError,
  textOf,
} from "../../converters/converter.ts";
import type { SourceRole } from "../../manifest/manifest.ts";
import { isJson, type Json } from "../json-fields.ts";
import { tokenizerFacts } from "../tokenizer-facts.ts";
import {
  type DecoderSizes,
  describeGeneration,
  encodeGeneration,
  type UsageFiles,
} from "./generation-description.ts";

/** Reads the files of a decoder's folder that stand beside its weights. */
export function usageFiles(sources: readonly SourceBytes[]): UsageFiles {
  const template = sources.find(({ role }) => role === "chat-template");
  return {
    config: objectOf(fileWithRole(sources, "config")),
    generationConfig: optionalObject(sources, "generation-config"),
    tokenizer: tokenizerFacts(jsonOf(fileWithRole(sources, "tokenizer"))),
    tokenizerConfig: optionalObject(sources, "tokenizer-config"),
    chatTemplate: template && textOf(template),
  };
}

/** The files that a prepared decoder has beside its graph. */
export function filesBesideGraph(
  sources: readonly SourceBytes[],
  files: UsageFiles,
  sizes: DecoderSizes,
): ConvertedFiles {
  const config = sources.find(({ role }) => role === "tokenizer-config");
  return new Map<ProducedName, Uint8Array>([
    ["tokenizer.json", fileWithRole(sources, "tokenizer").bytes],
    ["tokenizer_config.json", config?.bytes ?? new TextEncoder().encode("{}\n")],
    ["generation.json", encodeGeneration(describeGeneration(sizes, files))],
  ]);
}

function optionalObject(sources: readonly SourceBytes[], role: SourceRole): Json {
  const found = sources.find((source) => source.role === role);
  return found === undefined ? {} : objectOf(found);
}

function objectOf(source: SourceBytes): Json {
  const value = jsonOf(source);
  if (isJson(value)) return value;
  throw new SourceFormatError(`${source.path}: expected a JSON object`);
}
