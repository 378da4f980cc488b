import type { Random } from "./random.ts";

/** Texts that are put together of parts: one of each list, as they stand. */
export type Combination = readonly (readonly string[])[];

/** One of the texts. Where a line would begin with a space, it begins with a capital letter instead. */
export function drawCombination(lists: Combination, random: Random): string {
  const text = lists.map((list) => random.pick(list)).join("");
  return text.replace(/^ (.)/gm, (_, first: string) => first.toUpperCase());
}
