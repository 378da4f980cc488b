import { isDeepStrictEqual } from "node:util";
import { crc32 } from "node:zlib";
import { TrainingError } from "../errors.ts";

/** A training that was interrupted: plain JSON, and arrays of numbers by name. */
export interface Checkpoint<State> {
  readonly state: State;
  readonly tensors: Readonly<Record<string, Float32Array>>;
}

/**
 * What a checkpoint belongs to: shapes, hyperparameters, seed. Plain JSON. To go on with something
 * else would give a model that nobody asked for.
 */
export type Fingerprint = Readonly<Record<string, unknown>>;

/** "USCK" and the version of the format. */
const MAGIC = 0x4b435355;
const VERSION = 1;
/** Magic, version, CRC-32 of all that follows, length of the header: four little-endian words. */
const PREAMBLE = 16;
const CHECKED_FROM = 12;

interface Header<State> {
  readonly fingerprint: Fingerprint;
  readonly state: State;
  readonly tensors: readonly { readonly name: string; readonly length: number }[];
}

/** Writes a checkpoint: preamble, header in JSON (filled up with spaces to whole words), float32s. */
export function encodeCheckpoint<State>(
  { state, tensors }: Checkpoint<State>,
  fingerprint: Fingerprint,
): Uint8Array {
  const arrays = Object.entries(tensors);
  const header: Header<State> = {
    fingerprint,
    state,
    tensors: arrays.map(([name, { length }]) => ({ name, length })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const headerLength = Math.ceil(text.length / 4) * 4;
  const total = arrays.reduce(
    (size, [, array]) => size + array.byteLength,
    PREAMBLE + headerLength,
  );
  const bytes = new Uint8Array(total);
  bytes.fill(0x20, PREAMBLE, PREAMBLE + headerLength);
  bytes.set(text, PREAMBLE);
  let offset = PREAMBLE + headerLength;
  for (const [, array] of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += array.byteLength;
  }
  const words = new DataView(bytes.buffer);
  words.setUint32(0, MAGIC, true);
  words.setUint32(4, VERSION, true);
  words.setUint32(12, headerLength, true);
  words.setUint32(8, crc32(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

/**
 * Reads what `encodeCheckpoint` has written. Throws `TrainingError` (`invalid_checkpoint`) for anything
 * else, for a damaged one, and for one of another training.
 */
export function decodeCheckpoint<State>(
  bytes: Uint8Array,
  fingerprint: Fingerprint,
): Checkpoint<State> {
  const header = readHeader<State>(bytes);
  checkFingerprint(header.fingerprint, fingerprint);
  const tensors: Record<string, Float32Array> = {};
  let offset = bytes.byteLength;
  for (const { length } of header.tensors) offset -= length * 4;
  for (const { name, length } of header.tensors) {
    // A copy, as the numbers may lie on no whole word of the buffer that the bytes are part of; and not
    // by `slice`, which of a Buffer makes none.
    tensors[name] = new Float32Array(
      Uint8Array.from(bytes.subarray(offset, offset + length * 4)).buffer,
    );
    offset += length * 4;
  }
  return { state: header.state, tensors };
}

function readHeader<State>(bytes: Uint8Array): Header<State> {
  if (bytes.byteLength < PREAMBLE) throw invalid(`it has ${bytes.byteLength} bytes`);
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (words.getUint32(0, true) !== MAGIC) throw invalid("it does not begin like one");
  const version = words.getUint32(4, true);
  if (version !== VERSION) {
    throw invalid(`its format has version ${version}, this program reads ${VERSION}`);
  }
  if (words.getUint32(8, true) !== crc32(bytes.subarray(CHECKED_FROM))) {
    throw invalid("its checksum does not match: it is damaged or was cut off");
  }
  const text = bytes.subarray(PREAMBLE, PREAMBLE + words.getUint32(12, true));
  // What the checksum covers is what encodeCheckpoint wrote.
  return JSON.parse(Buffer.from(text).toString()) as Header<State>;
}

function checkFingerprint(found: Fingerprint, expected: Fingerprint): void {
  // As JSON has it: without what is undefined.
  const wanted = JSON.parse(JSON.stringify(expected)) as Fingerprint;
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
    if (isDeepStrictEqual(found[name], wanted[name])) continue;
    throw invalid(
      `it belongs to another training: expected ${name} ${briefly(wanted[name])}, got ${briefly(found[name])}`,
    );
  }
}

function briefly(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function invalid(problem: string): TrainingError {
  return new TrainingError(
    "invalid_checkpoint",
    `This is not a checkpoint to go on from: ${problem}. Start the training anew.`,
  );
}
