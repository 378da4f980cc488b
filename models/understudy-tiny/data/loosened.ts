import type { Random } from "./random.ts";
import { anyWord } from "./values.ts";

/** Words that may stand nearly anywhere and change little. */
const fillers = [
  "really",
  "also",
  "just",
  "still",
  "again",
  "actually",
  "by now",
  "as usual",
  "they say",
  "of course",
  "it seems",
  "I think",
  "as always",
  "in fact",
  "this time",
  "so far",
  "at last",
  "perhaps",
  "already",
  "then",
  "here",
  "for sure",
  "I believe",
  "since last week",
  "as we heard",
  "once more",
  "after all",
  "indeed",
  "today",
  "quite",
] as const;

/** How often a template is loosened, and how often a word of it then becomes another one. */
const LOOSENED = 0.3;
const REPLACED = 0.4;

/**
 * A template with a word more, or with one of its words replaced by any other, so that what stands between
 * the places is relied on less. Where `keepsWords`, no word is replaced. For training only.
 */
export function loosened(template: string, random: Random, keepsWords: boolean): string {
  if (!random.chance(LOOSENED)) return template;
  const parts = template.split(" ");
  const at = random.integer(0, parts.length - 1);
  const part = parts[at] ?? "";
  if (!keepsWords && random.chance(REPLACED)) {
    if (!/^[a-z]+$/.test(part)) return template;
    parts[at] = anyWord(random, "training");
  } else parts.splice(at, 0, random.pick(fillers));
  return parts.join(" ");
}
