import type { Stretch } from "../chat.ts";
import type { Random } from "../random.ts";
import { capitalized, drawValue, type Kind } from "../values.ts";

const kinds: readonly Kind[] = ["word", "word", "word", "name", "city", "code", "email", "number"];
const separators = [" ", " ", ", ", "\n", " - "] as const;

/**
 * The same words again and again, of which all but the first time count: what copying is learned from
 * soonest. No chat, and for training only.
 */
export function copies(random: Random): readonly Stretch[] {
  const separator = random.pick(separators);
  const words = Array.from({ length: random.integer(3, 14) }, () => {
    const word = drawValue(random.pick(kinds), random, "training");
    return random.chance(0.15) ? capitalized(word) : word;
  });
  const text = `${words.join(separator)}\n`;
  const again = random.integer(1, 2);
  return [
    { text, isAnswer: false },
    { text: text.repeat(again), isAnswer: true },
    { text: "<|endoftext|>", isAnswer: true },
  ];
}
