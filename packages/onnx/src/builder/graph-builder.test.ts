import { describe, expect, expectTypeOf, test } from "vitest";
import { float, int } from "../attribute.ts";
import { checkModel } from "../check/check-model.ts";
import { OnnxError, type OnnxErrorCode } from "../errors.ts";
import { inferTypes } from "../infer/infer-types.ts";
import { scalar, tensor } from "../tensor.ts";
import { tensorType } from "../value-type.ts";
import { GraphBuilder } from "./graph-builder.ts";
import type { Value } from "./value.ts";

function failure(run: () => unknown): { code: OnnxErrorCode; message: string } {
  try {
    run();
  } catch (error) {
    if (OnnxError.is(error)) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("nothing was thrown");
}

function start() {
  const graph = new GraphBuilder({ name: "main" });
  return { graph, x: graph.input("x", "float32", ["batch", 4]) };
}

describe("names", () => {
  test("are made of the operator's name, counted, where none is given", () => {
    const { graph, x } = start();
    const first = graph.node("Relu", [x]);
    const second = graph.node("Relu", [first]);
    const [a, b] = graph.node("Split", [second], { axis: 1, num_outputs: 2 }, { outputs: 2 });
    expect([first, second, a, b].map((value) => value.name)).toEqual([
      "Relu_0",
      "Relu_1",
      "Split_0_0",
      "Split_0_1",
    ]);
  });

  test("that are given are kept, for the node and its outputs", () => {
    const { graph, x } = start();
    const [left, right] = graph.node(
      "Split",
      [x],
      { axis: 1, num_outputs: 2 },
      { name: "halves", outputs: ["left", "right"] },
    );
    graph.output("left", left);
    graph.output("right", right);
    const { nodes } = graph.build().graph;
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ name: "halves", outputs: ["left", "right"] });
  });

  test("that exist already are refused, also between a graph and its subgraphs", () => {
    const { graph, x } = start();
    expect(failure(() => graph.input("x", "float32"))).toEqual({
      code: "onnx_invalid_graph",
      message: 'the value "x" exists already; names are unique in a graph and its subgraphs',
    });
    graph.node("Relu", [x], {}, { name: "r" });
    expect(failure(() => graph.node("Relu", [x], {}, { name: "r" })).message).toMatch(
      /the node "r" exists already/,
    );
    expect(
      failure(() => graph.subgraph("body", (body) => body.input("x", "float32"))).message,
    ).toMatch(/the value "x" exists already/);
  });
});

describe("values", () => {
  test("of another graph are refused, naming the node", () => {
    const { graph } = start();
    const other = start();
    expect(failure(() => graph.node("Relu", [other.x], {}, { name: "act" })).message).toBe(
      'node "act" (Relu) of graph "main": input 0 is the value "x", ' +
        "which belongs to another graph that this one cannot see",
    );
  });

  test("of a subgraph cannot be used outside of it", () => {
    const { graph, x } = start();
    let inner: Value | undefined;
    graph.subgraph("body", (body) => {
      inner = body.node("Relu", [x]);
      body.output("y", inner);
    });
    expect(failure(() => graph.node("Neg", [inner])).message).toMatch(/belongs to another graph/);
  });

  test("left out at the end leave no trace, in between an empty name", () => {
    const { graph, x } = start();
    const six = graph.constant(scalar("float32", 6), "six");
    graph.output("capped", graph.node("Clip", [x, undefined, six]));
    graph.output("same", graph.node("Clip", [x, undefined, undefined]));
    const clips = graph.build().graph.nodes.filter((node) => node.opType === "Clip");
    expect(clips.map((node) => node.inputs)).toEqual([["x", "", "six_0"], ["x"]]);
  });

  test("have types that can be asked for as the graph grows", () => {
    const { graph, x } = start();
    const w = graph.initializer("w", tensor("float32", [4, 3], new Float32Array(12)));
    const y = graph.node("MatMul", [x, w]);
    expect(graph.typeOf(y)).toEqual(tensorType("float32", ["batch", 3]));
    expect(graph.shapeOf(graph.node("Transpose", [y]))).toEqual([3, "batch"]);
  });

  test("come one by one or as a tuple of the length that was asked for", () => {
    const { graph, x } = start();
    expectTypeOf(graph.node("Relu", [x])).toEqualTypeOf<Value>();
    const two = graph.node(
      "TopK",
      [x, graph.constant(tensor("int64", [1], [2]))],
      {},
      { outputs: 2 },
    );
    expectTypeOf(two).toEqualTypeOf<[Value, Value]>();
    expect(two).toHaveLength(2);
    const named = graph.node("Dropout", [x], {}, { outputs: ["kept", "mask"] });
    expectTypeOf(named).toEqualTypeOf<readonly [Value, Value]>();
    expect(graph.typeOf(named[1])).toEqual(tensorType("bool", ["batch", 4]));
  });
});

