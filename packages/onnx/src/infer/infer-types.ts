import type { Model } from "../model.ts";
import { declarable, type ValueType } from "../value-type.ts";
import { inferGraph, type UnknownNode } from "./infer-graph.ts";

/** What inference found out about a model's main graph. */
export interface TypeInference {
  /** Types of the graph's values by name; a value of which nothing is known is missing. */
  readonly types: ReadonlyMap<string, ValueType>;
  /** Nodes (of the graph and its subgraphs) whose operator is not in the table. */
  readonly unknownNodes: readonly UnknownNode[];
}

/**
 * Infers the types and shapes of all values of a model's graph, with named axes carried along.
 *
 * An operator that is not in the table is no error: its outputs are what the file declares, or
 * unknown, and the node is listed. Throws OnnxTypeError, which names the node, where a node's
 * inputs do not fit its operator, or the file declares another type than its inputs give.
 */
export function inferTypes(model: Model): TypeInference {
  const unknownNodes: UnknownNode[] = [];
  const { facts } = inferGraph(model.graph, {
    opsetImports: model.opsetImports,
    lookup: () => undefined,
    onUnknown: (node) => unknownNodes.push(node),
  });
  const types = new Map<string, ValueType>();
  for (const [name, { type }] of facts) if (type !== undefined) types.set(name, type);
  return { types, unknownNodes };
}

/** The model with every inferred type written into its graph, as other tools expect to find it. */
export function withInferredTypes(model: Model): Model {
  const { types } = inferTypes(model);
  const { graph } = model;
  const elsewhere = new Set([...graph.inputs, ...graph.initializers].map(({ name }) => name));
  const outputs = graph.outputs.map((value) => ({
    ...value,
    type: declarable(types.get(value.name)) ?? value.type,
  }));
  for (const { name } of outputs) elsewhere.add(name);
  const kept = new Map(graph.valueInfo.map((value) => [value.name, value]));
  const valueInfo = [...types]
    .filter(([name, type]) => !elsewhere.has(name) && declarable(type) !== undefined)
    .map(([name, type]) => ({ ...kept.get(name), name, type }));
  return { ...model, graph: { ...graph, outputs, valueInfo } };
}
