import type { CaseResult, Score } from "./contract-report.ts";

/** How many cases of each outcome there are. */
export function scoreOf(results: readonly CaseResult[]): Score {
  const count = (outcome: CaseResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length;
  const [passed, failed, skipped] = [count("passed"), count("failed"), count("skipped")];
  return {
    passed,
    failed,
    skipped,
    share: passed + failed === 0 ? null : passed / (passed + failed),
  };
}
