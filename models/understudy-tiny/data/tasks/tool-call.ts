import type { ChatMessage, Json, Tool, ToolCall } from "../chat.ts";
import { loosened } from "../loosened.ts";
import type { Random } from "../random.ts";
import { fill, pickTemplate, placesOf, type Templates } from "../template.ts";
import { capitalized, drawValue, isNumeric, type Side } from "../values.ts";
import { disguisedTool } from "./disguised-tool.ts";
import type { Example } from "./example.ts";
import { questionFrames } from "./instructions/question-frames.ts";
import { statementFrames } from "./instructions/statement-frames.ts";
import { wishFrames } from "./instructions/wish-frames.ts";
import { type KnownParameter, type KnownTool, knownTools } from "./known-tools.ts";
import { madeUpTool } from "./made-up-tools.ts";
import { namedWish } from "./named-wish.ts";
import { systemMessages } from "./system-messages.ts";

/** Ways to say a wish. */
export const wrappings: Templates = {
  combined: [
    ...wishFrames,
    [
      ["", "Hi! ", "Hey, ", "Ok. ", "Good morning. ", "So: ", "Hello, "],
      [
        "please {wish}",
        "can you {wish}",
        "could you {wish}",
        "will you {wish}",
        "you should {wish}",
        "I want you to {wish}",
        "I need you to {wish}",
        "{wish}",
        "let us {wish}",
      ],
      ["", ".", "!", " now.", " for me.", " please."],
    ],
  ],
  training: [
    "{wish}",
    "{wish}.",
    "{Wish}.",
    "{Wish}",
    "Please {wish}.",
    "{Wish}, please.",
    "Can you {wish}?",
    "Could you {wish}?",
    "Hi, {wish}.",
    "I need you to {wish}.",
    "Hey, can you {wish}?",
    "Now {wish}.",
    "Thanks. Now {wish}.",
    "Could you please {wish}?",
  ],
  heldOut: [
    "Would you {wish}?",
    "I'd like you to {wish}.",
    "Do me a favor: {wish}.",
    "Next, {wish}.",
    "Hello! {Wish}, thanks.",
  ],
};

/** Wishes that are questions need no verb before them. */
export const questionWrappings: Templates = {
  combined: [
    ...questionFrames,
    [
      ["", "Hi! ", "Hey, ", "Ok. ", "So ", "Tell me: ", "I wonder: "],
      ["{wish}"],
      ["", "?", ", please?", " now?"],
    ],
  ],
  training: ["{wish}?", "{Wish}?", "{wish}", "Hi, {wish}?", "Tell me, {wish}?", "{Wish}, please?"],
  heldOut: ["Quick question: {wish}?", "Do you know: {wish}?", "One more thing: {wish}?"],
};

/** Wishes that are no orders. */
export const statementWrappings: Templates = {
  combined: statementFrames,
  training: ["{wish}", "{Wish}.", "{wish}.", "{Wish}!", "Hi, {wish}.", "Ok, {wish}.", "So, {wish}"],
  heldOut: ["One more: {wish}.", "Listen: {wish}.", "Then {wish}, thanks."],
};

const statements = /^(\{|I |I'd |we |my |the |an? |on |at |for |in |with |order \{|it |there )/;
const questionWords = /^(what|how|is|where|which|who|has|any|do|does|at what|my order)\b/;

function wrappingsOf(template: string): Templates {
  if (questionWords.test(template)) return questionWrappings;
  return statements.test(template) ? statementWrappings : wrappings;
}

/** How many tools there are to choose from: three in evaluation. */
function toolCount(random: Random, side: Side): number {
  if (side === "heldOut") return 3;
  return random.pick([1, 2, 2, 3, 3, 3, 3, 3]);
}

/** Tools, the first of which is meant. */
export function drawTools(random: Random, side: Side, count: number): readonly KnownTool[] {
  const tools = new Map<string, KnownTool>();
  const madeUp = random.pick([0, 0.3, 1]);
  while (tools.size < count) {
    const drawn = random.chance(madeUp) ? madeUpTool(random, side) : drawKnownTool(random, side);
    // Nor one tool twice, under two names.
    const isThere = [...tools.values()].some(({ training }) => training === drawn.training);
    if (!tools.has(drawn.name) && !isThere) tools.set(drawn.name, drawn);
  }
  return [...tools.values()];
}

function drawKnownTool(random: Random, side: Side): KnownTool {
  const known = random.pick(knownTools);
  return side === "training" ? disguisedTool(known, random) : known;
}

export function asTool({ name, description, parameters }: KnownTool): Tool {
  return { name, description, parameters: parameters.map(asParameter) };
}

function asParameter({ name, kind, enum: choices, isOptional }: KnownParameter) {
  const type = isNumeric(kind) ? (kind === "price" ? "number" : "integer") : "string";
  const base = { name, type, isRequired: isOptional !== true } as const;
  return choices === undefined ? base : { ...base, enum: choices };
}

/** How often a wish in training calls a tool and its parameters by their names. */
const NAMED = 0.25;

function wishTemplate(tool: KnownTool, random: Random, side: Side): string {
  if (side === "heldOut") return pickTemplate(tool, side, random);
  if (!random.chance(NAMED)) return loosened(pickTemplate(tool, side, random), random, true);
  const action = tool.name.replaceAll("_", " ");
  const parameters = tool.parameters.map(({ name }) => name);
  return namedWish(random.pick([action, `use ${tool.name}`, `call ${action}`]), parameters, random);
}

/** A wish for a tool, and the call that it leads to. */
export function drawCall(
  tool: KnownTool,
  random: Random,
  side: Side,
): { readonly wish: string; readonly call: ToolCall } {
  const template = wishTemplate(tool, random, side);
  const places = new Set(placesOf(template));
  const texts: Record<string, string> = {};
  const values: Record<string, Json> = {};
  for (const { name, kind, enum: choices, place = name } of tool.parameters) {
    const where = places.has(place) ? place : name;
    if (!places.has(where)) continue;
    const text = choices === undefined ? drawValue(kind, random, side) : random.pick(choices);
    texts[where] = text;
    values[name] = isNumeric(kind) ? Number(text) : text;
  }
  const wish = fill(template, texts);
  // A value at the start keeps its case.
  const capital = fill(capitalized(template), texts);
  const wrapping = pickTemplate(wrappingsOf(template), side, random);
  return {
    wish: fill(wrapping, { wish, Wish: capital }),
    call: { name: tool.name, arguments: values },
  };
}

/** One of the tools is wanted, with what the wish says; in training at times others after that. */
export function toolCallTask(random: Random, side: Side): Example {
  const tools = drawTools(random, side, toolCount(random, side));
  const [wanted] = tools;
  if (wanted === undefined) throw new RangeError("Expected a tool at least.");
  const turns = side === "training" ? random.pick([1, 1, 2, 3]) : 1;
  const messages = Array.from({ length: turns }, (_, turn): readonly ChatMessage[] => {
    const { wish, call } = drawCall(turn === 0 ? wanted : random.pick(tools), random, side);
    return [
      ...(turn === 0 ? [] : done),
      { role: "user", content: wish },
      { role: "assistant", content: "", calls: [call] },
    ];
  });
  const all = [...systemMessages(random), ...messages.flat()];
  return { task: "tool_call", chat: { tools: random.shuffled(tools).map(asTool), messages: all } };
}

/** What comes between a call and the next wish. */
const done: readonly ChatMessage[] = [
  { role: "tool", content: "ok" },
  { role: "assistant", content: "Done." },
];
