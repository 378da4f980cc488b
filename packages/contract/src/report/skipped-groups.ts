import type { CaseResult } from "./contract-report.ts";

/** What was skipped, by operation and reason: `3 of files.list: …`. */
export function skippedGroups(results: readonly CaseResult[]): readonly string[] {
  const skipped = results.filter(({ outcome }) => outcome === "skipped");
  const groups = Map.groupBy(skipped, ({ operationId, reason }) => `${operationId}: ${reason}`);
  return [...groups].map(([why, of]) => `${of.length} of ${why}`);
}
