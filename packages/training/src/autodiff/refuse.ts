import type { Node } from "@understudy/onnx";
import { TrainingError } from "../errors.ts";

/** Throws TrainingError `not_differentiable`: the node, and what stands in the way. */
export function refuse(node: Node, problem: string): never {
  const name = node.name === "" ? "without a name" : `"${node.name}"`;
  throw new TrainingError(
    "not_differentiable",
    `${node.opType} (node ${name}) cannot be differentiated: ${problem}.`,
  );
}
