import {
  floats,
  GraphBuilder,
  int,
  ints,
  type Model,
  scalar,
  tensor,
  type Value,
} from "@understudy/onnx";
import { type PresentClasses, spreadOverLabels } from "../tabular/present-classes.ts";
import { scaledInput } from "../tabular/scaler.ts";
import type { Standardization } from "../tabular/standardization.ts";
import type { Kernel } from "./kernel.ts";
import type { Samples } from "./samples.ts";
import type { PairMachine } from "./svm-checkpoint.ts";
import { classPairs } from "./train-classifier.ts";

export interface SvmModel {
  readonly samples: Samples;
  readonly kernel: Kernel;
  readonly standardization: Standardization | undefined;
  readonly machines: readonly PairMachine[];
}

const ml = "ai.onnx.ml";
/** That of the probability 1 - 1e-7. */
const largestLogit = Math.log((1 - 1e-7) / 1e-7);

/**
 * SVMRegressor: `features` float32 [batch, width] → `prediction` float32 [batch, 1], which is
 * Σ coefficient K(support vector, x) + rho.
 */
export function exportRegressor({ samples, kernel, standardization, machines }: SvmModel): Model {
  const graph = new GraphBuilder({ name: "svm" });
  const scaled = scaledInput(graph, samples.width, standardization);
  const { rows, coefficients, bias } = machines[0] ?? noMachine;
  // The operator takes a model without support vectors for a linear one.
  const supports = rows.length > 0 ? rows : Uint32Array.of(0);
  const prediction = graph.node(
    "SVMRegressor",
    [scaled],
    {
      ...kernelAttributes(kernel),
      coefficients: floats(rows.length > 0 ? [...coefficients] : [0]),
      n_supports: int(supports.length),
      rho: floats([bias]),
      support_vectors: floats(vectorsOf(samples, supports)),
    },
    { domain: ml },
  );
  graph.output("prediction", prediction, {
    kind: "tensor",
    dataType: "float32",
    shape: ["batch", 1],
  });
  return graph.build();
}

/**
 * SVMClassifier: `features` float32 [batch, width] → `label` int64 [batch], the index of the largest
 * of what else comes out: `probabilities` float32 [batch, labels] where the machines have sigmoids,
 * otherwise `scores` float32 [batch, labels].
 *
 * The operator's f of a pair is above 0 for its first class. Of two classes it gives [-f, f]; of
 * more, f of each pair, or probabilities by pairwise coupling. For two classes the coupling is only
 * approximate in ONNX Runtime (1e-4), so the sigmoid is a node of its own.
 */
export function exportClassifier(model: SvmModel, classes: PresentClasses): Model {
  const { samples, kernel, standardization, machines } = model;
  const graph = new GraphBuilder({ name: "svm" });
  const scaled = scaledInput(graph, samples.width, standardization);
  const sigmoids = machines.flatMap(({ sigmoid }) => (sigmoid === null ? [] : [sigmoid]));
  const two = machines.length === 1;
  const coupled = sigmoids.length > 0 && !two;
  const [, raw] = graph.node(
    "SVMClassifier",
    [scaled],
    {
      ...kernelAttributes(kernel),
      ...supportAttributes(samples, machines),
      classlabels_ints: ints([...classes.labels]),
      post_transform: "NONE",
      rho: floats(machines.map(({ bias }) => bias)),
      ...(coupled && {
        prob_a: floats(sigmoids.map(({ a }) => a)),
        prob_b: floats(sigmoids.map(({ b }) => b)),
      }),
    },
    { domain: ml, outputs: ["class_label", "decision_values"] },
  );
  const [sigmoid] = sigmoids;
  const evidence =
    sigmoid === undefined
      ? two
        ? graph.node("Neg", [raw])
        : voteScores(graph, raw, classes.labels.length)
      : two
        ? sigmoidOf(graph, raw, sigmoid)
        : raw;
  const absent = sigmoid === undefined ? -1 : 0;
  const spread = spreadOverLabels(graph, evidence, classes, absent);
  const label = graph.node("ArgMax", [spread], { axis: 1, keepdims: 0 });
  graph.output("label", label, { kind: "tensor", dataType: "int64", shape: ["batch"] });
  graph.output(sigmoid === undefined ? "scores" : "probabilities", spread, {
    kind: "tensor",
    dataType: "float32",
    shape: ["batch", classes.labelCount],
  });
  return graph.build();
}

