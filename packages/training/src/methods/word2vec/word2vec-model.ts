import { GraphBuilder, type Model, tensor } from "@understudy/onnx";
import { list, number } from "../../networks/layer-scope.ts";

/** Shorter vectors are left as they are, so that no words give zeros and not NaN. */
const MIN_LENGTH = 1e-12;

/**
 * The model to serve: `input_ids` and `attention_mask` int32 [batch, sequence] to `sentence_embedding`
 * float32 [batch, dimensions], the mean of the words' vectors under the mask, of length 1; zeros where
 * the mask leaves no word.
 */
export function word2vecModel(vectors: Float32Array, dimensions: number): Model {
  const graph = new GraphBuilder({ name: "word2vec" });
  const ids = graph.input("input_ids", "int32", ["batch", "sequence"]);
  const mask = graph.input("attention_mask", "int32", ["batch", "sequence"]);
  const table = tensor("float32", [vectors.length / dimensions, dimensions], vectors);
  const words = graph.node("Gather", [graph.initializer("vectors", table), ids]);
  const weights = graph.node("Unsqueeze", [
    graph.node("Cast", [mask], { to: "float32" }),
    list(graph, [2]),
  ]);
  const axes = list(graph, [1]);
  // The sum has the direction of the mean.
  const sum = graph.node("ReduceSum", [graph.node("Mul", [words, weights]), axes], { keepdims: 0 });
  const length = graph.node("ReduceL2", [sum, axes]);
  const divisor = graph.node("Max", [length, number(graph, MIN_LENGTH)]);
  graph.output("sentence_embedding", graph.node("Div", [sum, divisor]));
  return graph.build({ producerName: "understudy" });
}
