import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { PoolingMode } from "./pooling.ts";

/** What is added to the values of padding before the largest is taken: far below any of a network. */
const padding = -1e9;
/** As sentence-transformers and PyTorch's `normalize` bound what they divide by. */
const smallestCount = 1e-9;
const smallestLength = 1e-12;

/**
 * One vector of length 1 a text, of those of its tokens: float32[batch, modes x width].
 *
 * `hidden` is float32[batch, sequence, width], `mask` float32[batch, sequence] of ones and zeros. Only
 * operators whose form has not changed since operator set 11 are used, so that the same nodes can
 * follow a graph that somebody else exported; sums are products with the mask, for that reason.
 *
 * Reimers and Gurevych, "Sentence-BERT", 2019, section 3, and `Pooling` of sentence-transformers.
 */
export function poolTokens(
  graph: GraphBuilder,
  hidden: Value,
  mask: Value,
  modes: readonly PoolingMode[],
): Value {
  const rowShape = graph.constant(tensor("int64", [3], [0, 1, -1]), "row_shape");
  const columnShape = graph.constant(tensor("int64", [3], [0, -1, 1]), "column_shape");
  const row = graph.node("Reshape", [mask, rowShape], {}, { name: "mask_row" });
  const column = graph.node("Reshape", [mask, columnShape], {}, { name: "mask_column" });
  const tokens = () =>
    graph.node("Max", [
      graph.node("MatMul", [row, column]),
      graph.constant(scalar("float32", smallestCount)),
    ]);
  const sum = () => graph.node("MatMul", [row, hidden], {}, { name: "pooled_sum" });
  // Each is float32[batch, 1, width].
  const pooled = modes.map((mode) => {
    switch (mode) {
      case "cls": {
        const first = graph.constant(tensor("int64", [1], [0]), "first");
        return graph.node("Gather", [hidden, first], { axis: 1 }, { name: "first_token" });
      }
      case "max": {
        const one = scalar("float32", 1);
        const hiddenBy = graph.node("Sub", [graph.constant(one), column]);
        const bias = graph.node("Mul", [hiddenBy, graph.constant(scalar("float32", padding))]);
        const shown = graph.node("Add", [hidden, bias], {}, { name: "without_padding" });
        const k = graph.constant(tensor("int64", [1], [1]), "one");
        const [largest] = graph.node("TopK", [shown, k], { axis: 1 }, { outputs: 2 });
        return largest;
      }
      case "mean":
        return graph.node("Div", [sum(), tokens()], {}, { name: "mean" });
      case "mean_sqrt_len":
        return graph.node(
          "Div",
          [sum(), graph.node("Sqrt", [tokens()])],
          {},
          { name: "mean_sqrt_len" },
        );
      default:
        return mode satisfies never;
    }
  });
  const [only] = pooled;
  const joined =
    only !== undefined && pooled.length === 1 ? only : graph.node("Concat", pooled, { axis: 2 });
  return normalise(graph, joined);
}

/** float32[batch, 1, width] scaled to length 1, as float32[batch, width]. */
function normalise(graph: GraphBuilder, vectors: Value): Value {
  const turned = graph.node("Transpose", [vectors], { perm: [0, 2, 1] });
  const power = graph.node("MatMul", [vectors, turned], {}, { name: "squared_length" });
  const length = graph.node("Max", [
    graph.node("Sqrt", [power]),
    graph.constant(scalar("float32", smallestLength)),
  ]);
  const unit = graph.node("Div", [vectors, length], {}, { name: "unit_length" });
  const flat = graph.constant(tensor("int64", [2], [0, -1]), "flat");
  return graph.node("Reshape", [unit, flat], {}, { name: "sentence" });
}
