import type { NamedTensor } from "./to-hugging-face.ts";

const ALIGNMENT = 8;

/**
 * A `.safetensors` file of float32 tensors: the length of the header, eight bytes, little-endian; the
 * header, JSON, filled up with spaces; the numbers, without gaps.
 */
export function encodeSafetensors(tensors: readonly NamedTensor[]): Uint8Array {
  let offset = 0;
  const entries = tensors.map(({ name, shape, data }) => {
    const begin = offset;
    offset += data.byteLength;
    return [name, { dtype: "F32", shape, data_offsets: [begin, offset] }] as const;
  });
  const header = JSON.stringify({
    __metadata__: { format: "pt" },
    ...Object.fromEntries(entries),
  });
  const padded = header.padEnd(Math.ceil(header.length / ALIGNMENT) * ALIGNMENT);
  const size = new BigUint64Array([BigInt(padded.length)]);
  const parts = tensors.map(
    ({ data }) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  );
  return Buffer.concat([new Uint8Array(size.buffer), Buffer.from(padded), ...parts]);
}
