import type { CheckpointTensor } from "./checkpoint-tensors.ts";

/** What the elements of a file are stored as. */
export type StoredType = "F32" | "F16" | "BF16";

/**
 * A safetensors file: the length of the header (8 bytes, little-endian), the header in JSON, filled up
 * with spaces to a multiple of 8 bytes, and the elements. https://github.com/huggingface/safetensors
 */
export function encodeSafetensors(
  tensors: ReadonlyMap<string, CheckpointTensor>,
  storedAs: StoredType = "F32",
): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  const elementBytes = storedAs === "F32" ? 4 : 2;
  let end = 0;
  for (const [name, { dims, data }] of tensors) {
    const start = end;
    end += data.length * elementBytes;
    header[name] = { dtype: storedAs, shape: dims, data_offsets: [start, end] };
  }
  const text = JSON.stringify(header);
  const head = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 8) * 8));
  const file = new Uint8Array(8 + head.length + end);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(head.length), true);
  file.set(head, 8);
  let at = 8 + head.length;
  for (const { data } of tensors.values()) {
    if (storedAs === "F32") {
      file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    } else {
      const bits = new Uint32Array(data.buffer, data.byteOffset, data.length);
      for (const [index, value] of data.entries()) {
        const half = storedAs === "F16" ? float16Bits(value) : bfloat16Bits(bits[index] ?? 0);
        view.setUint16(at + 2 * index, half, true);
      }
    }
    at += data.length * elementBytes;
  }
  return file;
}

/** Cut off after 8 bits of the fraction, rounded to the nearest, ties to even. */
function bfloat16Bits(bits: number): number {
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16) & 0xffff;
}

/** The nearest half-precision number of one that is within their range. */
function float16Bits(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size < 2 ** -14) return sign | Math.round(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign + ((exponent + 15) << 10) + Math.round((size / 2 ** exponent - 1) * 1024);
}
