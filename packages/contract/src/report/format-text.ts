import type { CaseResult, ContractReport, Score } from "./contract-report.ts";
import { percent } from "./percent.ts";
import { skippedGroups } from "./skipped-groups.ts";

/** A report for people: a line for each operation, then each failure with what makes it again. */
export function formatText(report: ContractReport): string {
  const width = Math.max(...Object.keys(report.operations).map(({ length }) => length), 5);
  const lines = Object.entries(report.operations).map(
    ([id, score]) => `${id.padEnd(width)}  ${scoreText(score)}`,
  );
  const failed = report.results.filter(({ outcome }) => outcome === "failed");
  return [
    `${report.baseURL}, ${(report.durationMs / 1_000).toFixed(1)} s, seed ${report.seed}`,
    "",
    ...lines,
    "",
    `${"total".padEnd(width)}  ${scoreText(report.total)}`,
    ...report.floor.map(
      ({ server, share }) => `A server that answers ${server} scores ${percent(share)}.`,
    ),
    ...problemLines(report.problems),
    ...skippedLines(report.results),
    ...failed.flatMap(failureLines),
    "",
  ].join("\n");
}

function scoreText({ passed, failed, skipped, share }: Score): string {
  const rest = skipped === 0 ? "" : `, ${skipped} skipped`;
  return `${share === null ? "      -" : percent(share).padStart(7)}  ${passed} passed, ${failed} failed${rest}`;
}

function problemLines(problems: readonly string[]): string[] {
  return problems.length === 0 ? [] : ["", "Not prepared:", ...problems.map((why) => `  ${why}`)];
}

function skippedLines(results: readonly CaseResult[]): string[] {
  const groups = skippedGroups(results);
  return groups.length === 0 ? [] : ["", "Skipped:", ...groups.map((group) => `  ${group}`)];
}

function failureLines({ operationId, name, failure }: CaseResult): string[] {
  if (failure === undefined) return [];
  const { message, expected, actual, curl, received, section } = failure;
  return [
    "",
    `FAILED ${operationId}: ${name}`,
    ...indented("", message),
    ...indented("expected  ", expected),
    ...indented("got       ", actual),
    ...indented("received  ", received),
    ...indented("again     ", curl && shortened(curl)),
    ...indented("document  ", section),
  ];
}

/** The longest command that a terminal is given. */
const maxCommandLength = 4_000;

function shortened(command: string): string {
  if (command.length <= maxCommandLength) return command;
  return `${command.slice(0, 400)}… (${command.length} characters: the report as JSON has all of it)`;
}

function indented(label: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  const [first = "", ...rest] = text.split("\n");
  return [`  ${label}${first}`, ...rest.map((line) => `  ${" ".repeat(label.length)}${line}`)];
}
