import { renderChat, type Stretch } from "./chat.ts";
import type { Random } from "./random.ts";
import { copies } from "./tasks/copies.ts";
import type { Task, TaskName } from "./tasks/example.ts";
import { extractionTask } from "./tasks/extraction.ts";
import { caseTask, repeatTask } from "./tasks/repetition.ts";
import { story } from "./tasks/story.ts";
import { talkTask } from "./tasks/talk.ts";
import { toolAnswerTask } from "./tasks/tool-answer.ts";
import { toolCallTask } from "./tasks/tool-call.ts";
import { shortListTask, yesNoTask } from "./tasks/yes-no.ts";

/** Every task, by what the evaluation calls it. */
export const tasks: Readonly<Record<TaskName, Task>> = {
  tool_call: toolCallTask,
  extraction: extractionTask,
  repeat: repeatTask,
  upper_case: caseTask,
  yes_no: yesNoTask,
  talk: talkTask,
  tool_answer: toolAnswerTask,
};

/** What texts are of: a task, what a task is learned by, or no chat at all. */
type TextKind = TaskName | "short_list" | "copies" | "prose";

/** How many of so many texts are of what. */
export type Mixture = Readonly<Partial<Record<TextKind, number>>>;

/** First what is mostly copied: without it copying was not learned in 4,000 steps. */
const copyingMixture: Mixture = {
  copies: 50,
  tool_call: 8,
  extraction: 8,
  repeat: 20,
  upper_case: 4,
  yes_no: 4,
  talk: 2,
  tool_answer: 2,
  prose: 2,
};

/** Extraction most: it is the hardest. */
export const mainMixture: Mixture = {
  copies: 1,
  tool_call: 26,
  extraction: 80,
  repeat: 4,
  upper_case: 7,
  yes_no: 12,
  short_list: 4,
  talk: 2,
  tool_answer: 2,
  prose: 1,
};

/**
 * Once extraction has begun, judging by what is easiest to judge. With all kinds of questions alone one training
 * stayed at chance for 12,000 steps; by short lists it began within 250.
 */
const shortListMixture: Mixture = { ...mainMixture, short_list: 130, yes_no: 20 };

/** Then by all kinds of questions, and short lists, so that what they teach is not lost again. */
const judgingMixture: Mixture = {
  ...mainMixture,
  extraction: 40,
  upper_case: 12,
  yes_no: 50,
  short_list: 20,
};

/** What texts are of at a step, counted from 1. */
export function mixtureAt(step: number): Mixture {
  if (step <= 2000) return copyingMixture;
  if (step <= 4000) return mainMixture;
  if (step <= 4500) return shortListMixture;
  return step <= 5500 ? judgingMixture : mainMixture;
}

/** Draws of one kind before another kind is tried. */
const PATIENCE = 30;

/** One text to train on that fits, as long ones of a kind may not. */
export function drawText<T>(
  random: Random,
  mixture: Mixture,
  prose: readonly string[],
  fitting: (text: readonly Stretch[]) => T | undefined,
): T {
  for (;;) {
    const kind = weighted(random, mixture);
    for (let draws = 0; draws < PATIENCE; draws++) {
      const text = fitting(drawOf(kind, random, prose));
      if (text !== undefined) return text;
    }
  }
}

function drawOf(kind: TextKind, random: Random, prose: readonly string[]): readonly Stretch[] {
  if (kind === "copies") return copies(random);
  if (kind === "short_list") return renderChat(shortListTask(random).chat);
  if (kind !== "prose") return renderChat(tasks[kind](random, "training").chat);
  const text =
    prose.length > 0 && random.chance(0.6) ? random.pick(prose) : story(random, "training");
  return [{ text: `${text}<|endoftext|>`, isAnswer: true }];
}

function weighted(random: Random, mixture: Mixture): TextKind {
  const names = Object.keys(mixture) as readonly TextKind[];
  const weightOf = (name: TextKind) => mixture[name] ?? 0;
  const total = names.reduce((sum, name) => sum + weightOf(name), 0);
  let left = random.next() * total;
  for (const name of names) {
    left -= weightOf(name);
    if (left < 0) return name;
  }
  return "prose";
}
