import type { NodeReference } from "../errors.ts";
import type { Graph } from "../model.ts";
import { agreedType } from "./agreed-type.ts";
import { constantFacts, unknownFacts, type ValueFacts } from "./facts.ts";
import { inferNode } from "./infer-node.ts";
import { mergeTypes } from "./merge-types.ts";

/** A node of which nothing could be inferred, since its operator is not in the table. */
export interface UnknownNode extends NodeReference {
  readonly domain: string;
}

/** What surrounds a graph: nothing for a model's own, the outer values for a subgraph. */
export interface GraphScope {
  readonly opsetImports: Readonly<Record<string, number>>;
  lookup(name: string): ValueFacts | undefined;
  /** Told of each node whose operator is not in the table. */
  onUnknown(node: UnknownNode): void;
}

/**
 * Infers every value of a graph in the order of its nodes.
 *
 * `inputs` says what a caller gives (the iteration variables of a Scan, for instance); what the
 * graph itself declares is merged with it, and with what is inferred. Throws OnnxTypeError, which
 * names the node, where the two contradict each other.
 */
export function inferGraph(
  graph: Graph,
  scope: GraphScope,
  inputs: readonly ValueFacts[] = [],
): { readonly facts: ReadonlyMap<string, ValueFacts>; readonly outputs: readonly ValueFacts[] } {
  const facts = new Map<string, ValueFacts>();
  const lookup = (name: string): ValueFacts | undefined => facts.get(name) ?? scope.lookup(name);
  const declared = new Map(
    [...graph.valueInfo, ...graph.outputs].map(({ name, type }) => [name, type]),
  );
  for (const { name, type } of graph.inputs) facts.set(name, { type });
  for (const [index, given] of inputs.entries()) {
    const input = graph.inputs[index];
    if (input === undefined) continue;
    const merged = mergeTypes(given.type, input.type);
    facts.set(input.name, merged === undefined ? { type: input.type } : { ...given, ...merged });
  }
  for (const tensor of graph.initializers) facts.set(tensor.name, constantFacts(tensor));
  for (const [nodeIndex, node] of graph.nodes.entries()) {
    const reference = {
      graphName: graph.name,
      nodeIndex,
      nodeName: node.name,
      opType: node.opType,
    };
    const inferred = inferNode(node, {
      opsetImports: scope.opsetImports,
      reference,
      lookup,
      inferSubgraph: (subgraph, given) => inferGraph(subgraph, { ...scope, lookup }, given).outputs,
    });
    if (inferred === undefined) scope.onUnknown({ ...reference, domain: node.domain });
    for (const [index, name] of node.outputs.entries()) {
      if (name === "") continue;
      const known = inferred?.[index] ?? unknownFacts;
      const type = agreedType(known.type, declared.get(name), node, name, reference);
      facts.set(name, { ...known, type });
    }
  }
  return { facts, outputs: graph.outputs.map(({ name }) => lookup(name) ?? unknownFacts) };
}