const noMachine = { rows: new Uint32Array(), coefficients: new Float64Array(), bias: 0 };

function kernelAttributes({ type, gamma, coef0, degree }: Kernel) {
  return {
    kernel_type: type.toUpperCase(),
    kernel_params: floats([gamma, coef0, degree]),
  };
}

/**
 * [-f, f] → [1 / (1 + exp(a f + b)), 1 / (1 + exp(-a f - b))], and none below 1e-7, as libsvm and
 * the operator's coupling have it.
 */
function sigmoidOf(
  graph: GraphBuilder,
  raw: Value,
  { a, b }: { readonly a: number; readonly b: number },
): Value {
  const slopes = graph.constant(tensor("float32", [2], [a, a]), "slopes");
  const shifts = graph.constant(tensor("float32", [2], [-b, b]), "shifts");
  const logits = graph.node("Add", [graph.node("Mul", [raw, slopes]), shifts]);
  const bound = (value: number) => graph.constant(scalar("float32", value), "bound");
  const clipped = graph.node("Clip", [logits, bound(-largestLogit), bound(largestLogit)]);
  return graph.node("Sigmoid", [clipped]);
}

/**
 * A score for each class: the pairs it wins, plus its summed decision values c brought into
 * (-1/3, 1/3) by c / (3 (|c| + 1)), which break ties (`decision_function_shape="ovr"` of
 * scikit-learn).
 */
function voteScores(graph: GraphBuilder, raw: Value, classes: number): Value {
  const pairs = classPairs(classes);
  const signs = new Float32Array(pairs.length * classes);
  const losses = new Float32Array(classes);
  pairs.forEach(([first, second], pair) => {
    signs[pair * classes + first] = 1;
    signs[pair * classes + second] = -1;
    losses[second] = (losses[second] ?? 0) + 1;
  });
  const matrix = graph.constant(tensor("float32", [pairs.length, classes], signs), "pair_signs");
  const constant = (values: Float32Array | number[]) =>
    graph.constant(tensor("float32", [values.length], Float32Array.from(values)));
  // A class has a vote of each pair in which it is second, less those that the first wins.
  const firstWins = graph.node("Cast", [graph.node("Greater", [raw, constant([0])])], {
    to: "float32",
  });
  const votes = graph.node("Add", [graph.node("MatMul", [firstWins, matrix]), constant(losses)]);
  const sums = graph.node("MatMul", [raw, matrix]);
  const size = graph.node("Add", [graph.node("Abs", [sums]), constant([1])]);
  const share = graph.node("Div", [sums, graph.node("Mul", [size, constant([3])])]);
  return graph.node("Add", [votes, share]);
}

/**
 * The support vectors of all pairs, class by class, and their coefficients in libsvm's layout
 * [classes - 1, support vectors]: one of class i has that of the pair with j in row j - 1 where
 * i < j, and in row j where j < i.
 */
function supportAttributes(samples: Samples, machines: readonly PairMachine[]) {
  const classes = samples.starts.length - 1;
  const used = new Uint8Array(samples.count);
  for (const { rows } of machines) for (const row of rows) used[row] = 1;
  // The operator needs at least one.
  if (!used.includes(1)) used[0] = 1;
  const supports = Uint32Array.from(used.keys()).filter((row) => used[row] === 1);
  const columnOf = new Uint32Array(samples.count);
  supports.forEach((row, column) => {
    columnOf[row] = column;
  });
  const coefficients = new Float64Array((classes - 1) * supports.length);
  classPairs(classes).forEach(([first, second], pair) => {
    const { rows, coefficients: own } = machines[pair] ?? noMachine;
    rows.forEach((row, at) => {
      const line = row < (samples.starts[first + 1] ?? 0) ? second - 1 : first;
      coefficients[line * supports.length + (columnOf[row] ?? 0)] = own[at] ?? 0;
    });
  });
  const perClass = Array.from({ length: classes }, (_, group) => {
    const from = samples.starts[group] ?? 0;
    const to = samples.starts[group + 1] ?? 0;
    return supports.filter((row) => row >= from && row < to).length;
  });
  return {
    vectors_per_class: ints(perClass),
    support_vectors: floats(vectorsOf(samples, supports)),
    coefficients: floats([...coefficients]),
  };
}

function vectorsOf({ values, width }: Samples, rows: Uint32Array): number[] {
  return [...rows].flatMap((row) => [...values.subarray(row * width, (row + 1) * width)]);
}
