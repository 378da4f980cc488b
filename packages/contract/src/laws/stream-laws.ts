import assert from "node:assert/strict";
import type { OperationId } from "@understudy/spec";
import { gotEvents } from "../ask.ts";
import { anyBody } from "../cases/example-bodies.ts";
import type { ContractCase } from "../contract-case.ts";
import type { ContractTarget } from "../contract-target.ts";
import { isObject, type JsonObject } from "../json.ts";

const writing: readonly OperationId[] = ["chat.completions.create", "completions.create"];

/** How many tokens are asked for at most. */
const maxTokens = 12;

/** A request for a text, as the example has it, with what a law wants of it. */
export function writingBody(target: ContractTarget, id: OperationId, more: JsonObject): JsonObject {
  const { body } = anyBody(id);
  const value = isObject(body?.value) ? body.value : {};
  const model = target.standIns?.(id)?.[String(value.model)] ?? value.model ?? "";
  const words = "Say something about the sea.";
  return {
    model,
    ...(id === "completions.create"
      ? { prompt: words }
      : { messages: [{ role: "user", content: words }] }),
    max_tokens: maxTokens,
    temperature: 0,
    seed: 7,
    ...more,
  };
}

type Choice = JsonObject & { readonly index: number; readonly finish_reason: string | null };

function choicesOf(event: JsonObject): readonly Choice[] {
  return (event.choices ?? []) as readonly Choice[];
}

/** How the streams of language models are framed and ordered. */
export function streamLaws(id: OperationId): ContractCase[] {
  if (!writing.includes(id)) return [];
  const isChat = id === "chat.completions.create";
  const law = (name: string, more: JsonObject, check: (events: readonly JsonObject[]) => void) => ({
    name,
    kind: "stream" as const,
    async run(target: ContractTarget) {
      const body = writingBody(target, id, { stream: true, ...more });
      const { events, isDone } = await gotEvents(target, id, { body });
      assert.ok(isDone, "the stream does not end with [DONE]");
      assert.ok(events.length > 0, "the stream has no events");
      check(events);
    },
  });
  return [
    law("all events of a stream have one id, one time and one model", {}, (events) => {
      for (const name of ["id", "created", "model", "object"]) {
        assert.equal(new Set(events.map((event) => event[name])).size, 1, `'${name}' changes`);
      }
    }),
    law("each choice ends once, with its last event, for a known reason", { n: 2 }, (events) => {
      for (const index of [0, 1]) {
        const of = events.flatMap(choicesOf).filter((choice) => choice.index === index);
        assert.ok(of.length > 0, `choice ${index} has no event`);
        const ends = of.map(({ finish_reason }) => finish_reason);
        assert.match(String(ends.at(-1)), /^(stop|length)$/);
        assert.deepEqual(new Set(ends.slice(0, -1)), new Set(ends.length > 1 ? [null] : []));
      }
    }),
    ...(isChat
      ? [
          law("the role comes once for a choice, with its first event", {}, (events) => {
            const roles = events.flatMap(choicesOf).map(({ delta }) => (delta as JsonObject).role);
            assert.equal(roles[0], "assistant");
            assert.deepEqual(
              roles.slice(1).filter((role) => role !== undefined && role !== null),
              [],
            );
          }),
        ]
      : []),
    law(
      "the usage comes in an event of its own, the last, where it is asked for",
      { stream_options: { include_usage: true } },
      (events) => {
        const last = events.at(-1) ?? {};
        assert.deepEqual(last.choices, [], "the event with the usage has choices");
        const usage = last.usage as JsonObject;
        const { prompt_tokens, completion_tokens, total_tokens } = usage;
        assert.equal(Number(prompt_tokens) + Number(completion_tokens), total_tokens);
        assert.ok(Number(completion_tokens) > 0 && Number(completion_tokens) <= maxTokens);
        for (const event of events.slice(0, -1)) assert.equal(event.usage ?? null, null);
      },
    ),
    law("no event has a usage where none is asked for", {}, (events) => {
      for (const event of events) {
        assert.equal(event.usage ?? null, null);
        assert.notDeepEqual(event.choices, []);
      }
    }),
  ];
}
