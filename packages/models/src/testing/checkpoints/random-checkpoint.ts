import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkpointConfig } from "./checkpoint-config.ts";
import { type CheckpointTensor, checkpointTensors } from "./checkpoint-tensors.ts";
import { byteLevelTokenizer, chatTemplate, specialTokens } from "./checkpoint-tokenizer.ts";
import { encodeSafetensors, type StoredType } from "./encode-safetensors.ts";

/** The families that random checkpoints can be had of. */
export type CheckpointFamily = "llama" | "qwen2" | "qwen3" | "mistral" | "gpt2";

/** How large a random checkpoint is; each has a small value unless it is given. */
export interface CheckpointSizes {
  /** Layers; 2. */
  readonly layers?: number;
  /** 64. */
  readonly width?: number;
  /** 4. */
  readonly heads?: number;
  /** 2; gpt2 has as many as heads. */
  readonly kvHeads?: number;
  /** width / heads. */
  readonly headDim?: number;
  /** 3 x width, and 4 x for gpt2. */
  readonly inner?: number;
  /** 320; at least the 256 bytes, the merges and the special tokens, 285. */
  readonly vocabularySize?: number;
  /** 512. */
  readonly contextLength?: number;
  /** false for llama and mistral, true for the others. */
  readonly tied?: boolean;
}

export interface CheckpointOptions {
  /** Decides the weights; 1. */
  readonly seed?: number;
  /** Written over fields of config.json: `rope_scaling`, `sliding_window`, `attention_bias` and the like. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Written over fields of generation_config.json. */
  readonly generationConfig?: Readonly<Record<string, unknown>>;
  /** What the weights are stored as; F32. */
  readonly storedAs?: StoredType;
  /** Into how many files the weights go, with an index beside them; 1, with none. */
  readonly shards?: number;
  /** Where the chat template stands; tokenizer_config.json. */
  readonly template?: "tokenizer_config.json" | "chat_template.jinja" | "none";
}

/** What was written, before the weights were rounded to how they are stored. */
export interface RandomCheckpoint {
  readonly config: Readonly<Record<string, unknown>>;
  readonly tensors: ReadonlyMap<string, CheckpointTensor>;
}

/**
 * Writes a folder as it is found on the Hugging Face hub, with random weights: config.json,
 * generation_config.json, tokenizer.json (byte-level BPE with chat tokens), tokenizer_config.json with
 * a ChatML template, and model.safetensors with the tensor names of `transformers`.
 *
 * The same arguments give the same bytes.
 */
export async function writeRandomCheckpoint(
  directory: string,
  family: CheckpointFamily,
  sizes: CheckpointSizes = {},
  options: CheckpointOptions = {},
): Promise<RandomCheckpoint> {
  await mkdir(directory, { recursive: true });
  const config = { ...checkpointConfig(family, sizes), ...options.config };
  const template = options.template ?? "tokenizer_config.json";
  const json = (name: string, value: unknown) =>
    writeFile(join(directory, name), `${JSON.stringify(value, null, 2)}\n`);
  await json("config.json", config);
  await json("generation_config.json", {
    _from_model_config: true,
    bos_token_id: config.bos_token_id,
    eos_token_id: config.eos_token_id,
    ...options.generationConfig,
  });
  await json("tokenizer.json", byteLevelTokenizer());
  await json("tokenizer_config.json", {
    tokenizer_class: "PreTrainedTokenizerFast",
    model_max_length: sizes.contextLength ?? 512,
    bos_token: specialTokens[1],
    eos_token: specialTokens[2],
    unk_token: specialTokens[0],
    clean_up_tokenization_spaces: false,
    ...(template === "tokenizer_config.json" && { chat_template: chatTemplate }),
  });
  if (template === "chat_template.jinja") {
    await writeFile(join(directory, "chat_template.jinja"), chatTemplate);
  }
  const tensors = checkpointTensors(config, options.seed ?? 1);
  const shards = options.shards ?? 1;
  const storedAs = options.storedAs ?? "F32";
  if (shards === 1) {
    await writeFile(join(directory, "model.safetensors"), encodeSafetensors(tensors, storedAs));
    return { config, tensors };
  }
  const weightMap: Record<string, string> = {};
  for (let shard = 0; shard < shards; shard++) {
    const number = (value: number) => String(value).padStart(5, "0");
    const name = `model-${number(shard + 1)}-of-${number(shards)}.safetensors`;
    const part = [...tensors].filter((_, index) => index % shards === shard);
    for (const [tensorName] of part) weightMap[tensorName] = name;
    await writeFile(join(directory, name), encodeSafetensors(new Map(part), storedAs));
  }
  await json("model.safetensors.index.json", { metadata: {}, weight_map: weightMap });
  return { config, tensors };
}
