import { basename, dirname } from "node:path";
import { encodeModel } from "../codec/model-codec.ts";
import { OnnxExternalDataError } from "../errors.ts";
import { allTensors, mapTensors } from "../map-tensors.ts";
import type { Model } from "../model.ts";
import { type ExternalTensor, type InlineTensor, type Tensor, tensorBytes } from "../tensor.ts";
import { externalPath } from "./external-location.ts";
import { type ModelFileSystem, nodeFileSystem } from "./file-system.ts";

export interface WriteModelOptions {
  /**
   * Whether large tensors go to a file beside the model: "whenNeeded" (unless given) for models
   * above 1 GiB of weights, "always", or "never".
   */
  readonly externalData?: "whenNeeded" | "always" | "never";
  /** The name of that file; the model's own with `.data` behind it unless given. */
  readonly location?: string;
  /** Tensors below this size stay in the model; 1024 unless given. */
  readonly minimumSizeBytes?: number;
  readonly fileSystem?: ModelFileSystem;
}

/** A model's file, and where its weights are too large for it the parts of the file beside it. */
export interface SplitModel {
  readonly model: Uint8Array;
  readonly data: readonly Uint8Array[] | undefined;
}

/**
 * What `writeModel` would write, for whoever writes it some other way: `location` is what the data file
 * will be called. Throws as `writeModel` does.
 */
export function splitModel(
  model: Model,
  location: string,
  options: Pick<WriteModelOptions, "externalData" | "minimumSizeBytes"> = {},
): SplitModel {
  if (!usesExternalData(model, options.externalData ?? "whenNeeded")) {
    return { model: encodeModel(model), data: undefined };
  }
  const { outside, parts } = moveOut(model, location, options.minimumSizeBytes ?? 1024);
  return { model: encodeModel(outside), data: parts };
}

/** From here on weights go to a file of their own; protobuf itself ends at 2 GiB. */
const inlineLimitBytes = 2 ** 30;
/** Where large tensors begin, so that the file can be mapped into memory (`onnx.proto`). */
const pageBytes = 4096;
/** Where smaller ones begin. */
const lineBytes = 64;

/**
 * Writes an ONNX file and, where needed, one data file beside it. Both are written aside and
 * renamed, the data first, so that a model is never seen without its data.
 *
 * Throws OnnxSizeError when the model is above 2 GiB all the same, and OnnxExternalDataError for
 * a model whose own external data have not been loaded, or a location outside the folder.
 */
export async function writeModel(
  path: string,
  model: Model,
  options: WriteModelOptions = {},
): Promise<void> {
  const fileSystem = options.fileSystem ?? nodeFileSystem;
  const folder = dirname(path);
  const location = options.location ?? `${basename(path)}.data`;
  await fileSystem.makeFolder(folder);
  if (!usesExternalData(model, options.externalData ?? "whenNeeded")) {
    await writeAside(fileSystem, path, [encodeModel(model)]);
    return;
  }
  const dataPath = externalPath(folder, location, "");
  if (dataPath === path) {
    throw new OnnxExternalDataError("this is the file of the model itself", "", location);
  }
  const split = splitModel(model, location, { ...options, externalData: "always" });
  await fileSystem.makeFolder(dirname(dataPath));
  await writeAside(fileSystem, dataPath, split.data ?? []);
  await writeAside(fileSystem, path, [split.model]);
}

function usesExternalData(
  model: Model,
  when: NonNullable<WriteModelOptions["externalData"]>,
): boolean {
  if (when !== "whenNeeded") return when === "always";
  const sizeBytes = inlineTensors(model).reduce((sum, { data }) => sum + data.byteLength, 0);
  return sizeBytes > inlineLimitBytes;
}

type MovableTensor = Exclude<InlineTensor, { dataType: "string" }>;

function inlineTensors(model: Model): readonly MovableTensor[] {
  return allTensors(model).filter(isMovable);
}

function isMovable(tensor: Tensor): tensor is MovableTensor {
  return tensor.externalData === undefined && tensor.dataType !== "string";
}

/** The model with its large tensors outside, and the parts of the data file with their padding. */
function moveOut(
  model: Model,
  location: string,
  minimumSizeBytes: number,
): { readonly outside: Model; readonly parts: readonly Uint8Array[] } {
  const parts: Uint8Array[] = [];
  const placed = new Map<unknown, number>();
  let sizeBytes = 0;
  const place = (tensor: MovableTensor): number => {
    const bytes = tensorBytes(tensor);
    const known = placed.get(tensor.data);
    if (known !== undefined) return known;
    const boundary = bytes.byteLength >= pageBytes ? pageBytes : lineBytes;
    const offset = Math.ceil(sizeBytes / boundary) * boundary;
    if (offset > sizeBytes) parts.push(new Uint8Array(offset - sizeBytes));
    parts.push(bytes);
    placed.set(tensor.data, offset);
    sizeBytes = offset + bytes.byteLength;
    return offset;
  };
  const outside = mapTensors(model, (tensor) => {
    if (tensor.externalData !== undefined && tensor.externalData.location === location) {
      throw new OnnxExternalDataError(
        "the model refers to this file already; read it with its external data loaded",
        tensor.name,
        location,
      );
    }
    if (!isMovable(tensor) || tensor.data.byteLength < minimumSizeBytes) return tensor;
    const { data, externalData: _none, ...facts } = tensor;
    const offset = place(tensor);
    const moved: ExternalTensor = {
      ...facts,
      externalData: { location, offset, length: data.byteLength },
    };
    return moved;
  });
  return { outside, parts };
}

async function writeAside(
  fileSystem: ModelFileSystem,
  path: string,
  parts: Iterable<Uint8Array>,
): Promise<void> {
  const aside = `${path}.partial`;
  try {
    await fileSystem.writeFile(aside, parts);
    await fileSystem.rename(aside, path);
  } catch (error) {
    await fileSystem.remove(aside);
    throw error;
  }
}
