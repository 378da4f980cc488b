import { type NodeReference, OnnxTypeError } from "../errors.ts";
import type { Node } from "../model.ts";
import { formatType, type ValueType } from "../value-type.ts";
import { mergeTypes } from "./merge-types.ts";

/** What inference and a declaration say of a node's output. Throws OnnxTypeError where they contradict each other. */
export function agreedType(
  inferred: ValueType | undefined,
  declared: ValueType | undefined,
  node: Node,
  output: string,
  reference: NodeReference,
): ValueType | undefined {
  const merged = mergeTypes(inferred, declared);
  if (merged !== undefined) return merged.type;
  throw new OnnxTypeError(
    `output ${node.outputs.indexOf(output)} ("${output}") is declared as ${formatType(declared)}, ` +
      `but the inputs give ${formatType(inferred)}`,
    reference,
  );
}
