import type { RequestBody, ResponseBody, StreamEvent } from "@understudy/spec";
import { words } from "./words.ts";

type Completion = ResponseBody<"chat.completions.create">;
type Chunk = StreamEvent<"chat.completions.create">;
type StreamChoice = Chunk["choices"][number];
type Choice = Completion["choices"][number];

/** How many characters of a call's arguments come at a time. */
const argumentsAtATime = 12;

/**
 * The chunks that a whole answer is streamed in: of each choice the role, then its words and calls, then
 * why it ended; and the usage of all, where the request asks for it.
 */
export function* chatChunks(
  { stream_options: options }: RequestBody<"chat.completions.create">,
  { id, created, model, choices, usage, system_fingerprint }: Completion,
): Generator<Chunk, void, undefined> {
  const includeUsage = options?.include_usage === true;
  const chunk = (choices: StreamChoice[]): Chunk => ({
    id,
    object: "chat.completion.chunk",
    created,
    model,
    choices,
    ...(system_fingerprint !== undefined && { system_fingerprint }),
    ...(includeUsage && { usage: null }),
  });
  for (const choice of choices) {
    for (const part of partsOf(choice)) {
      yield chunk([{ index: choice.index, logprobs: null, finish_reason: null, ...part }]);
    }
    const { index, finish_reason } = choice;
    yield chunk([{ index, delta: {}, logprobs: null, finish_reason }]);
  }
  if (includeUsage && usage) yield { ...chunk([]), usage };
}

type Part = Pick<StreamChoice, "delta"> & Partial<Pick<StreamChoice, "logprobs">>;

function* partsOf({ message, logprobs }: Choice): Generator<Part, void, undefined> {
  const content = message.content ?? null;
  yield { delta: { role: "assistant", content: content === null ? null : "", refusal: null } };
  const tokens = logprobs?.content ?? null;
  if (tokens !== null && tokens.map(({ token }) => token).join("") === content) {
    for (const token of tokens) {
      yield { delta: { content: token.token }, logprobs: { content: [token], refusal: null } };
    }
  } else {
    for (const word of words(content ?? "")) yield { delta: { content: word } };
  }
  for (const word of words(message.refusal ?? "")) yield { delta: { refusal: word } };
  for (const [index, call] of (message.tool_calls ?? []).entries()) {
    if (call.type !== "function") continue;
    const { id, type, function: called } = call;
    yield { delta: { tool_calls: [{ index, id, type, function: { ...called, arguments: "" } }] } };
    for (const text of pieces(called.arguments)) {
      yield { delta: { tool_calls: [{ index, function: { arguments: text } }] } };
    }
  }
  const legacy = message.function_call;
  if (legacy == null) return;
  yield { delta: { function_call: { name: legacy.name, arguments: "" } } };
  for (const text of pieces(legacy.arguments)) {
    yield { delta: { function_call: { arguments: text } } };
  }
}

/** By characters, so that no surrogates are parted. */
function pieces(text: string): string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / argumentsAtATime);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * argumentsAtATime, (index + 1) * argumentsAtATime).join(""),
  );
}
