import { type GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import type { Target } from "../data/preprocessing.ts";
import { HyperparameterError } from "../errors.ts";
import type { NeuralHyperparameters } from "../methods/hyperparameters.ts";

export type LossName = Exclude<NonNullable<NeuralHyperparameters["loss"]>, "auto">;

/** What a loss is made of, in the forward graph. */
export interface LossContext {
  readonly graph: GraphBuilder;
  /** float32 [batch, width] */
  readonly logits: Value;
  /** The width of the logits. */
  readonly width: number;
  /** `label` int32 [batch], or of a regression `target` float32 [batch]. */
  readonly truth: Value;
  /** The part of each label that is spread over all of them. */
  readonly labelSmoothing: number;
}

interface Loss {
  readonly of: "classification" | "regression";
  readonly smoothsLabels: boolean;
  /** The most labels it can tell apart. */
  readonly maxLabels: number;
  /** How it grows when targets are measured in a unit `scale` times smaller. */
  inUnitsOf(scale: number): number;
  /** float32 [batch]: the loss of each example. */
  perExample(context: LossContext): Value;
}

const regression = {
  of: "regression",
  smoothsLabels: false,
  maxLabels: Number.POSITIVE_INFINITY,
} as const;

const classification = {
  of: "classification",
  smoothsLabels: true,
  maxLabels: Number.POSITIVE_INFINITY,
  inUnitsOf: () => 1,
} as const;

/*
 * z: the logits, p: their sigmoid or softmax, y: the label or target, d = z - y, s: label smoothing,
 * K: how many labels there are. One logit stands for the two logits [0, z]. Smoothing is Keras':
 * q = (1-s)·onehot(y) + s/K.
 */
const losses = {
  // d²
  mse: {
    ...regression,
    inUnitsOf: (scale) => scale * scale,
    perExample: (context) => square(context.graph, error(context)),
  },
  // |d|
  mae: {
    ...regression,
    inUnitsOf: (scale) => scale,
    perExample: (context) => context.graph.node("Abs", [error(context)]),
  },
  // d²/2 where |d| ≤ 1, else |d| - 1/2; with c = d cut to [-1, 1]: c·(d - c/2).
  // d is in standard deviations of the target: Keras' delta of 1.
  huber: {
    ...regression,
    inUnitsOf: (scale) => scale * scale,
    perExample: (context) => {
      const { graph } = context;
      const difference = error(context);
      const cut = graph.node("Clip", [difference, number(graph, -1), number(graph, 1)]);
      const half = graph.node("Mul", [cut, number(graph, 0.5)]);
      return graph.node("Mul", [cut, graph.node("Sub", [difference, half])]);
    },
  },
  // -q log p - (1-q) log(1-p) = log(1 + eᶻ) - q·z, with the softplus in its stable form.
  // Two logits are told apart by their softmax, which is the sigmoid of their difference.
  binary_crossentropy: { ...classification, maxLabels: 2, perExample: crossEntropy },
  // -Σ q log p = -(1-s)·log p_y - s/K·Σ log p, with log p = z - log Σ eᶻ in its stable form.
  categorical_crossentropy: { ...classification, perExample: crossEntropy },
  // One logit: max(0, 1 - y·z) with y = ±1. More: max(0, 1 + max_{j≠y} zⱼ - z_y) (K. Crammer and
  // Y. Singer, 2001); Keras' categorical_hinge, but that the largest other logit may be below 0.
  hinge: {
    ...classification,
    smoothsLabels: false,
    perExample: (context) => (context.width === 1 ? binaryHinge(context) : multiHinge(context)),
  },
} as const satisfies Record<LossName, Loss>;

/** The loss of each example, float32 [batch]. */
export function lossPerExample(name: LossName, context: LossContext): Value {
  const loss: Loss = losses[name];
  return loss.perExample(context);
}

/** The loss in the target's own units, where it was measured on a target divided by `scale`. */
export function lossInUnitsOf(name: LossName, loss: number, scale: number): number {
  return loss * losses[name].inUnitsOf(scale);
}

/** What `"auto"` means: squares for numbers, cross-entropy for labels. */
export function defaultLoss(target: Target): LossName {
  if (target.type !== "classification") return "mse";
  return target.labels.length === 2 ? "binary_crossentropy" : "categorical_crossentropy";
}

/**
 * How many logits a network for this target should have: one for a regression and for two labels, else
 * one a label. (Losses also take two logits for two labels.)
 */
export function logitCount(target: Target): number {
  if (target.type !== "classification") return 1;
  return target.labels.length === 2 ? 1 : target.labels.length;
}

/** Throws `HyperparameterError` for a loss, or a smoothing, that does not go with the target. */
export function checkLoss(name: LossName, labelSmoothing: number, target: Target): void {
  const loss: Loss = losses[name];
  const kind = target.type === "classification" ? "classification" : "regression";
  if (loss.of !== kind) {
    const fitting = Object.entries(losses).filter(([, { of }]) => of === kind);
    throw new HyperparameterError(
      "loss",
      `'${name}' is for a ${loss.of}, but the target is one of a ${kind}; use ${fitting.map(([other]) => `'${other}'`).join(", ")} or 'auto'.`,
    );
  }
  if (target.type === "classification" && target.labels.length > loss.maxLabels) {
    throw new HyperparameterError(
      "loss",
      `'${name}' tells ${loss.maxLabels} labels apart, but there are ${target.labels.length}; use 'categorical_crossentropy'.`,
    );
  }
  if (labelSmoothing !== 0 && !loss.smoothsLabels) {
    throw new HyperparameterError(
      "label_smoothing",
      `the loss '${name}' has no labels to smooth; leave it out, or use a cross-entropy.`,
    );
  }
}

export interface CrossEntropyContext extends Omit<LossContext, "labelSmoothing"> {
  /** 0 unless given. */
  readonly labelSmoothing?: number;
}

/**
 * Softmax cross-entropy of each row of logits [rows, width] with its label (int32 or int64 [rows]):
 * float32 [rows]. Of a width of 1, that of the logits [0, z].
 */
export function crossEntropy(context: CrossEntropyContext): Value {
  const { graph, logits, width, truth, labelSmoothing = 0 } = context;
  if (width === 1) {
    const z = flat(graph, logits);
    const label = graph.node("Cast", [truth], { to: "float32" });
    const kept = graph.node("Mul", [label, number(graph, 1 - labelSmoothing)]);
    const q = graph.node("Add", [kept, number(graph, labelSmoothing / 2)]);
    const chosen = graph.node("Mul", [q, z]);
    return graph.node("Sub", [graph.node("Softplus", [z]), chosen]);
  }
  const logProbabilities = graph.node("LogSoftmax", [logits], { axis: 1 });
  const chosen = flat(graph, ofLabels(graph, logProbabilities, truth));
  if (labelSmoothing === 0) return graph.node("Neg", [chosen]);
  const kept = graph.node("Mul", [chosen, number(graph, labelSmoothing - 1)]);
  const all = sumOverClasses(graph, logProbabilities);
  return graph.node("Sub", [kept, graph.node("Mul", [all, number(graph, labelSmoothing / width)])]);
}

/** [rows, width] → [rows, 1]: what stands at each row's label. */
function ofLabels(graph: GraphBuilder, values: Value, labels: Value): Value {
  const column = graph.node("Unsqueeze", [
    labels,
    graph.constant(tensor("int64", [1], [1]), "axes"),
  ]);
  const indices = graph.node("Cast", [column], { to: "int64" });
  return graph.node("GatherElements", [values, indices], { axis: 1 });
}

function binaryHinge({ graph, logits, truth }: LossContext): Value {
  const label = graph.node("Cast", [truth], { to: "float32" });
  const doubled = graph.node("Add", [label, label]);
  const sign = graph.node("Sub", [doubled, number(graph, 1)]);
  const margin = graph.node("Mul", [sign, flat(graph, logits)]);
  return graph.node("Relu", [graph.node("Sub", [number(graph, 1), margin])]);
}

/** Far below any logit, and still finite. */
const OUT_OF_THE_RUNNING = -1e30;

function multiHinge({ graph, logits, truth, width }: LossContext): Value {
  const own = flat(graph, ofLabels(graph, logits, truth));
  const others = graph.node("Add", [logits, maskOfLabels(graph, truth, width)]);
  const axes = graph.constant(tensor("int64", [1], [1]), "axes");
  const rival = graph.node("ReduceMax", [others, axes], { keepdims: 0 });
  const behind = graph.node("Sub", [rival, own]);
  return graph.node("Relu", [graph.node("Add", [behind, number(graph, 1)])]);
}

/** [rows, width]: 0, and at each row's label so little that it is never the largest. */
function maskOfLabels(graph: GraphBuilder, labels: Value, width: number): Value {
  const indices = graph.node("Cast", [labels], { to: "int64" });
  const depth = graph.constant(tensor("int64", [1], [width]), "depth");
  const values = graph.constant(tensor("float32", [2], [0, OUT_OF_THE_RUNNING]), "off_on");
  return graph.node("OneHot", [indices, depth, values], { axis: -1 });
}

function sumOverClasses(graph: GraphBuilder, values: Value): Value {
  const axes = graph.constant(tensor("int64", [1], [1]), "axes");
  return graph.node("ReduceSum", [values, axes], { keepdims: 0 });
}

function error({ graph, logits, truth }: LossContext): Value {
  return graph.node("Sub", [flat(graph, logits), truth]);
}

/** [rows, 1] → [rows] */
function flat(graph: GraphBuilder, logits: Value): Value {
  return graph.node("Reshape", [logits, graph.constant(tensor("int64", [1], [-1]), "flat")]);
}

function square(graph: GraphBuilder, value: Value): Value {
  return graph.node("Mul", [value, value]);
}

function number(graph: GraphBuilder, value: number): Value {
  return graph.constant(scalar("float32", value));
}
