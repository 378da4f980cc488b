import type { TaskName } from "../data/tasks/example.ts";
import type { TaskResult } from "./evaluate-model.ts";

/** A figure that the model is to reach. */
export interface Figure {
  readonly what: string;
  /** From 0 to 1. */
  readonly accuracy: number;
  readonly bar: number;
}

const BAR = 0.8;

const figures: readonly (readonly [what: string, tasks: readonly TaskName[]])[] = [
  ["picks the right one of three tools and copies its arguments", ["tool_call"]],
  ["extracts named fields to JSON", ["extraction"]],
  ["repeats, upper-cases or answers yes or no", ["repeat", "upper_case", "yes_no"]],
];

/** The figures that the model is judged by; tasks that are one figure together count the same. */
export function figuresOf(results: Readonly<Record<TaskName, TaskResult>>): readonly Figure[] {
  return figures.map(([what, tasks]) => {
    const each = tasks.map((task) => results[task].right / results[task].examples);
    return { what, accuracy: each.reduce((sum, value) => sum + value, 0) / each.length, bar: BAR };
  });
}
