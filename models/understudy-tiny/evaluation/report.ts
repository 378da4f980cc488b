import type { TaskName } from "../data/tasks/example.ts";
import type { TaskResult } from "./evaluate-model.ts";
import { figuresOf } from "./figures.ts";

/** What an evaluation came to, in lines for people, with some mistakes of each task. */
export function reportOf(
  results: Readonly<Record<TaskName, TaskResult>>,
  mistakesOfEach: number,
): readonly string[] {
  const tasks = Object.entries(results).flatMap(([task, { examples, right, ended, mistakes }]) => [
    `${task.padEnd(12)} ${right} of ${examples} right, ${percent(right / examples)}; ${ended} ended by themselves`,
    ...mistakes.slice(0, mistakesOfEach).map(({ prompt, wanted, answer }) => {
      return `${prompt}\n  wanted: ${wanted}\n  answer: ${answer}\n`;
    }),
  ]);
  const figures = figuresOf(results).map(({ what, accuracy, bar }) => {
    const verdict = accuracy >= bar ? "met" : "MISSED";
    return `${what}: ${percent(accuracy)}, bar ${percent(bar)}: ${verdict}`;
  });
  return [...tasks, ...figures];
}

export function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
