import { encodeModel, GraphBuilder, type Value } from "@understudy/onnx";
import type { RunTensor } from "../../../graph-runner.ts";
import { ortRunner } from "../../../testing/ort-runner.ts";
import { differentiate } from "../../differentiate.ts";
import {
  type InputName,
  inputNames,
  type OutputName,
  outputNames,
  type RecurrentCase,
  type Tensors,
} from "./recurrent-case.ts";

/** What the operator's own kernel gives. */
export async function runKernel(test: RecurrentCase): Promise<Tensors<OutputName>> {
  const graph = new GraphBuilder({ name: "kernel" });
  const outputs = addNode(graph, test, addInputs(graph, test.feeds));
  for (const name of outputs.keys()) graph.output(name, outputs.get(name) as Value);
  return run(graph, test.feeds, [...outputs.keys()], 1);
}

export interface RuleRun {
  readonly outputs: Tensors<OutputName>;
  readonly gradients: Tensors<InputName>;
}

export interface RuleRunOptions {
  readonly threads?: number;
  /** The inputs whose gradients are asked for; all of floats unless given. */
  readonly wrt?: readonly InputName[];
}

/** What stands for the node in a training graph, and the gradients of Σ dY · Y over some outputs. */
export async function runRule(
  test: RecurrentCase,
  outputGradients: Tensors<OutputName>,
  { threads = 1, wrt = floatInputs(test) }: RuleRunOptions = {},
): Promise<RuleRun> {
  const factors = Object.fromEntries(
    Object.entries(outputGradients).map(([name, tensor]) => [`d_${name}`, tensor]),
  );
  const feeds: Tensors<string> = { ...test.feeds, ...factors };
  const forward = lossGraph(test, feeds);
  const graph = new GraphBuilder({ name: "training" });
  const inputs = addInputs(graph, feeds);
  const result = differentiate({ forward, graph, inputs, loss: "loss", wrt });
  const names = Object.keys(result.outputs).filter((name) => name !== "loss");
  for (const name of names) graph.output(name, result.outputs[name] as Value);
  for (const name of wrt) graph.output(`gradient_${name}`, result.gradients[name] as Value);
  const fetches = [...names, ...wrt.map((name) => `gradient_${name}`)];
  const fetched = await run(graph, feeds, fetches, threads);
  const gradients = wrt.map((name) => [name, fetched[`gradient_${name}`]]);
  return {
    outputs: Object.fromEntries(names.map((name) => [name, fetched[name]])),
    gradients: Object.fromEntries(gradients),
  };
}

/** The inputs that have gradients. */
export function floatInputs({ feeds }: RecurrentCase): readonly InputName[] {
  return inputNames.filter((name) => feeds[name]?.dataType === "float32");
}

/** The node's outputs, and Σ dY · Y over those outputs for which the feeds have a dY. */
function lossGraph(test: RecurrentCase, feeds: Tensors<string>) {
  const graph = new GraphBuilder({ name: "forward" });
  const inputs = addInputs(graph, feeds);
  const outputs = addNode(graph, test, inputs);
  const terms = [...outputs].flatMap(([name, value]) => {
    graph.output(name, value);
    const factor = inputs[`d_${name}`];
    if (factor === undefined) return [];
    return [graph.node("ReduceSum", [graph.node("Mul", [value, factor])], { keepdims: 0 })];
  });
  const loss = terms.reduce((sum, term) => graph.node("Add", [sum, term]));
  graph.output("loss", loss);
  return graph.build().graph;
}

function addInputs(graph: GraphBuilder, feeds: Tensors<string>): Readonly<Record<string, Value>> {
  const inputs = Object.entries(feeds).flatMap(([name, tensor]) =>
    tensor
      ? [[name, graph.input(name, tensor.dataType, declaredShape(name, tensor))] as const]
      : [],
  );
  return Object.fromEntries(inputs);
}

/** Sizes that change from step to step are declared as names: the steps, and the batch. */
function declaredShape(name: string, { shape }: RunTensor): readonly (number | string)[] {
  const [first = 0, second = 0, third = 0] = shape;
  switch (name) {
    case "x":
      return ["steps", "batch", third];
    case "lengths":
      return ["batch"];
    case "d_y":
      return ["steps", second, "batch", shape[3] ?? 0];
    case "w":
    case "r":
    case "b":
      return shape;
    default:
      return [first, "batch", third];
  }
}

function addNode(
  graph: GraphBuilder,
  test: RecurrentCase,
  inputs: Readonly<Record<string, Value>>,
): ReadonlyMap<string, Value> {
  const count: number = test.operator === "LSTM" ? 3 : 2;
  const given = inputNames.map((name) => inputs[name]);
  const outputs = graph.node(test.operator, given, test.attributes, { outputs: count });
  return new Map(outputs.map((value, index) => [outputNames[index] as string, value]));
}

async function run(
  graph: GraphBuilder,
  feeds: Tensors<string>,
  fetches: readonly string[],
  threads: number,
): Promise<Readonly<Record<string, RunTensor>>> {
  await using session = await ortRunner({ threads }).load(encodeModel(graph.build()));
  return await session.run(feeds as Readonly<Record<string, RunTensor>>, fetches);
}
