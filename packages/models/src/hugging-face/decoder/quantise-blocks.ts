/** How many weights share one scale. */
export const blockSize = 32;

/** A matrix of whole numbers in blocks of a row, as MatMulNBits of ONNX Runtime takes it. */
export interface QuantisedMatrix {
  /** uint8[rows, blocks, blockSize * bits / 8]; of 4 bits, the first of two is the lower half. */
  readonly data: Uint8Array;
  /** float32[rows, blocks]. */
  readonly scales: Float32Array;
  readonly blocks: number;
}

/**
 * Rounds a float32[rows, columns] matrix to 4 or 8 bits, in blocks of 32 of a row.
 *
 * Symmetric, without a zero point: a weight is (stored - 2^(bits-1)) * scale, and the scale is such that
 * the weight furthest from 0 is stored as 0, the one value that has no opposite. That is how `Q4_0` of
 * llama.cpp and ONNX Runtime's own quantiser choose it. Rows whose length is no multiple of 32 are filled
 * with zeros.
 */
export function quantiseBlocks(
  matrix: Float32Array,
  rows: number,
  columns: number,
  bits: 4 | 8,
): QuantisedMatrix {
  const blocks = Math.ceil(columns / blockSize);
  const zero = 2 ** (bits - 1);
  const blockBytes = (blockSize * bits) / 8;
  const data = new Uint8Array(rows * blocks * blockBytes).fill(bits === 4 ? 0x88 : 0x80);
  const scales = new Float32Array(rows * blocks);
  for (let row = 0; row < rows; row++) {
    for (let block = 0; block < blocks; block++) {
      const start = row * columns + block * blockSize;
      const end = Math.min(start + blockSize, (row + 1) * columns);
      const index = row * blocks + block;
      const scale = Math.fround(furthestFromZero(matrix, start, end) / -zero);
      // Weights of about 2^-143 and less have no scale in float32: they stay the zeros that they nearly are.
      if (scale === 0) continue;
      scales[index] = scale;
      for (let at = start; at < end; at++) {
        const level = Math.round((matrix[at] ?? 0) / scale) + zero;
        const stored = Math.max(Math.min(level, 2 * zero - 1), 0);
        const place = at - start;
        if (bits === 8) {
          data[index * blockBytes + place] = stored;
          continue;
        }
        const byte = index * blockBytes + (place >> 1);
        const held = data[byte] ?? 0;
        data[byte] = place % 2 === 0 ? (held & 0xf0) | stored : (held & 0x0f) | (stored << 4);
      }
    }
  }
  return { data, scales, blocks };
}

function furthestFromZero(values: Float32Array, start: number, end: number): number {
  let extreme = 0;
  for (let at = start; at < end; at++) {
    const value = values[at] ?? 0;
    if (Math.abs(value) > Math.abs(extreme)) extreme = value;
  }
  return extreme;
}
