import type { Manifest, SourceRole } from "../manifest/manifest.ts";

/** A source file with its bytes, whose digest was checked. */
export interface SourceBytes {
  readonly path: string;
  readonly role: SourceRole;
  readonly bytes: Uint8Array;
}

/** What a converter makes, by file name. */
export type ConvertedFiles = ReadonlyMap<ProducedName, Uint8Array>;

/**
 * Every model has `model.onnx`; an embedding model a tokenizer, a classifier of images its labels; one
 * that was trained here a description and a card.
 */
export type ProducedName =
  | "model.onnx"
  | "tokenizer.json"
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
