import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeModel } from "@understudy/onnx";
import { parseEncoderConfig } from "../../hugging-face/encoder/encoder-config.ts";
import { checkpointSizes, sizesOf } from "../../hugging-face/encoder/testing/checkpoint-sizes.ts";
import { exportEncoder } from "../../hugging-face/encoder/testing/export-encoder.ts";
import { randomWeights } from "../../hugging-face/encoder/testing/random-weights.ts";
import { encodeSafetensors } from "./encode-safetensors.ts";
import { wordPieces, wordPieceTokenizer } from "./word-piece-json.ts";

/** The architectures that random encoders can be had of. */
export type EncoderArchitecture =
  | "BertModel"
  | "BertForSequenceClassification"
  | "BertForMaskedLM"
  | "DistilBertModel"
  | "DistilBertForSequenceClassification"
  | "DistilBertForMaskedLM";

export interface EncoderCheckpointOptions {
  /** Written over fields of config.json: `id2label`, `problem_type` and the like. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** What 1_Pooling/config.json chooses, where there is one; mean, and none for models with a head. */
  readonly pooling?: "cls" | "max" | "mean" | "mean_sqrt_len" | "none";
  /** What the folder holds the network as; both. */
  readonly weights?: "safetensors" | "onnx" | "both";
}

const sizes = {
  bert: {
    model_type: "bert",
    hidden_size: 32,
    num_hidden_layers: 2,
    num_attention_heads: 4,
    intermediate_size: 64,
    hidden_act: "gelu",
    hidden_dropout_prob: 0.1,
    attention_probs_dropout_prob: 0.1,
    layer_norm_eps: 1e-12,
    type_vocab_size: 2,
    position_embedding_type: "absolute",
  },
  distilbert: {
    model_type: "distilbert",
    dim: 32,
    n_layers: 2,
    n_heads: 4,
    hidden_dim: 64,
    activation: "gelu",
    sinusoidal_pos_embds: false,
    tie_weights_: true,
  },
} as const;

/**
 * Writes a folder as it is found on the Hugging Face hub, with random weights: config.json,
 * tokenizer.json (WordPiece), tokenizer_config.json, model.safetensors with the tensor names of
 * `transformers`, onnx/model.onnx with the inputs and outputs that Optimum gives it, and for a model
 * without a head modules.json and 1_Pooling/config.json of sentence-transformers.
 *
 * The same arguments give the same bytes.
 */
export async function writeRandomEncoder(
  directory: string,
  architecture: EncoderArchitecture,
  options: EncoderCheckpointOptions = {},
): Promise<void> {
  const isHeadless = architecture.endsWith("Model");
  const { pooling = isHeadless ? "mean" : "none", weights = "both" } = options;
  const config = {
    architectures: [architecture],
    ...sizes[architecture.startsWith("Distil") ? "distilbert" : "bert"],
    max_position_embeddings: 64,
    vocab_size: wordPieces.length,
    pad_token_id: 0,
    torch_dtype: "float32",
    transformers_version: "4.52.0",
    ...options.config,
  };
  await mkdir(join(directory, "onnx"), { recursive: true });
  const json = (name: string, value: unknown) =>
    writeFile(join(directory, name), `${JSON.stringify(value, null, 2)}\n`);
  await json("config.json", config);
  await json("tokenizer.json", wordPieceTokenizer());
  await json("tokenizer_config.json", {
    tokenizer_class: "BertTokenizer",
    do_lower_case: true,
    model_max_length: 48,
    cls_token: "[CLS]",
    sep_token: "[SEP]",
    pad_token: "[PAD]",
    mask_token: "[MASK]",
    unk_token: "[UNK]",
  });
  if (pooling !== "none") {
    const { width } = parseEncoderConfig(config, "config.json");
    await mkdir(join(directory, "1_Pooling"), { recursive: true });
    await json("modules.json", [
      { idx: 0, name: "0", path: "", type: "sentence_transformers.models.Transformer" },
      { idx: 1, name: "1", path: "1_Pooling", type: "sentence_transformers.models.Pooling" },
      { idx: 2, name: "2", path: "2_Normalize", type: "sentence_transformers.models.Normalize" },
    ]);
    await json("sentence_bert_config.json", { max_seq_length: 40, do_lower_case: false });
    await json("1_Pooling/config.json", {
      word_embedding_dimension: width,
      pooling_mode_cls_token: pooling === "cls",
      pooling_mode_mean_tokens: pooling === "mean",
      pooling_mode_max_tokens: pooling === "max",
      pooling_mode_mean_sqrt_len_tokens: pooling === "mean_sqrt_len",
    });
  }
  const parsed = parseEncoderConfig(config, "config.json");
  const source = randomWeights(sizesOf(parsed));
  if (weights !== "onnx") {
    const tensors = new Map(
      [...checkpointSizes(parsed)].map(
        ([name, dims]) => [name, { dims, data: source.read(name) }] as const,
      ),
    );
    await writeFile(join(directory, "model.safetensors"), encodeSafetensors(tensors));
  }
  if (weights !== "safetensors") {
    const bytes = encodeModel(exportEncoder(parsed, source));
    await writeFile(join(directory, "onnx", "model.onnx"), bytes);
  }
}
