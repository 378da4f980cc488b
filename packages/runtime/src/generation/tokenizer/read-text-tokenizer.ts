import { readFile } from "node:fs/promises";
import { ModelLoadError } from "../../errors/engine-errors.ts";
import type { BackgroundEncoder, TokenizerFiles } from "./background-encoder.ts";
import type { HuggingFaceTextTokenizer } from "./hugging-face-text-tokenizer.ts";

interface ReadOptions {
  /** Names the model in errors. */
  readonly modelId?: string;
  readonly background?: BackgroundEncoder;
}

/** Read a tokenizer's files. Rejects with `ModelLoadError`. */
export async function readTextTokenizer(
  files: TokenizerFiles,
  { modelId = "", background }: ReadOptions = {},
): Promise<HuggingFaceTextTokenizer> {
  const { tokenizerPath: path } = files;
  const tokenizerJson = await readObject(modelId, path);
  const config = await readObject(modelId, files.tokenizerConfigPath);
  // Reading the package takes a while; only text generation needs it.
  const module = await import("./hugging-face-text-tokenizer.ts");
  try {
    const encodeLong = background?.encode.bind(background, files);
    return new module.HuggingFaceTextTokenizer(tokenizerJson, config, encodeLong);
  } catch (error) {
    throw new ModelLoadError({ modelId, path, reason: "incompatible", detail: messageOf(error) });
  }
}

async function readObject(modelId: string, path: string): Promise<object> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new ModelLoadError({ modelId, path, reason: "missing", detail: messageOf(error) });
  }
  let detail = "expected an object";
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === "object" && json !== null) return json;
  } catch (error) {
    detail = messageOf(error);
  }
  throw new ModelLoadError({ modelId, path, reason: "damaged", detail });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
