import type { NetworkShape } from "../network/shape.ts";

/** A float32 tensor under the name that Hugging Face's Llama has for it. */
export interface NamedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/**
 * The parameters as the state of a LlamaForCausalLM: matrices are [outputs, inputs] there, and those
 * that are one here are apart.
 */
export function toHuggingFace(
  shape: NetworkShape,
  parameters: Readonly<Record<string, Float32Array>>,
): readonly NamedTensor[] {
  const { width, heads, kvHeads, headWidth, hidden, vocabularySize } = shape;
  const of = (name: string): Float32Array => {
    const data = parameters[name];
    if (data === undefined) throw new RangeError(`Expected a parameter ${name}.`);
    return data;
  };
  const parts = (name: string, inputs: number, outputs: Readonly<Record<string, number>>) => {
    const total = Object.values(outputs).reduce((sum, size) => sum + size, 0);
    let start = 0;
    return Object.entries(outputs).map(([part, size]): NamedTensor => {
      const data = transposed(of(name), total, start, size, inputs);
      start += size;
      return { name: part, shape: [size, inputs], data };
    });
  };
  const layers = Array.from({ length: shape.layers }, (_, layer) => {
    const prefix = `model.layers.${layer}`;
    const norm = (name: string, from: string): NamedTensor => {
      return { name: `${prefix}.${name}.weight`, shape: [width], data: of(`${layer}_${from}`) };
    };
    return [
      norm("input_layernorm", "attention_norm"),
      ...parts(`${layer}_qkv`, width, {
        [`${prefix}.self_attn.q_proj.weight`]: heads * headWidth,
        [`${prefix}.self_attn.k_proj.weight`]: kvHeads * headWidth,
        [`${prefix}.self_attn.v_proj.weight`]: kvHeads * headWidth,
      }),
      ...parts(`${layer}_out`, heads * headWidth, { [`${prefix}.self_attn.o_proj.weight`]: width }),
      norm("post_attention_layernorm", "ffn_norm"),
      ...parts(`${layer}_gate_up`, width, {
        [`${prefix}.mlp.gate_proj.weight`]: hidden,
        [`${prefix}.mlp.up_proj.weight`]: hidden,
      }),
      ...parts(`${layer}_down`, hidden, { [`${prefix}.mlp.down_proj.weight`]: width }),
    ];
  });
  return [
    { name: "model.embed_tokens.weight", shape: [vocabularySize, width], data: of("embedding") },
    ...layers.flat(),
    { name: "model.norm.weight", shape: [width], data: of("final_norm") },
  ];
}

/** Columns `start` to `start + size` of a matrix [inputs, total], as [size, inputs]. */
function transposed(
  data: Float32Array,
  total: number,
  start: number,
  size: number,
  inputs: number,
): Float32Array {
  return Float32Array.from(
    { length: size * inputs },
    (_, index) => data[(index % inputs) * total + start + Math.floor(index / inputs)] ?? Number.NaN,
  );
}

/** `config.json` of the network. */
export function configOf(
  shape: NetworkShape,
  tokens: { readonly endOfTurn: number; readonly endOfText: number },
): Readonly<Record<string, unknown>> {
  return {
    architectures: ["LlamaForCausalLM"],
    model_type: "llama",
    vocab_size: shape.vocabularySize,
    hidden_size: shape.width,
    intermediate_size: shape.hidden,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.heads,
    num_key_value_heads: shape.kvHeads,
    head_dim: shape.headWidth,
    hidden_act: "silu",
    max_position_embeddings: shape.context,
    rms_norm_eps: shape.normEpsilon,
    rope_theta: shape.ropeTheta,
    rope_scaling: null,
    attention_bias: false,
    mlp_bias: false,
    tie_word_embeddings: true,
    bos_token_id: null,
    eos_token_id: tokens.endOfTurn,
    pad_token_id: tokens.endOfText,
    initializer_range: 0.02,
    torch_dtype: "float32",
    use_cache: true,
  };
}
