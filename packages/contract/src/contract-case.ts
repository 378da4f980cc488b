import type { OperationId } from "@understudy/spec";
import type { ContractTarget } from "./contract-target.ts";

/** What a case is about, so that a report can say which kinds a server fails. */
export type CaseKind =
  | "success"
  | "stream"
  | "field"
  | "body"
  | "route"
  | "missing"
  | "key"
  | "generated"
  | "paging"
  | "state"
  | "headers"
  | "seed"
  | "idempotency"
  | "fault";

/** One fact about an operation. */
export interface ContractCase {
  readonly name: string;
  readonly kind: CaseKind;
  /** The operations that it needs besides its own. */
  readonly needs?: readonly OperationId[];
  /** Whether nothing else may go on beside it, as it looks at what all share. */
  readonly alone?: true;
  /** Throws when the target does not keep it. */
  run(target: ContractTarget): Promise<void>;
}

/** Thrown by a case that cannot tell here, which is then skipped for this reason. */
export class CaseSkipped extends Error {
  override readonly name = "CaseSkipped";
}
