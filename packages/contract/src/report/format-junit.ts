import type { CaseResult, ContractReport } from "./contract-report.ts";
import { escapeXml } from "./escape-xml.ts";

/** A report in the XML of JUnit, which CI services read: a suite for each operation. */
export function formatJUnit(report: ContractReport): string {
  const suites = [...Map.groupBy(report.results, ({ operationId }) => operationId)];
  const { passed, failed, skipped } = report.total;
  const total = counts(passed + failed + skipped, failed, skipped, report.durationMs);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract" ${total}>`,
    ...suites.flatMap(([id, results]) => suite(id, results, report.startedAt)),
    "</testsuites>",
    "",
  ].join("\n");
}

function counts(tests: number, failures: number, skipped: number, durationMs: number): string {
  return `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds(durationMs)}"`;
}

function suite(id: string, results: readonly CaseResult[], startedAt: string): string[] {
  const of = (outcome: CaseResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length;
  const durationMs = results.reduce((sum, result) => sum + result.durationMs, 0);
  const total = counts(results.length, of("failed"), of("skipped"), durationMs);
  return [
    `  <testsuite name="${escapeXml(id)}" ${total} timestamp="${startedAt}">`,
    ...results.flatMap(testCase),
    "  </testsuite>",
  ];
}

function testCase({ operationId, name, kind, outcome, durationMs, reason, failure }: CaseResult) {
  const place = `classname="${escapeXml(`${operationId}.${kind}`)}" name="${escapeXml(name)}"`;
  const open = `    <testcase ${place} time="${seconds(durationMs)}"`;
  if (outcome === "passed") return [`${open}/>`];
  if (failure === undefined) {
    return [`${open}>`, `      <skipped message="${escapeXml(reason ?? "")}"/>`, "    </testcase>"];
  }
  const { message, section, expected, actual, received, curl } = failure;
  const text = [
    message,
    expected && `expected: ${expected}`,
    actual && `got: ${actual}`,
    received && `received: ${received}`,
    curl,
    section,
  ];
  return [
    `${open}>`,
    `      <failure message="${escapeXml(message.split("\n")[0] ?? "")}">${escapeXml(text.filter(Boolean).join("\n"))}</failure>`,
    "    </testcase>",
  ];
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}
