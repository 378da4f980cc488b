import { describe, expect, it } from "vitest";
import { SourceFormatError } from "../../converters/converter.ts";
import { contentOfBytes } from "../../converters/source-content.ts";
import { encodeSafetensors } from "../../testing/checkpoints/encode-safetensors.ts";
import { readSafetensors } from "./read-safetensors.ts";

const values = [0, -0.5, 1, 3.140625, -65504, 2 ** -14, 2 ** -24, 1 / 3];
const tensors = new Map([
  ["a", { dims: [2, 4], data: Float32Array.from(values) }],
  ["b", { dims: [3], data: Float32Array.of(1, 2, 3) }],
]);

/** A file with this header, whole as JSON, and so many bytes of elements. */
function fileOf(header: unknown, dataBytes: number, length?: number): Uint8Array {
  const text = typeof header === "string" ? header : JSON.stringify(header);
  const file = new Uint8Array(8 + text.length + dataBytes);
  new DataView(file.buffer).setBigUint64(0, BigInt(length ?? text.length), true);
  file.set(new TextEncoder().encode(text), 8);
  return file;
}

const entry = (changes: object = {}) => ({
  t: { dtype: "F32", shape: [2], data_offsets: [0, 8], ...changes },
});

describe("readSafetensors", () => {
  it("reads float32 as it is, and widens the halves", () => {
    const bits = { F32: 24, F16: 11, BF16: 8 } as const;
    for (const storedAs of ["F32", "F16", "BF16"] as const) {
      const source = readSafetensors([contentOfBytes("m", encodeSafetensors(tensors, storedAs))]);
      expect(source.dimsOf("a")).toEqual([2, 4]);
      expect(source.dimsOf("c")).toBeUndefined();
      expect([...source.read("b")]).toEqual([1, 2, 3]);
      const read = source.read("a");
      for (const [index, value] of values.entries()) {
        // Half a unit of the last place, or of the least number of all.
        const bound = Math.max(
          Math.abs(value) * 2 ** -bits[storedAs],
          storedAs === "F16" ? 2 ** -25 : 0,
        );
        expect(Math.abs((read[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(bound);
      }
    }
  });

  it("joins files, and holds them to their index", () => {
    const files = [...tensors].map(([name, tensor], index) =>
      contentOfBytes(`folder/m-${index}`, encodeSafetensors(new Map([[name, tensor]]))),
    );
    const index = (weight_map: unknown) => ({ path: "index.json", value: { weight_map } });
    const source = readSafetensors(files, index({ a: "m-0", b: "m-1" }));
    expect([...source.read("b")]).toEqual([1, 2, 3]);
    expect(() => readSafetensors(files, index({ a: "m-1" }))).toThrow(
      'index.json: expected the tensor "a" in "m-1", and it is in folder/m-0',
    );
    expect(() => readSafetensors(files, index({ z: "m-1" }))).toThrow("it is in none of the files");
    expect(() => readSafetensors(files, index(3))).toThrow("expected weight_map");
    const [first] = files;
    if (first === undefined) throw new RangeError("there are two files");
    expect(() => readSafetensors([first, first])).toThrow('the tensor "a" is both in');
  });

  const damages: [what: string, bytes: Uint8Array, message: string][] = [
    [
      "too short for a length",
      new Uint8Array(5),
      "expected 8 bytes for the header's length, got 5",
    ],
    ["a header longer than the file", fileOf(entry(), 8, 5000), "is said to take 5000"],
    ["a length beyond all files", fileOf(entry(), 8, 2 ** 52), "its header should take at most"],
    ["a header that is no JSON", fileOf("{ damaged", 8), "its header is not JSON"],
    ["a header that is no object", fileOf("[1]", 8), "its header is not a JSON object"],
    [
      "a tensor that is no object",
      fileOf({ t: 5 }, 8),
      'tensor "t": expected a JSON object, got 5',
    ],
    ["an unknown type", fileOf(entry({ dtype: "Q4" }), 8), 'got "Q4"'],
    ["a shape that is none", fileOf(entry({ shape: [-2] }), 8), "expected shape to be a list"],
    ["one offset", fileOf(entry({ data_offsets: [0] }), 8), "expected data_offsets to be two"],
    [
      "bytes cut off",
      fileOf(entry(), 4),
      'tensor "t": expected its bytes to lie within the file\'s 4',
    ],
    ["bytes turned round", fileOf(entry({ data_offsets: [8, 0] }), 8), "got 8 to 0"],
    [
      "too few bytes",
      fileOf(entry({ data_offsets: [0, 4] }), 8),
      "expected 8 bytes for F32[2], got 4",
    ],
    [
      "bytes of two",
      fileOf({ ...entry(), u: { dtype: "F32", shape: [1], data_offsets: [4, 8] } }, 8),
      'the tensors "t" and "u" share bytes',
    ],
  ];

  it.each(damages)("refuses a damaged file: %s", (_what, bytes, message) => {
    const reading = () => readSafetensors([contentOfBytes("m.safetensors", bytes)]);
    expect(reading).toThrow(SourceFormatError);
    expect(reading).toThrow(message);
    expect(reading).toThrow("m.safetensors");
  });
});
