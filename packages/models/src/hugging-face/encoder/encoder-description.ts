import type { Precision } from "../../manifest/manifest.ts";
import type { EncoderFamily, ScoreActivation } from "./encoder-config.ts";
import type { PoolingMode } from "./pooling.ts";

interface EncoderFacts {
  readonly family: EncoderFamily;
  /** `exported` where the graph is as somebody else exported it. */
  readonly precision: Precision | "exported";
  /** The most tokens of one text, or of a pair, special ones counted. */
  readonly max_tokens: number;
  readonly vocab_size: number;
  /**
   * Whether a text must run by itself to be the same in every company: a graph that chooses a scale for
   * all of a batch together gives each text other numbers in each batch.
   */
  readonly alone: boolean;
}

export interface EmbeddingEncoderDescription extends EncoderFacts {
  readonly task: "embedding";
  readonly dimensions: number;
  readonly pooling: readonly PoolingMode[];
}

export interface TextClassifierDescription extends EncoderFacts {
  readonly task: "text-classification";
  /** In the order of the scores. */
  readonly labels: readonly string[];
  readonly scores: ScoreActivation;
  /** Whether the graph has the input `token_type_ids`. */
  readonly token_types: boolean;
}

export interface MaskFillerDescription extends EncoderFacts {
  readonly task: "fill-mask";
  readonly token_types: boolean;
  readonly mask_token: string;
  readonly mask_token_id: number;
}

/** `encoder.json`, beside `model.onnx`: what must be known to use an encoder, besides its graph. */
export type EncoderDescription =
  | EmbeddingEncoderDescription
  | TextClassifierDescription
  | MaskFillerDescription;

/** The bytes of `encoder.json`. */
export function encodeDescription(description: EncoderDescription): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`);
}

/**
 * The description in the text of an `encoder.json`, which this package wrote: that it is whole is
 * checked by the cache's digests, not here.
 */
export function parseEncoderDescription(text: string): EncoderDescription {
  return JSON.parse(text) as EncoderDescription;
}
