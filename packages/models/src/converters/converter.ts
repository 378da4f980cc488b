import type { Manifest, SourceRole } from "../manifest/manifest.ts";
import type { SourceContent } from "./source-content.ts";

/** A source file with its content, whose digest was checked. Large files are read in parts. */
export interface SourceBytes extends SourceContent {
  readonly role: SourceRole;
}

/** What a converter makes, by file name; a large file in parts, made as they are written. */
export type ConvertedFiles = ReadonlyMap<ProducedName, Uint8Array | Iterable<Uint8Array>>;

/**
 * Every model has `model.onnx`, and beside it `model.onnx.data` where its weights are too large for one
 * file; an embedding model a tokenizer, a classifier of images its labels; one that was trained here a
 * description and a card; a decoder its tokenizer, the configuration of that, and `generation.json`; an encoder
 * from Hugging Face its tokenizer and `encoder.json`.
 */
export type ProducedName =
  | "model.onnx"
  | "model.onnx.data"
  | "tokenizer.json"
  | "tokenizer_config.json"
  | "generation.json"
  | "encoder.json"
  | "labels.json"
  | "description.json"
  | "card.json";

/**
 * Makes a model's files of its source files, always the same bytes of the same sources.
 *
 * Throws SourceFormatError for a source that it does not understand.
 */
export type ConverterFunction = (
  manifest: Manifest,
  sources: readonly SourceBytes[],
) => ConvertedFiles;

/** A source file that is not what the converter reads. Reaches callers within a ConversionError. */
export class SourceFormatError extends Error {
  override readonly name = "SourceFormatError";
}

/** The one file with a role; manifests are checked for it. */
export function fileWithRole(sources: readonly SourceBytes[], role: SourceRole): SourceBytes {
  const found = sources.find((source) => source.role === role);
  if (found === undefined) throw new SourceFormatError(`there is no file with the role "${role}"`);
  return found;
}

/** The text of a file, which must be UTF-8. */
export function textOf({ path, bytes }: SourceBytes): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SourceFormatError(`${path} is not UTF-8 text`);
  }
}

/** The JSON value of a file. */
export function jsonOf(source: SourceBytes): unknown {
  try {
    return JSON.parse(textOf(source));
  } catch (error) {
    if (error instanceof SourceFormatError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceFormatError(`${source.path} is not JSON: ${reason}`);
  }
}
