import { SourceFormatError } from "../../converters/converter.ts";
import { isJson, type Json, JsonFields } from "../json-fields.ts";

/** The architectures that are compiled, by their `model_type`. */
export type EncoderFamily = "bert" | "distilbert";

/** What a checkpoint gives for its tokens: vectors, scores of a text, or scores of words. */
export type EncoderHead = "none" | "sequence-classification" | "masked-language-model";

/** How scores become what a client is told. */
export type ScoreActivation = "softmax" | "sigmoid" | "none";

/** What `config.json` says of an encoder, under names that do not differ between the families. */
export interface EncoderConfig {
  readonly family: EncoderFamily;
  readonly head: EncoderHead;
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  /** Units of the layer inside each feed-forward network. */
  readonly inner: number;
  readonly positions: number;
  readonly vocabularySize: number;
  /** Kinds of tokens (of the first text, of the second); 0 where the family has none. */
  readonly tokenTypes: number;
  readonly epsilon: number;
  readonly activation: "gelu" | "gelu_tanh" | "relu";
  /** Of a classifier, in the order of its scores. */
  readonly labels: readonly string[];
  readonly scores: ScoreActivation;
  /** Whether the matrix that scores words is the one that embeds them. */
  readonly tied: boolean;
}

const architectures: Readonly<Record<string, readonly [EncoderFamily, EncoderHead]>> = {
  BertModel: ["bert", "none"],
  BertForSequenceClassification: ["bert", "sequence-classification"],
  BertForMaskedLM: ["bert", "masked-language-model"],
  // Pre-training's second head, whether two sentences follow each other, is left out.
  BertForPreTraining: ["bert", "masked-language-model"],
  DistilBertModel: ["distilbert", "none"],
  DistilBertForSequenceClassification: ["distilbert", "sequence-classification"],
  DistilBertForMaskedLM: ["distilbert", "masked-language-model"],
};

const activations: Readonly<Record<string, EncoderConfig["activation"]>> = {
  gelu: "gelu",
  gelu_new: "gelu_tanh",
  gelu_pytorch_tanh: "gelu_tanh",
  relu: "relu",
};

/** Whether a parsed `config.json` is that of a model which this converter reads. */
export function isEncoderConfig(config: unknown): boolean {
  return architectureOf(config) !== undefined;
}

/**
 * Narrows a parsed `config.json`. `place` stands in errors.
 *
 * Throws SourceFormatError for another architecture, which it names, and for what would change the
 * network and is not supported: decoders, cross attention, relative positions, other activations.
 */
export function parseEncoderConfig(value: unknown, place: string): EncoderConfig {
  const found = architectureOf(value);
  if (found === undefined || !isJson(value)) {
    const names = isJson(value) ? JSON.stringify(value.architectures) : typeof value;
    throw new SourceFormatError(
      `${place}: expected architectures to name one of ${Object.keys(architectures).join(", ")}, got ${names}`,
    );
  }
  const [family, head] = found;
  const config = new JsonFields(value, place);
  const common = family === "bert" ? bertSizes(config) : distilbertSizes(config);
  if (common.width % common.heads !== 0) {
    throw new SourceFormatError(
      `${place}: expected the width ${common.width} to be a multiple of the ${common.heads} heads`,
    );
  }
  const labels = head === "sequence-classification" ? labelsOf(value, place) : [];
  return {
    family,
    head,
    ...common,
    vocabularySize: config.count("vocab_size"),
    positions: config.count("max_position_embeddings"),
    labels,
    scores: head === "sequence-classification" ? scoresOf(value, labels, place) : "none",
    tied: value.tie_word_embeddings !== false,
  };
}

function architectureOf(config: unknown): readonly [EncoderFamily, EncoderHead] | undefined {
  if (!isJson(config) || !Array.isArray(config.architectures)) return undefined;
  const [name] = config.architectures;
  return typeof name === "string" && Object.hasOwn(architectures, name)
    ? architectures[name]
    : undefined;
}

function bertSizes(config: JsonFields) {
  config.only("is_decoder", [false]);
  config.only("add_cross_attention", [false]);
  config.only("position_embedding_type", ["absolute"]);
  return {
    layers: config.count("num_hidden_layers"),
    width: config.count("hidden_size"),
    heads: config.count("num_attention_heads"),
    inner: config.count("intermediate_size"),
    tokenTypes: config.count("type_vocab_size"),
    epsilon: config.positive("layer_norm_eps", 1e-12),
    activation: config.choice("hidden_act", activations, "gelu"),
  };
}

function distilbertSizes(config: JsonFields) {
  return {
    layers: config.count("n_layers"),
    width: config.count("dim"),
    heads: config.count("n_heads"),
    inner: config.count("hidden_dim"),
    tokenTypes: 0,
    epsilon: 1e-12,
    activation: config.choice("activation", activations, "gelu"),
  };
}

/** `id2label` as a list; where it is left out, what Hugging Face calls the classes: LABEL_0, …. */
function labelsOf(config: Json, place: string): readonly string[] {
  const { id2label } = config;
  if (id2label === undefined || id2label === null) {
    return Array.from(
      { length: new JsonFields(config, place).count("num_labels", 2) },
      (_, index) => `LABEL_${index}`,
    );
  }
  const names = isJson(id2label) ? id2label : {};
  const labels = Object.keys(names).map((_, index) => names[String(index)]);
  if (labels.length > 0 && labels.every((label) => typeof label === "string")) return labels;
  throw new SourceFormatError(
    `${place}: expected id2label to map "0", "1", … to the names of the classes, got ${JSON.stringify(id2label)}`,
  );
}

/** As the text classification pipeline of `transformers` chooses it. */
function scoresOf(config: Json, labels: readonly string[], place: string): ScoreActivation {
  switch (config.problem_type ?? null) {
    case "regression":
      return "none";
    case "multi_label_classification":
      return "sigmoid";
    case "single_label_classification":
    case null:
      return labels.length === 1 ? "sigmoid" : "softmax";
    default:
      throw new SourceFormatError(
        `${place}: expected problem_type to be single_label_classification, multi_label_classification or regression, got ${JSON.stringify(config.problem_type)}`,
      );
  }
}
