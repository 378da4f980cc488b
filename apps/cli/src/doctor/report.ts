import type { Finding } from "./finding.ts";

const marks = { ok: "ok", warning: "warning", problem: "PROBLEM" } satisfies Record<
  Finding["state"],
  string
>;

/** The findings as text: a line each, and under what is not well a line that says what to do. */
export function reportFindings(findings: readonly Finding[]): string {
  const checkWidth = Math.max(...findings.map(({ check }) => check.length));
  const markWidth = Math.max(...findings.map(({ state }) => marks[state].length));
  const lines = findings.flatMap((finding) => {
    const mark = marks[finding.state].padEnd(markWidth);
    const line = `${finding.check.padEnd(checkWidth)}  ${mark}  ${finding.detail}`;
    if (finding.state === "ok") return [line];
    return [line, `${" ".repeat(checkWidth + 2 + markWidth + 2)}${finding.remedy}`];
  });
  const problems = findings.filter(({ state }) => state === "problem").length;
  const verdict =
    problems === 0
      ? "Nothing here keeps the emulator from working."
      : `${problems} problem${problems === 1 ? "" : "s"} to solve.`;
  return `${[...lines, "", verdict].join("\n")}\n`;
}