describe("attributes", () => {
  test("of known operators take the kind of their signature", () => {
    const { graph, x } = start();
    const w = graph.constant(tensor("float32", [4, 1], new Float32Array(4)));
    graph.node("Gemm", [x, w], { alpha: 1, transA: 0 });
    graph.output("y", graph.node("Cast", [x], { to: "int64" }));
    const [gemm, cast] = graph.build().graph.nodes;
    expect(gemm?.attributes).toEqual({
      alpha: { type: "float", value: 1 },
      transA: { type: "int", value: 0 },
    });
    expect(cast?.attributes).toEqual({ to: { type: "int", value: 7 } });
  });

  test("of the wrong kind, unknown, missing, or of another time are refused", () => {
    const { graph, x } = start();
    const fails = (opType: string, attributes: Parameters<typeof graph.node>[2]) =>
      failure(() => graph.node(opType, [x], attributes, { name: `n_${count++}` })).message;
    let count = 0;
    expect(fails("Softmax", { axis: 0.5 })).toMatch(
      /node "n_0" \(Softmax\) of graph "main": the attribute axis should be of kind int, got 0.5/,
    );
    expect(fails("Softmax", { axes: [1] })).toMatch(/no attribute axes; there are: axis/);
    expect(fails("Cast", { to: "float" })).toMatch(/the name of an element type, got "float"/);
    expect(fails("Concat", {})).toMatch(/the attribute axis is required/);
    expect(fails("Unsqueeze", { axes: [0] })).toMatch(/before 13, and is an input now/);
    expect(fails("Cast", { to: "bool", round_mode: "up" })).toMatch(/from 24 on/);
    expect(fails("Softmax", { axis: float(1) })).toMatch(/got an attribute of kind float/);
    expect(fails("Constant", { value: [1] })).toMatch(/of kind tensor, got \[1\]/);
  });

  test("of unknown operators have to say of which kind a number is", () => {
    const { graph, x } = start();
    const options = { domain: "com.microsoft" } as const;
    expect(failure(() => graph.node("FusedThing", [x], { k: 1 }, options)).message).toMatch(
      /give it as int\(…\), float\(…\), ints\(\[…\]\) or floats\(\[…\]\)/,
    );
    const y = graph.node("FusedThing", [x], { k: int(1), mode: "fast" }, options);
    graph.output("y", y, tensorType("float32", ["batch"]));
    const model = graph.build();
    expect(model.opsetImports).toEqual({ "": 21, "com.microsoft": 1 });
    expect(model.graph.nodes[0]?.attributes).toEqual({
      k: { type: "int", value: 1 },
      mode: { type: "string", value: "fast" },
    });
    expect(checkModel(model)).toEqual([]);
  });
});

