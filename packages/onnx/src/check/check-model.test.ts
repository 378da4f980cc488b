import { expect, test } from "vitest";
import { decodeModel } from "../codec/model-codec.ts";
import { OnnxGraphError } from "../errors.ts";
import type { Graph, Model, Node } from "../model.ts";
import { detypifyBytes, scanModel, smallModel } from "../testing/models.ts";
import { assertModel, checkModel, type ProblemCode } from "./check-model.ts";

function codes(model: Model): readonly ProblemCode[] {
  return checkModel(model).map(({ code }) => code);
}

function withGraph(change: Partial<Graph>): Model {
  const model = smallModel();
  return { ...model, graph: { ...model.graph, ...change } };
}

function node(opType: string, inputs: readonly string[], outputs: readonly string[]): Node {
  return { opType, domain: "", name: "", inputs, outputs, attributes: {} };
}

test("sound models have no problem", () => {
  for (const model of [smallModel(), scanModel(), decodeModel(detypifyBytes())]) {
    expect(checkModel(model)).toEqual([]);
    expect(() => assertModel(model)).not.toThrow();
  }
});

test("nodes in the wrong order are told apart from values that nobody makes", () => {
  const { nodes } = smallModel().graph;
  const reversed = checkModel(withGraph({ nodes: [...nodes].reverse() }));
  expect(reversed.map(({ code }) => code)).toEqual([
    "used_before_made",
    "used_before_made",
    "used_before_made",
  ]);
  const lost = checkModel(withGraph({ nodes: nodes.slice(1) }));
  expect(lost[0]).toMatchObject({
    code: "undefined_value",
    message: 'the input "hidden" is made nowhere',
    node: { nodeIndex: 0, opType: "Relu", graphName: "small" },
  });
});

test("a value is made once: by a node, an input or an initializer", () => {
  const { nodes, initializers } = smallModel().graph;
  expect(codes(withGraph({ nodes: [...nodes, node("Relu", ["x"], ["hidden"])] }))).toEqual([
    "duplicate_name",
  ]);
  expect(codes(withGraph({ initializers: [...initializers, ...initializers] }))).toEqual([
    "duplicate_name",
    "duplicate_name",
    "duplicate_name",
  ]);
});

test("an initializer may be an input as well, as before IR 4", () => {
  const { inputs, initializers } = smallModel().graph;
  const also = { name: "w", type: inputs[0]?.type };
  expect(codes(withGraph({ inputs: [...inputs, also], initializers }))).toEqual([]);
});

test("a subgraph may not make an outer value again, nor use a later one", () => {
  const model = scanModel();
  const nodes = model.graph.nodes.map((outer): Node => {
    const body = outer.attributes.body;
    if (body?.type !== "graph") return outer;
    const inner = [...body.value.nodes, node("Relu", ["gelu"], ["rows"])];
    const value = { ...body.value, nodes: inner };
    return { ...outer, attributes: { ...outer.attributes, body: { ...body, value } } };
  });
  expect(codes({ ...model, graph: { ...model.graph, nodes } })).toEqual([
    "undefined_value",
    "duplicate_name",
  ]);
});

test("domains are imported, operators are old enough, counts and attributes fit", () => {
  const { nodes } = smallModel().graph;
  const extra = (added: Node) => codes(withGraph({ nodes: [...nodes, added] }));
  expect(extra({ ...node("Any", ["x"], ["q"]), domain: "else" })).toEqual(["missing_import"]);
  expect(extra(node("Add", ["x"], ["q"]))).toEqual(["wrong_count"]);
  expect(extra(node("Cast", ["x"], ["q"]))).toEqual(["missing_attribute"]);
  const attributes = {
    axis: { type: "float", value: 1 },
    speed: { type: "int", value: 1 },
  } as const;
  expect(extra({ ...node("Softmax", ["x"], ["q"]), attributes })).toEqual([
    "wrong_attribute",
    "unknown_attribute",
  ]);
  expect(
    codes({
      ...withGraph({ nodes: [...nodes, node("Gelu", ["x"], ["q"])] }),
      opsetImports: { "": 19 },
    }),
  ).toEqual(["operator_too_new"]);
  expect(codes({ ...smallModel(), opsetImports: {} })).toContain("no_opset");
});

test("functions are checked like graphs, and their calls need no import", () => {
  const definition = {
    name: "Twice",
    domain: "local",
    inputs: ["a"],
    outputs: ["b"],
    requiredAttributes: [],
    defaultAttributes: {},
    nodes: [node("Add", ["a", "missing"], ["b"])],
    opsetImports: { "": 21 },
    valueInfo: [],
  };
  const { nodes } = smallModel().graph;
  const call = { ...node("Twice", ["x"], ["q"]), domain: "local" };
  const model = { ...withGraph({ nodes: [...nodes, call] }), functions: [definition] };
  expect(checkModel(model)).toMatchObject([{ code: "undefined_value", graphName: "local:Twice" }]);
});

test("assertModel throws the first problem and counts the others", () => {
  const { nodes } = smallModel().graph;
  const model = withGraph({ nodes: nodes.slice(1), outputs: [] });
  const twice = { ...model, graph: { ...model.graph, inputs: [] } };
  expect(() => assertModel(model)).toThrow(OnnxGraphError);
  expect(() => assertModel(model)).toThrow(/^node "Relu_0" \(Relu\) of graph "small": the input/);
  expect(() => assertModel({ ...twice, opsetImports: {} })).toThrow(/more problems/);
});
