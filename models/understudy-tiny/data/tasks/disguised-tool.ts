import type { Random } from "../random.ts";
import { anyWord, capitalized, type Kind } from "../values.ts";
import type { KnownParameter, KnownTool } from "./known-tools.ts";

/** Other names of parameters of a kind, as applications have them. */
const parameterNames: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  city: ["location", "town", "place", "city_name", "where", "destination_city"],
  count: ["n", "total", "how_many", "value", "length"],
  number: ["value", "x", "n", "figure", "operand"],
  price: ["value", "sum", "limit", "price_limit"],
  email: ["address", "email_address", "mail", "contact"],
  title: ["name", "heading", "topic", "summary", "headline"],
  text: ["content", "body", "message", "input", "words"],
  name: ["person", "who", "contact", "first_name", "user"],
  full_name: ["person", "who", "full_name", "performer", "user_name"],
  date: ["day", "when", "on_date", "start_date"],
  time: ["at", "when", "clock", "start_time"],
  language: ["target", "lang", "target_language", "into"],
  company: ["firm", "symbol", "company_name", "issuer"],
  food: ["dish", "cuisine", "meal", "serving"],
  code: ["id", "reference", "number", "key", "code"],
  product: ["item", "article", "product_name", "search"],
  file: ["file", "filename", "document", "target"],
  place: ["room", "location", "spot", "point"],
  topic: ["subject", "about", "category", "theme"],
  word: ["term", "entry", "lookup"],
  currency: ["unit", "currency", "code"],
};

const beginnings = [
  "Use this to {first} {rest}.",
  "A tool to {first} {rest}.",
  "Can {first} {rest}.",
  "Call it to {first} {rest}.",
] as const;

/**
 * A known tool under another name, with other names of parameters and another description at times: names
 * must be read in the list of tools, not remembered. For training only.
 */
export function disguisedTool(tool: KnownTool, random: Random): KnownTool {
  if (random.chance(0.5)) return tool;
  const taken = new Set(tool.parameters.map(({ name }) => name));
  const parameters = tool.parameters.map((parameter): KnownParameter => {
    const name = otherParameterName(parameter, random);
    if (taken.has(name)) return parameter;
    taken.add(name);
    return { ...parameter, name, place: parameter.name };
  });
  const name = otherName(tool.name, random);
  return { ...tool, name, description: otherDescription(tool.description, random), parameters };
}

function otherParameterName({ name, kind }: KnownParameter, random: Random): string {
  if (!random.chance(0.4)) return name;
  const known = parameterNames[kind];
  return known === undefined || random.chance(0.25)
    ? anyWord(random, "training")
    : random.pick(known);
}

/** Words of the name in another order or form, some replaced by any other word. */
function otherName(name: string, random: Random): string {
  const words = name.split("_").filter((word) => word !== "to" && word !== "on");
  const one = random.integer(0, words.length - 1);
  const word = () => anyWord(random, "training");
  const changed = random.pick<() => readonly string[]>([
    () => words.toReversed(),
    () => [...words, word()],
    () => [word(), ...words],
    () => words.map((each, index) => (index === one ? word() : each)),
    () => words.map((each, index) => (index === 0 ? word() : each)),
    () => [words.at(-1) ?? word(), word()],
    () => [word()],
    () => [word(), word()],
  ])();
  if (random.chance(0.2))
    return changed.map((each, at) => (at ? capitalized(each) : each)).join("");
  return changed.join(random.chance(0.15) ? "-" : "_");
}

function otherDescription(description: string, random: Random): string {
  if (random.chance(0.5)) return description;
  const [first = "", ...rest] = description.slice(0, -1).split(" ");
  return random
    .pick(beginnings)
    .replace("{first}", first.toLowerCase())
    .replace("{rest}", rest.join(" "));
}
