import { controlOperators } from "./control.ts";
import { elementwiseOperators } from "./elementwise.ts";
import { layoutOperators } from "./layout.ts";
import { neuralOperators } from "./neural.ts";
import { reductionOperators } from "./reduction.ts";
import { sequenceOperators } from "./sequences.ts";
import type { Signature } from "./signature.ts";

/**
 * The operators of ONNX's own domain that this package knows: their inputs, outputs and
 * attributes, from operator set 7 (where broadcasting took its present form) to 24.
 * https://onnx.ai/onnx/operators/
 */
export const operators = {
  ...elementwiseOperators,
  ...layoutOperators,
  ...reductionOperators,
  ...neuralOperators,
  ...controlOperators,
  ...sequenceOperators,
} as const satisfies Record<string, Signature>;

/** The name of a known operator. */
export type OperatorName = keyof typeof operators;

/** The oldest operator set that the table describes. */
const oldestOpset = 7;

/** The operator of this name, or undefined where we know nothing of it. */
export function knownOperator(
  domain: string,
  opType: string,
  opset: number | undefined,
): OperatorName | undefined {
  if (domain !== "" && domain !== "ai.onnx") return undefined;
  if (opset === undefined || opset < oldestOpset) return undefined;
  return Object.hasOwn(operators, opType) ? (opType as OperatorName) : undefined;
}
