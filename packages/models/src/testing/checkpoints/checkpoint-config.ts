import { specialTokenIds } from "./checkpoint-tokenizer.ts";
import type { CheckpointFamily, CheckpointSizes } from "./random-checkpoint.ts";

const architectures = {
  llama: "LlamaForCausalLM",
  qwen2: "Qwen2ForCausalLM",
  qwen3: "Qwen3ForCausalLM",
  mistral: "MistralForCausalLM",
  gpt2: "GPT2LMHeadModel",
} as const satisfies Record<CheckpointFamily, string>;

/** A `config.json` as `transformers` writes it for the family. */
export function checkpointConfig(
  family: CheckpointFamily,
  sizes: CheckpointSizes,
): Readonly<Record<string, unknown>> {
  const width = sizes.width ?? 64;
  const heads = sizes.heads ?? 4;
  const layers = sizes.layers ?? 2;
  const common = {
    architectures: [architectures[family]],
    model_type: family,
    vocab_size: sizes.vocabularySize ?? 320,
    bos_token_id: specialTokenIds.start,
    eos_token_id: specialTokenIds.end,
    torch_dtype: "float32",
    tie_word_embeddings: sizes.tied ?? (family !== "llama" && family !== "mistral"),
  };
  if (family === "gpt2") {
    return {
      ...common,
      n_layer: layers,
      n_embd: width,
      n_head: heads,
      n_inner: sizes.inner ?? null,
      n_positions: sizes.contextLength ?? 512,
      n_ctx: sizes.contextLength ?? 512,
      activation_function: "gelu_new",
      layer_norm_epsilon: 1e-5,
    };
  }
  const window = { sliding_window: null };
  return {
    ...common,
    num_hidden_layers: layers,
    hidden_size: width,
    num_attention_heads: heads,
    num_key_value_heads: sizes.kvHeads ?? 2,
    head_dim: sizes.headDim ?? width / heads,
    intermediate_size: sizes.inner ?? 3 * width,
    max_position_embeddings: sizes.contextLength ?? 512,
    hidden_act: "silu",
    rms_norm_eps: 1e-5,
    rope_theta: 10000,
    ...(family === "mistral" && window),
    ...(family.startsWith("qwen") && { ...window, use_sliding_window: false }),
  };
}
