import type { Chat } from "../chat.ts";
import type { Random } from "../random.ts";
import type { Side } from "../values.ts";

/** What the evaluation tells apart. */
export type TaskName =
  | "tool_call"
  | "extraction"
  | "repeat"
  | "upper_case"
  | "yes_no"
  | "talk"
  | "tool_answer";

/** A chat whose last message is the answer that is wanted. */
export interface Example {
  readonly task: TaskName;
  readonly chat: Chat;
}

/** Makes examples of one task. */
export type Task = (random: Random, side: Side) => Example;
