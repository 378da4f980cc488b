import { SourceFormatError } from "../converters/converter.ts";
import type { DescribeModel } from "../hub/model-folder.ts";
import type { Precision } from "../manifest/manifest.ts";
import { isDecoderConfig, parseDecoderConfig } from "./decoder/decoder-config.ts";
import { describeEncoder } from "./encoder/describe-encoder.ts";
import { isEncoderConfig } from "./encoder/encoder-config.ts";
import { isJson } from "./json-fields.ts";

/** Nearly as exact as the weights themselves, at a quarter of their size. */
const defaultPrecision: Precision = "int8";
const configFile = "config.json";

/**
 * Finds out from `config.json` and the kind of the weights what a Hugging Face folder does, and what
 * makes files for this service of it. Throws SourceFormatError for what it cannot use.
 */
export const describeModel: DescribeModel = async ({ place, files, precision, json }) => {
  const config = await json(configFile);
  const exported = files.some(({ role }) => role === "model");
  if (isGenerator(config)) {
    const description = `Generates text, from ${place}.`;
    const facts = { task: "text-generation", description } as const;
    if (exported) return { ...facts, converter: "hugging-face-onnx" };
    if (!isDecoderConfig(config)) throw unknownArchitecture(config);
    parseDecoderConfig(config, configFile);
    return {
      ...facts,
      converter: "hugging-face-decoder",
      precision: precision ?? defaultPrecision,
    };
  }
  if (isEncoderConfig(config)) {
    const facts = await describeEncoder(place, json);
    const converter = "hugging-face-encoder" as const;
    return exported
      ? { ...facts, converter }
      : { ...facts, converter, precision: precision ?? "fp32" };
  }
  throw unknownArchitecture(config);
};

/** Whether a folder is of a model that goes on with texts, whatever its architecture. */
function isGenerator(config: unknown): boolean {
  const [name] = architecturesOf(config);
  return name === undefined ? isDecoderConfig(config) : /(?:ForCausalLM|LMHeadModel)$/.test(name);
}

function architecturesOf(config: unknown): readonly string[] {
  const names = isJson(config) ? config.architectures : undefined;
  return Array.isArray(names) ? names.map(String) : [];
}

function unknownArchitecture(config: unknown): SourceFormatError {
  const type = isJson(config) ? JSON.stringify(config.model_type ?? null) : typeof config;
  const names = architecturesOf(config).join(", ") || "none";
  return new SourceFormatError(
    `${configFile} has the model_type ${type} and the architectures ${names}, which are not among those that this service runs`,
  );
}
