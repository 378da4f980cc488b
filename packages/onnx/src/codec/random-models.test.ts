import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attribute } from "../attribute.ts";
import { type DataType, dataTypes, sizeInBytes } from "../data-type.ts";
import type { Graph, Model, Node, ValueInfo } from "../model.ts";
import { type InlineTensor, type Tensor, viewBytes } from "../tensor.ts";
import type { ValueType } from "../value-type.ts";
import { decodeModel, encodeModel } from "./model-codec.ts";

const name = fc.string({ maxLength: 8, unit: "grapheme" });
const dataType = fc.constantFrom(...(Object.keys(dataTypes) as DataType[]));
const record = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), name, { maxKeys: 3 });
const dims = fc.array(fc.nat(3), { maxLength: 4 });
const int64 = fc
  .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
  .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value));
const float32 = fc.float({ noNaN: false });

const tensor: fc.Arbitrary<Tensor> = fc
  .tuple(name, dataType, dims, fc.nat(255))
  .chain(([label, type, sizes, seed]) => {
    const count = sizes.reduce((product, size) => product * size, 1);
    if (type === "string") {
      return fc
        .array(name, { minLength: count, maxLength: count })
        .map((data): Tensor => ({ name: label, dataType: type, dims: sizes, data }));
    }
    // Exponents of all ones are left out: comparing NaNs says nothing about their bits.
    const bytes = Uint8Array.from(
      { length: sizeInBytes(type, count) },
      (_, i) => (seed + i * 7) % 64,
    );
    const data = viewBytes(type, bytes);
    return fc.constant({ name: label, dataType: type, dims: sizes, data } as InlineTensor);
  });

const dim = fc.oneof(fc.nat(), fc.string({ minLength: 1, maxLength: 4 }), fc.constant(undefined));
const valueType: fc.Arbitrary<ValueType> = fc.letrec<{ type: ValueType }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small" },
    fc.record({
      kind: fc.constantFrom("tensor" as const, "sparseTensor" as const),
      dataType: fc.option(dataType, { nil: undefined }),
      shape: fc.option(fc.array(dim, { maxLength: 3 }), { nil: undefined }),
    }),
    fc.record({
      kind: fc.constantFrom("sequence" as const, "optional" as const),
      element: fc.option(tie("type"), { nil: undefined }),
    }),
  ),
})).type;

const valueInfo: fc.Arbitrary<ValueInfo> = fc.record({
  name,
  type: fc.option(valueType, { nil: undefined }),
});

const graph: fc.Arbitrary<Graph> = fc.letrec<{ graph: Graph; node: Node; attribute: Attribute }>(
  (tie) => ({
    attribute: fc.oneof(
      { depthSize: "small" },
      fc.record({ type: fc.constant("float" as const), value: float32 }),
      fc.record({ type: fc.constant("int" as const), value: int64 }),
      fc.record({ type: fc.constant("string" as const), value: name }),
      fc.record({ type: fc.constant("ints" as const), value: fc.array(int64, { maxLength: 4 }) }),
      fc.record({
        type: fc.constant("floats" as const),
        value: fc.array(float32, { maxLength: 4 }),
      }),
      fc.record({ type: fc.constant("tensor" as const), value: tensor }),
      fc.record({ type: fc.constant("graph" as const), value: tie("graph") }),
    ),
    node: fc.record({
      opType: name,
      domain: name,
      name,
      inputs: fc.array(name, { maxLength: 3 }),
      outputs: fc.array(name, { maxLength: 3 }),
      attributes: fc.dictionary(fc.string({ maxLength: 4 }), tie("attribute"), { maxKeys: 3 }),
    }),
    graph: fc.record({
      name,
      nodes: fc.array(tie("node"), { maxLength: 3 }),
      inputs: fc.array(valueInfo, { maxLength: 2 }),
      outputs: fc.array(valueInfo, { maxLength: 2 }),
      initializers: fc.array(tensor, { maxLength: 2 }),
      sparseInitializers: fc.constant([]),
      valueInfo: fc.array(valueInfo, { maxLength: 2 }),
      quantizationAnnotations: fc.constant([]),
    }),
  }),
).graph;

const model: fc.Arbitrary<Model> = fc.record({
  irVersion: fc.nat(20),
  opsetImports: fc.dictionary(name, fc.nat(30), { maxKeys: 3 }),
  producerName: name,
  producerVersion: name,
  domain: name,
  modelVersion: int64,
  metadata: record,
  graph,
  functions: fc.constant([]),
  trainingInfo: fc.constant([]),
});

/** Records with or without a prototype are the same to us. */
function plain(value: Model): unknown {
  return structuredClone(value);
}

test("any model comes back as it was, and is written the same way again", () => {
  fc.assert(
    fc.property(model, (original) => {
      const bytes = encodeModel(original);
      const back = decodeModel(bytes);
      expect(plain(back)).toEqual(plain(original));
      expect(Buffer.compare(encodeModel(back), bytes)).toBe(0);
    }),
    { numRuns: 400 },
  );
});
