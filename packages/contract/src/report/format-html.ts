import type { CaseResult, ContractReport, Score } from "./contract-report.ts";
import { escapeXml } from "./escape-xml.ts";
import { percent } from "./percent.ts";
import { skippedGroups } from "./skipped-groups.ts";

const style = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid #ddd; padding: .3rem .5rem; text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.failed { color: #a40000; }
.skipped { color: #666; }
pre { background: #f6f6f6; overflow-x: auto; padding: .6rem; white-space: pre-wrap; }
`;

/** A report as one page that needs nothing else: scores, failures, and what was skipped. */
export function formatHtml(report: ContractReport): string {
  const { baseURL, startedAt, durationMs, seed, total, floor, results, problems } = report;
  const rows = Object.entries(report.operations).map(([id, score]) => row(id, score));
  const failures = results.filter(({ outcome }) => outcome === "failed").map(failureHtml);
  const reasons = skippedGroups(results).map((group) => `<li>${escapeXml(group)}</li>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Contract of ${escapeXml(baseURL)}</title><style>${style}</style></head>
<body>
<h1>Contract of ${escapeXml(baseURL)}</h1>
<p>${escapeXml(startedAt)}, ${(durationMs / 1_000).toFixed(1)} s, seed ${seed}</p>
<table>
<tr><th>operation</th><th>score</th><th>passed</th><th>failed</th><th>skipped</th></tr>
${[...rows, row("total", total)].join("\n")}
</table>
<p>${floor.map(({ server, share }) => `A server that answers ${escapeXml(server)} scores ${percent(share)}.`).join("<br>")}</p>
${problems.length === 0 ? "" : `<h2>Not prepared</h2><ul>${problems.map((why) => `<li>${escapeXml(why)}</li>`).join("")}</ul>`}
<h2>Failures</h2>
${failures.length === 0 ? "<p>None.</p>" : failures.join("\n")}
<h2>Skipped</h2>
${reasons.length === 0 ? "<p>Nothing.</p>" : `<ul class="skipped">${reasons.join("")}</ul>`}
</body>
</html>
`;
}

function row(id: string, { share, passed, failed, skipped }: Score): string {
  const numbers = [share === null ? "-" : percent(share), passed, failed, skipped];
  const cells = numbers.map((value) => `<td class="number">${value}</td>`).join("");
  return `<tr${failed > 0 ? ' class="failed"' : ""}><td>${escapeXml(id)}</td>${cells}</tr>`;
}

function failureHtml({ operationId, name, failure }: CaseResult): string {
  const { message = "", expected, actual, received, curl, section = "" } = failure ?? {};
  const parts = [
    ["expected", expected],
    ["got", actual],
    ["received", received],
    ["again", curl],
  ].flatMap(([label = "", text]) =>
    text === undefined ? [] : [`<p>${label}</p><pre>${escapeXml(text)}</pre>`],
  );
  const title = `${escapeXml(operationId)}: ${escapeXml(name)}`;
  return `<details><summary class="failed">${title}</summary><pre>${escapeXml(message)}</pre>${parts.join("")}<p>${escapeXml(section)}</p></details>`;
}
