import type { Row } from "./benchmark.ts";

const headings: Readonly<Record<keyof Row, string>> = {
  what: "what",
  ours: "ours",
  peer: "peer",
  ratio: "ratio",
  bar: "bar",
  met: "met",
};
const columns = [
  "what",
  "ours",
  "peer",
  "ratio",
  "bar",
  "met",
] as const satisfies readonly (keyof Row)[];

function cell(row: Row, column: keyof Row): string {
  const value = row[column];
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "NO";
  return value;
}

/** The rows as text, one line each, in columns. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => headings[column]),
    ...rows.map((row) => columns.map((column) => cell(row, column))),
  ];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  const text = lines.map((line) =>
    line
      .map((value, index) => value.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [text[0], rule, ...text.slice(1)].join("\n");
}
