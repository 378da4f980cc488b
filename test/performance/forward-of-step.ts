import type { Attribute, Graph, Model, Node } from "@understudy/onnx";
import type { TrainingStep } from "@understudy/training";

/**
 * The forward pass of a training step as a model of its own: the nodes that `loss` depends on, with
 * the operators that training put there. Parameters stay inputs; the only output is `loss`.
 */
export function forwardOfStep({ model }: TrainingStep): Model {
  const { graph } = model;
  const makers = new Map<string, Node>();
  for (const node of graph.nodes) {
    for (const output of node.outputs) makers.set(output, node);
  }
  const needed = new Set(["loss"]);
  // A set also walks through what is added to it meanwhile.
  for (const name of needed) {
    const maker = makers.get(name);
    for (const read of maker === undefined ? [] : namesIn(maker)) needed.add(read);
  }
  const isNeeded = ({ name }: { readonly name: string }) => needed.has(name);
  return {
    ...model,
    graph: {
      ...graph,
      name: "forward_of_step",
      nodes: graph.nodes.filter(({ outputs }) => outputs.some((output) => needed.has(output))),
      inputs: graph.inputs.filter(isNeeded),
      outputs: graph.outputs.filter(({ name }) => name === "loss"),
      initializers: graph.initializers.filter(isNeeded),
      valueInfo: graph.valueInfo.filter(isNeeded),
    },
  };
}

/** What a node reads, and whatever its sub-graphs name: a `Scan` may read from outside its body. */
function namesIn({ inputs, attributes }: Node): readonly string[] {
  const inner = Object.values(attributes).flatMap(graphsOf);
  const names = [
    ...inputs,
    ...inner.flatMap(({ nodes, outputs }) => [
      ...nodes.flatMap(namesIn),
      ...outputs.map(({ name }) => name),
    ]),
  ];
  // An empty name stands for an optional input that is left out.
  return names.filter((name) => name !== "");
}

function graphsOf(attribute: Attribute): readonly Graph[] {
  if (attribute.type === "graph") return [attribute.value];
  return attribute.type === "graphs" ? attribute.value : [];
}
