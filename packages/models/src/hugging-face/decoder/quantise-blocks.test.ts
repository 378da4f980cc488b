import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkpointConfig } from "../../testing/checkpoints/checkpoint-config.ts";
import {
  type CheckpointTensor,
  checkpointTensors,
} from "../../testing/checkpoints/checkpoint-tensors.ts";
import { blockSize, quantiseBlocks } from "./quantise-blocks.ts";
import { referenceLogits } from "./testing/reference-decoder.ts";
import { openDecoder } from "./testing/split-session.ts";

/** From here on a scale is a normal float32, with all of its digits. */
const least = 2 ** -118;

/** The matrix that the stored numbers stand for, read as the operator's documentation says. */
function restored(matrix: Float32Array, rows: number, columns: number, bits: 4 | 8): Float32Array {
  const { data, scales, blocks } = quantiseBlocks(matrix, rows, columns, bits);
  const bytesOfBlock = (blockSize * bits) / 8;
  return Float32Array.from(matrix, (_, at) => {
    const column = at % columns;
    const block = Math.floor(at / columns) * blocks + Math.floor(column / blockSize);
    const place = column % blockSize;
    const byte = data[block * bytesOfBlock + (bits === 8 ? place : place >> 1)] ?? 0;
    const stored = bits === 8 ? byte : place % 2 === 0 ? byte & 15 : byte >> 4;
    return (stored - 2 ** (bits - 1)) * (scales[block] ?? 0);
  });
}

describe("quantised blocks", () => {
  it.each([4, 8] as const)(
    "of %i bits keep each weight within a step, the largest exactly",
    (bits) => {
      const value = fc.float({ min: -8, max: 8, noNaN: true });
      const values = fc.array(
        value.map((each) => (Math.abs(each) < least ? 0 : each)),
        { minLength: 80, maxLength: 80 },
      );
      fc.assert(
        fc.property(values, (list) => {
          const matrix = Float32Array.from(list);
          const again = restored(matrix, 2, 40, bits);
          for (let row = 0; row < 2; row++) {
            for (const [start, end] of [
              [0, 32],
              [32, 40],
            ] as const) {
              const block = matrix.subarray(row * 40 + start, row * 40 + end);
              const size = Math.max(...block.map(Math.abs));
              const step = size / 2 ** (bits - 1);
              for (const [index, value] of block.entries()) {
                const distance = Math.abs((again[row * 40 + start + index] ?? Number.NaN) - value);
                // What lies opposite the largest has no level of its own, and loses up to a step.
                expect(distance).toBeLessThanOrEqual(step * 1.001);
                if (Math.abs(value) < size * 0.9)
                  expect(distance).toBeLessThanOrEqual(step * 0.501);
              }
            }
          }
        }),
      );
    },
  );

  it.each([4, 8] as const)(
    "of %i bits are zeros where weights are too small for a scale",
    (bits) => {
      const tiny = new Float32Array(32).fill(2 ** -149);
      tiny[3] = 0;
      expect(restored(tiny, 1, 32, bits)).toEqual(new Float32Array(32));
      expect(quantiseBlocks(tiny, 1, 32, bits)).toEqual(
        quantiseBlocks(new Float32Array(32), 1, 32, bits),
      );
    },
  );

  const bounds = [
    ["int8", 8, 0.05],
    ["int4", 4, 0.05],
  ] as const;

  it.each(bounds)(
    "in a decoder (%s) stand for the numbers that they are rounded to",
    async (precision, bits, bound) => {
      const config = checkpointConfig("qwen3", { headDim: 32 });
      const tensors = checkpointTensors(config, 9);
      const rounded = new Map<string, CheckpointTensor>();
      for (const [name, { dims, data }] of tensors) {
        const [rows = 0, columns] = dims;
        const isMatrix = columns !== undefined;
        rounded.set(name, { dims, data: isMatrix ? restored(data, rows, columns, bits) : data });
      }
      const ids = [5, 77, 131, 9, 256, 40];
      await using decoder = await openDecoder(config, tensors, precision);
      const { logits } = await decoder.start(1).step([ids], "all");
      const error = (expected: readonly (readonly number[])[]) => {
        let [squares, size] = [0, 0];
        for (const [t, row] of expected.entries()) {
          for (const [i, value] of row.entries()) {
            squares += ((logits[t]?.[i] ?? Number.NaN) - value) ** 2;
            size += value ** 2;
          }
        }
        return Math.sqrt(squares / size);
      };
      // What is left is the activations' own rounding, to 8 bits a block.
      expect(error(referenceLogits(config, rounded, ids))).toBeLessThan(bound);
      const whole = error(referenceLogits(config, tensors, ids));
      expect(whole).toBeLessThan(bits === 8 ? 0.05 : 0.4);
      if (bits === 4) expect(whole).toBeGreaterThan(bound);
    },
  );
});
