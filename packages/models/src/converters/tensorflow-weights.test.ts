import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFloat16 } from "./float16.ts";
import { permute } from "./permute.ts";
import { readWeights } from "./tensorflow-weights.ts";

const bytesOf = (array: ArrayBufferView) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

function read(weights: object[], ...shards: Uint8Array[]) {
  const paths = shards.map((_, index) => `shard${index}`);
  return readWeights([{ paths, weights }], (path) => {
    return shards[Number(path.slice(5))] ?? new Uint8Array();
  });
}

describe("readWeights", () => {
  it("reads weights across the borders of shards", () => {
    const all = bytesOf(Float32Array.of(1, -2, 3.5));
    const weights = read(
      [
        { name: "a", shape: [2], dtype: "float32" },
        { name: "b", shape: [], dtype: "float32" },
      ],
      all.slice(0, 5),
      all.slice(5),
    );
    expect(weights.floats("a", [2]).data).toEqual(Float32Array.of(1, -2));
    expect(weights.number("b")).toBe(3.5);
  });

  it("dequantises in double precision, then rounds to 32 bits", () => {
    const [scale, min] = [0.0123456789, -1.987654321];
    const weights = read(
      [
        { name: "u8", shape: [3], dtype: "float32", quantization: { dtype: "uint8", scale, min } },
        {
          name: "u16",
          shape: [1],
          dtype: "float32",
          quantization: { dtype: "uint16", scale, min },
        },
        { name: "half", shape: [2], dtype: "float32", quantization: { dtype: "float16" } },
        {
          name: "int",
          shape: [1],
          dtype: "int32",
          quantization: { dtype: "uint8", scale: 0.5, min: 1 },
        },
      ],
      Uint8Array.of(0, 1, 255, 0x34, 0x12, 0x00, 0x3c, 0x01, 0x80, 5),
    );
    expect([...weights.floats("u8").data]).toEqual(
      [0, 1, 255].map((value) => Math.fround(value * scale + min)),
    );
    expect(weights.number("u16")).toBe(Math.fround(0x1234 * scale + min));
    expect([...weights.floats("half").data]).toEqual([1, -(2 ** -24)]);
    expect(weights.number("int")).toBe(4);
  });

  it.each([
    ["too few bytes", [{ name: "w", shape: [2], dtype: "float32" }], 'end within the weight "w"'],
    [
      "too many bytes",
      [{ name: "w", shape: [], dtype: "uint8", quantization: { dtype: "float16" } }],
      "type uint8",
    ],
    ["bytes left over", [{ name: "w", shape: [1], dtype: "bool" }], "have 3 bytes too many"],
    [
      "an unknown type",
      [{ name: "w", shape: [1], dtype: "complex64" }],
      "complex64, which is not supported",
    ],
    [
      "an unknown quantisation",
      [{ name: "w", shape: [1], dtype: "float32", quantization: { dtype: "int4" } }],
      "should be uint8 or uint16",
    ],
    [
      "a negative size",
      [{ name: "w", shape: [-1], dtype: "float32" }],
      "shape is not a list of sizes",
    ],
    ["no name", [{ shape: [1], dtype: "float32" }], "weightsManifest[0].weights[0] has no name"],
  ])("refuses %s", (_, weights, message) => {
    expect(() => read(weights, Uint8Array.of(0, 0, 0, 0))).toThrow(message);
  });

  it("refuses to give a weight as what it is not", () => {
    const weights = read(
      [
        { name: "f", shape: [2, 3], dtype: "float32" },
        { name: "i", shape: [], dtype: "int32" },
      ],
      new Uint8Array(28),
    );
    expect(() => weights.floats("g")).toThrow('there is no weight "g"');
    expect(() => weights.floats("i")).toThrow("is not of floats");
    expect(() => weights.floats("f", [3, -1])).toThrow("should have the shape [3,-1], got [2,3]");
    expect(() => weights.number("f")).toThrow("that is one number");
    expect(weights.floats("f", [-1, 3]).shape).toEqual([2, 3]);
  });
});

describe("fromFloat16", () => {
  it.each([
    [0x0000, 0],
    [0x3c00, 1],
    [0xc000, -2],
    [0x7bff, 65504],
    [0x0001, 2 ** -24],
    [0x03ff, 1023 * 2 ** -24],
    [0x3555, 0.333251953125],
    [0x7c00, Number.POSITIVE_INFINITY],
    [0xfc00, Number.NEGATIVE_INFINITY],
    [0x7e00, Number.NaN],
  ])("%i is %d", (bits, value) => {
    expect(fromFloat16(bits)).toBe(value);
  });
});

describe("permute", () => {
  it("puts each element where its axes say", () => {
    const cube = Float32Array.from({ length: 24 }, (_, index) => index);
    const { shape, data } = permute(cube, [2, 3, 4], [2, 0, 1]);
    expect(shape).toEqual([4, 2, 3]);
    for (const [a, b, c] of [
      [0, 0, 0],
      [1, 2, 3],
      [0, 2, 1],
      [1, 0, 2],
    ] as const) {
      expect(data[c * 6 + a * 3 + b]).toBe(a * 12 + b * 4 + c);
    }
  });

  it("is undone by the inverse order", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.infiniteStream(fc.nat(1000)), (shape, random) => {
        const order = shape
          .map((_, axis) => ({ axis, key: random.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ axis }) => axis);
        const inverse = order.map((_, axis) => order.indexOf(axis));
        const count = shape.reduce((product, size) => product * size, 1);
        const data = Float32Array.from({ length: count }, (_, index) => index);
        const there = permute(data, shape, order);
        const back = permute(there.data, there.shape, inverse);
        expect(back).toEqual({ shape, data });
      }),
    );
  });
});
