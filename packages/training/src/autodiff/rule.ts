import type { GraphBuilder, InlineTensor, Node, Value } from "@understudy/onnx";

/** A node of the forward graph, as its rule sees it while the training graph is built. */
export interface RuleContext {
  /** The graph that everything is added to: forward and backward nodes. */
  readonly graph: GraphBuilder;
  /** The forward node: its operator, attributes and name. */
  readonly node: Node;
  /** The node's inputs in the training graph; undefined for an optional one left out. */
  readonly inputs: readonly (Value | undefined)[];
  /** For each input, whether anyone wants its gradient. A rule may skip the others. */
  readonly wanted: readonly boolean[];
  /** What an input holds, where it is a constant of the forward graph: axes, pads, a ratio. */
  constant(input: number): InlineTensor | undefined;
  /**
   * An int64 scalar that differs from step to step and from node to node: all randomness comes from it.
   *
   * Throws TrainingError `not_differentiable` where `differentiate` was given no seed.
   */
  randomSeed(): Value;
}

/** What a rule's own forward pass leaves for its backward pass. */
export type Saved = readonly Value[];

/**
 * How one operator is differentiated.
 *
 * Where `forward` is left out, the node itself goes into the training graph. Where it is there, what
 * it adds stands for the node: a MaxPool that also gives its indices, a Scan that keeps the gates of an
 * LSTM, a Dropout that draws its mask.
 */
export interface GradientRule {
  /**
   * When `forward` stands for the node: where a gradient flows through it (unless said otherwise), or
   * always, since ONNX Runtime cannot do, or not reproducibly, what the node does in training.
   */
  readonly replaces?: "differentiated" | "always";
  forward?(context: RuleContext): { readonly outputs: readonly Value[]; readonly saved: Saved };
  /**
   * The gradients of the inputs, given those of the outputs (undefined where an output does not reach the
   * loss; at least one is defined). Undefined for an input that has none, or whose is not wanted.
   */
  backward(
    context: RuleContext,
    outputs: readonly Value[],
    gradients: readonly (Value | undefined)[],
    saved: Saved,
  ): readonly (Value | undefined)[];
}

/**
 * What the table says of an operator: its rule; that its results do not vary smoothly with its inputs, so
 * that no gradient flows (`constant`); or that it has a gradient and no rule (`unsupported`).
 */
export type Differentiability = GradientRule | "constant" | "unsupported";
