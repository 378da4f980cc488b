import { GraphBuilder, type Model, tensor } from "@understudy/onnx";
import { matrixConstant } from "../../decoder/linear-nodes.ts";
import type { WeightSource } from "../../weight-source.ts";
import type { EncoderConfig } from "../encoder-config.ts";
import { classScores, wordScores } from "../encoder-heads.ts";
import { encodeTokens } from "../encoder-layers.ts";
import { weightNames } from "../encoder-weights.ts";
import { LinearLayers } from "../linear-layers.ts";

/**
 * What Optimum exports of a checkpoint: 64-bit ids in, the vectors or the scores of every token, or of
 * the text, out.
 */
export function exportEncoder(config: EncoderConfig, weights: WeightSource): Model {
  const { vocabularySize, width, family, head } = config;
  const graph = new GraphBuilder({ name: "main_graph" });
  const linear = new LinearLayers(graph, weights, "fp32");
  const shape = ["batch_size", "sequence_length"];
  const ids = graph.input("input_ids", "int64", shape);
  const mask = graph.node("Cast", [graph.input("attention_mask", "int64", shape)], {
    to: "float32",
  });
  const types = config.tokenTypes > 0 ? graph.input("token_type_ids", "int64", shape) : undefined;
  const table = `${weightNames(family, weights).embeddings}word_embeddings.weight`;
  const matrix = { outputs: vocabularySize, inputs: width, matrix: weights.read(table) };
  const words = matrixConstant(graph, "words", matrix, "fp32");
  const parts = { graph, config, weights, linear, words };
  const hidden = encodeTokens(parts, ids, mask, types);
  switch (head) {
    case "none":
      graph.output("last_hidden_state", hidden);
      break;
    case "sequence-classification":
      graph.output("logits", classScores(parts, hidden));
      break;
    case "masked-language-model": {
      const sizes = graph.node("Shape", [ids]);
      const count = graph.node("ReduceProd", [sizes], { keepdims: 0 });
      const whole = (value: number) => graph.constant(tensor("int64", [], [value]));
      const scores = wordScores(parts, hidden, graph.node("Range", [whole(0), count, whole(1)]));
      const words = graph.constant(tensor("int64", [1], [vocabularySize]));
      const all = graph.node("Concat", [sizes, words], { axis: 0 });
      graph.output("logits", graph.node("Reshape", [scores, all]));
      break;
    }
    default:
      return head satisfies never;
  }
  return graph.build({ producerName: "pytorch" });
}
