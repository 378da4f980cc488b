import { renderChat, type Stretch } from "./chat.ts";
import type { Random } from "./random.ts";
import type { Task, TaskName } from "./tasks/example.ts";
import { extractionTask } from "./tasks/extraction.ts";
import { caseTask, repeatTask } from "./tasks/repetition.ts";
import { story } from "./tasks/story.ts";
import { talkTask } from "./tasks/talk.ts";
import { toolAnswerTask } from "./tasks/tool-answer.ts";
import { toolCallTask } from "./tasks/tool-call.ts";
import { yesNoTask } from "./tasks/yes-no.ts";

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

/** How many of a hundred texts are of what; `prose` is anything that is no chat. */
export type Mixture = Readonly<Record<TaskName | "prose", number>>;

/** First what is short and mostly copied. */
export const warmUpMixture: Mixture = {
  tool_call: 15,
  extraction: 15,
  repeat: 40,
  upper_case: 12,
  yes_no: 10,
  talk: 4,
  tool_answer: 2,
  prose: 2,
};

export const mainMixture: Mixture = {
  tool_call: 27,
  extraction: 25,
  repeat: 11,
  upper_case: 11,
  yes_no: 20,
  talk: 5,
  tool_answer: 5,
  prose: 2,
};

/** One text to train on. */
export function drawText(
  random: Random,
  mixture: Mixture,
  prose: readonly string[],
): readonly Stretch[] {
  const name = weighted(random, mixture);
  if (name !== "prose") return renderChat(tasks[name](random, "training").chat);
  const text =
    prose.length > 0 && random.chance(0.6) ? random.pick(prose) : story(random, "training");
  return [{ text: `${text}<|endoftext|>`, isAnswer: true }];
}

function weighted(random: Random, mixture: Mixture): TaskName | "prose" {
  const names = Object.keys(mixture) as readonly (TaskName | "prose")[];
  const total = names.reduce((sum, name) => sum + mixture[name], 0);
  let left = random.next() * total;
  for (const name of names) {
    left -= mixture[name];
    if (left < 0) return name;
  }
  return "prose";
}
