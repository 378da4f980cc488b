import { describe, expect, test } from "vitest";
import { GraphBuilder } from "../builder/graph-builder.ts";
import type { Value } from "../builder/value.ts";
import { decodeModel, encodeModel } from "../codec/model-codec.ts";
import { OnnxTypeError } from "../errors.ts";
import type { Model } from "../model.ts";
import { scalar, tensor } from "../tensor.ts";
import { detypifyBytes, smallModel } from "../testing/models.ts";
import { runInOrt } from "../testing/run-in-ort.ts";
import { formatType, type Shape, tensorType } from "../value-type.ts";
import { inferTypes, withInferredTypes } from "./infer-types.ts";

function zeros(...dims: readonly number[]) {
  const count = dims.reduce((product, dim) => product * dim, 1);
  return tensor("float32", dims, new Float32Array(count));
}

/** One layer of a sentence encoder, as the Universal Sentence Encoder has it. */
function encoderLayer(graph: GraphBuilder): {
  readonly embedding: Value;
  readonly attention: Value;
} {
  const ids = graph.input("input_ids", "int64", ["batch", "sequence"]);
  const mask = graph.input("attention_mask", "int64", ["batch", "sequence"]);
  const int = (...values: number[]) => graph.constant(tensor("int64", [values.length], values));
  const weights = graph.node("Cast", [mask], { to: "float32" });
  const column = graph.node("Unsqueeze", [weights, int(2)]);
  const x = graph.node("Gather", [graph.initializer("table", zeros(100, 16)), ids]);
  const length = graph.node("Gather", [
    graph.node("Shape", [ids]),
    graph.constant(scalar("int64", 1)),
  ]);
  const zero = graph.constant(scalar("int64", 0));
  const steps = graph.node("Range", [zero, length, graph.constant(scalar("int64", 1))]);
  const positions = graph.node("Unsqueeze", [
    graph.node("Cast", [steps], { to: "float32" }),
    int(1),
  ]);
  const angles = graph.node("Mul", [positions, graph.initializer("timing", zeros(1, 8))]);
  const timing = graph.node("Concat", [graph.node("Sin", [angles]), graph.node("Cos", [angles])], {
    axis: 1,
  });
  const timed = graph.node("Mul", [graph.node("Add", [x, timing]), column]);
  const qkv = graph.node("MatMul", [timed, graph.initializer("qkv", zeros(16, 48))]);
  const parts = graph.node("Split", [qkv, int(16, 16, 16)], { axis: 2 }, { outputs: 3 });
  const [query, key, value] = parts.map((part) =>
    graph.node("Transpose", [graph.node("Reshape", [part, int(0, 0, 4, 4)])], {
      perm: [0, 2, 1, 3],
    }),
  );
  const keys = graph.node("Transpose", [key], { perm: [0, 1, 3, 2] });
  const bias = graph.node("Unsqueeze", [weights, int(1, 2)]);
  const scores = graph.node("Add", [graph.node("MatMul", [query, keys]), bias]);
  const attention = graph.node("Softmax", [scores], { axis: -1 });
  const mixed = graph.node("Transpose", [graph.node("MatMul", [attention, value])], {
    perm: [0, 2, 1, 3],
  });
  const joined = graph.node("Reshape", [mixed, int(0, 0, 16)]);
  const sum = graph.node("ReduceSum", [graph.node("Mul", [joined, column]), int(1)], {
    keepdims: 0,
  });
  return { embedding: graph.node("Tanh", [sum]), attention };
}

test("named axes are carried through a whole encoder layer", () => {
  const graph = new GraphBuilder({ name: "encoder" });
  const { embedding, attention } = encoderLayer(graph);
  expect(formatType(graph.typeOf(attention))).toBe("float32[batch, 4, sequence, sequence]");
  expect(formatType(graph.typeOf(embedding))).toBe("float32[batch, 16]");
});

