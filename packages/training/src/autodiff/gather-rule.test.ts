import { GraphBuilder, type Shape, type Value } from "@understudy/onnx";
import { expect, test } from "vitest";
import { differentiate } from "./differentiate.ts";

/** The element types that the places of a table's gradient are worked out in. */
function placeTypes(table: Shape): readonly unknown[] {
  const declare = (graph: GraphBuilder) => ({
    table: graph.input("table", "float32", table),
    ids: graph.input("ids", "int64", ["batch"]),
  });
  const forward = new GraphBuilder({ name: "forward" });
  const given = declare(forward);
  const rows = forward.node("Gather", [given.table, given.ids]);
  forward.output("loss", forward.node("ReduceSum", [rows], { keepdims: 0 }));
  const graph = new GraphBuilder({ name: "training" });
  const inputs = declare(graph);
  const options = { forward: forward.build().graph, graph, inputs, loss: "loss", wrt: ["table"] };
  graph.output("gradient", differentiate(options).gradients.table as Value);
  const { nodes } = graph.build().graph;
  expect(nodes.filter(({ opType }) => opType === "ScatterElements")).toHaveLength(1);
  return nodes.filter(({ opType }) => opType === "Cast").map(({ attributes }) => attributes);
}

// As ONNX's TensorProto.DataType has them.
const types = { int32: 6, int64: 7 };

test.each([
  [[2 ** 21 - 1, 1024], "int32"],
  [[2 ** 31 - 1, 1], "int32"],
  [[2 ** 21, 1024], "int64"],
  [["rows", 4], "int64"],
] as const)("the places of a table of %o are %s", (shape, dataType) => {
  expect(placeTypes(shape)).toEqual([{ to: { type: "int", value: types[dataType] } }]);
});
