import type { GraphBuilder, Value } from "@understudy/onnx";

/** Numbers that training changes (or, with `trainable: false`, such as running means, keeps). */
export interface Parameter {
  readonly shape: readonly number[];
  readonly initial: Float32Array;
  readonly trainable: boolean;
  /** Whether weight decay applies: matrices, not biases or norms. */
  readonly decays: boolean;
  /** Whether it is a matrix from one hidden layer to another: those are what the optimiser `muon` is for. */
  readonly isHiddenMatrix?: boolean;
}

/** How a graph is used: in training, dropout drops and batch norm takes the batch's own statistics. */
export type GraphMode = "training" | "inference";

/** What a network adds to a graph. */
export interface NetworkOutputs {
  /** float32 [batch, classes], or [batch, 1] of a binary classification or a regression. */
  readonly logits: Value;
  /** New values of parameters that are not trained (running statistics); none in inference. */
  readonly updates?: Readonly<Record<string, Value>>;
}

/**
 * A network: its parameters, and one definition of its forward pass, which the training step, the
 * evaluation and the exported model all use.
 */
export interface Network {
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Inputs go by the names of the records' fields, with a symbolic `batch` in front. */
  forward(
    graph: GraphBuilder,
    inputs: Readonly<Record<string, Value>>,
    parameters: Readonly<Record<string, Value>>,
    mode: GraphMode,
  ): NetworkOutputs;
}
