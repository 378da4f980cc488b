import { type ChatMessage, type Json, toJson } from "../chat.ts";
import { loosened } from "../loosened.ts";
import type { Random } from "../random.ts";
import { fill, pickTemplate, placesOf } from "../template.ts";
import { anyWord, capitalized, drawValue, isNumeric, type Kind, type Side } from "../values.ts";
import type { Example } from "./example.ts";
import { instructions } from "./extraction-instructions.ts";
import { namedClause, openClauses } from "./open-clauses.ts";
import { drawClauses, furtherRecordKinds, recordKinds } from "./records.ts";
import { systemMessages } from "./system-messages.ts";

/** A text, and what it says. */
interface Telling {
  readonly text: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** How many texts are of a kind of record; others have fields of any name. */
const RECORDS = { training: 0.6, heldOut: 0.75 } as const satisfies Record<Side, number>;

/** How many records to train on are of a kind that is not evaluated. */
const FURTHER = 0.45;

/** Named fields of a short text are wanted as a JSON object; in training at times other ones after that. */
export function extractionTask(random: Random, side: Side): Example {
  const { text, values } = random.chance(RECORDS[side])
    ? drawRecord(random, side)
    : openRecord(random, side);
  const turns = side === "training" ? random.integer(1, 3) : 1;
  const messages = Array.from({ length: turns }, (_, turn): readonly ChatMessage[] => {
    const fields = drawFields(Object.keys(values), random, turn === 0 ? 2 : 1);
    const template = turn === 0 ? pickTemplate(instructions, side, random) : random.pick(followUps);
    const entries = fields.map((field) => [field, values[field] ?? null] as const);
    return [
      { role: "user", content: fill(template, { fields: fieldList(fields, random), text }) },
      { role: "assistant", content: toJson(Object.fromEntries(entries)) },
    ];
  });
  const all = [...systemMessages(random), ...messages.flat()];
  return { task: "extraction", chat: { tools: [], messages: all } };
}

/** Questions about a text that was there before. */
const followUps = [
  "Now {fields}.",
  "And {fields}?",
  "Only {fields}.",
  "Extract {fields}.",
  "Now the {fields} as JSON",
  "The same with {fields}.",
  "{fields}",
  "JSON with {fields}, please",
] as const;

function drawFields(all: readonly string[], random: Random, least: number): readonly string[] {
  const count = random.integer(Math.min(least, all.length), Math.min(4, all.length));
  return random.chance(0.5) ? all.slice(0, count) : random.sample(all, count);
}

/** How often fields may be called by their names. */
const NAMED = 0.5;

/** Two to four clauses about one thing; no field is there twice. */
function drawRecord(random: Random, side: Side): Telling {
  const isFurther = side === "training" && random.chance(FURTHER);
  const { fields, clauses } = random.pick(isFurther ? furtherRecordKinds : recordKinds);
  const wanted = random.integer(2, 5);
  const used = new Set<string>();
  const chosen: string[] = [];
  const named = Object.keys(fields).map((field) =>
    namedClause(field, pickTemplate(openClauses, side, random)),
  );
  const isNamed = random.chance(NAMED);
  const known = random.shuffled(drawClauses(clauses, side, random));
  // About as many of each, so that either may come first.
  for (const clause of random.shuffled(
    isNamed ? [...known.slice(0, named.length), ...named] : known,
  )) {
    const places = placesOf(clause);
    if (places.some((place) => used.has(place))) continue;
    for (const place of places) used.add(place);
    chosen.push(side === "training" ? loosened(clause, random, false) : clause);
    if (used.size >= wanted) break;
  }
  const texts = [...used].map((field): readonly [string, string] => {
    return [field, drawValue(kindOf(fields, field), random, side)];
  });
  const values = texts.map(([field, text]): readonly [string, Json] => {
    const isNumber = isNumeric(kindOf(fields, field)) || (isFurther && isWholeNumber(text));
    return [field, isNumber ? Number(text) : text];
  });
  const text = fill(joinClauses(chosen, random), Object.fromEntries(texts));
  return { text, values: Object.fromEntries(values) };
}

/** Whether a value is digits alone: those of fields with any name are numbers, a code's as well. */
function isWholeNumber(value: string): boolean {
  return /^[1-9]\d*$/.test(value);
}

function kindOf(fields: Readonly<Record<string, Kind>>, field: string): Kind {
  const kind = fields[field];
  if (kind === undefined) throw new RangeError(`Expected a field of a record, got ${field}.`);
  return kind;
}

const openKinds: readonly Kind[] = [
  "name",
  "full_name",
  "city",
  "code",
  "word",
  "date",
  "email",
  "count",
  "number",
  "title",
  "color",
  "company",
  "thing",
];
const openKeys = [
  "id",
  "status",
  "type",
  "size",
  "brand",
  "model",
  "owner",
  "version",
  "level",
  "region",
  "team",
  "weight",
  "label",
  "group",
  "department",
  "user",
  "subject",
  "category",
  "room",
  "score",
];

/** Fields with any name, made-up ones as well. */
function openRecord(random: Random, side: Side): Telling {
  const keys = new Set<string>();
  const count = random.integer(2, 4);
  while (keys.size < count)
    keys.add(
      random.chance(side === "training" ? 0.25 : 0.15)
        ? anyWord(random, side)
        : random.pick(openKeys),
    );
  const isList = random.chance(0.4);
  const one = pickTemplate(openClauses, side, random);
  const values: Record<string, Json> = {};
  const texts: Record<string, string> = {};
  const clauses = [...keys].map((key, index) => {
    const kind = random.pick(openKinds);
    const value = drawValue(kind, random, side);
    values[key] = isNumeric(kind) || isWholeNumber(value) ? Number(value) : value;
    texts[`value${index}`] = value;
    const drawn = isList ? one : pickTemplate(openClauses, side, random);
    const template = side === "training" && !isList ? loosened(drawn, random, false) : drawn;
    const said = random.chance(0.2) ? capitalized(key) : key;
    return template.replace("{key}", said).replace("{value}", `{value${index}}`);
  });
  const joined = isList
    ? clauses.join(random.pick([", ", "\n", "; "]))
    : joinClauses(clauses, random);
  const text = fill(joined, texts);
  return { text, values };
}

/** Sentences of clauses, some joined with "and". A value that a clause starts with keeps its case. */
function joinClauses(clauses: readonly string[], random: Random): string {
  let text = "";
  for (const [index, clause] of clauses.entries()) {
    const joint = index === 0 ? "" : random.pick([". ", ". ", " and ", ", "]);
    text += joint + (joint === "" || joint === ". " ? capitalized(clause) : clause);
  }
  return random.chance(0.9) ? `${text}.` : text;
}

function fieldList(fields: readonly string[], random: Random): string {
  const quoted = random.chance(0.2) ? fields.map((field) => `"${field}"`) : fields;
  if (random.chance(0.5)) return quoted.join(", ");
  return quoted.join(", ").replace(/, ([^,]*)$/, " and $1");
}
