/** A value that JSON has. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface ToolParameter {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly enum?: readonly string[];
  readonly isRequired: boolean;
}

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ToolParameter[];
}

export interface ToolCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, Json>>;
}

export type ChatMessage =
  | { readonly role: "system" | "user" | "tool"; readonly content: string }
  | { readonly role: "assistant"; readonly content: string; readonly calls?: readonly ToolCall[] };

export interface Chat {
  readonly tools: readonly Tool[];
  readonly messages: readonly ChatMessage[];
}

/** A stretch of text, and whether it is what the model is to write. */
export interface Stretch {
  readonly text: string;
  readonly isAnswer: boolean;
}

/**
 * A chat as the model reads it, equal to what the Jinja template of `chat-template.ts` makes of it.
 * Answers end with `<|im_end|>`, which is part of them.
 */
export function renderChat({ tools, messages }: Chat): readonly Stretch[] {
  const [first, ...others] = messages;
  const system = first?.role === "system" ? first.content : "";
  const head = [system, toolList(tools)].filter((part) => part !== "").join("\n\n");
  const rest = first?.role === "system" ? others : messages;
  const stretches: Stretch[] = [];
  if (head !== "") stretches.push(given(`<|im_start|>system\n${head}<|im_end|>\n`));
  for (const message of rest) {
    if (message.role !== "assistant") {
      stretches.push(given(`<|im_start|>${message.role}\n${message.content}<|im_end|>\n`));
      continue;
    }
    const calls = (message.calls ?? []).map(renderCall);
    const parts = [message.content, ...calls].filter((part) => part !== "");
    stretches.push(given("<|im_start|>assistant\n"));
    stretches.push({ text: `${parts.join("\n")}<|im_end|>`, isAnswer: true }, given("\n"));
  }
  return stretches;
}

/** What an answer is asked for with. */
export const answerPrefix = "<|im_start|>assistant\n";

/** A call as the model writes it: Hermes' form. */
export function renderCall({ name, arguments: values }: ToolCall): string {
  return `<tool_call>\n${toJson({ name, arguments: values })}\n</tool_call>`;
}

/** One line a tool: `- get_weather(city, days?: integer, unit?: celsius|fahrenheit): What it does.` */
function toolList(tools: readonly Tool[]): string {
  if (tools.length === 0) return "";
  const lines = tools.map(({ name, description, parameters }) => {
    return `- ${name}(${parameters.map(signature).join(", ")}): ${description}`;
  });
  return ["Tools:", ...lines].join("\n");
}

function signature({ name, type, enum: choices, isRequired }: ToolParameter): string {
  const mark = isRequired ? "" : "?";
  if (choices !== undefined) return `${name}${mark}: ${choices.join("|")}`;
  return `${name}${mark}${type === "string" ? "" : `: ${type}`}`;
}

/** JSON with a space behind each colon and each comma, as Python's `json.dumps` writes it. */
export function toJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(toJson).join(", ")}]`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${toJson(item)}`,
  );
  return `{${entries.join(", ")}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function given(text: string): Stretch {
  return { text, isAnswer: false };
}
