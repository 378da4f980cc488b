import type { GraphBuilder, Value } from "@understudy/onnx";
import { tensor } from "@understudy/onnx";
import type { Target } from "../../data/preprocessing.ts";
import { DataError } from "../../errors.ts";
import type { FitContext } from "../method.ts";
import type { FeatureTable } from "./feature-table.ts";

/** The labels that occur in the training data: a rare one may have gone to the validation part. */
export interface PresentClasses {
  /** How many labels the target has. */
  readonly labelCount: number;
  /** The indices of those that occur, ascending. */
  readonly labels: readonly number[];
  /** For each label its place in `labels`, or -1. */
  readonly classOf: Int32Array;
  /** How many records each of `labels` has. */
  readonly counts: readonly number[];
}

/**
 * Counts the labels of a table. A label without a record is warned of: its probability is 0.
 *
 * Throws `DataError` when fewer than two occur.
 */
export async function findPresentClasses(
  table: FeatureTable,
  target: Extract<Target, { type: "classification" }>,
  context: Pick<FitContext, "breathe" | "signal" | "onMessage">,
): Promise<PresentClasses> {
  const counts = new Array<number>(target.labels.length).fill(0);
  for (let block = 0; block < table.blockCount; block++) {
    context.signal.throwIfAborted();
    for (const label of table.labels(block)) counts[label] = (counts[label] ?? 0) + 1;
    await context.breathe();
  }
  const labels = counts.flatMap((count, label) => (count > 0 ? [label] : []));
  const [only] = labels;
  if (labels.length < 2) {
    throw new DataError(
      { filename: "The training data", column: target.column },
      `expected at least two labels, but every row has '${target.labels[only ?? 0]}'.`,
    );
  }
  const classOf = new Int32Array(target.labels.length).fill(-1);
  labels.forEach((label, place) => {
    classOf[label] = place;
  });
  const absent = target.labels.filter((_, label) => classOf[label] === -1);
  if (absent.length > 0) {
    const names = absent.slice(0, 10).map((label) => `'${label}'`);
    context.onMessage(
      "warn",
      `${absent.length} of ${target.labels.length} labels have no training row and are never predicted: ${names.join(", ")}${absent.length > 10 ? ", …" : ""}.`,
    );
  }
  return {
    labelCount: target.labels.length,
    labels,
    classOf,
    counts: labels.map((label) => counts[label] ?? 0),
  };
}

/**
 * Spreads `[batch, present classes]` over the columns of all labels; a label that did not occur gets
 * `absent` in every row. Gives the value itself when all occur.
 */
export function spreadOverLabels(
  graph: GraphBuilder,
  value: Value,
  { labels, labelCount }: PresentClasses,
  absent: number,
): Value {
  if (labels.length === labelCount) return value;
  const place = new Float32Array(labels.length * labelCount);
  const filler = new Float32Array(labelCount).fill(absent);
  labels.forEach((label, row) => {
    place[row * labelCount + label] = 1;
    filler[label] = 0;
  });
  const matrix = graph.constant(tensor("float32", [labels.length, labelCount], place), "spread");
  const spread = graph.node("MatMul", [value, matrix]);
  return graph.node("Add", [spread, graph.constant(tensor("float32", [labelCount], filler))]);
}
