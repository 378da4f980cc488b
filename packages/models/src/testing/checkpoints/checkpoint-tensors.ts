/** A tensor of a checkpoint. */
export interface CheckpointTensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/**
 * Random weights for a config, with the tensor names of `transformers` and of a size that keeps the
 * activations near 1 and the tokens' scores a few units apart.
 */
export function checkpointTensors(
  config: Readonly<Record<string, unknown>>,
  seed: number,
): Map<string, CheckpointTensor> {
  const random = generator(seed);
  const tensors = new Map<string, CheckpointTensor>();
  const add = (name: string, dims: readonly number[], spread: number, centre = 0) => {
    const data = new Float32Array(dims.reduce((product, dim) => product * dim, 1));
    for (let index = 0; index < data.length; index++) data[index] = centre + spread * random();
    tensors.set(name, { dims, data });
  };
  if (config.model_type === "gpt2") addGpt2(config, add);
  else addLlama(config, add);
  return tensors;
}

type Add = (name: string, dims: readonly number[], spread: number, centre?: number) => void;

function addLlama(config: Readonly<Record<string, unknown>>, add: Add): void {
  const size = (name: string) => Number(config[name]);
  const [width, inner, vocabulary] = [
    size("hidden_size"),
    size("intermediate_size"),
    size("vocab_size"),
  ];
  const [heads, kvHeads] = [size("num_attention_heads"), size("num_key_value_heads")];
  const headDim = Number(config.head_dim ?? width / heads);
  const family = config.model_type;
  const biased = config.attention_bias === true;
  const linear = (name: string, outputs: number, inputs: number, bias: boolean) => {
    add(`${name}.weight`, [outputs, inputs], 1.7 / Math.sqrt(inputs));
    if (bias) add(`${name}.bias`, [outputs], 0.3);
  };
  add("model.embed_tokens.weight", [vocabulary, width], 3 / Math.sqrt(width));
  for (let layer = 0; layer < size("num_hidden_layers"); layer++) {
    const at = `model.layers.${layer}`;
    add(`${at}.input_layernorm.weight`, [width], 0.3, 1);
    const qkvBias = family === "qwen2" || (family !== "mistral" && biased);
    linear(`${at}.self_attn.q_proj`, heads * headDim, width, qkvBias);
    linear(`${at}.self_attn.k_proj`, kvHeads * headDim, width, qkvBias);
    linear(`${at}.self_attn.v_proj`, kvHeads * headDim, width, qkvBias);
    linear(`${at}.self_attn.o_proj`, width, heads * headDim, family !== "qwen2" && qkvBias);
    if (family === "qwen3") {
      add(`${at}.self_attn.q_norm.weight`, [headDim], 0.3, 1);
      add(`${at}.self_attn.k_norm.weight`, [headDim], 0.3, 1);
    }
    add(`${at}.post_attention_layernorm.weight`, [width], 0.3, 1);
    const mlpBias = config.mlp_bias === true;
    linear(`${at}.mlp.gate_proj`, inner, width, mlpBias);
    linear(`${at}.mlp.up_proj`, inner, width, mlpBias);
    linear(`${at}.mlp.down_proj`, width, inner, mlpBias);
  }
  add("model.norm.weight", [width], 0.3, 1);
  if (config.tie_word_embeddings !== true) linear("lm_head", vocabulary, width, false);
}

function addGpt2(config: Readonly<Record<string, unknown>>, add: Add): void {
  const [width, vocabulary] = [Number(config.n_embd), Number(config.vocab_size)];
  const inner = Number(config.n_inner ?? 4 * width);
  const convolution = (name: string, inputs: number, outputs: number) => {
    add(`${name}.weight`, [inputs, outputs], 1.7 / Math.sqrt(inputs));
    add(`${name}.bias`, [outputs], 0.3);
  };
  const norm = (name: string) => {
    add(`${name}.weight`, [width], 0.3, 1);
    add(`${name}.bias`, [width], 0.3);
  };
  add("transformer.wte.weight", [vocabulary, width], 3 / Math.sqrt(width));
  add("transformer.wpe.weight", [Number(config.n_positions), width], 1 / Math.sqrt(width));
  for (let layer = 0; layer < Number(config.n_layer); layer++) {
    const at = `transformer.h.${layer}`;
    norm(`${at}.ln_1`);
    convolution(`${at}.attn.c_attn`, width, 3 * width);
    convolution(`${at}.attn.c_proj`, width, width);
    norm(`${at}.ln_2`);
    convolution(`${at}.mlp.c_fc`, width, inner);
    convolution(`${at}.mlp.c_proj`, inner, width);
  }
  norm("transformer.ln_f");
  if (config.tie_word_embeddings === false) {
    add("lm_head.weight", [vocabulary, width], 1.7 / Math.sqrt(width));
  }
}

/** Numbers between -1 and 1. Marsaglia, "Xorshift RNGs", 2003. */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  };
}
