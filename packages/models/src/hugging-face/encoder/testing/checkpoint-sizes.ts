import type { EncoderConfig } from "../encoder-config.ts";
import type { WeightSizes } from "./random-weights.ts";

/** Each weight that `save_pretrained` of transformers writes for such a model, with its sizes. */
export function checkpointSizes(config: EncoderConfig): Map<string, readonly number[]> {
  return new Map(config.family === "bert" ? bertWeights(config) : distilbertWeights(config));
}

/** The sizes of a checkpoint, with its weights under other names if need be. */
export function sizesOf(config: EncoderConfig, rename = (name: string) => name): WeightSizes {
  const renamed = new Map(
    [...checkpointSizes(config)].map(([name, dims]) => [rename(name), dims] as const),
  );
  return (name) => renamed.get(name);
}

type Entry = readonly [name: string, dims: readonly number[]];

function* linear(prefix: string, rows: number, columns: number): Generator<Entry> {
  yield [`${prefix}.weight`, [rows, columns]];
  yield [`${prefix}.bias`, [rows]];
}

function* norm(prefix: string, width: number): Generator<Entry> {
  yield [`${prefix}.weight`, [width]];
  yield [`${prefix}.bias`, [width]];
}

function* bertWeights(config: EncoderConfig): Generator<Entry> {
  const { head, layers, width, inner, positions, vocabularySize, tokenTypes, labels } = config;
  const root = head === "none" ? "" : "bert.";
  yield [`${root}embeddings.word_embeddings.weight`, [vocabularySize, width]];
  yield [`${root}embeddings.position_embeddings.weight`, [positions, width]];
  yield [`${root}embeddings.token_type_embeddings.weight`, [tokenTypes, width]];
  yield* norm(`${root}embeddings.LayerNorm`, width);
  for (let layer = 0; layer < layers; layer++) {
    const at = `${root}encoder.layer.${layer}.`;
    yield* linear(`${at}attention.self.query`, width, width);
    yield* linear(`${at}attention.self.key`, width, width);
    yield* linear(`${at}attention.self.value`, width, width);
    yield* linear(`${at}attention.output.dense`, width, width);
    yield* norm(`${at}attention.output.LayerNorm`, width);
    yield* linear(`${at}intermediate.dense`, inner, width);
    yield* linear(`${at}output.dense`, width, inner);
    yield* norm(`${at}output.LayerNorm`, width);
  }
  if (head !== "masked-language-model") yield* linear(`${root}pooler.dense`, width, width);
  if (head === "sequence-classification") yield* linear("classifier", labels.length, width);
  if (head !== "masked-language-model") return;
  yield ["cls.predictions.bias", [vocabularySize]];
  yield* linear("cls.predictions.transform.dense", width, width);
  yield* norm("cls.predictions.transform.LayerNorm", width);
  if (!config.tied) yield ["cls.predictions.decoder.weight", [vocabularySize, width]];
}

function* distilbertWeights(config: EncoderConfig): Generator<Entry> {
  const { head, layers, width, inner, positions, vocabularySize, labels } = config;
  const root = head === "none" ? "" : "distilbert.";
  yield [`${root}embeddings.word_embeddings.weight`, [vocabularySize, width]];
  yield [`${root}embeddings.position_embeddings.weight`, [positions, width]];
  yield* norm(`${root}embeddings.LayerNorm`, width);
  for (let layer = 0; layer < layers; layer++) {
    const at = `${root}transformer.layer.${layer}.`;
    yield* linear(`${at}attention.q_lin`, width, width);
    yield* linear(`${at}attention.k_lin`, width, width);
    yield* linear(`${at}attention.v_lin`, width, width);
    yield* linear(`${at}attention.out_lin`, width, width);
    yield* norm(`${at}sa_layer_norm`, width);
    yield* linear(`${at}ffn.lin1`, inner, width);
    yield* linear(`${at}ffn.lin2`, width, inner);
    yield* norm(`${at}output_layer_norm`, width);
  }
  if (head === "sequence-classification") {
    yield* linear("pre_classifier", width, width);
    yield* linear("classifier", labels.length, width);
  }
  if (head !== "masked-language-model") return;
  yield* linear("vocab_transform", width, width);
  yield* norm("vocab_layer_norm", width);
  yield ["vocab_projector.bias", [vocabularySize]];
}
