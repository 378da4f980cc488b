import type { OperationId } from "@understudy/spec";
import type { CaseKind } from "../contract-case.ts";

/** What came of a case. */
export interface CaseResult {
  readonly operationId: OperationId;
  readonly name: string;
  readonly kind: CaseKind;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly durationMs: number;
  /** Why it was skipped. */
  readonly reason?: string;
  readonly failure?: Failure;
}

/** How a case failed. */
export interface Failure {
  readonly message: string;
  /** What was expected, where a comparison says so. */
  readonly expected?: string;
  /** What the comparison found instead. */
  readonly actual?: string;
  /** The last request of the case, as a command. */
  readonly curl?: string;
  /** What came back for it: status, type and body. */
  readonly received?: string;
  /** Where the document says what should have come. */
  readonly section: string;
}

/** How many cases there are of each outcome. */
export interface Score {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The part of the cases that ran and passed, from 0 to 1; null where none ran. */
  readonly share: number | null;
}

/** What servers that implement nothing would score on the cases that ran: at best nothing. */
export interface Floor {
  readonly server: string;
  readonly share: number;
  /** The cases that such a server keeps, which say nothing. */
  readonly vacuous: readonly string[];
}

/** What a run of the suite found. It is plain JSON. */
export interface ContractReport {
  readonly version: 1;
  readonly baseURL: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  /** The model that was used for each operation which takes one. */
  readonly models: Readonly<Partial<Record<OperationId, string>>>;
  /** What could not be made for the examples, for which operations may fail, and why. */
  readonly problems: readonly string[];
  readonly total: Score;
  readonly operations: Readonly<Partial<Record<OperationId, Score>>>;
  readonly floor: readonly Floor[];
  readonly results: readonly CaseResult[];
}
