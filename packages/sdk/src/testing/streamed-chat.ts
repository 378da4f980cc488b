import { expect } from "vitest";
import { clientIn } from "./client-in.ts";
import { deltaOf } from "./event-source.ts";
import { manualEnvironment } from "./manual-environment.ts";
import { scriptedService } from "./scripted-service.ts";

/** A request, with no more than it needs. */
export const body = { model: "m", messages: [{ role: "user" as const, content: "Hi." }] };
/** The chunks of two choices, of which the first says `said`. */
export const chunks = [
  deltaOf({ role: "assistant", content: "" }),
  deltaOf({ content: "Grüß " }),
  deltaOf({ content: "other" }, "stop", 1),
  deltaOf({ content: "Gott 👋" }),
  deltaOf({}, "stop"),
];
export const said = { role: "assistant", content: "Grüß Gott 👋", refusal: null };

/** The stream of a client whose one request gets the answer. */
export function streaming(answer: Response, options?: { readonly signal: AbortSignal }) {
  const { fetch, requests } = scriptedService(answer);
  const client = clientIn(manualEnvironment(), { fetch, maxRetries: 0 });
  return { stream: client.chat.completions.stream(body, options), requests };
}

/** What a promise is rejected with. */
export const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (reason) => reason,
  );

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const value of values) seen.push(value);
  return seen;
}