describe("types", () => {
  test("that do not go together throw where the node is added", () => {
    const { graph, x } = start();
    const w = graph.initializer("w", tensor("float32", [3, 2], new Float32Array(6)));
    expect(failure(() => graph.node("MatMul", [x, w], {}, { name: "project" }))).toEqual({
      code: "onnx_type_mismatch",
      message:
        'node "project" (MatMul) of graph "main": ' +
        "the inner sizes of the product should be equal, they are 4 and 3",
    });
  });

  test("of an operator that came later are refused", () => {
    const old = new GraphBuilder({ name: "old", opset: 13 });
    const x = old.input("x", "float32", [1]);
    expect(failure(() => old.node("Gelu", [x])).message).toMatch(
      /Gelu came with operator set 20, this graph uses 13/,
    );
  });

  test("that cannot be inferred have to be given for an output", () => {
    const { graph, x } = start();
    const y = graph.node("Custom", [x], {}, { domain: "com.microsoft" });
    expect(failure(() => graph.output("y", y)).message).toMatch(/cannot be inferred/);
    expect(failure(() => graph.output("z", x, tensorType("float32", [1, 2, 3]))).message).toBe(
      'the output "z" is said to be float32[1, 2, 3], but is float32[batch, 4]',
    );
  });

  test("that cannot be inferred may be given with the node, and go into the model", () => {
    const { graph, x } = start();
    const given = { domain: "com.microsoft", types: [tensorType("float32", ["batch", 2])] };
    const y = graph.node("Custom", [x], {}, given);
    expect(graph.typeOf(y)).toEqual(tensorType("float32", ["batch", 2]));
    graph.output("z", graph.node("Relu", [y]));
    const model = graph.build();
    expect(model.graph.valueInfo).toEqual([{ name: y.name, type: given.types[0] }]);
    expect(model.graph.outputs[0]?.type).toEqual(given.types[0]);
    expect(inferTypes(model).types.get("z")).toEqual(given.types[0]);
    // What is an output has its type there.
    graph.output(y.name, y);
    expect(graph.build().graph.valueInfo).toEqual([]);
    expect(checkModel(graph.build())).toEqual([]);
  });

  test("that are given and are not what the inputs give throw where the node is added", () => {
    const { graph, x } = start();
    const types = [tensorType("float32", ["batch", 5])];
    expect(failure(() => graph.node("Relu", [x], {}, { types, name: "cut" }))).toEqual({
      code: "onnx_type_mismatch",
      message:
        'node "cut" (Relu) of graph "main": output 0 ("cut") is declared as float32[batch, 5], ' +
        "but the inputs give float32[batch, 4]",
    });
    expect(graph.typeOf(graph.node("Relu", [x], {}, { types: [tensorType("float32")] }))).toEqual(
      tensorType("float32", ["batch", 4]),
    );
  });

  test("of an unlisted domain are refused", () => {
    const { graph, x } = start();
    expect(failure(() => graph.node("A", [x], {}, { domain: "mine" })).message).toMatch(
      /the operator set "mine" has no version/,
    );
  });
});

describe("outputs", () => {
  test("under another name than the value's go through an Identity", () => {
    const { graph, x } = start();
    graph.output("y", graph.node("Relu", [x]));
    graph.output("copy", x);
    const { nodes, outputs } = graph.build().graph;
    expect(nodes.map(({ opType, outputs: made }) => [opType, ...made])).toEqual([
      ["Relu", "Relu_0"],
      ["Identity", "y"],
      ["Identity", "copy"],
    ]);
    expect(outputs[0]?.type).toEqual(tensorType("float32", ["batch", 4]));
  });

  test("that are missing, double or mere inputs are refused", () => {
    const { graph, x } = start();
    expect(failure(() => graph.build()).message).toBe('graph "main" has no output');
    const y = graph.node("Relu", [x], {}, { outputs: ["y"] })[0];
    graph.output("y", y);
    expect(failure(() => graph.output("y", y)).message).toMatch(/has an output "y" already/);
    expect(failure(() => graph.output("x", x)).message).toMatch(/is an input or a constant/);
    expect(failure(() => graph.subgraph("empty", () => undefined)).message).toMatch(/no output/);
  });
});
