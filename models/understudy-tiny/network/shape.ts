/** The sizes of a Llama network, under the names that its `config.json` has for them where they are numbers of it. */
export interface NetworkShape {
  readonly vocabularySize: number;
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Heads of keys and values; each serves `heads / kvHeads` heads of queries. */
  readonly kvHeads: number;
  readonly headWidth: number;
  /** The width between the two halves of a feed-forward layer. */
  readonly hidden: number;
  readonly ropeTheta: number;
  readonly normEpsilon: number;
  /** Tokens that a prompt and its answer may have together. */
  readonly context: number;
}

/** The shape of understudy-tiny: 1.05 million parameters, its embeddings included. */
export const tinyShape: NetworkShape = {
  vocabularySize: 2048,
  width: 128,
  layers: 4,
  heads: 4,
  kvHeads: 2,
  headWidth: 32,
  hidden: 384,
  ropeTheta: 10_000,
  normEpsilon: 1e-5,
  context: 2048,
};
