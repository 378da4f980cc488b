import { describe, expect, test } from "vitest";
import { dataTypes, type FixedSizeDataType, sizeInBytes } from "../data-type.ts";
import { OnnxGraphError, OnnxSizeError, OnnxTensorError } from "../errors.ts";
import type { Model } from "../model.ts";
import { type InlineTensor, type Tensor, tensor, viewBytes } from "../tensor.ts";
import { detypifyBytes, scanModel, smallModel } from "../testing/models.ts";
import { runInOrt } from "../testing/run-in-ort.ts";
import { encodeMessage } from "../wire/encode-message.ts";
import type { Message } from "../wire/schema.ts";
import { decodeModel, encodeModel } from "./model-codec.ts";

function modelWith(initializer: Message<"Tensor">): Uint8Array {
  return encodeMessage("Model", { irVersion: 10, graph: { initializer: [initializer] } });
}

function onlyInitializer(model: Model): Tensor {
  const [only] = model.graph.initializers;
  if (only === undefined) throw new Error("no initializer");
  return only;
}

describe("the file of detypify-service", () => {
  const bytes = detypifyBytes();
  const model = decodeModel(bytes);

  test("is read with what its exporter wrote", () => {
    expect(model.irVersion).toBe(10);
    expect(model.opsetImports).toEqual({ "": 20 });
    expect(model.producerName).toBe("pytorch");
    expect(model.graph.nodes.filter((node) => node.opType === "Conv")).toHaveLength(50);
    expect(model.graph.inputs[0]).toMatchObject({ name: "x", type: { shape: [1, 1, 224, 224] } });
  });

  test("is written back byte for byte", () => {
    const written = encodeModel(model);
    expect(Buffer.compare(written, bytes)).toBe(0);
    expect(decodeModel(written)).toEqual(model);
  });

  test("gives the same numbers in ONNX Runtime after a round trip", async () => {
    const data = Array.from({ length: 224 * 224 }, (_, i) => Math.sin(i / 50));
    const feeds = { x: { type: "float32", dims: [1, 1, 224, 224], data } } as const;
    const original = await runInOrt(bytes, feeds);
    const { docString: _dropped, ...rest } = model;
    const rewritten = await runInOrt(encodeModel({ ...rest, metadata: { copy: "yes" } }), feeds);
    expect(rewritten).toEqual(original);
    expect(original.get("linear")?.dims).toEqual([1, 411]);
  });
});

test("models of the builder come back as they were", () => {
  for (const model of [smallModel(), scanModel()]) {
    const bytes = encodeModel(model);
    expect(decodeModel(bytes)).toEqual(model);
    expect(encodeModel(decodeModel(bytes))).toEqual(bytes);
  }
});

test("a small model gives the numbers that were computed by hand", async () => {
  // [1 2]·w + b = [9 2 16], [-1 0]·w + b = [-1 -12 -2]; relu, then the sum.
  const feeds = { x: { type: "float32", dims: [2, 2], data: [1, 2, -1, 0] } } as const;
  const results = await runInOrt(smallModel(), feeds);
  expect(results.get("y")).toEqual({ type: "float32", dims: [2], data: [27, 0] });
});

test("a subgraph sees the outer values and its results are stacked", async () => {
  const feeds = { rows: { type: "float32", dims: [2, 3], data: [1, 2, 3, 10, 20, 30] } } as const;
  const results = await runInOrt(scanModel(), feeds);
  expect(results.get("last")?.data).toEqual([22, 44, 66]);
  expect(results.get("gelu")?.dims).toEqual([2, 3]);
});

describe("tensors", () => {
  const fixed = Object.keys(dataTypes).filter((name) => name !== "string") as FixedSizeDataType[];

  test.each(fixed)("of %s keep their bits", (dataType) => {
    const size = sizeInBytes(dataType, 5);
    const raw = Uint8Array.from({ length: size }, (_, i) => (i * 37 + 1) % 128);
    const held = { name: "t", dataType, dims: [5], data: viewBytes(dataType, raw) } as InlineTensor;
    const graph = { ...smallModel().graph, initializers: [held] };
    expect(onlyInitializer(decodeModel(encodeModel({ ...smallModel(), graph })))).toEqual(held);
  });

  test("of strings keep their text", () => {
    const held = tensor("string", [3], ["", "naïve 😀", "\uFEFFbom"], "t");
    const graph = { ...smallModel().graph, initializers: [held] };
    expect(onlyInitializer(decodeModel(encodeModel({ ...smallModel(), graph })))).toEqual(held);
  });

  test("in typed fields become the same as raw ones", () => {
    const read = (message: Message<"Tensor">) => onlyInitializer(decodeModel(modelWith(message)));
    expect(read({ dataType: 1, dims: [2], floatData: [1.5, -2] })).toEqual(
      tensor("float32", [2], [1.5, -2]),
    );
    expect(read({ dataType: 11, dims: [1], doubleData: [0.1] })).toEqual(
      tensor("float64", [1], [0.1]),
    );
    expect(read({ dataType: 7, dims: [2], int64Data: [-5, 2n ** 62n] })).toEqual(
      tensor("int64", [2], [-5, 2n ** 62n]),
    );
    expect(read({ dataType: 13, dims: [1], uint64Data: [2n ** 62n] })).toEqual(
      tensor("uint64", [1], [2n ** 62n]),
    );
    expect(read({ dataType: 9, dims: [2], int32Data: [1, 0] })).toEqual(
      tensor("bool", [2], [true, false]),
    );
    expect(read({ dataType: 10, dims: [1], int32Data: [0x3c00] })).toEqual(
      tensor("float16", [1], new Uint16Array([0x3c00])),
    );
    expect(read({ dataType: 22, dims: [3], int32Data: [0x21, 0x03] })).toEqual(
      tensor("int4", [3], new Uint8Array([0x21, 0x03])),
    );
    expect(read({ dataType: 14, dims: [1], floatData: [1, 2] })).toEqual(
      tensor("complex64", [1], new Float32Array([1, 2])),
    );
  });

  test("that were changed by hand are checked before they are written", () => {
    const { graph, ...rest } = smallModel();
    const initializers = graph.initializers.map((held) => ({ ...held, dims: [1] }) as Tensor);
    expect(() => encodeModel({ ...rest, graph: { ...graph, initializers } })).toThrow(
      OnnxTensorError,
    );
  });
});

