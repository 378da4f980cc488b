import { type ChatMessage, type Json, toJson } from "../chat.ts";
import type { Random } from "../random.ts";
import { drawValue, isNumeric, type Kind, type Side } from "../values.ts";
import type { Example } from "./example.ts";
import { systemMessages } from "./system-messages.ts";
import { asTool, drawCall, drawTools } from "./tool-call.ts";

const resultKinds: readonly (readonly [name: string, kind: Kind])[] = [
  ["temperature", "count"],
  ["condition", "condition"],
  ["price", "price"],
  ["status", "word"],
  ["id", "code"],
  ["name", "full_name"],
  ["city", "city"],
  ["date", "date"],
  ["time", "time"],
  ["total", "number"],
  ["message", "text"],
  ["result", "text"],
  ["count", "count"],
  ["title", "title"],
  ["email", "email"],
];

/** What a tool gives, and what is said about it. */
function drawResult(
  random: Random,
  side: Side,
): { readonly content: string; readonly answer: string } {
  const status = random.pick(["ok", "success", "done"]);
  if (random.chance(0.2)) {
    const content = random.pick([
      status,
      toJson({ status }),
      toJson({ ok: true }),
      toJson({ success: true }),
    ]);
    return { content, answer: "Done." };
  }
  if (random.chance(0.1)) {
    const error = drawValue("text", random, side);
    return { content: toJson({ error }), answer: `That did not work: ${error}.` };
  }
  if (random.chance(0.25)) {
    const text = drawValue(random.pick(["text", "number", "word", "city"]), random, side);
    return { content: text, answer: `The result is ${text}.` };
  }
  const fields = random.sample(resultKinds, random.integer(1, 3));
  const entries = fields.map(([name, kind]): readonly [string, Json, string] => {
    const text = drawValue(kind, random, side);
    return [name, isNumeric(kind) ? Number(text) : text, text];
  });
  const said = entries.map(([name, , text]) => `the ${name} is ${text}`).join(", ");
  const content = toJson(Object.fromEntries(entries.map(([name, value]) => [name, value])));
  const sentence = said.replace(/, (?!.*, the )the /, " and the ");
  return { content, answer: `${sentence.replace(/^the/, "The")}.` };
}

/** A tool was called and has given something: that is told. At times more is wanted then. */
export function toolAnswerTask(random: Random, side: Side): Example {
  const tools = drawTools(random, side, side === "heldOut" ? 3 : random.integer(1, 3));
  const turn = (): readonly ChatMessage[] => {
    const { wish, call } = drawCall(random.pick(tools), random, side);
    const { content, answer } = drawResult(random, side);
    return [
      { role: "user", content: wish },
      { role: "assistant", content: "", calls: [call] },
      { role: "tool", content },
      { role: "assistant", content: answer },
    ];
  };
  const messages = [
    ...systemMessages(random),
    ...(side === "training" && random.chance(0.3) ? turn() : []),
    ...turn(),
  ];
  return { task: "tool_answer", chat: { tools: tools.map(asTool), messages } };
}
