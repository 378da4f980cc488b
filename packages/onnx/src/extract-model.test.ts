import { describe, expect, test } from "vitest";
import { GraphBuilder } from "./builder/graph-builder.ts";
import { OnnxGraphError } from "./errors.ts";
import { extractModel } from "./extract-model.ts";
import { withInferredTypes } from "./infer/infer-types.ts";
import { tensor } from "./tensor.ts";
import { runInOrt } from "./testing/run-in-ort.ts";

/** sum = a + b through a weight, and product = the running sums of a, times a number from outside the Scan's body. */
function twoOutputs() {
  const graph = new GraphBuilder({ name: "two" });
  const a = graph.input("a", "float32", [2, 2]);
  const b = graph.input("b", "float32", [2, 2]);
  const weight = graph.initializer("weight", tensor("float32", [2], [1, 10]));
  const factor = graph.initializer("factor", tensor("float32", [2], [3, 5]));
  graph.node("Neg", [a]);
  graph.output("sum", graph.node("Mul", [graph.node("Add", [a, b]), weight]));
  const body = graph.subgraph("step", (inner) => {
    const state = inner.input("state", "float32", [2]);
    const row = inner.input("row", "float32", [2]);
    const next = inner.node("Add", [state, row]);
    inner.output("next", next);
    inner.output("scaled", inner.node("Mul", [next, factor]));
  });
  const start = graph.constant(tensor("float32", [2], [0, 0]), "start");
  const [, scaled] = graph.node("Scan", [start, a], { body, num_scan_inputs: 1 }, { outputs: 2 });
  if (scaled === undefined) throw new Error("no output");
  graph.output("product", scaled);
  return withInferredTypes(graph.build());
}

const feeds = {
  a: { type: "float32", dims: [2, 2], data: [1, 2, 3, 4] },
  b: { type: "float32", dims: [2, 2], data: [10, 20, 30, 40] },
} as const;

describe("extractModel", () => {
  test("keeps what an output depends on, and nothing else", () => {
    const { graph } = extractModel(twoOutputs(), ["sum"]);
    expect(graph.nodes.map(({ opType }) => opType)).toEqual(["Add", "Mul", "Identity"]);
    expect(graph.inputs.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(graph.initializers.map(({ name }) => name)).toEqual(["weight"]);
    expect(graph.outputs.map(({ name }) => name)).toEqual(["sum"]);
    expect(graph.valueInfo).toHaveLength(2);
  });

  test("keeps what the body of a Scan reads from outside", () => {
    const { graph } = extractModel(twoOutputs(), ["product"]);
    expect(graph.inputs.map(({ name }) => name)).toEqual(["a"]);
    expect(graph.initializers.map(({ name }) => name)).toContain("factor");
    expect(graph.initializers.map(({ name }) => name)).not.toContain("weight");
  });

  test("drops nodes that nobody reads, and leaves the results as they were", async () => {
    const model = twoOutputs();
    const used = extractModel(model, ["sum", "product"]);
    expect(used.graph.nodes).toHaveLength(model.graph.nodes.length - 1);
    const results = await runInOrt(used, feeds);
    expect(results.get("sum")?.data).toEqual([11, 220, 33, 440]);
    expect(results.get("product")?.data).toEqual([3, 10, 12, 30]);
  });

  test("gives the outputs in the order of the names", () => {
    const { graph } = extractModel(twoOutputs(), ["product", "sum"]);
    expect(graph.outputs.map(({ name }) => name)).toEqual(["product", "sum"]);
  });

  test("refuses a name that is no output", () => {
    expect(() => extractModel(twoOutputs(), ["total"])).toThrow(OnnxGraphError);
    expect(() => extractModel(twoOutputs(), ["total"])).toThrow(
      'no output "total"; it has sum, product',
    );
  });
});
