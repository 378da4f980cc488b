import type { ChatMessage } from "../chat.ts";
import type { Random } from "../random.ts";
import { fill, pickTemplate, type Templates } from "../template.ts";
import { capitalized, drawValue, type Kind, phrase, type Side } from "../values.ts";
import type { Example } from "./example.ts";
import { systemMessages } from "./system-messages.ts";

/** A statement, and questions about it that have `{asked}` where the statement has its last place. */
interface Fact {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly statement: string;
  /** The place that is asked about. */
  readonly about: string;
  readonly questions: Templates;
}

function fact(
  kinds: Readonly<Record<string, Kind>>,
  about: string,
  statement: string,
  training: readonly string[],
  heldOut: readonly string[],
): Fact {
  return { kinds, about, statement, questions: { training, heldOut } };
}

export const facts: readonly Fact[] = [
  fact(
    { thing: "thing", color: "color" },
    "color",
    "The {thing} is {color}.",
    [
      "is the {thing} {asked}",
      "does the {thing} have the color {asked}",
      "is {asked} the color of the {thing}",
    ],
    ["is it true that the {thing} is {asked}", "is the color of the {thing} {asked}"],
  ),
  fact(
    { name: "name", city: "city" },
    "city",
    "{name} lives in {city}.",
    ["does {name} live in {asked}", "is {asked} the city of {name}", "is {name} in {asked}"],
    ["is {name}'s home in {asked}", "is it true that {name} lives in {asked}"],
  ),
  fact(
    { name: "name", animal: "animal" },
    "animal",
    "{name} has a {animal}.",
    ["does {name} have a {asked}", "is there a {asked}", "does {name} own a {asked}"],
    ["is the animal of {name} a {asked}", "is it true that {name} has a {asked}"],
  ),
  fact(
    { thing: "thing", place: "place" },
    "place",
    "The {thing} is in the {place}.",
    [
      "is the {thing} in the {asked}",
      "can I find the {thing} in the {asked}",
      "is the {asked} where the {thing} is",
    ],
    ["did someone put the {thing} in the {asked}", "is it true that the {thing} is in the {asked}"],
  ),
  fact(
    { name: "name", food: "food" },
    "food",
    "{name} likes {food}.",
    ["does {name} like {asked}", "is {asked} what {name} likes", "would {name} eat {asked}"],
    ["does {name} enjoy {asked}", "is it true that {name} likes {asked}"],
  ),
  fact(
    { name: "name", job: "job" },
    "job",
    "{name} works as a {job}.",
    ["is {name} a {asked}", "does {name} work as a {asked}", "is the job of {name} {asked}"],
    ["does {name} earn money as a {asked}", "is it true that {name} is a {asked}"],
  ),
  fact(
    { name: "name", thing: "thing" },
    "name",
    "{name} bought a {thing}.",
    [
      "did {asked} buy the {thing}",
      "was it {asked} who bought the {thing}",
      "does the {thing} belong to {asked}",
    ],
    ["has {asked} bought a {thing}", "is it true that {asked} bought the {thing}"],
  ),
  fact(
    { place: "place", time: "time" },
    "time",
    "The {place} opens at {time}.",
    ["does the {place} open at {asked}", "is {asked} the time when the {place} opens"],
    ["is the {place} opened at {asked}", "is it true that the {place} opens at {asked}"],
  ),
];

export const mentions: Templates = {
  combined: [
    [
      ["does the text", "does this", "does the story", "does the sentence", "does what I wrote"],
      [" mention", " speak of", " name", " have", " include", " talk about"],
      [" {asked}", " the word {asked}", ' "{asked}"'],
    ],
  ],
  training: [
    "does the text mention {asked}",
    "is {asked} in the text",
    "does it say {asked}",
    "does the word {asked} appear",
    "is the word {asked} in the text",
    "is {asked} mentioned",
  ],
  heldOut: [
    "does this text contain {asked}",
    "can you find {asked} in the text",
    "does {asked} occur in it",
  ],
};

export const layouts: Templates = {
  combined: [
    [
      ["", "Text: ", "Read: ", "The text: ", "Look at this. ", "Please read this. ", "Known: "],
      ["{text}", '"{text}"'],
      [" ", "\n", "\n\n"],
      ["", "Question: ", "Q: ", "Tell me, ", "Answer: ", "Please answer: "],
      ["{Question}?", "{question}?"],
      ["", " Yes or no?", " Answer yes or no.", " Say yes or no."],
    ],
    [
      ["", "Question: ", "Q: ", "Tell me: ", "Answer with yes or no. "],
      ["{Question}?"],
      [" ", "\n", "\n\n"],
      ["Text: ", "", "Read this: ", "It is known: "],
      ["{text}", '"{text}"'],
    ],
  ],
  training: [
    "{text} {Question}?",
    "Text: {text}\nQuestion: {Question}?",
    "{Question}?\n\n{text}",
    "Read this: {text}\n{Question}? Answer yes or no.",
    "{text}\n\n{Question}? Yes or no?",
    "{text}\nYes or no: {question}?",
    "Answer yes or no. {text} {Question}?",
    '"{text}" {Question}?',
    "{Question}? Text: {text}",
  ],
  heldOut: [
    "Here is a short text. {text} Now answer with yes or no: {question}?",
    'Given "{text}", {question}?',
    "I read this: {text} So, {question}?",
    "Yes or no? {Question}?\nThe text is: {text}",
  ],
};

