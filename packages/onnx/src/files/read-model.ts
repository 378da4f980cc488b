import { dirname } from "node:path";
import { decodeModel } from "../codec/model-codec.ts";
import { sizeInBytes } from "../data-type.ts";
import { OnnxExternalDataError } from "../errors.ts";
import { allTensors, mapTensors } from "../map-tensors.ts";
import type { Model } from "../model.ts";
import { type ExternalTensor, elementCount, type InlineTensor, viewBytes } from "../tensor.ts";
import { checkWithin, externalPath } from "./external-location.ts";
import { type ModelFileSystem, nodeFileSystem, type OpenFile } from "./file-system.ts";

export interface ReadModelOptions {
  /** "load" (unless given) reads external data into the tensors; "reference" leaves them outside. */
  readonly externalData?: "load" | "reference";
  readonly fileSystem?: ModelFileSystem;
}

/** A file of external data, with the ranges of it that have been read. */
interface DataFile {
  readonly file: OpenFile;
  readonly ranges: Map<string, Uint8Array>;
  bytesRead: number;
}

/**
 * Reads an ONNX file and, unless told not to, the data files beside it.
 *
 * Tensors that name the same range share its memory. Throws OnnxFormatError for what is not an
 * ONNX model, and OnnxExternalDataError where data are missing, end too early, have another size
 * than the tensor needs, or lie outside the model's folder.
 */
export async function readModel(path: string, options: ReadModelOptions = {}): Promise<Model> {
  const fileSystem = options.fileSystem ?? nodeFileSystem;
  const model = decodeModel(await fileSystem.readFile(path));
  if (options.externalData === "reference") return model;
  const external = allTensors(model).filter((tensor) => tensor.externalData !== undefined);
  if (external.length === 0) return model;
  const files = new Map<string, DataFile>();
  try {
    const loaded = new Map<unknown, InlineTensor>();
    for (const tensor of external) {
      loaded.set(tensor, await load(fileSystem, dirname(path), files, tensor));
    }
    return mapTensors(model, (tensor) => loaded.get(tensor) ?? tensor);
  } finally {
    for (const { file } of files.values()) await file.close();
  }
}

async function load(
  fileSystem: ModelFileSystem,
  folder: string,
  files: Map<string, DataFile>,
  tensor: ExternalTensor,
): Promise<InlineTensor> {
  const { externalData, ...facts } = tensor;
  const { location, offset = 0, length } = externalData;
  const refuse = (why: string) => new OnnxExternalDataError(why, tensor.name, location);
  const sizeBytes = sizeInBytes(tensor.dataType, elementCount(tensor.dims));
  if (length !== undefined && length !== sizeBytes) {
    throw refuse(`the tensor needs ${sizeBytes} bytes, the file's entry has a length of ${length}`);
  }
  const data = await openData(fileSystem, folder, files, tensor);
  if (offset + sizeBytes > data.file.sizeBytes) {
    throw refuse(
      `bytes ${offset} to ${offset + sizeBytes} are needed, the file has ${data.file.sizeBytes}`,
    );
  }
  const key = `${offset}+${sizeBytes}`;
  let bytes = data.ranges.get(key);
  if (bytes === undefined) {
    data.bytesRead += sizeBytes;
    // Only overlapping ranges can exceed the file; many of them could exhaust the memory.
    if (data.bytesRead > data.file.sizeBytes) throw refuse("tensors overlap each other");
    bytes = new Uint8Array(sizeBytes);
    await data.file.readInto(bytes, offset);
    data.ranges.set(key, bytes);
  }
  return { ...facts, data: viewBytes(tensor.dataType, bytes) } as InlineTensor;
}

async function openData(
  fileSystem: ModelFileSystem,
  folder: string,
  files: Map<string, DataFile>,
  tensor: ExternalTensor,
): Promise<DataFile> {
  const { location } = tensor.externalData;
  const known = files.get(location);
  if (known !== undefined) return known;
  const path = externalPath(folder, location, tensor.name);
  await checkWithin(fileSystem, folder, path, location, tensor.name);
  const data = { file: await fileSystem.openFile(path), ranges: new Map(), bytesRead: 0 };
  files.set(location, data);
  return data;
}
