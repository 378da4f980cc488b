import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GraphBuilder } from "../builder/graph-builder.ts";
import type { Model } from "../model.ts";
import { scalar, tensor } from "../tensor.ts";

/** The bytes of the ONNX file in the npm package detypify-service (PyTorch's exporter, opset 20). */
export function detypifyBytes(): Uint8Array {
  const manifest = createRequire(import.meta.url).resolve("detypify-service/package.json");
  return readFileSync(join(dirname(manifest), "train", "model.onnx"));
}

/** Two layers: relu(x · w + b) summed over the last axis, small enough to compute by hand. */
export function smallModel(): Model {
  const graph = new GraphBuilder({ name: "small" });
  const x = graph.input("x", "float32", ["batch", 2]);
  const w = graph.initializer("w", tensor("float32", [2, 3], [1, 2, 3, 4, 5, 6]));
  const b = graph.initializer("b", tensor("float32", [3], [0, -10, 1]));
  const hidden = graph.node("Gemm", [x, w, b], { alpha: 1 }, { name: "hidden" });
  const axis = graph.constant(tensor("int64", [1], [-1]), "axis");
  const sum = graph.node("ReduceSum", [graph.node("Relu", [hidden]), axis], { keepdims: 0 });
  graph.output("y", sum);
  return graph.build({ producerVersion: "1", metadata: { licence: "Apache-2.0" } });
}

/** A model with a subgraph, so that graphs, floats, ints, strings and tensors all stand in it. */
export function scanModel(): Model {
  const graph = new GraphBuilder({ name: "cumulative" });
  const rows = graph.input("rows", "float32", ["length", 3]);
  const start = graph.node("Constant", [], { value: tensor("float32", [3], [0, 0, 0]) });
  const factor = graph.constant(scalar("float32", 2));
  const body = graph.subgraph("step", (step) => {
    const state = step.input("state", "float32", [3]);
    const row = step.input("row", "float32", [3]);
    const sum = step.node("Add", [state, step.node("Mul", [row, factor])]);
    step.output("next", sum);
    step.output("seen", sum);
  });
  const [last, all] = graph.node(
    "Scan",
    [start, rows],
    { body, num_scan_inputs: 1, scan_output_axes: [0] },
    { outputs: ["last", "all"], name: "accumulate" },
  );
  graph.output("last", last);
  graph.output("gelu", graph.node("Gelu", [all], { approximate: "tanh" }));
  return graph.build();
}
