import { fromFloat16 } from "../../converters/float16.ts";
import type { StoredType } from "./safetensors-header.ts";

/** Little-endian elements as float32. */
export function decodeElements(bytes: Uint8Array, storedAs: StoredType): Float32Array {
  switch (storedAs) {
    case "F32": {
      const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
      return new Float32Array(aligned.buffer, aligned.byteOffset, bytes.byteLength / 4);
    }
    case "F16": {
      const values = new Float32Array(bytes.byteLength / 2);
      for (const [index, half] of halves(bytes).entries())
        values[index] = float16Table()[half] ?? 0;
      return values;
    }
    case "BF16": {
      // The upper half of a float32.
      const bits = new Uint32Array(bytes.byteLength / 2);
      for (const [index, half] of halves(bytes).entries()) bits[index] = half << 16;
      return new Float32Array(bits.buffer);
    }
    default:
      return storedAs satisfies never;
  }
}

function halves(bytes: Uint8Array): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(aligned.buffer, aligned.byteOffset, bytes.byteLength / 2);
}

let table: Float32Array | undefined;

/** The value of each of the 65,536 half-precision numbers, made when first needed. */
function float16Table(): Float32Array {
  table ??= Float32Array.from({ length: 1 << 16 }, (_, bits) => fromFloat16(bits));
  return table;
}
