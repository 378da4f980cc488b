import type { ChatMessage } from "../chat.ts";
import type { Random } from "../random.ts";
import { capitalized, madeUpWord } from "../values.ts";

const texts = [
  "You are a helpful assistant.",
  "You are a helpful assistant.",
  "You are a friendly assistant.",
  "You are an assistant that uses tools.",
  "You are a concise assistant. Answer in one sentence.",
  "Answer the user's questions.",
  "You help the customers of {name}.",
  "You are {name}, an assistant.",
  "You are a careful assistant. Do what the user asks.",
  "Be brief.",
];

/** A system message, or none: what it says changes nothing. */
export function systemMessages(random: Random): readonly ChatMessage[] {
  if (random.chance(0.6)) return [];
  const name = capitalized(madeUpWord(random));
  return [{ role: "system", content: random.pick(texts).replace("{name}", name) }];
}
