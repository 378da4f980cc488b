import { wireTypes } from "./wire-type.ts";

const textEncoder = new TextEncoder();
/** Most messages are small and there are many: blocks start small and grow. */
const firstBlockBytes = 128;
const largestBlockBytes = 4096;
/** Byte fields from this size on are kept as they are until the end, not copied twice. */
const referencedBytes = 256;

/** Writes protobuf's primitive values. Large byte fields are copied once, into the result. */
export class WireWriter {
  /** How many bytes have been written so far. */
  sizeBytes = 0;
  readonly #parts: Uint8Array[] = [];
  #block = new Uint8Array(firstBlockBytes);
  #view = new DataView(this.#block.buffer);
  #used = 0;
  #flushed = 0;

  tag(number: number, wireType: number): void {
    this.uint64(number * 8 + wireType);
  }

  /** A varint. Negative numbers take ten bytes, as protobuf's int32 and int64 do. */
  int64(value: number | bigint): void {
    this.uint64(value < 0 ? BigInt.asUintN(64, BigInt(value)) : value);
  }

  uint64(value: number | bigint): void {
    this.#room(10);
    let rest = value;
    if (typeof rest === "bigint") {
      while (rest > BigInt(Number.MAX_SAFE_INTEGER)) {
        this.#put(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
      }
      rest = Number(rest);
    }
    while (rest > 0x7f) {
      this.#put((rest % 128) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.#put(rest);
  }

  float(value: number): void {
    this.#room(4);
    this.#view.setFloat32(this.#used, value, true);
    this.#advance(4);
  }

  double(value: number): void {
    this.#room(8);
    this.#view.setFloat64(this.#used, value, true);
    this.#advance(8);
  }

  text(value: string): void {
    this.lengthDelimited(textEncoder.encode(value));
  }

  lengthDelimited(bytes: Uint8Array): void {
    this.uint64(bytes.byteLength);
    this.raw(bytes);
  }

  raw(bytes: Uint8Array): void {
    if (bytes.byteLength >= referencedBytes) {
      this.#flush();
      this.#parts.push(bytes);
      this.sizeBytes += bytes.byteLength;
      return;
    }
    this.#room(bytes.byteLength);
    this.#block.set(bytes, this.#used);
    this.#advance(bytes.byteLength);
  }

  /** A message within this one: its length, then what the other writer has. */
  message(number: number, inner: WireWriter): void {
    this.tag(number, wireTypes.lengthDelimited);
    this.uint64(inner.sizeBytes);
    inner.#flush();
    for (const part of inner.#parts) this.raw(part);
  }

  finish(): Uint8Array {
    this.#flush();
    const result = new Uint8Array(this.sizeBytes);
    let offset = 0;
    for (const part of this.#parts) {
      result.set(part, offset);
      offset += part.byteLength;
    }
    return result;
  }

  #put(byte: number): void {
    this.#block[this.#used] = byte;
    this.#advance(1);
  }

  #advance(size: number): void {
    this.#used += size;
    this.sizeBytes += size;
  }

  #room(size: number): void {
    if (this.#used + size <= this.#block.byteLength) return;
    this.#flush();
    const doubled = Math.min(this.#block.byteLength * 2, largestBlockBytes);
    this.#block = new Uint8Array(Math.max(doubled, referencedBytes));
    this.#view = new DataView(this.#block.buffer);
    this.#used = 0;
    this.#flushed = 0;
  }

  #flush(): void {
    if (this.#used > this.#flushed) {
      this.#parts.push(this.#block.subarray(this.#flushed, this.#used));
      this.#flushed = this.#used;
    }
  }
}
