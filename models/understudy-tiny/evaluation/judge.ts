import { isDeepStrictEqual } from "node:util";
import type { ChatMessage } from "../data/chat.ts";

/**
 * Whether an answer is right: the same call with the same arguments, the same JSON value, or the same
 * text. The order of keys does not count; each character of a value does.
 */
export function isRight(
  wanted: ChatMessage & { readonly role: "assistant" },
  answer: string,
): boolean {
  const [call, ...others] = wanted.calls ?? [];
  if (others.length > 0) throw new RangeError("Expected an answer with one call at most.");
  if (call !== undefined) return isDeepStrictEqual(parseCall(answer), call);
  const json = parseJson(wanted.content);
  return typeof json === "object"
    ? isDeepStrictEqual(parseJson(answer), json)
    : answer === wanted.content;
}

function parseCall(answer: string): unknown {
  const [, json] = /^<tool_call>\n(.*)\n<\/tool_call>$/s.exec(answer) ?? [];
  return json === undefined ? undefined : parseJson(json);
}

/** The value, or undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
