import { GraphBuilder, type Model, scalar, tensor, type Value } from "@understudy/onnx";
import type { Field } from "../data/records.ts";
import { addFieldInputs } from "./field-inputs.ts";
import { type LossName, lossPerExample } from "./losses.ts";
import type { GraphMode, Network } from "./network.ts";
import type { OptimizerSettings } from "./optimizers.ts";
import { buildTrainingStep, type ForwardPass, type TrainingStep } from "./training-step.ts";

export interface NetworkGraphOptions {
  readonly network: Network;
  /** The fields that the network takes. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly task: "classification" | "regression";
  /** How many labels there are; 1 of a regression. */
  readonly labels: number;
  readonly loss: LossName;
  readonly labelSmoothing: number;
}

export interface NetworkStepOptions extends NetworkGraphOptions {
  readonly optimizer: OptimizerSettings;
  readonly maxGradNorm: number | null;
  /** Whether examples weigh differently: then the graph has an input `example_weight` float32 [batch]. */
  readonly weighted: boolean;
}

/** The sum over the batch that comes with the loss: right answers, or absolute errors. */
export const measureOf = {
  classification: "correct",
  regression: "absolute_error",
} as const;

/**
 * The training step of a network. Inputs are the fields, `label` int32 [batch] or `target` float32
 * [batch], and `example_weight` where asked for. It reports `loss`, Σ weight·loss / batch as in
 * Keras, and the sum over the batch that `measureOf` names.
 */
export function buildNetworkStep(options: NetworkStepOptions): TrainingStep {
  const { network, optimizer, maxGradNorm, weighted } = options;
  return buildTrainingStep({
    parameters: network.parameters,
    optimizer,
    maxGradNorm,
    forward: (graph, parameters) =>
      addNetwork(graph, options, parameters, { mode: "training", weighted }),
  });
}

/** The graph that measures a network: the inputs and reports of its training step, unweighted. */
export function buildNetworkEvaluation(options: NetworkGraphOptions): Model {
  const graph = new GraphBuilder({ name: "evaluation" });
  const parameters = Object.entries(options.network.parameters).map(([name, { shape }]) => [
    name,
    graph.input(name, "float32", shape),
  ]);
  const { loss, outputs = {} } = addNetwork(graph, options, Object.fromEntries(parameters), {
    mode: "inference",
    weighted: false,
  });
  graph.output("loss", loss);
  for (const [name, value] of Object.entries(outputs)) graph.output(name, value);
  return graph.build({ producerName: "understudy" });
}

function addNetwork(
  graph: GraphBuilder,
  { network, fields, task, labels, loss, labelSmoothing }: NetworkGraphOptions,
  parameters: Readonly<Record<string, Value>>,
  { mode, weighted }: { readonly mode: GraphMode; readonly weighted: boolean },
): ForwardPass {
  const inputs = addFieldInputs(graph, fields);
  const truth =
    task === "classification"
      ? graph.input("label", "int32", ["batch"])
      : graph.input("target", "float32", ["batch"]);
  const { logits, updates } = network.forward(graph, inputs, parameters, mode);
  const width = widthOf(graph, logits, labels);
  const each = lossPerExample(loss, { graph, logits, width, truth, labelSmoothing });
  const weights = weighted ? graph.input("example_weight", "float32", ["batch"]) : undefined;
  const weighed = weights === undefined ? each : graph.node("Mul", [each, weights]);
  const measure =
    task === "classification"
      ? countRight(graph, logits, width, truth)
      : sumOfErrors(graph, logits, truth);
  return {
    loss: graph.node("ReduceMean", [weighed], { keepdims: 0 }),
    outputs: { [measureOf[task]]: measure },
    ...(updates === undefined ? {} : { updates }),
  };
}

/** The width of the logits, which is the number of labels, or 1 for two of them. */
function widthOf(graph: GraphBuilder, logits: Value, labels: number): number {
  const width = graph.shapeOf(logits)?.at(-1);
  if (typeof width === "number" && (width === labels || (width === 1 && labels === 2))) {
    return width;
  }
  throw new RangeError(
    `Expected the network to give [batch, ${labels}] logits, got a last dimension of ${width}.`,
  );
}

function countRight(graph: GraphBuilder, logits: Value, width: number, labels: Value): Value {
  const chosen =
    width === 1
      ? graph.node("Cast", [graph.node("Greater", [flat(graph, logits), zero(graph)])], {
          to: "int32",
        })
      : graph.node("Cast", [graph.node("ArgMax", [logits], { axis: 1, keepdims: 0 })], {
          to: "int32",
        });
  const right = graph.node("Cast", [graph.node("Equal", [chosen, labels])], { to: "float32" });
  return graph.node("ReduceSum", [right], { keepdims: 0 });
}

function sumOfErrors(graph: GraphBuilder, logits: Value, targets: Value): Value {
  const error = graph.node("Sub", [flat(graph, logits), targets]);
  return graph.node("ReduceSum", [graph.node("Abs", [error])], { keepdims: 0 });
}

/** [batch, 1] → [batch] */
function flat(graph: GraphBuilder, logits: Value): Value {
  return graph.node("Reshape", [logits, graph.constant(tensor("int64", [1], [-1]), "flat")]);
}

function zero(graph: GraphBuilder): Value {
  return graph.constant(scalar("float32", 0), "zero");
}
