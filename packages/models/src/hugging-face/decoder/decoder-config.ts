import { isJson, JsonFields } from "../json-fields.ts";
import { parseRope, type RopeConfig } from "./rope-config.ts";

/** The architectures that are compiled, by their `model_type`. */
export type DecoderFamily = "llama" | "qwen2" | "qwen3" | "mistral" | "gpt2";

export type DecoderActivation = "silu" | "gelu" | "gelu_tanh" | "relu";

/** What `config.json` says of a decoder, under names that do not differ between the families. */
export interface DecoderConfig {
  readonly family: DecoderFamily;
  readonly layers: number;
  /** Of the hidden states. */
  readonly width: number;
  readonly heads: number;
  /** Heads of keys and values; `heads` is a multiple of it. */
  readonly kvHeads: number;
  readonly headDim: number;
  /** Units of the layer inside each feed-forward network. */
  readonly inner: number;
  readonly vocabularySize: number;
  /** Tokens of prompt and answer together, at most. */
  readonly contextLength: number;
  readonly epsilon: number;
  readonly activation: DecoderActivation;
  /** Undefined where positions are learned, as in gpt2. */
  readonly rope: RopeConfig | undefined;
  readonly qkvBias: boolean;
  readonly outputBias: boolean;
  readonly mlpBias: boolean;
  /** Whether the queries and keys of each head are normalised before they are rotated. */
  readonly queryKeyNorm: boolean;
  /** For each layer, how many tokens it looks back, itself included; undefined for all of them. */
  readonly windows: readonly (number | undefined)[];
  /** For each layer, what the products of queries and keys are multiplied by. */
  readonly scales: readonly number[];
  /** Whether the matrix that scores tokens is the one that embeds them. */
  readonly tied: boolean;
}

const families = {
  llama: "llama",
  qwen2: "qwen2",
  qwen3: "qwen3",
  mistral: "mistral",
  gpt2: "gpt2",
} as const satisfies Record<DecoderFamily, DecoderFamily>;

const activations: Readonly<Record<string, DecoderActivation>> = {
  silu: "silu",
  swish: "silu",
  gelu: "gelu",
  gelu_new: "gelu_tanh",
  gelu_pytorch_tanh: "gelu_tanh",
  gelu_fast: "gelu_tanh",
  relu: "relu",
};

/** Whether a parsed `config.json` is that of a decoder which is compiled here. */
export function isDecoderConfig(value: unknown): boolean {
  if (!isJson(value) || typeof value.model_type !== "string") return false;
  if (!Object.hasOwn(families, value.model_type)) return false;
  const names = Array.isArray(value.architectures) ? value.architectures : [];
  return names.length === 0 || /(?:ForCausalLM|LMHeadModel)$/.test(String(names[0]));
}

/**
 * Narrows a parsed `config.json`; `place` stands in errors. What the file leaves out is as in the
 * `transformers` library, from which the names and their meaning are.
 *
 * Throws SourceFormatError for another family, which it names, and for what would change the network
 * and is not supported.
 */
export function parseDecoderConfig(value: unknown, place: string): DecoderConfig {
  const fields = new JsonFields(value, place);
  const family = fields.choice("model_type", families);
  fields.only("quantization_config", []);
  return family === "gpt2" ? gpt2Config(fields) : llamaConfig(fields, family, place);
}

