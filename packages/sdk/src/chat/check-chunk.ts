import type { StreamEvent } from "@understudy/spec";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";

type Chunk = StreamEvent<"chat.completions.create">;
type Loose = { readonly [field: string]: unknown };

/** Checks what is needed to put a chunk to the others: where its pieces belong, and that they can be joined. */
export function checkChunk(chunk: Chunk, response: Response): void {
  const expected = whatIsMissing(chunk as unknown as Loose);
  if (expected !== null) throw invalidChunk(expected, chunk, response);
}

/** The error of a chunk that cannot be put together with the others. */
export function invalidChunk(
  expected: string,
  chunk: Chunk,
  response: Response,
): InvalidResponseError {
  const shown = JSON.stringify(chunk).slice(0, 200);
  return new InvalidResponseError(
    `Expected ${expected} in each chunk of the completion, but got ${shown}.`,
    response,
  );
}

function whatIsMissing({ choices }: Loose): string | null {
  if (!isListOf(choices, isObject)) return "a list of choices";
  for (const { index, delta, logprobs } of choices) {
    if (!Number.isInteger(index)) return "choices with an index";
    if (!isObject(delta)) return "choices with a delta";
    const { tool_calls, function_call } = delta;
    if (!isAbsent(tool_calls) && !isListOf(tool_calls, isToolCall))
      return "tool_calls of functions";
    if (!isAbsent(function_call) && !isFunctionCall(function_call))
      return "a function_call in text";
    if (!isAbsent(logprobs) && !areLogprobs(logprobs)) return "logprobs in lists";
  }
  return null;
}

/** Its `index` may be missing: not every service has it. */
function isToolCall(value: unknown): value is Loose {
  if (!isObject(value)) return false;
  const { index, id, function: called } = value;
  return (
    (isAbsent(index) || Number.isInteger(index)) &&
    isTextOrAbsent(id) &&
    (isAbsent(called) || isFunctionCall(called))
  );
}

function isFunctionCall(value: unknown): boolean {
  return isObject(value) && isTextOrAbsent(value.name) && isTextOrAbsent(value.arguments);
}

function areLogprobs(value: unknown): boolean {
  return (
    isObject(value) &&
    [value.content, value.refusal].every((list) => isAbsent(list) || Array.isArray(list))
  );
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null;
}

function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isTextOrAbsent(value: unknown): boolean {
  return isAbsent(value) || typeof value === "string";
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
