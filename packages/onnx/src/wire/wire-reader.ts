import { OnnxFormatError } from "../errors.ts";
import { wireTypes } from "./wire-type.ts";

const textDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const twoTo32 = 2 ** 32;

/**
 * Reads protobuf's primitive values from bytes. Every length is checked against the bytes that
 * are there before anything is made of it, so a claimed length never allocates.
 */
export class WireReader {
  readonly bytes: Uint8Array;
  offset = 0;
  readonly #view: DataView;
  readonly #path: (string | number)[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Notes that reading goes down into a field; `index` is undefined for one that is not repeated. */
  enter(field: string, index: number | undefined): void {
    this.#path.push(field, index ?? -1);
  }

  leave(): void {
    this.#path.length -= 2;
  }

  /** An error at `offset`, with the way to the message being read. */
  error(message: string, offset = this.offset): OnnxFormatError {
    let path = "";
    for (let i = 0; i < this.#path.length; i += 2) {
      const index = Number(this.#path[i + 1]);
      path += `${i === 0 ? "" : "."}${this.#path[i]}${index < 0 ? "" : `[${index}]`}`;
    }
    return new OnnxFormatError(message, offset, path);
  }

  /** A varint of at most 64 bits, unsigned: a number where it is exact, else a bigint. */
  uint64(end: number): number | bigint {
    const start = this.offset;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.#byte(end);
      const bits = byte & 0x7f;
      if (shift < 28) {
        low += bits * 2 ** shift;
      } else if (shift === 28) {
        low += (bits & 0x0f) * 2 ** 28;
        high += bits >> 4;
      } else {
        high += bits * 2 ** (shift - 32);
      }
      if (byte < 0x80) {
        if (high >= twoTo32) throw this.error("a number has more than 64 bits", start);
        if (high < 2 ** 21) return high * twoTo32 + low;
        return (BigInt(high) << 32n) | BigInt(low);
      }
    }
    throw this.error("a number takes more than 10 bytes", start);
  }

  int64(end: number): number | bigint {
    const unsigned = this.uint64(end);
    if (typeof unsigned === "number") return unsigned;
    const signed = BigInt.asIntN(64, unsigned);
    return signed >= BigInt(Number.MIN_SAFE_INTEGER) && signed <= BigInt(Number.MAX_SAFE_INTEGER)
      ? Number(signed)
      : signed;
  }

  int32(end: number): number {
    const start = this.offset;
    const value = this.int64(end);
    if (typeof value !== "number" || value !== (value | 0)) {
      throw this.error(`expected a number of 32 bits, got ${value}`, start);
    }
    return value;
  }

  float(end: number): number {
    return this.#view.getFloat32(this.#take(4, end), true);
  }

  double(end: number): number {
    return this.#view.getFloat64(this.#take(8, end), true);
  }

  /** A length and that many bytes, as a view of the input. */
  lengthDelimited(end: number): Uint8Array {
    const size = this.length(end);
    const start = this.#take(size, end);
    return this.bytes.subarray(start, start + size);
  }

  /** A length that the enclosing message has room for. */
  length(end: number): number {
    const start = this.offset;
    const size = this.uint64(end);
    if (typeof size !== "number" || size > end - this.offset) {
      const rest = end - this.offset;
      throw this.error(`a field claims ${size} bytes where ${rest} are left`, start);
    }
    return size;
  }

  text(end: number): string {
    const start = this.offset;
    const bytes = this.lengthDelimited(end);
    try {
      return textDecoder.decode(bytes);
    } catch {
      throw this.error("expected UTF-8 text, got other bytes", start);
    }
  }

  /** Passes over the value of a field that is not in the table. */
  skip(wireType: number, end: number): void {
    switch (wireType) {
      case wireTypes.varint:
        this.uint64(end);
        return;
      case wireTypes.fixed64:
        this.#take(8, end);
        return;
      case wireTypes.lengthDelimited:
        this.#take(this.length(end), end);
        return;
      case wireTypes.fixed32:
        this.#take(4, end);
        return;
      default:
        throw this.error(`wire type ${wireType} is not used by ONNX files`);
    }
  }

  #byte(end: number): number {
    const byte = this.offset < end ? this.bytes[this.offset] : undefined;
    if (byte === undefined) throw this.error("the bytes end within a number");
    this.offset += 1;
    return byte;
  }

  #take(size: number, end: number): number {
    const start = this.offset;
    if (size > end - start) {
      throw this.error(`expected ${size} more bytes, got ${end - start}`);
    }
    this.offset += size;
    return start;
  }
}

/** The text of bytes, or undefined where they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return textDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}