test("a multiple of a named axis has a name of its own, and gives the name back", () => {
  const graph = new GraphBuilder({ name: "rows" });
  const to = (x: Value, ...dims: readonly number[]) =>
    graph.node("Reshape", [x, graph.constant(tensor("int64", [dims.length], dims))]);
  const x = graph.input("x", "float32", ["batch", 128, 256]);
  const rows = to(x, -1, 256);
  const shapes = [rows, to(rows, -1, 512), to(rows, -1, 128, 4, 64), to(rows, -1, 3)];
  expect(shapes.map((value) => formatType(graph.typeOf(value)))).toEqual([
    "float32[128*batch, 256]",
    "float32[64*batch, 512]",
    "float32[batch, 128, 4, 64]",
    "float32[?, 3]",
  ]);
});

describe("the file of detypify-service", () => {
  const model = decodeModel(detypifyBytes());

  test("is inferred without a node that is not known", () => {
    const { types, unknownNodes } = inferTypes(model);
    expect(unknownNodes).toEqual([]);
    expect(types.get("linear")).toEqual(tensorType("float32", [1, 411]));
  });

  test("has the shapes that ONNX Runtime gives, at every node", async () => {
    const bare = { ...model, graph: { ...model.graph, valueInfo: [] } };
    const { types } = inferTypes(bare);
    const made = bare.graph.nodes
      .flatMap((node) => node.outputs)
      .filter((name) => types.get(name)?.kind === "tensor" && name !== "linear");
    const outputs = made.map((name) => ({ name, type: undefined }));
    const graph = { ...bare.graph, outputs: [...bare.graph.outputs, ...outputs] };
    const data = new Array<number>(224 * 224).fill(0.5);
    const results = await runInOrt(encodeModel({ ...bare, graph }), {
      x: { type: "float32", dims: [1, 1, 224, 224], data },
    });
    expect(results.size).toBe(made.length + 1);
    let exact = 0;
    for (const [name, { type, dims }] of results) {
      const inferred = types.get(name);
      if (inferred?.kind !== "tensor") throw new Error(`${name} has no type`);
      expect(inferred.dataType).toBe(type);
      if (inferred.shape === undefined) continue;
      expect(inferred.shape.map((dim, axis) => dim ?? dims[axis])).toEqual(dims);
      if (inferred.shape.every((dim) => dim !== undefined)) exact++;
    }
    // All but the five behind the data-dependent loop that stands in for a global pool.
    expect(exact).toBe(results.size - 5);
  });
});

