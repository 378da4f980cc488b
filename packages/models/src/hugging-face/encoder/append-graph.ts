import type { Model, Node } from "@understudy/onnx";

/** In front of the names of what is appended, so that they are no others'. */
const prefix = "understudy/";

/**
 * A model that goes on with the nodes of another, and has that one's outputs instead of its own.
 *
 * `connections` says which values of `model` the inputs of `tail` are; those that are not named there
 * become inputs of the whole, under their own names. Both use the same set of ONNX's own operators.
 */
export function appendGraph(
  model: Model,
  tail: Model,
  connections: Readonly<Record<string, string>>,
): Model {
  const added = tail.graph.inputs.filter(({ name }) => !Object.hasOwn(connections, name));
  const kept = new Set([...added, ...tail.graph.outputs].map(({ name }) => name));
  const rename = (name: string): string => {
    if (name === "" || kept.has(name)) return name;
    return connections[name] ?? `${prefix}${name}`;
  };
  const nodes: Node[] = tail.graph.nodes.map((node) => ({
    ...node,
    name: `${prefix}${node.name}`,
    inputs: node.inputs.map(rename),
    outputs: node.outputs.map(rename),
  }));
  const { graph } = model;
  return {
    ...model,
    graph: {
      ...graph,
      nodes: [...graph.nodes, ...nodes],
      inputs: [...graph.inputs, ...added],
      outputs: tail.graph.outputs,
      initializers: [
        ...graph.initializers,
        ...tail.graph.initializers.map((one) => ({ ...one, name: rename(one.name) })),
      ],
    },
  };
}
