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

/** The shape of understudy-tiny: 2.02 million parameters, its embeddings included. */
export const tinyShape: NetworkShape = {
  vocabularySize: 2048,
  width: 192,
  layers: 4,
  heads: 6,
  kvHeads: 3,
  headWidth: 32,
  hidden: 512,
  ropeTheta: 10_000,
  normEpsilon: 1e-5,
  context: 2048,
};