function llamaConfig(
  fields: JsonFields,
  family: Exclude<DecoderFamily, "gpt2">,
  place: string,
): DecoderConfig {
  const layers = fields.count("num_hidden_layers");
  const width = fields.count("hidden_size");
  const heads = fields.count("num_attention_heads");
  // transformers' Qwen3Config has 128 where the others divide.
  const headDim = fields.count("head_dim", family === "qwen3" ? 128 : width / heads);
  const kvHeads = fields.count("num_key_value_heads", heads);
  if (heads % kvHeads !== 0) {
    throw fields.fault("num_key_value_heads", `a divisor of the ${heads} heads`, kvHeads);
  }
  const contextLength = fields.count("max_position_embeddings");
  const rope = parseRope(ropeFields(fields), headDim, contextLength, place);
  const biased = fields.flag("attention_bias", false);
  return {
    family,
    layers,
    width,
    heads,
    kvHeads,
    headDim,
    inner: fields.count("intermediate_size"),
    vocabularySize: fields.count("vocab_size"),
    contextLength,
    epsilon: fields.positive("rms_norm_eps", 1e-6),
    activation: fields.choice("hidden_act", activations, "silu"),
    rope,
    // Qwen2 has biases for queries, keys and values whatever its config says.
    qkvBias: family === "qwen2" || (family !== "mistral" && biased),
    outputBias: (family === "llama" || family === "qwen3") && biased,
    mlpBias: family === "llama" && fields.flag("mlp_bias", false),
    queryKeyNorm: family === "qwen3",
    windows: windowsOf(fields, family, layers),
    scales: Array.from({ length: layers }, () => 1 / Math.sqrt(headDim)),
    tied: fields.flag("tie_word_embeddings", false),
  };
}

/** The fields that say how positions are rotated. */
function ropeFields(fields: JsonFields): Readonly<Record<string, unknown>> {
  const names = ["rope_theta", "rope_scaling", "rope_parameters", "partial_rotary_factor"];
  return Object.fromEntries(names.map((name) => [name, fields.get(name)]));
}

/** `layer_types` where it is given; else the older fields, from which newer versions derive it. */
function windowsOf(
  fields: JsonFields,
  family: DecoderFamily,
  layers: number,
): (number | undefined)[] {
  const size = windowSize(fields, family);
  const types = fields.get("layer_types");
  if (types === undefined || family === "llama" || family === "mistral") {
    const first = family === "mistral" || size === undefined ? 0 : maxWindowLayers(fields);
    return Array.from({ length: layers }, (_, layer) => (layer >= first ? size : undefined));
  }
  if (!Array.isArray(types) || types.length !== layers) {
    throw fields.fault("layer_types", `a list with one name for each of ${layers} layers`, types);
  }
  return types.map((type: unknown) => {
    if (type === "full_attention") return undefined;
    if (type === "sliding_attention" && size !== undefined) return size;
    throw fields.fault(
      "layer_types",
      "full_attention, or sliding_attention with a sliding_window that is in use",
      type,
    );
  });
}

function windowSize(fields: JsonFields, family: DecoderFamily): number | undefined {
  if (family === "llama") return undefined;
  if (family !== "mistral" && !fields.flag("use_sliding_window", false)) return undefined;
  if (fields.has("sliding_window") && fields.get("sliding_window") === undefined) return undefined;
  return fields.count("sliding_window", 4096);
}

function maxWindowLayers(fields: JsonFields): number {
  const value = fields.get("max_window_layers") ?? 28;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw fields.fault("max_window_layers", "a whole number from 0 on", value);
}

function gpt2Config(fields: JsonFields): DecoderConfig {
  fields.only("add_cross_attention", [false]);
  fields.only("reorder_and_upcast_attn", [false, true]);
  const layers = fields.count("n_layer", 12);
  const width = fields.count("n_embd", 768);
  const heads = fields.count("n_head", 12);
  if (width % heads !== 0) throw fields.fault("n_head", `a divisor of the width ${width}`, heads);
  const scale = fields.flag("scale_attn_weights", true) ? 1 / Math.sqrt(width / heads) : 1;
  const byLayer = fields.flag("scale_attn_by_inverse_layer_idx", false);
  return {
    family: "gpt2",
    layers,
    width,
    heads,
    kvHeads: heads,
    headDim: width / heads,
    inner: fields.count("n_inner", 4 * width),
    vocabularySize: fields.count("vocab_size", 50257),
    contextLength: fields.count("n_positions", 1024),
    epsilon: fields.positive("layer_norm_epsilon", 1e-5),
    activation: fields.choice("activation_function", activations, "gelu_new"),
    rope: undefined,
    qkvBias: true,
    outputBias: true,
    mlpBias: true,
    queryKeyNorm: false,
    windows: Array.from({ length: layers }, () => undefined),
    scales: Array.from({ length: layers }, (_, layer) => scale / (byLayer ? layer + 1 : 1)),
    tied: fields.flag("tie_word_embeddings", true),
  };
}