test("numbers and names that a file cannot hold are refused", () => {
  const model = smallModel();
  expect(() => encodeModel({ ...model, irVersion: 1.5 })).toThrow(
    /whole number of 64 bits, got 1.5/,
  );
  expect(() => encodeModel({ ...model, producerName: "\uD800" })).toThrow(OnnxGraphError);
});

test("a model above 2 GiB is refused before it is put together, with the way out", () => {
  // One untouched array five times: it takes no memory, and nothing is copied before the check.
  const half = tensor("float32", [2 ** 27], new Float32Array(2 ** 27));
  const initializers = Array.from({ length: 5 }, (_, i) => ({ ...half, name: `w${i}` }));
  const model = smallModel();
  const encode = () => encodeModel({ ...model, graph: { ...model.graph, initializers } });
  expect(encode).toThrow(OnnxSizeError);
  expect(encode).toThrow(/at most 2147483647; use writeModel/);
});

test("every kind of attribute and type comes back as it was", () => {
  const t = tensor("float32", [1], [1], "t");
  const sparse = { values: t, indices: tensor("int64", [1], [3], "i"), dims: [9] };
  const list = { kind: "sequence", element: { kind: "optional", element: undefined } } as const;
  const map = { kind: "map", keyType: "int64", valueType: list } as const;
  const { graph, ...rest } = smallModel();
  const model: Model = {
    ...rest,
    docString: "doc",
    modelVersion: 2n ** 60n,
    graph: {
      ...graph,
      sparseInitializers: [sparse],
      quantizationAnnotations: [{ tensorName: "w", parameters: { SCALE_TENSOR: "b" } }],
      valueInfo: [
        { name: "list", type: list },
        { name: "map", type: map, docString: "a map", metadata: { a: "b" } },
        { name: "sparse", type: { kind: "sparseTensor", dataType: "bool", shape: undefined } },
        {
          name: "denoted",
          type: {
            kind: "tensor",
            dataType: "int4",
            shape: [0, "n", undefined],
            dimDenotations: ["DATA_BATCH", undefined, undefined],
            denotation: "IMAGE",
          },
        },
        { name: "nothing", type: { kind: "unknown" } },
        { name: "untyped", type: undefined },
      ],
      nodes: [
        {
          opType: "Anything",
          domain: "example",
          name: "all",
          overload: "2",
          inputs: ["", "x"],
          outputs: ["q"],
          docString: "a node",
          metadata: { k: "v" },
          attributes: {
            float: { type: "float", value: Math.fround(0.1), docString: "a tenth" },
            int: { type: "int", value: 0 },
            big: { type: "int", value: -(2n ** 63n) },
            string: { type: "string", value: "" },
            bytes: { type: "string", value: new Uint8Array([0xff, 0xfe]) },
            tensor: { type: "tensor", value: t },
            graph: { type: "graph", value: graph },
            sparseTensor: { type: "sparseTensor", value: sparse },
            type: { type: "type", value: list },
            floats: { type: "floats", value: [1, -0, Number.NaN, Number.POSITIVE_INFINITY] },
            ints: { type: "ints", value: [1, -1, 2n ** 62n] },
            strings: { type: "strings", value: ["a", new Uint8Array([0x80])] },
            tensors: { type: "tensors", value: [t, t] },
            graphs: { type: "graphs", value: [graph] },
            sparseTensors: { type: "sparseTensors", value: [sparse] },
            types: { type: "types", value: [map] },
            none: { type: "ints", value: [] },
            reference: { type: "reference", attributeType: "float", attributeName: "alpha" },
          },
        },
      ],
    },
    functions: [
      {
        name: "Twice",
        domain: "example",
        inputs: ["a"],
        outputs: ["b"],
        requiredAttributes: ["alpha"],
        defaultAttributes: { beta: { type: "float", value: 1 } },
        nodes: graph.nodes,
        opsetImports: { "": 21 },
        valueInfo: [],
      },
    ],
    trainingInfo: [
      {
        initialization: undefined,
        algorithm: graph,
        initializationBindings: {},
        updateBindings: { w: "w_next" },
      },
    ],
  };
  const bytes = encodeModel(model);
  expect(decodeModel(bytes)).toEqual(model);
  expect(encodeModel(decodeModel(bytes))).toEqual(bytes);
});

test("attributes of IR 1 files, which do not say their kind, are recognised by their value", () => {
  const attribute = [{ name: "axis", i: 2 }];
  const bytes = encodeMessage("Model", { irVersion: 1, graph: { node: [{ attribute }] } });
  expect(decodeModel(bytes).graph.nodes[0]?.attributes).toEqual({
    axis: { type: "int", value: 2 },
  });
});
