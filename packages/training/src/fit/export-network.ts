import { GraphBuilder, type Model, scalar, tensor, type Value } from "@understudy/onnx";
import type { Target } from "../data/preprocessing.ts";
import type { Field } from "../data/records.ts";
import { addFieldInputs } from "./field-inputs.ts";
import type { Network } from "./network.ts";
import { predictedTarget } from "./predicted-target.ts";
import type { TargetScaling } from "./target-scaling.ts";

export interface ExportNetworkOptions {
  readonly network: Network;
  /** The values of every parameter, as `fitNetwork` gives them. */
  readonly parameters: Readonly<Record<string, Float32Array>>;
  /** The fields that the network takes, with their types; they become the model's inputs. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly target: Target;
  /** As `fitNetwork` gives it: the graph turns a standardised output back into the target's units. */
  readonly scaling: TargetScaling;
}

/**
 * The model to serve, as `FitResult.model` describes it, with the parameters in it.
 *
 * Of a classification, `probabilities` are the softmax of the logits, or the sigmoid of one. (Those
 * of a network that was trained with a hinge loss rank labels, but are not calibrated.)
 */
export function exportNetwork(options: ExportNetworkOptions): Model {
  const { network, fields, scaling } = options;
  const target = predictedTarget(options.target);
  const graph = new GraphBuilder({ name: "network" });
  const inputs = addFieldInputs(graph, fields);
  const parameters = Object.entries(network.parameters).map(([name, { shape }]) => {
    const values = options.parameters[name];
    if (values === undefined) {
      throw new RangeError(`Expected the values of the parameter '${name}', but there are none.`);
    }
    return [name, graph.initializer(name, tensor("float32", shape, values))];
  });
  const { logits } = network.forward(graph, inputs, Object.fromEntries(parameters), "inference");
  if (target.type === "classification") addClassification(graph, logits, target.labels.length);
  else graph.output("prediction", inTargetUnits(graph, logits, scaling));
  return graph.build({ producerName: "understudy" });
}

function addClassification(graph: GraphBuilder, logits: Value, labels: number): void {
  const single = labels === 2 && graph.shapeOf(logits)?.at(-1) !== 2;
  const label = single
    ? positive(graph, logits)
    : graph.node("ArgMax", [logits], { axis: 1, keepdims: 0 });
  graph.output("label", label);
  const both = single ? bothLogits(graph, logits) : logits;
  graph.output("probabilities", graph.node("Softmax", [both], { axis: 1 }));
}

/**
 * The two logits whose softmax is [1 - σ(z), σ(z)]: [-z/2, z/2]. ONNX Runtime's Sigmoid gives 0 for
 * probabilities below 1e-8 or so; its Softmax keeps their digits.
 */
function bothLogits(graph: GraphBuilder, logits: Value): Value {
  const half = graph.node("Mul", [logits, graph.constant(scalar("float32", 0.5), "half")]);
  return graph.node("Concat", [graph.node("Neg", [half]), half], { axis: 1 });
}

/** [batch, 1] → int64 [batch]: 1 where it is above 0. */
function positive(graph: GraphBuilder, logits: Value): Value {
  const above = graph.node("Greater", [logits, graph.constant(scalar("float32", 0), "zero")]);
  const flat = graph.constant(tensor("int64", [1], [-1]), "flat");
  return graph.node("Reshape", [graph.node("Cast", [above], { to: "int64" }), flat]);
}

function inTargetUnits(graph: GraphBuilder, logits: Value, { mean, scale }: TargetScaling): Value {
  const scaled = graph.node("Mul", [
    logits,
    graph.constant(scalar("float32", scale), "target_scale"),
  ]);
  return graph.node("Add", [scaled, graph.constant(scalar("float32", mean), "target_mean")]);
}
