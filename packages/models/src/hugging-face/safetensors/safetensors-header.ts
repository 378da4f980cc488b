import { SourceFormatError } from "../../converters/converter.ts";
import type { SourceContent } from "../../converters/source-content.ts";
import { isJson } from "../json-fields.ts";

/** Types of elements that are read, and their sizes. */
export const storedBytes = { F32: 4, F16: 2, BF16: 2 } as const;

export type StoredType = keyof typeof storedBytes;

/**
 * Types that a file may hold besides: buffers that are no weights, as the positions 0, 1, 2, … that
 * BERT's checkpoints keep in 64 bits.
 */
const otherBytes = {
  BOOL: 1,
  U8: 1,
  I8: 1,
  F8_E4M3: 1,
  F8_E5M2: 1,
  I16: 2,
  U16: 2,
  I32: 4,
  U32: 4,
  F64: 8,
  I64: 8,
  U64: 8,
} as const;

/** A type of elements that a file may hold. */
export type HeldType = StoredType | keyof typeof otherBytes;

const heldBytes: Readonly<Record<HeldType, number>> = { ...storedBytes, ...otherBytes };

/** Where a tensor's elements lie. */
export interface StoredTensor {
  readonly name: string;
  readonly storedAs: HeldType;
  readonly dims: readonly number[];
  /** From the start of the file, in bytes. */
  readonly offset: number;
  readonly sizeBytes: number;
}

const lengthBytes = 8;
/** The format's own bound. */
const headerLimitBytes = 100_000_000;

/**
 * Reads and checks the header of a safetensors file: its length, its JSON, and of each tensor the type,
 * that its bytes are as many as its shape takes, lie within the file, and are no other tensor's.
 *
 * https://github.com/huggingface/safetensors#format. Throws SourceFormatError, naming the file and the
 * tensor.
 */
export function readSafetensorsHeader(file: SourceContent): StoredTensor[] {
  const { header, start } = readHeader(file);
  const tensors: StoredTensor[] = [];
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    tensors.push(storedTensor(file, start, name, entry));
  }
  const byPlace = [...tensors].sort((a, b) => a.offset - b.offset);
  for (const [index, tensor] of byPlace.entries()) {
    const before = byPlace[index - 1];
    if (before === undefined || before.offset + before.sizeBytes <= tensor.offset) continue;
    throw new SourceFormatError(
      `${file.path}: the tensors "${before.name}" and "${tensor.name}" share bytes; the header is damaged`,
    );
  }
  return tensors;
}

function readHeader(file: SourceContent) {
  const damaged = (what: string) =>
    new SourceFormatError(`${file.path} is not a whole safetensors file: ${what}. Get it anew.`);
  if (file.sizeBytes < lengthBytes) {
    throw damaged(`expected ${lengthBytes} bytes for the header's length, got ${file.sizeBytes}`);
  }
  const first = file.read(0, lengthBytes);
  const view = new DataView(first.buffer, first.byteOffset, lengthBytes);
  const length = view.getBigUint64(0, true);
  const limit = Math.min(headerLimitBytes, file.sizeBytes - lengthBytes);
  if (length > BigInt(limit)) {
    throw damaged(`its header should take at most ${limit} bytes and is said to take ${length}`);
  }
  const bytes = file.read(lengthBytes, Number(length));
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw damaged(`its header is not JSON (${reason})`);
  }
  if (!isJson(header)) throw damaged("its header is not a JSON object");
  return { header, start: lengthBytes + Number(length) };
}

function storedTensor(
  file: SourceContent,
  start: number,
  name: string,
  entry: unknown,
): StoredTensor {
  const wrong = (what: string) => new SourceFormatError(`${file.path}: tensor "${name}": ${what}`);
  if (!isJson(entry)) throw wrong(`expected a JSON object, got ${JSON.stringify(entry)}`);
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== "string" || !Object.hasOwn(heldBytes, dtype)) {
    const known = Object.keys(heldBytes).join(", ");
    throw wrong(`expected dtype to be one of ${known}, got ${JSON.stringify(dtype)}`);
  }
  const storedAs = dtype as HeldType;
  if (!Array.isArray(shape) || !shape.every(isWhole)) {
    throw wrong(`expected shape to be a list of whole numbers, got ${JSON.stringify(shape)}`);
  }
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isWhole)) {
    throw wrong(`expected data_offsets to be two whole numbers, got ${JSON.stringify(offsets)}`);
  }
  const [from, to] = offsets as [number, number];
  const available = file.sizeBytes - start;
  if (from > to || to > available) {
    throw wrong(
      `expected its bytes to lie within the file's ${available}, got ${from} to ${to}; the file is cut off or its header damaged`,
    );
  }
  const dims = shape as number[];
  const wanted = dims.reduce((product, dim) => product * dim, heldBytes[storedAs]);
  if (to - from !== wanted) {
    throw wrong(`expected ${wanted} bytes for ${dtype}[${dims.join(", ")}], got ${to - from}`);
  }
  return { name, storedAs, dims, offset: start + from, sizeBytes: to - from };
}

function isWhole(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Whether tensors of a type can be read as floats. */
export function isReadable(type: HeldType): type is StoredType {
  return Object.hasOwn(storedBytes, type);
}
