import { SourceFormatError } from "../../converters/converter.ts";
import type { SourceContent } from "../../converters/source-content.ts";
import { isJson } from "../json-fields.ts";
import type { WeightSource } from "../weight-source.ts";
import { decodeElements } from "./decode-elements.ts";
import {
  isReadable,
  readSafetensorsHeader,
  type StoredTensor,
  storedBytes,
} from "./safetensors-header.ts";

/**
 * The tensors of one or more safetensors files, each read from its file when it is asked for and
 * widened to float32.
 *
 * `index` is the parsed `model.safetensors.index.json` of weights in several files: the tensors that it
 * names must be where it says. Throws SourceFormatError for damaged headers, for a tensor that is in two
 * files, and for an index that does not fit.
 */
export function readSafetensors(
  files: readonly SourceContent[],
  index?: { readonly path: string; readonly value: unknown },
): WeightSource {
  const tensors = new Map<string, { file: SourceContent; stored: StoredTensor }>();
  for (const file of files) {
    for (const stored of readSafetensorsHeader(file)) {
      const other = tensors.get(stored.name);
      if (other !== undefined) {
        throw new SourceFormatError(
          `the tensor "${stored.name}" is both in ${other.file.path} and in ${file.path}`,
        );
      }
      tensors.set(stored.name, { file, stored });
    }
  }
  if (index !== undefined) checkIndex(index, (name) => tensors.get(name)?.file.path);
  return {
    place: files.length === 1 ? (files[0]?.path ?? "") : "the safetensors files",
    dimsOf: (name) => tensors.get(name)?.stored.dims,
    read: (name) => {
      const found = tensors.get(name);
      if (found === undefined) throw new SourceFormatError(`there is no tensor "${name}"`);
      const { offset, sizeBytes, storedAs } = found.stored;
      if (!isReadable(storedAs)) {
        throw new SourceFormatError(
          `${found.file.path}: expected the tensor "${name}" to be stored as ${Object.keys(storedBytes).join(", ")}, got ${storedAs}`,
        );
      }
      return decodeElements(found.file.read(offset, sizeBytes), storedAs);
    },
  };
}

function checkIndex(
  { path, value }: { readonly path: string; readonly value: unknown },
  fileOf: (name: string) => string | undefined,
): void {
  const map = isJson(value) ? value.weight_map : undefined;
  if (!isJson(map)) {
    throw new SourceFormatError(`${path}: expected weight_map to map tensors to files`);
  }
  for (const [name, file] of Object.entries(map)) {
    const found = fileOf(name);
    // The folder may be a part of a repository: compare names.
    if (found !== undefined && found.split("/").at(-1) === file) continue;
    throw new SourceFormatError(
      `${path}: expected the tensor "${name}" in ${JSON.stringify(file)}, and it is ${found === undefined ? "in none of the files" : `in ${found}`}`,
    );
  }
}
