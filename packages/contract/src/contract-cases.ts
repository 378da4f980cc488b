import { type OperationId, operationsById } from "@understudy/spec";
import { bodyCases } from "./cases/body-cases.ts";
import { fieldCases } from "./cases/field-cases.ts";
import { type Generation, generatedCases } from "./cases/generated-cases.ts";
import { keyCases } from "./cases/key-cases.ts";
import { missingCases } from "./cases/missing-cases.ts";
import { routeCases } from "./cases/route-cases.ts";
import { streamCases } from "./cases/stream-cases.ts";
import { successCases } from "./cases/success-cases.ts";
import type { ContractCase } from "./contract-case.ts";
import { faultLaws } from "./laws/fault-laws.ts";
import { headerLaws } from "./laws/header-laws.ts";
import { idempotencyLaws } from "./laws/idempotency-laws.ts";
import { pagingLaws } from "./laws/paging-laws.ts";
import { seedLaws } from "./laws/seed-laws.ts";
import { stateLaws } from "./laws/state-laws.ts";
import { streamLaws } from "./laws/stream-laws.ts";

/** What cases there are depends on. */
export interface CaseOptions extends Generation {
  /** Whether the target asks for a key. */
  readonly keys: boolean;
}

/** Everything that the document promises of one operation, and the laws that hold between several. */
export function contractCases(
  id: OperationId,
  { keys, ...generation }: CaseOptions,
): readonly ContractCase[] {
  return [
    ...fieldCases(id),
    ...bodyCases(id),
    ...routeCases(id),
    ...missingCases(id),
    ...(keys ? keyCases(id) : []),
    ...streamCases(id),
    ...headerLaws(id),
    ...streamLaws(id),
    ...seedLaws(id),
    ...faultLaws(id),
    ...generatedCases(id, generation),
    ...successCases(id),
    ...idempotencyLaws(id),
    ...pagingLaws(id),
    ...stateLaws(id),
  ];
}

/** Where the document says what a case of an operation tests. */
export function sectionOf(id: OperationId): string {
  const { path, method } = operationsById[id];
  const pointer = path.replaceAll("~", "~0").replaceAll("/", "~1");
  return `openapi.yaml#/paths/${pointer}/${method.toLowerCase()}`;
}
