import type { StreamEvent } from "@understudy/spec";
import type { Schemas } from "../schemas.ts";
import { checkChunk, invalidChunk } from "./check-chunk.ts";

type Chunk = StreamEvent<"chat.completions.create">;
type Delta = Schemas["ChatCompletionStreamResponseDelta"];
type Completion = Schemas["CreateChatCompletionResponse"];
type ToolCall = Schemas["ChatCompletionMessageFunctionToolCall"];
type ToolCallPiece = Schemas["ChatCompletionMessageToolCallChunk"];
type FunctionCall = Schemas["ChatCompletionMessageFunctionCall"];
type Logprobs = Schemas["ChatCompletionLogprobs"];

/** A choice so far. Its calls are functions: those of custom tools are not streamed. */
interface Choice extends Omit<Completion["choices"][number], "message" | "finish_reason"> {
  message: Omit<Completion["choices"][number]["message"], "tool_calls"> & {
    tool_calls?: ToolCall[];
  };
  finish_reason: Completion["choices"][number]["finish_reason"] | null;
}

/**
 * Puts the chunks of a chat completion together.
 *
 * Texts and arguments are added to what there is; roles, ids and names take its place, so that a service
 * which repeats them does no harm. Chunks may hold several choices, and pieces of several calls, in
 * any order: each says by its `index` where it belongs. Pieces of calls without one are placed by their
 * `id`, in the order in which they come.
 */
export class CompletionAccumulator {
  /** What every chunk repeats, and the usage of the one that has it. */
  #facts: Omit<Completion, "choices"> | null = null;
  readonly #choices = new Map<number, Choice>();
  /** The calls of each choice by their index, which need not begin at 0 or come in order. */
  readonly #calls = new Map<Choice, Map<number, ToolCall>>();

  /** Throws an `InvalidResponseError`, which names the response, where a chunk cannot be put to the others. */
  add(chunk: Chunk, response: Response): void {
    checkChunk(chunk, response);
    const { choices, object: _, obfuscation: __, usage, ...facts } = chunk;
    this.#facts = { ...this.#facts, ...facts, object: "chat.completion" };
    if (usage) this.#facts.usage = usage;
    for (const { index, delta, logprobs, finish_reason } of choices) {
      const choice = this.#choice(index);
      this.#addDelta(choice, delta);
      for (const piece of delta.tool_calls ?? []) {
        if (!this.#addPiece(choice, piece)) {
          throw invalidChunk("tool_calls with an index or an id", chunk, response);
        }
      }
      choice.logprobs = joined(choice.logprobs, logprobs ?? null);
      choice.finish_reason = finish_reason ?? choice.finish_reason;
    }
  }

  /** A choice so far; undefined while nothing of it has come. */
  choice(index: number): Choice | undefined {
    return this.#choices.get(index);
  }

  /** The whole completion, or null when a choice has no end, or there is none. */
  completion(): Completion | null {
    const choices = [...this.#choices.values()].sort((a, b) => a.index - b.index);
    if (this.#facts === null || choices.length === 0 || !choices.every(isWhole)) return null;
    // With calls, or a refusal, an empty text is none: so it is where nothing is streamed.
    for (const { message } of choices) {
      const { content, refusal, tool_calls, function_call } = message;
      if (content === "" && (tool_calls ?? function_call ?? refusal)) message.content = null;
    }
    return { ...this.#facts, choices };
  }

  #choice(index: number): Choice {
    const message = { role: "assistant", content: null, refusal: null } as const;
    const choice = this.#choices.get(index) ?? {
      index,
      message: { ...message },
      logprobs: null,
      finish_reason: null,
    };
    this.#choices.set(index, choice);
    return choice;
  }

  #addDelta(choice: Choice, { content, refusal, function_call }: Delta): void {
    const { message } = choice;
    if (typeof content === "string") message.content = (message.content ?? "") + content;
    if (typeof refusal === "string") message.refusal = (message.refusal ?? "") + refusal;
    if (function_call) {
      message.function_call ??= { name: "", arguments: "" };
      addCall(message.function_call, function_call);
    }
  }

  /** False where the piece does not say which call it is of. */
  #addPiece(choice: Choice, piece: ToolCallPiece): boolean {
    const calls = this.#calls.get(choice) ?? new Map<number, ToolCall>();
    this.#calls.set(choice, calls);
    const index = piece.index ?? indexOf(piece, calls);
    if (index === null) return false;
    const call = calls.get(index) ?? emptyCall();
    calls.set(index, call);
    call.id = piece.id || call.id;
    addCall(call.function, piece.function ?? {});
    const ordered = [...calls].sort(([a], [b]) => a - b);
    choice.message.tool_calls = ordered.map(([, one]) => one);
    return true;
  }
}

/** Where a piece without an index belongs; null when it could be of one call as well as of another. */
function indexOf(piece: ToolCallPiece, calls: ReadonlyMap<number, ToolCall>): number | null {
  if (calls.size === 0) return 0;
  if (piece.id) {
    const known = [...calls].find(([, { id }]) => id === piece.id);
    return known?.[0] ?? Math.max(...calls.keys()) + 1;
  }
  // A name may be that of the call which was begun last, again, or begin another.
  return piece.function?.name ? null : ([...calls.keys()].at(-1) ?? null);
}

function emptyCall(): ToolCall {
  return { id: "", type: "function", function: { name: "", arguments: "" } };
}

function addCall(call: FunctionCall, piece: Partial<FunctionCall>): void {
  call.name = piece.name || call.name;
  call.arguments += piece.arguments ?? "";
}

function joined(before: Logprobs | null, added: Logprobs | null): Logprobs | null {
  if (before === null || added === null) return before ?? added;
  // Some services leave out the list that they have nothing for.
  const join = <T>(a: T[] | null | undefined, b: T[] | null | undefined) =>
    a && b ? [...a, ...b] : (a ?? b ?? null);
  return {
    content: join(before.content, added.content),
    refusal: join(before.refusal, added.refusal),
  };
}

function isWhole(choice: Choice): choice is Choice & Completion["choices"][number] {
  return choice.finish_reason !== null;
}
