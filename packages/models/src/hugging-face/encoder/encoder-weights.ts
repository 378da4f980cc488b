import type { WeightSource } from "../weight-source.ts";

/** Where a family keeps the weights that another keeps under another name. */
interface FamilyNames {
  /** In front of every weight of the encoder, unless the checkpoint is of the encoder alone. */
  readonly prefix: string;
  readonly embeddings: string;
  /** Of the layers, followed by their number. */
  readonly layer: string;
  readonly query: string;
  readonly key: string;
  readonly value: string;
  readonly attentionOutput: string;
  readonly attentionNorm: string;
  readonly inner: string;
  readonly outer: string;
  readonly outerNorm: string;
}

const names = {
  bert: {
    prefix: "bert.",
    embeddings: "embeddings.",
    layer: "encoder.layer.",
    query: "attention.self.query",
    key: "attention.self.key",
    value: "attention.self.value",
    attentionOutput: "attention.output.dense",
    attentionNorm: "attention.output.LayerNorm",
    inner: "intermediate.dense",
    outer: "output.dense",
    outerNorm: "output.LayerNorm",
  },
  distilbert: {
    prefix: "distilbert.",
    embeddings: "embeddings.",
    layer: "transformer.layer.",
    query: "attention.q_lin",
    key: "attention.k_lin",
    value: "attention.v_lin",
    attentionOutput: "attention.out_lin",
    attentionNorm: "sa_layer_norm",
    inner: "ffn.lin1",
    outer: "ffn.lin2",
    outerNorm: "output_layer_norm",
  },
} as const satisfies Record<"bert" | "distilbert", FamilyNames>;

/** The names of a family's weights, in full for this checkpoint. */
export function weightNames(family: keyof typeof names, weights: WeightSource) {
  const { prefix, embeddings, layer, ...parts } = names[family];
  const words = `${embeddings}word_embeddings.weight`;
  const root = weights.dimsOf(`${prefix}${words}`) === undefined ? "" : prefix;
  return {
    root,
    embeddings: `${root}${embeddings}`,
    inLayer: (index: number, part: keyof typeof parts) => `${root}${layer}${index}.${parts[part]}`,
  };
}
