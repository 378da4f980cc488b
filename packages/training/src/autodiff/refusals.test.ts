import { GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import { expect, test } from "vitest";
import { TrainingError } from "../errors.ts";
import { differentiate } from "./differentiate.ts";
import { i64 } from "./testing/gradient-case.ts";

interface Refusal {
  readonly shape: readonly number[];
  forward(graph: GraphBuilder, x: Value): Value;
  readonly message: RegExp;
}

const list = (graph: GraphBuilder, ...values: readonly number[]) =>
  graph.constant(tensor("float32", [values.length], values));

const refusals: Readonly<Record<string, Refusal>> = {
  "a pool with ceil_mode": {
    shape: [1, 1, 5],
    forward: (graph, x) =>
      graph.node("AveragePool", [x], { kernel_shape: [2], strides: [2], ceil_mode: 1 }),
    message: /ceil_mode is 1/,
  },
  "a pool that counts columns first": {
    shape: [1, 1, 4, 4],
    forward: (graph, x) => graph.node("MaxPool", [x], { kernel_shape: [2, 2], storage_order: 1 }),
    message: /storage_order is 1/,
  },
  "a transposed convolution to a given size": {
    shape: [1, 1, 3],
    forward: (graph, x) => {
      const weights = graph.constant(tensor("float32", [1, 1, 2], [1, 2]));
      return graph.node("ConvTranspose", [x, weights], { output_shape: [4] });
    },
    message: /output_shape is given/,
  },
  "a loss of running statistics": {
    shape: [4, 1],
    forward: (graph, x) => {
      const inputs = [x, list(graph, 1), list(graph, 0), list(graph, 0), list(graph, 1)];
      const options = { training_mode: 1 };
      const [, mean] = graph.node("BatchNormalization", inputs, options, { outputs: 3 });
      return mean;
    },
    message: /running statistics/,
  },
  "a loss of a layer's mean": {
    shape: [2, 2],
    forward: (graph, x) => {
      const inputs = [x, list(graph, 1, 1)];
      const [, mean] = graph.node("LayerNormalization", inputs, {}, { outputs: 2 });
      return mean;
    },
    message: /Mean or InvStdDev/,
  },
  "a scatter whose sums race": {
    shape: [3, 1],
    forward: (graph, x) => {
      const places = graph.constant(tensor("int64", [1, 1], [2]));
      const updates = graph.constant(tensor("float32", [1, 1], [2]));
      return graph.node("ScatterND", [x, places, updates], { reduction: "add" });
    },
    message: /reduction is "add"/,
  },
  "a scatter of maxima": {
    shape: [3],
    forward: (graph, x) =>
      graph.node("ScatterElements", [x, graph.constant(i64(1)), list(graph, 2)], {
        reduction: "max",
      }),
    message: /expected none or add/,
  },
  "a sum over a diagonal": {
    shape: [2, 2],
    forward: (graph, x) => graph.node("Einsum", [x], { equation: "ii->i" }),
    message: /diagonal/,
  },
  "an equation with an ellipsis": {
    shape: [2, 2],
    forward: (graph, x) => graph.node("Einsum", [x], { equation: "...i->..." }),
    message: /ellipsis/,
  },
  "class weights that are trained": {
    shape: [2],
    forward: (graph, x) => {
      const scores = graph.constant(tensor("float32", [1, 2], [1, 2]));
      return graph.node("SoftmaxCrossEntropyLoss", [scores, graph.constant(i64(1)), x]);
    },
    message: /class weights/,
  },
  "a dropout with a seed of its own": {
    shape: [4],
    forward: (graph, x) => dropout(graph, x, 0.5, { seed: 3 }),
    message: /a seed of its own/,
  },
  "a dropout of everything": {
    shape: [4],
    forward: (graph, x) => dropout(graph, x, 1),
    message: /ratio is 1/,
  },
  "a local response normalization": {
    shape: [1, 3, 2],
    forward: (graph, x) => graph.node("LRN", [x], { size: 3 }),
    message: /^LRN \(node "LRN_0"\) cannot be differentiated: there is no rule/,
  },
  "an operator of another domain": {
    shape: [4],
    forward: (graph, x) =>
      graph.node(
        "Cast",
        [graph.node("FastGelu", [x], {}, { domain: "com.microsoft", outputs: 1 })[0]],
        {
          to: "float32",
        },
      ),
    message: /^FastGelu /,
  },
};

function dropout(graph: GraphBuilder, x: Value, ratio: number, attributes = {}): Value {
  const constants = [scalar("float32", ratio), tensor("bool", [], [true])];
  const inputs = [x, ...constants.map((held) => graph.constant(held))];
  return graph.node("Dropout", inputs, attributes);
}

test.each(Object.entries(refusals))("%s is refused, with what to do", (_, refusal) => {
  const builder = new GraphBuilder({ name: "forward" });
  const y = refusal.forward(builder, builder.input("x", "float32", refusal.shape));
  builder.output("loss", builder.node("ReduceSum", [y], { keepdims: 0 }));
  const graph = new GraphBuilder({ name: "training" });
  const inputs = { x: graph.input("x", "float32", refusal.shape) };
  const seed = graph.input("seed", "int64", []);
  const forward = builder.build().graph;
  let thrown: unknown;
  try {
    differentiate({ forward, graph, inputs, loss: "loss", wrt: ["x"], seed });
  } catch (error) {
    thrown = error;
  }
  expect(TrainingError.is(thrown) && thrown.code).toBe("not_differentiable");
  expect(String((thrown as Error).message)).toMatch(refusal.message);
});
