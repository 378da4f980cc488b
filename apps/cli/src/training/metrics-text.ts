import type { Schemas } from "@understudy/sdk";
import { textTable } from "../text-table.ts";

type Metrics = Schemas["ModelMetrics"];

/** More classes than this are not shown one by one. */
const mostClasses = 20;

/** How good a model is, for people. */
export function metricsText(metrics: Metrics): string {
  switch (metrics.type) {
    case "classification":
      return classification(metrics);
    case "regression":
    case "embedding": {
      const { type: _, ...values } = metrics;
      return textTable(Object.entries(values).map(([name, value]) => [name, number(value)]));
    }
    default:
      return metrics satisfies never;
  }
}

function classification(metrics: Schemas["ClassificationMetrics"]): string {
  const { per_class, confusion_matrix, type: _, roc_auc_approximate: __, ...values } = metrics;
  const summary = textTable(Object.entries(values).map(([name, value]) => [name, number(value)]));
  if (per_class.length > mostClasses) return summary;
  const classes = textTable([
    ["CLASS", "PRECISION", "RECALL", "F1", "SUPPORT"],
    ...per_class.map(({ label, precision, recall, f1, support }) => [
      ...[label, number(precision), number(recall), number(f1), String(support)],
    ]),
  ]);
  const { labels, matrix } = confusion_matrix;
  const confusion = textTable([
    ["TRUE \\ PREDICTED", ...labels],
    ...labels.map((label, index) => [label, ...(matrix[index] ?? []).map(String)]),
  ]);
  return `${summary}\n${classes}\n${confusion}`;
}

function number(value: number | null): string {
  if (value === null) return "-";
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(5)));
}
