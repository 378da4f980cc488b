import { describe, expect, it } from "vitest";
import { isEncoderConfig, parseEncoderConfig } from "./encoder-config.ts";

/** The config.json of sentence-transformers/all-MiniLM-L6-v2, as far as it matters. */
const miniLm = {
  architectures: ["BertModel"],
  model_type: "bert",
  hidden_act: "gelu",
  hidden_size: 384,
  intermediate_size: 1536,
  layer_norm_eps: 1e-12,
  max_position_embeddings: 512,
  num_attention_heads: 12,
  num_hidden_layers: 6,
  position_embedding_type: "absolute",
  type_vocab_size: 2,
  vocab_size: 30522,
};

const distilbert = {
  architectures: ["DistilBertForMaskedLM"],
  activation: "gelu",
  dim: 768,
  hidden_dim: 3072,
  max_position_embeddings: 512,
  n_heads: 12,
  n_layers: 6,
  vocab_size: 30522,
};

const parse = (config: unknown) => parseEncoderConfig(config, "config.json");

describe("the config.json of an encoder", () => {
  it("says the same of both families", () => {
    expect(parse(miniLm)).toEqual({
      family: "bert",
      head: "none",
      layers: 6,
      width: 384,
      heads: 12,
      inner: 1536,
      positions: 512,
      vocabularySize: 30522,
      tokenTypes: 2,
      epsilon: 1e-12,
      activation: "gelu",
      labels: [],
      scores: "none",
      tied: true,
    });
    expect(parse(distilbert)).toMatchObject({
      family: "distilbert",
      head: "masked-language-model",
      layers: 6,
      width: 768,
      heads: 12,
      inner: 3072,
      tokenTypes: 0,
    });
  });

  const classifier = { ...miniLm, architectures: ["BertForSequenceClassification"] };

  it.each([
    [{}, ["LABEL_0", "LABEL_1"], "softmax"],
    [{ num_labels: 3 }, ["LABEL_0", "LABEL_1", "LABEL_2"], "softmax"],
    [{ id2label: { 1: "yes", 0: "no" } }, ["no", "yes"], "softmax"],
    [{ id2label: { 0: "LABEL_0" } }, ["LABEL_0"], "sigmoid"],
    [{ problem_type: "single_label_classification" }, ["LABEL_0", "LABEL_1"], "softmax"],
    [{ problem_type: "multi_label_classification" }, ["LABEL_0", "LABEL_1"], "sigmoid"],
    [{ problem_type: "regression", num_labels: 1 }, ["LABEL_0"], "none"],
  ])("names the classes and what their scores are: %j", (fields, labels, scores) => {
    expect(parse({ ...classifier, ...fields })).toMatchObject({ labels, scores });
  });

  it.each([
    [{ architectures: ["RobertaModel"] }, /one of BertModel, .*got \["RobertaModel"\]/],
    [{ architectures: ["BertForTokenClassification"] }, /got \["BertForTokenClassification"\]/],
    [{ architectures: undefined }, /got undefined/],
    [{ is_decoder: true }, /is_decoder to be false.*got true/],
    [{ position_embedding_type: "relative_key" }, /position_embedding_type.*relative_key/],
    [{ hidden_act: "silu" }, /hidden_act to be one of gelu, .*got "silu"/],
    [{ hidden_size: 100 }, /width 100 to be a multiple of the 12 heads/],
    [{ num_hidden_layers: 0 }, /num_hidden_layers.*got 0/],
    [{ vocab_size: "30522" }, /vocab_size.*got "30522"/],
    [{ ...classifier, id2label: { 1: "yes", 2: "no" } }, /id2label to map "0", "1"/],
    [{ ...classifier, problem_type: "ranking" }, /problem_type.*got "ranking"/],
  ])("is refused by the field for what is not supported: %j", (fields, message) => {
    expect(() => parse({ ...miniLm, ...fields })).toThrow(message);
    expect(() => parse({ ...miniLm, ...fields })).toThrow(/^config\.json/);
  });

  it("tells an encoder from other models", () => {
    expect(isEncoderConfig(miniLm)).toBe(true);
    expect(isEncoderConfig({ architectures: ["LlamaForCausalLM"] })).toBe(false);
    expect(isEncoderConfig({ architectures: ["constructor"] })).toBe(false);
    expect(isEncoderConfig(null)).toBe(false);
  });
});
