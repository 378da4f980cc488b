import type { OperationId } from "@understudy/spec";
import { bodyCases } from "./cases/body-cases.ts";
import { fieldCases } from "./cases/field-cases.ts";
import { keyCases } from "./cases/key-cases.ts";
import { missingCases } from "./cases/missing-cases.ts";
import { routeCases } from "./cases/route-cases.ts";
import { streamCases } from "./cases/stream-cases.ts";
import { successCases } from "./cases/success-cases.ts";
import type { ContractCase } from "./contract-case.ts";

export interface ContractOptions {
  /** Whether the target asks for a key. */
  readonly keys: boolean;
}

/** Everything that the document promises of one operation, from the operation table alone. */
export function contractCases(id: OperationId, { keys }: ContractOptions): readonly ContractCase[] {
  return [
    ...fieldCases(id),
    ...bodyCases(id),
    ...routeCases(id),
    ...missingCases(id),
    ...(keys ? keyCases(id) : []),
    ...streamCases(id),
    // Last: what an operation removes must be there for the others.
    ...successCases(id),
  ];
}
