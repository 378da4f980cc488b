import { readProse } from "./prose.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

/** Which templates are drawn from: those that are trained on, or those that never are. */
export type Side = "training" | "heldOut";

/** A value as it stands in a text, and whether it is a number in JSON. */
export interface Slot {
  readonly text: string;
  readonly isNumber: boolean;
}

/** How often a word is another one than those of its list: what is copied must be copied whatever it is. */
const STRANGE = 0.2;

/** The words of the prose that are no names, in order of their first appearance. */
const proseWords: readonly string[] = [
  ...new Set(
    readProse().flatMap((text) => text.match(/(?<![\p{L}’])[a-z]{2,10}(?![\p{L}’])/gu) ?? []),
  ),
];

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * A word that stands for any other, in lower case: of syllables, of letters that make no sense, or one of
 * the prose. All tokens of words are in some of them, so that all can be copied.
 */
export function anyWord(random: Random, side: Side): string {
  const kind = random.next();
  if (kind < 0.4) return random.pick(proseWords);
  // Letters that make no sense are for training only.
  if (kind < 0.55 && side === "training") {
    return Array.from({ length: random.integer(2, 6) }, () => random.pick(letters)).join("");
  }
  return madeUpWord(random);
}

/** A word of syllables, in lower case. */
export function madeUpWord(random: Random): string {
  const count = random.integer(2, 3);
  return Array.from({ length: count }, () => random.pick(words.syllables)).join("");
}

export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.integer(0, 9)).join("");
}

function wordOf(items: readonly string[], random: Random, side: Side): string {
  if (!random.chance(STRANGE)) return random.pick(items);
  const word = side === "training" ? anyWord(random, side) : madeUpWord(random);
  return /^[A-Z]/.test(items[0] ?? "") ? capitalized(word) : word;
}

const two = (value: number) => String(value).padStart(2, "0");

/** Some words that make no sense together. */
export function phrase(random: Random, side: Side, least: number, most: number): string {
  const lists = [words.common, words.things, words.adjectives, words.animals, words.foods];
  const all = random.chance(0.25) ? [words.firstNames, words.cities, ...lists] : lists;
  const isAny = random.chance(0.4);
  const count = random.integer(least, most);
  return Array.from({ length: count }, () =>
    isAny ? anyWord(random, side) : wordOf(random.pick(all), random, side),
  ).join(" ");
}

/** A short sentence. */
export function sentence(random: Random, side: Side): string {
  const word = (items: readonly string[]) => wordOf(items, random, side);
  return random.pick([
    () =>
      `The ${word(words.adjectives)} ${word(words.animals)} ${word(words.verbs)} the ${word(words.things)}.`,
    () =>
      `${word(words.firstNames)} ${word(words.verbs)} a ${word(words.colors)} ${word(words.things)}.`,
    () => `The ${word(words.things)} is in the ${word(words.places)}.`,
    () => `${word(words.firstNames)} lives in ${word(words.cities)} with a ${word(words.animals)}.`,
    () => `We eat ${word(words.foods)} and ${word(words.foods)} in the ${word(words.places)}.`,
    () => `My ${word(words.things)} is ${word(words.colors)} and ${word(words.adjectives)}.`,
  ])();
}

const makers = {
  name: (random, side) => wordOf(words.firstNames, random, side),
  full_name: (random, side) =>
    `${wordOf(words.firstNames, random, side)} ${wordOf(words.lastNames, random, side)}`,
  city: (random, side) => wordOf(words.cities, random, side),
  country: (random, side) => wordOf(words.countries, random, side),
  company: (random, side) => wordOf(words.companies, random, side),
  job: (random, side) => wordOf(words.jobs, random, side),
  color: (random, side) => wordOf(words.colors, random, side),
  animal: (random, side) => wordOf(words.animals, random, side),
  food: (random, side) => wordOf(words.foods, random, side),
  thing: (random, side) => wordOf(words.things, random, side),
  product: (random, side) =>
    random.chance(0.5)
      ? wordOf(words.things, random, side)
      : `${random.pick(words.colors)} ${wordOf(words.things, random, side)}`,
  place: (random, side) => wordOf(words.places, random, side),
  language: (random, side) => wordOf(words.languages, random, side),
  topic: (random, side) => wordOf(words.topics, random, side),
  condition: (random) => random.pick(words.conditions),
  currency: (random) => random.pick(words.currencies),
  email: (random, side) => {
    const name = wordOf(words.firstNames, random, side).toLowerCase();
    const domain = random.chance(0.5)
      ? random.pick(["mail", "example", "post"])
      : madeUpWord(random);
    const middle = random.pick(["", "", `.${madeUpWord(random)}`, digits(random, 2)]);
    return `${name}${middle}@${domain}.${random.pick(["com", "org", "net", "de", "io"])}`;
  },
  phone: (random) =>
    random.pick([
      () => `555-${digits(random, 4)}`,
      () => `+${random.integer(1, 49)} ${digits(random, 3)} ${digits(random, 4)}`,
      () => `0${digits(random, 7)}`,
    ])(),
  date: (random) =>
    `20${two(random.integer(19, 30))}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`,
  time: (random) => `${two(random.integer(0, 23))}:${two(random.integer(0, 59))}`,
  code: (random) =>
    random.pick([
      () =>
        `${random.pick([..."ABCDEFGHJKLMNPQRSTUVWXYZ"])}-${digits(random, random.integer(2, 5))}`,
      () => digits(random, random.integer(3, 6)),
      () => `${madeUpWord(random)}-${digits(random, 2)}`,
      () => `${random.pick([..."ABCXYZ"])}${random.pick([..."KLMN"])}${digits(random, 3)}`,
    ])(),
  word: (random, side) => anyWord(random, side),
  text: (random, side) =>
    random.chance(0.3) ? sentence(random, side).slice(0, -1) : phrase(random, side, 2, 5),
  title: (random, side) => phrase(random, side, 1, 3),
  file: (random) =>
    `${random.chance(0.5) ? madeUpWord(random) : random.pick(words.common)}.${random.pick(["txt", "pdf", "csv", "json", "png"])}`,
  url: (random) => `https://${madeUpWord(random)}.${random.pick(["com", "org", "io"])}`,
  age: (random) => String(random.integer(18, 90)),
  count: (random) => String(random.integer(1, 60)),
  number: (random) => String(random.integer(1, random.pick([20, 100, 2000]))),
  price: (random) =>
    `${random.integer(1, 300)}.${random.pick(["50", "99", "25", "75", "95"]).replace(/0$/, "")}`,
} as const satisfies Record<string, (random: Random, side: Side) => string>;

/** The kinds of values that templates have places for. */
export type Kind = keyof typeof makers;

const numeric: ReadonlySet<Kind> = new Set<Kind>(["age", "count", "number", "price"]);

/** Whether values of a kind are numbers in JSON. */
export function isNumeric(kind: Kind): boolean {
  return numeric.has(kind);
}

/** Draws a value of a kind. */
export function drawValue(kind: Kind, random: Random, side: Side): string {
  return makers[kind](random, side);
}
