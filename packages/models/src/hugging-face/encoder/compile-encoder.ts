import { encodeModel, GraphBuilder, tensorType } from "@understudy/onnx";
import type { Precision } from "../../manifest/manifest.ts";
import { type MatrixConstant, matrixConstant } from "../decoder/linear-nodes.ts";
import { readTensor, type WeightSource } from "../weight-source.ts";
import type { EncoderConfig } from "./encoder-config.ts";
import { classScores, topWords, wordScores } from "./encoder-heads.ts";
import { encodeTokens } from "./encoder-layers.ts";
import { weightNames } from "./encoder-weights.ts";
import { LinearLayers } from "./linear-layers.ts";
import { poolTokens } from "./pool-nodes.ts";
import type { PoolingMode } from "./pooling.ts";

/** What is to be compiled of a checkpoint. */
export interface EncoderPlan {
  readonly name: string;
  readonly config: EncoderConfig;
  readonly precision: Precision;
  /** Of a checkpoint without a head. */
  readonly pooling: readonly PoolingMode[];
}

/**
 * Compiles a checkpoint into one ONNX graph. Its inputs and outputs, by the head:
 *
 * - none: `input_ids`, `attention_mask` (int32[batch, sequence]) to `sentence_embedding`
 *   (float32[batch, dimensions], of length 1);
 * - of a classifier: the same as int64, and `token_type_ids` where the family has types, to `logits`
 *   (float32[batch, labels]);
 * - of a masked language model: those, `mask_positions` (int64[places], rows of the batch's tokens)
 *   and `top_k` (int64[1]) to `top_ids` and `top_scores` (see `topWords`).
 */
export function compileEncoder(plan: EncoderPlan, weights: WeightSource): Uint8Array {
  const { name, config, precision, pooling } = plan;
  const graph = new GraphBuilder({ name });
  const linear = new LinearLayers(graph, weights, precision);
  const words = wordMatrix(graph, plan, weights);
  const parts = { graph, config, weights, linear, words };
  const whole = config.head === "none" ? "int32" : "int64";
  const ids = graph.input("input_ids", whole, ["batch", "sequence"]);
  const given = graph.input("attention_mask", whole, ["batch", "sequence"]);
  const mask = graph.node("Cast", [given], { to: "float32" }, { name: "mask" });
  const types =
    config.head === "none" || config.tokenTypes === 0
      ? undefined
      : graph.input("token_type_ids", whole, ["batch", "sequence"]);
  const hidden = encodeTokens(parts, ids, mask, types);
  switch (config.head) {
    case "none":
      graph.output(
        "sentence_embedding",
        poolTokens(graph, hidden, mask, pooling),
        tensorType("float32", ["batch", config.width * pooling.length]),
      );
      break;
    case "sequence-classification":
      graph.output(
        "logits",
        classScores(parts, hidden),
        tensorType("float32", ["batch", config.labels.length]),
      );
      break;
    case "masked-language-model": {
      const places = graph.input("mask_positions", "int64", ["places"]);
      const topK = graph.input("top_k", "int64", [1]);
      topWords(graph, wordScores(parts, hidden, places), topK);
      break;
    }
    default:
      return config.head satisfies never;
  }
  return encodeModel(graph.build({ producerName: "@understudy/models" }));
}

/**
 * The matrix that embeds words, the largest of a small encoder. It is never stored in less than 8 bits:
 * what is lost there is lost for all layers.
 */
function wordMatrix(
  graph: GraphBuilder,
  { config, precision }: EncoderPlan,
  weights: WeightSource,
): MatrixConstant {
  const { family, vocabularySize: outputs, width: inputs } = config;
  const name = `${weightNames(family, weights).embeddings}word_embeddings.weight`;
  const matrix = readTensor(weights, name, [outputs, inputs]);
  const stored = precision === "fp32" ? "fp32" : "int8";
  return matrixConstant(graph, "word_embeddings", { outputs, inputs, matrix }, stored);
}
