import type { Attribute } from "./attribute.ts";
import { OnnxGraphError } from "./errors.ts";
import type { Graph, Model, Node } from "./model.ts";

/**
 * The part of a model that the named outputs depend on, in the same order: nodes, inputs, initializers and
 * the types of values in between. ONNX Runtime runs a node whose outputs nobody reads.
 *
 * Outputs are those of the graph, and come in the order of the names. Throws `OnnxGraphError` for a name that
 * is none.
 */
export function extractModel(model: Model, outputs: readonly string[]): Model {
  const { graph } = model;
  const needed = neededFor(graph, outputs);
  const isNeeded = ({ name }: { readonly name: string }) => needed.has(name);
  return {
    ...model,
    graph: {
      ...graph,
      nodes: graph.nodes.filter((node) => node.outputs.some((name) => needed.has(name))),
      inputs: graph.inputs.filter(isNeeded),
      outputs: outputs.map((name) => outputOf(graph, name)),
      initializers: graph.initializers.filter(isNeeded),
      sparseInitializers: graph.sparseInitializers.filter(({ values }) => isNeeded(values)),
      valueInfo: graph.valueInfo.filter(isNeeded),
      quantizationAnnotations: graph.quantizationAnnotations.filter(({ tensorName }) =>
        needed.has(tensorName),
      ),
    },
  };
}

function outputOf({ name: graphName, outputs }: Graph, name: string) {
  const output = outputs.find((candidate) => candidate.name === name);
  if (output !== undefined) return output;
  const known = outputs.map((candidate) => candidate.name).join(", ");
  throw new OnnxGraphError(`graph "${graphName}" has no output "${name}"; it has ${known}`);
}

/** The names of all values that the given ones are computed from, and theirs. */
function neededFor({ nodes }: Graph, names: readonly string[]): ReadonlySet<string> {
  const makers = new Map(nodes.flatMap((node) => node.outputs.map((output) => [output, node])));
  const needed = new Set(names);
  // A set also walks through what is added to it meanwhile.
  for (const name of needed) {
    const maker = makers.get(name);
    for (const read of maker === undefined ? [] : namesReadBy(maker)) needed.add(read);
  }
  return needed;
}

/** What a node reads, and whatever its subgraphs name: a `Scan` may read from outside its body. */
function namesReadBy({ inputs, attributes }: Node): readonly string[] {
  const bodies = Object.values(attributes).flatMap(graphsOf);
  const names = [
    ...inputs,
    ...bodies.flatMap(({ nodes, outputs }) => [
      ...nodes.flatMap(namesReadBy),
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