/** How often in training it is a list of words that is asked about, which is where it begins to be learned. */
const LISTS = 0.35;

/** What is asked, and whether it is so. */
interface Query {
  readonly question: string;
  readonly isTrue: boolean;
}

/**
 * A question about a text of one to three facts is to be answered with yes or no. In training more of
 * them follow, and at times the text is a list of words.
 */
export function yesNoTask(random: Random, side: Side): Example {
  const isTraining = side === "training";
  const draw = isTraining && random.chance(LISTS) ? aboutWords : aboutFacts;
  return questioned(random, side, draw(random, side), isTraining ? random.integer(1, 6) : 1);
}

/** A list of a word or two and eight questions about it: what judging can be learned from soonest. */
export function shortListTask(random: Random): Example {
  return questioned(random, "training", aboutWords(random, "training", 2), 8);
}

function questioned(random: Random, side: Side, { text, ask }: Subject, turns: number): Example {
  const queries = Array.from({ length: turns }, ask);
  const messages = queries.flatMap(({ question, isTrue }, index): readonly ChatMessage[] => {
    const asked = { text, question, Question: capitalized(question) };
    const layout = index === 0 ? pickTemplate(layouts, side, random) : random.pick(followUps);
    return [
      { role: "user", content: fill(layout, asked) },
      { role: "assistant", content: isTrue ? "Yes." : "No." },
    ];
  });
  return {
    task: "yes_no",
    chat: { tools: [], messages: [...systemMessages(random), ...messages] },
  };
}

const followUps = [
  "{Question}?",
  "{Question}?",
  "{question}?",
  "And {question}?",
  "{Question}? Yes or no?",
] as const;

interface Subject {
  readonly text: string;
  readonly ask: () => Query;
}

function aboutWords(random: Random, side: Side, most = 6): Subject {
  const words = Array.from({ length: random.integer(1, most) }, () => phrase(random, side, 1, 1));
  const text = words.join(random.pick([" ", ", ", ", ", "\n"]));
  const ask = (): Query => {
    const isTrue = random.chance(0.5);
    let asked = isTrue ? random.pick(words) : phrase(random, side, 1, 1);
    while (!isTrue && text.includes(asked)) asked = phrase(random, side, 1, 1);
    return { question: fill(pickTemplate(mentions, side, random), { asked }), isTrue };
  };
  return { text, ask };
}

function aboutFacts(random: Random, side: Side): Subject {
  const chosen = random.sample(facts, random.pick([1, 1, 2, 2, 3]));
  const drawn = chosen.map((item) => ({ item, values: drawAll(item.kinds, random, side) }));
  const statements = random.shuffled(drawn).map(({ item, values }) => fill(item.statement, values));
  const text = statements.join(" ");
  const ask = (): Query => {
    const { item, values } = random.pick(drawn);
    const isTrue = random.chance(0.5);
    const right = values[item.about] ?? "";
    const asked = isTrue ? right : otherValue(item, right, text, random, side);
    const templates = random.chance(0.3) ? mentions : questionsOf(item);
    return { question: fill(pickTemplate(templates, side, random), { ...values, asked }), isTrue };
  };
  return { text, ask };
}

/** The questions about a fact, with those that say its statement again. */
function questionsOf({ questions, statement, about }: Fact): Templates {
  const said = statement.replace(`{${about}}`, "{asked}").slice(0, -1).replace(/^The/, "the");
  return { ...questions, combined: [[again, [` ${said}`]]] };
}

const again = [
  "is it right that",
  "is it correct that",
  "can one say that",
  "would you say that",
  "do we know that",
  "does it follow that",
  "do you agree that",
  "did I say that",
  "is it a fact that",
  "does the text say that",
  "can we tell that",
  "is it said that",
] as const;

function drawAll(kinds: Readonly<Record<string, Kind>>, random: Random, side: Side) {
  const values = Object.entries(kinds).map(([name, kind]) => [name, drawValue(kind, random, side)]);
  return Object.fromEntries(values) as Readonly<Record<string, string>>;
}

/** A value of the same kind that is not in the text. */
function otherValue(item: Fact, right: string, text: string, random: Random, side: Side): string {
  const kind = item.kinds[item.about];
  if (kind === undefined) throw new RangeError(`Expected a place of the fact, got ${item.about}.`);
  for (;;) {
    const value = drawValue(kind, random, side);
    if (value !== right && !text.includes(value)) return value;
  }
}
