import { type NodeReference, OnnxTypeError } from "../errors.ts";
import type { Graph, Node } from "../model.ts";
import { opsetVersion } from "../model.ts";
import { knownOperator, operators } from "../operators/operators.ts";
import { unknownFacts, type ValueFacts } from "./facts.ts";
import { NodeContext } from "./node-context.ts";
import { inferenceRules } from "./rules.ts";

/** What surrounds a node whose outputs are inferred. */
export interface NodeScope {
  readonly opsetImports: Readonly<Record<string, number>>;
  readonly reference: NodeReference;
  lookup(name: string): ValueFacts | undefined;
  inferSubgraph(graph: Graph, inputs: readonly ValueFacts[]): readonly ValueFacts[];
}

/** What is known of a node's outputs, or "unknown operator" where there is no rule for it. */
export function inferNode(node: Node, scope: NodeScope): readonly ValueFacts[] | undefined {
  const opset = opsetVersion(scope.opsetImports, node.domain);
  const operator = knownOperator(node.domain, node.opType, opset);
  if (operator === undefined || opset === undefined) return undefined;
  checkCounts(node, operators[operator], scope.reference);
  const context = new NodeContext({
    node,
    reference: scope.reference,
    opset,
    inputs: node.inputs.map((name) =>
      name === "" ? undefined : (scope.lookup(name) ?? unknownFacts),
    ),
    inferSubgraph: (graph, inputs) => scope.inferSubgraph(graph, inputs),
  });
  return inferenceRules[operator](context);
}

function checkCounts(
  node: Node,
  signature: {
    readonly inputs: readonly [number, number];
    readonly outputs: readonly [number, number];
  },
  reference: NodeReference,
): void {
  for (const side of ["inputs", "outputs"] as const) {
    const [min, max] = signature[side];
    const count = node[side].length;
    if (count < min || count > max) {
      const range =
        min === max ? `${min}` : max === Infinity ? `${min} or more` : `${min} to ${max}`;
      throw new OnnxTypeError(`expected ${range} ${side}, got ${count}`, reference);
    }
  }
  const missing = node.inputs.slice(0, signature.inputs[0]).indexOf("");
  if (missing >= 0) throw new OnnxTypeError(`input ${missing} is required`, reference);
}
