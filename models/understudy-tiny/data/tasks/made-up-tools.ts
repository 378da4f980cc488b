import type { Random } from "../random.ts";
import { anyWord, type Kind, type Side } from "../values.ts";
import type { KnownTool } from "./known-tools.ts";
import { namedWish } from "./named-wish.ts";

const verbs = [
  "create",
  "update",
  "delete",
  "find",
  "open",
  "close",
  "archive",
  "approve",
  "reject",
  "publish",
  "assign",
  "export",
  "import",
  "check",
  "start",
  "stop",
  "share",
  "print",
  "move",
  "copy",
  "lock",
  "list",
  "count",
  "show",
  "send",
  "restart",
  "verify",
  "merge",
  "pause",
  "resume",
];

const nouns = [
  "invoice",
  "customer",
  "project",
  "task",
  "server",
  "document",
  "report",
  "booking",
  "account",
  "order",
  "product",
  "job",
  "payment",
  "contract",
  "folder",
  "image",
  "video",
  "comment",
  "issue",
  "branch",
  "room",
  "device",
  "campaign",
  "vehicle",
  "student",
  "course",
  "patient",
  "recipe",
  "playlist",
  "parcel",
];

const parameters: readonly (readonly [name: string, kind: Kind])[] = [
  ["id", "code"],
  ["name", "name"],
  ["title", "title"],
  ["email", "email"],
  ["city", "city"],
  ["date", "date"],
  ["time", "time"],
  ["amount", "number"],
  ["price", "price"],
  ["quantity", "count"],
  ["color", "color"],
  ["country", "country"],
  ["language", "language"],
  ["company", "company"],
  ["owner", "full_name"],
  ["path", "file"],
  ["url", "url"],
  ["phone", "phone"],
  ["tag", "word"],
  ["note", "text"],
  ["label", "word"],
  ["age", "age"],
  ["category", "thing"],
  ["place", "place"],
];

const descriptions = [
  "{Verb} a {noun}.",
  "{Verb} the {noun} with the given {first}.",
  "Use this to {verb} a {noun}.",
];

const determiners = ["", "the ", "a ", "my ", "that ", "our ", "her ", "another ", "any "] as const;

/**
 * A tool that no application has: a verb and a noun, and parameters that the wish names. Choosing it
 * takes no knowledge but of which words are the same.
 */
export function madeUpTool(random: Random, side: Side): KnownTool {
  const draw = (list: readonly string[], share: number) =>
    random.chance(share) ? anyWord(random, side) : random.pick(list);
  // What is trained on is stranger than what is evaluated.
  const verb = draw(verbs, side === "training" ? 0.25 : 0);
  const noun = draw(nouns, side === "training" ? 0.25 : 0.15);
  const chosen = random.sample(parameters, random.integer(1, 3));
  const list = chosen.map(([name, kind]) => {
    const isId = name === "id" && random.chance(0.5);
    return { name: isId ? `${noun}_id` : name, kind };
  });
  const first = list[0]?.name ?? "";
  const description = random
    .pick(descriptions)
    .replace("{Verb}", verb.slice(0, 1).toUpperCase() + verb.slice(1))
    .replace("{verb}", verb)
    .replace("{noun}", noun)
    .replace("{first}", first);
  const places = list.map(({ name }) => ({ name, said: said(name) }));
  const joined = (join: (place: { name: string; said: string }) => string, last: string) =>
    places
      .map(join)
      .join(", ")
      .replace(/, ([^,]*)$/, `${last}$1`);
  const action = `${verb} ${random.pick(determiners)}${noun}`;
  return {
    name: `${verb}_${noun}`,
    description,
    parameters: list,
    combined: [
      [
        [
          namedWish(
            action,
            list.map(({ name }) => name),
            random,
          ),
        ],
      ],
    ],
    training: [
      `${verb} the ${noun} with ${joined((place) => `${place.said} {${place.name}}`, " and ")}`,
      `${verb} a ${noun}, ${joined((place) => `${place.said} {${place.name}}`, ", ")}`,
      `${verb} ${noun} with the ${joined((place) => `${place.said} {${place.name}}`, " and the ")}`,
      `${verb} a ${noun}: ${joined((place) => `${place.said} = {${place.name}}`, ", ")}`,
      `${verb} the ${noun} whose ${joined((place) => `${place.said} is {${place.name}}`, " and whose ")}`,
    ],
    heldOut: [
      `${verb} one ${noun}; ${joined((place) => `its ${place.said} is {${place.name}}`, " and ")}`,
      `${verb} this ${noun}: ${joined((place) => `${place.said}: {${place.name}}`, ", ")}`,
      `for the ${noun} with ${joined((place) => `{${place.name}} as ${place.said}`, " and ")}, ${verb} it`,
    ],
  };
}

/** A name of a parameter as people say it. */
function said(name: string): string {
  return name.replaceAll("_", " ");
}