describe("what does not go together is an error that names the node", () => {
  const cases: Readonly<
    Record<string, [string, (graph: GraphBuilder, x: Value) => unknown, RegExp]>
  > = {
    "shapes that cannot be broadcast": [
      "Add",
      (graph, x) => graph.node("Add", [x, graph.constant(zeros(3))]),
      /the shapes \[batch, 4, 6\] and \[3\] cannot be broadcast together/,
    ],
    "element types that differ": [
      "Mul",
      (graph, x) => graph.node("Mul", [x, graph.constant(scalar("int64", 1))]),
      /inputs 0 and 1 should have one element type, they have float32 and int64/,
    ],
    "an axis that does not exist": [
      "Softmax",
      (graph, x) => graph.node("Softmax", [x], { axis: 3 }),
      /axis 3 does not exist in a tensor of 3 axes/,
    ],
    "a reshape that loses elements": [
      "Reshape",
      (graph) =>
        graph.node("Reshape", [
          graph.constant(zeros(2, 3)),
          graph.constant(tensor("int64", [1], [5])),
        ]),
      /\[2, 3\] has 6 elements, \[5\] has 5/,
    ],
    "a matrix product of the wrong sizes": [
      "MatMul",
      (graph, x) => graph.node("MatMul", [x, graph.constant(zeros(5, 2))]),
      /the inner sizes of the product should be equal, they are 6 and 5/,
    ],
    "a convolution with the wrong channels": [
      "Conv",
      (graph, x) => graph.node("Conv", [x, graph.constant(zeros(8, 3, 1))]),
      /channels .* should be equal, they are 4 and 3/,
    ],
    "a permutation that repeats an axis": [
      "Transpose",
      (graph, x) => graph.node("Transpose", [x], { perm: [0, 1, 1] }),
      /perm \[0, 1, 1\] does not fit \[batch, 4, 6\]/,
    ],
    "parts that do not make up the axis": [
      "Split",
      (graph, x) =>
        graph.node(
          "Split",
          [x, graph.constant(tensor("int64", [2], [3, 4]))],
          { axis: 2 },
          { outputs: 2 },
        ),
      /parts of 3 \+ 4 do not make up axis 2 of \[batch, 4, 6\]/,
    ],
    "an axis that cannot be squeezed": [
      "Squeeze",
      (graph, x) => graph.node("Squeeze", [x, graph.constant(tensor("int64", [1], [1]))]),
      /axis 1 of float32\[batch, 4, 6\] cannot be squeezed/,
    ],
    "too few inputs": ["Add", (graph, x) => graph.node("Add", [x]), /expected 2 inputs, got 1/],
    "a required input that is left out": [
      "Add",
      (graph, x) => graph.node("Add", [undefined, x]),
      /input 0 is required/,
    ],
  };

  test.each(Object.entries(cases))("%s", (_what, [opType, use, message]) => {
    const graph = new GraphBuilder({ name: "wrong" });
    const x = graph.input("x", "float32", ["batch", 4, 6]);
    const run = () => use(graph, x);
    expect(run).toThrow(message);
    expect(run).toThrow(OnnxTypeError);
    expect(run).toThrow(new RegExp(`^node "${opType}_\\d" \\(${opType}\\) of graph "wrong": `));
  });
});

test("a file that declares another shape than its inputs give is refused", () => {
  const model = smallModel();
  const wrong = (shape: Shape): Model => ({
    ...model,
    graph: { ...model.graph, valueInfo: [{ name: "hidden", type: tensorType("float32", shape) }] },
  });
  expect(() => inferTypes(wrong(["batch", 4]))).toThrow(
    'node "hidden" (Gemm) of graph "small": output 0 ("hidden") is declared as ' +
      "float32[batch, 4], but the inputs give float32[batch, 3]",
  );
  expect(inferTypes(wrong([7, undefined])).types.get("hidden")).toEqual(
    tensorType("float32", [7, 3]),
  );
});

test("an operator that is not known leaves its outputs as the file declares them", () => {
  const graph = new GraphBuilder({ name: "custom" });
  const x = graph.input("x", "float32", [2]);
  const y = graph.node("Custom", [x], {}, { domain: "com.microsoft", name: "mystery" });
  graph.output("y", graph.node("Relu", [y]), tensorType("float32", [5]));
  const { types, unknownNodes } = inferTypes(graph.build());
  expect(unknownNodes).toEqual([
    {
      graphName: "custom",
      nodeIndex: 0,
      nodeName: "mystery",
      opType: "Custom",
      domain: "com.microsoft",
    },
  ]);
  expect(types.get("mystery")).toBeUndefined();
  expect(types.get("y")).toEqual(tensorType("float32", [5]));
});

test("operator sets from before 7 are not known", () => {
  const old = { ...smallModel(), opsetImports: { "": 6 } };
  expect(inferTypes(old).unknownNodes.map(({ opType }) => opType)).toContain("Gemm");
});

test("inferred types can be written into the model, where ONNX Runtime accepts them", async () => {
  const model = withInferredTypes(smallModel());
  expect(model.graph.valueInfo).toEqual([
    { name: "hidden", type: tensorType("float32", ["batch", 3]) },
    { name: "Relu_0", type: tensorType("float32", ["batch", 3]) },
    { name: "ReduceSum_0", type: tensorType("float32", ["batch"]) },
  ]);
  const feeds = { x: { type: "float32", dims: [1, 2], data: [1, 2] } } as const;
  expect((await runInOrt(model, feeds)).get("y")?.data).toEqual([27]);
});
