import { encodeModel, type Graph, GraphBuilder, tensor } from "@understudy/onnx";
import { differentiate } from "../../autodiff/differentiate.ts";
import { list } from "../../networks/layer-scope.ts";

export interface SkipGramStepOptions {
  readonly dimensions: number;
  /** Noise words a pair. */
  readonly negative: number;
}

/**
 * Loss and gradients of a step of skip-gram with negative sampling, as a serialized graph.
 *
 * In: float32 `centers` [batch, dimensions], the vectors of the words of some pairs, and `samples`
 * [batch, 1 + negative, dimensions], those of the true context and of noise. Out: `loss`, and the
 * gradients `center_gradients` and `sample_gradients`. The loss of a pair is -log σ(u·v) - Σ log σ(-uₖ·v)
 * (T. Mikolov and others, 2013, equation 4). It is summed over the pairs and not averaged, as each is a
 * step of its own in their algorithm.
 */
export function skipGramStep({ dimensions, negative }: SkipGramStepOptions): Uint8Array {
  const graph = new GraphBuilder({ name: "skip_gram_step" });
  const inputs = {
    centers: graph.input("centers", "float32", ["batch", dimensions]),
    samples: graph.input("samples", "float32", ["batch", 1 + negative, dimensions]),
  };
  const { outputs, gradients } = differentiate({
    forward: forwardPass(dimensions, negative),
    graph,
    inputs,
    loss: "loss",
    wrt: ["centers", "samples"],
  });
  const results = {
    loss: outputs.loss,
    center_gradients: gradients.centers,
    sample_gradients: gradients.samples,
  };
  for (const [name, value] of Object.entries(results)) {
    if (value === undefined) throw new RangeError(`The step has no '${name}'.`);
    graph.output(name, value);
  }
  return encodeModel(graph.build());
}

function forwardPass(dimensions: number, negative: number): Graph {
  const graph = new GraphBuilder({ name: "skip_gram" });
  const centers = graph.input("centers", "float32", ["batch", dimensions]);
  const samples = graph.input("samples", "float32", ["batch", 1 + negative, dimensions]);
  const column = graph.node("Unsqueeze", [centers, list(graph, [2])]);
  // [batch, 1 + negative, 1]
  const products = graph.node("MatMul", [samples, column]);
  // -log σ(z) = log(1 + exp(-z)), the softplus of -z.
  const signs = [-1, ...new Array<number>(negative).fill(1)];
  const factor = graph.constant(tensor("float32", [1 + negative, 1], signs), "signs");
  const losses = graph.node("Softplus", [graph.node("Mul", [products, factor])]);
  graph.output("loss", graph.node("ReduceSum", [losses], { keepdims: 0 }));
  return graph.build().graph;
}
