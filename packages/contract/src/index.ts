export { type CaseKind, CaseSkipped, type ContractCase } from "./contract-case.ts";
export { type CaseOptions, contractCases, sectionOf } from "./contract-cases.ts";
export { ContractOptionError, type ContractOptions } from "./contract-options.ts";
export type { ContractTarget } from "./contract-target.ts";
export { emptyServers, keptBy } from "./floor.ts";
export type {
  CaseResult,
  ContractReport,
  Failure,
  Floor,
  Score,
} from "./report/contract-report.ts";
export { formatHtml } from "./report/format-html.ts";
export { formatJUnit } from "./report/format-junit.ts";
export { formatText } from "./report/format-text.ts";
export { runContract } from "./run-contract.ts";
export { UnreachableError } from "./unreachable-error.ts";
