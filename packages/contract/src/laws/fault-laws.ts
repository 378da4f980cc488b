import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { OperationId } from "@understudy/spec";
import { ask, got, gotEvents, type Said } from "../ask.ts";
import { anyBody } from "../cases/example-bodies.ts";
import { CaseSkipped, type ContractCase } from "../contract-case.ts";
import type { ContractTarget } from "../contract-target.ts";
import { isObject, type JsonObject, valueAt } from "../json.ts";
import { writingBody } from "./stream-laws.ts";

interface FaultLaw {
  readonly name: string;
  readonly run: (target: ContractTarget) => Promise<void>;
}

/** Words, more each time, until a prompt is too long for any model. */
const promptLengths = [8_000, 150_000, 1_200_000];

/** Ids of tokens that are ordinary characters in the vocabularies of all models that are known here. */
const biasedTokens = [48, 53] as const;

const chat = "chat.completions.create";

const weather = {
  type: "function",
  function: {
    name: "get_weather",
    description: "Get the weather of a city.",
    parameters: {
      type: "object",
      properties: { city: { type: "string", maxLength: 12 } },
      required: ["city"],
      additionalProperties: false,
    },
  },
};
const named = { type: "function", function: { name: "get_weather" } };

const person = {
  type: "json_schema",
  json_schema: {
    name: "person",
    strict: true,
    schema: {
      type: "object",
      properties: { name: { type: "string", maxLength: 8 }, adult: { type: "boolean" } },
      required: ["name", "adult"],
      additionalProperties: false,
    },
  },
};

/** A request for a chat with room for JSON. */
const asked = (target: ContractTarget, more: JsonObject) =>
  writingBody(target, chat, { max_tokens: 60, ...more });

async function choiceOf(target: ContractTarget, more: JsonObject): Promise<JsonObject> {
  const { choices } = await got(target, chat, { body: asked(target, more) });
  return (choices as readonly JsonObject[])[0] ?? {};
}

/** The pieces of the first choice of a stream. */
async function deltasOf(target: ContractTarget, more: JsonObject) {
  const { events } = await gotEvents(target, chat, {
    body: asked(target, { stream: true, ...more }),
  });
  return events.flatMap(({ choices }) => choices as readonly JsonObject[]);
}

function assertPerson(text: unknown): void {
  const value = JSON.parse(String(text)) as JsonObject;
  assert.deepEqual(Object.keys(value).toSorted(), ["adult", "name"]);
  assert.deepEqual([typeof value.name, typeof value.adult], ["string", "boolean"]);
}

const laws: Partial<Record<OperationId, readonly FaultLaw[]>> = {
  "embeddings.create": [
    {
      name: "base64 is the same numbers as floats are",
      async run(target) {
        const { body } = anyBody("embeddings.create");
        const value = { ...(isObject(body?.value) ? body.value : {}), input: "the same text" };
        const vector = async (encoding_format: string) => {
          const answer = await got(target, "embeddings.create", {
            body: { ...value, encoding_format },
          });
          return valueAt(answer, ["data", 0, "embedding"]);
        };
        const [floats, base64] = [await vector("float"), await vector("base64")];
        assert.ok(
          Array.isArray(floats) && typeof base64 === "string",
          "the forms are not as asked",
        );
        const bytes = Buffer.from(base64, "base64");
        assert.equal(bytes.length, floats.length * 4, "bytes of 32-bit floats");
        assert.deepEqual(
          floats.map((_, index) => bytes.readFloatLE(index * 4)),
          floats.map((number) => Math.fround(Number(number))),
        );
      },
    },
  ],
  [chat]: [
    {
      name: "n gives so many choices, with their indices",
      async run(target) {
        const { choices } = await got(target, chat, {
          body: asked(target, { n: 3, max_tokens: 3 }),
        });
        assert.deepEqual(
          (choices as readonly JsonObject[]).map(({ index }) => index),
          [0, 1, 2],
        );
      },
    },
    {
      name: "a limit of tokens is kept, by both its names, and is told as the reason",
      async run(target) {
        for (const name of ["max_tokens", "max_completion_tokens"]) {
          const { max_tokens: _, ...rest } = asked(target, {});
          const body = {
            ...rest,
            messages: [{ role: "user", content: "Repeat: one two three four five six" }],
            [name]: 2,
          };
          const { choices, usage } = await got(target, chat, { body });
          const tokens = Number((usage as JsonObject).completion_tokens);
          assert.ok(tokens <= 2, `${tokens} tokens by ${name}`);
          const reason = (choices as readonly JsonObject[])[0]?.finish_reason;
          if (tokens === 2) assert.match(String(reason), /^(length|stop)$/);
        }
      },
    },
    {
      name: "a stop text ends the answer and is no part of it, streamed or not",
      async run(target) {
        const whole = valueAt(await choiceOf(target, {}), ["message", "content"]);
        const text = typeof whole === "string" ? whole : "";
        const stop = text
          .slice(Math.floor(text.length / 2))
          .trim()
          .slice(0, 3);
        if (stop === "")
          throw new CaseSkipped("The model writes nothing that could be stopped at.");
        const wanted = text.slice(0, text.indexOf(stop));
        for (const form of [stop, [stop, "\u2603\u2603"]]) {
          const choice = await choiceOf(target, { stop: form });
          assert.equal(valueAt(choice, ["message", "content"]) ?? "", wanted);
          assert.equal(choice.finish_reason, "stop");
          const deltas = await deltasOf(target, { stop: form });
          const streamed = deltas.map(({ delta }) => (delta as JsonObject).content ?? "").join("");
          assert.equal(streamed, wanted, "streamed");
        }
      },
    },
    {
      name: "logprobs are given for each token, as many as are asked for",
      async run(target) {
        const choice = await choiceOf(target, { logprobs: true, top_logprobs: 2, max_tokens: 4 });
        const content = valueAt(choice, ["logprobs", "content"]);
        assert.ok(Array.isArray(content) && content.length > 0, "no logprobs");
        for (const token of content as readonly JsonObject[]) {
          assert.ok(Number(token.logprob) <= 0, "a logprob above 0");
          const top = token.top_logprobs as readonly JsonObject[];
          assert.equal(top.length, 2);
          assert.ok(Number(top[0]?.logprob) >= Number(top[1]?.logprob), "not in their order");
        }
        const without = await choiceOf(target, { max_tokens: 4 });
        assert.equal(without.logprobs ?? null, null);
      },
    },
    {
      name: "a logit_bias of 100 makes a token the only one",
      async run(target) {
        const written = async (token: number) => {
          const more = { logit_bias: { [token]: 100 }, max_tokens: 3 };
          const text = valueAt(await choiceOf(target, more), ["message", "content"]);
          assert.ok(typeof text === "string" && text !== "", "no text");
          assert.equal(text, text.slice(0, text.length / 3).repeat(3), "not the same three times");
          return text;
        };
        const [one, other] = biasedTokens;
        assert.notEqual(await written(one), await written(other), "two tokens have one text");
      },
    },
    {
      name: "a JSON schema is kept, streamed or not",
      async run(target) {
        const choice = await choiceOf(target, { response_format: person });
        assert.equal(choice.finish_reason, "stop", "the answer is cut off");
        assertPerson(valueAt(choice, ["message", "content"]));
        const deltas = await deltasOf(target, { response_format: person });
        assertPerson(deltas.map(({ delta }) => (delta as JsonObject).content ?? "").join(""));
      },
    },
    {
      name: "a tool that must be called is, with arguments that fit its schema",
      async run(target) {
        const choice = await choiceOf(target, { tools: [weather], tool_choice: named });
        const [call] = valueAt(choice, ["message", "tool_calls"]) as readonly JsonObject[];
        assert.match(String(call?.id), /./);
        assert.equal(valueAt(call ?? {}, ["function", "name"]), "get_weather");
        const args = JSON.parse(String(valueAt(call ?? {}, ["function", "arguments"])));
        assert.deepEqual(Object.keys(args), ["city"]);
        assert.match(String(choice.finish_reason), /^(stop|tool_calls)$/);
      },
    },
    {
      name: "a streamed call has an index in each piece, its id and name once, and its arguments once",
      async run(target) {
        const body = { tools: [weather], tool_choice: "required" };
        const choices = await deltasOf(target, body);
        const pieces = choices.flatMap(
          ({ delta }) => ((delta as JsonObject).tool_calls ?? []) as readonly JsonObject[],
        );
        assert.ok(pieces.length > 0, "no call");
        const calls = Map.groupBy(pieces, ({ index }) => index);
        assert.deepEqual(
          [...calls.keys()],
          [...calls.keys()].map((_, index) => index),
        );
        for (const of of calls.values()) {
          assert.match(String(of[0]?.id), /./);
          assert.deepEqual(
            of.slice(1).filter(({ id }) => id !== undefined && id !== null),
            [],
          );
          const functions = of.map((piece) => (piece.function ?? {}) as JsonObject);
          assert.equal(functions[0]?.name, "get_weather");
          assert.deepEqual(
            functions.slice(1).filter(({ name }) => name !== undefined && name !== null),
            [],
          );
          const args = functions.map((one) => one.arguments ?? "").join("");
          assert.deepEqual(Object.keys(JSON.parse(args)), ["city"]);
        }
        assert.equal(choices.at(-1)?.finish_reason, "tool_calls");
      },
    },
    {
      name: "a prompt longer than the context is refused with its name, and not cut",
      async run(target) {
        let said: Said | undefined;
        for (const words of promptLengths) {
          const messages = [{ role: "user", content: "word ".repeat(words) }];
          said = await ask(target, chat, { body: asked(target, { messages, max_tokens: 1 }) });
          if (said.status !== 200) break;
        }
        assert.equal(said?.status, 400);
        const json = said?.json;
        assert.equal(valueAt(json ?? null, ["error", "code"]), "context_length_exceeded");
        assert.match(String(valueAt(json ?? null, ["error", "message"])), /\d.*\d/s);
      },
    },
    {
      name: "an image is not dropped without a word",
      async run(target) {
        const image = {
          type: "image_url",
          image_url: { url: "data:image/png;base64,iVBORw0KGgo=" },
        };
        const messages = [
          { role: "user", content: [{ type: "text", text: "What is this?" }, image] },
        ];
        await choiceOf(target, {});
        const { status, json } = await ask(target, chat, { body: asked(target, { messages }) });
        if (status === 200) throw new CaseSkipped("The model has eyes, or says that it has.");
        assert.equal(status, 400);
        assert.match(String(valueAt(json ?? null, ["error", "message"])), /./);
      },
    },
  ],
};

/** What servers of this API are reported for most. */
export function faultLaws(id: OperationId): ContractCase[] {
  return (laws[id] ?? []).map((law) => ({ ...law, kind: "fault" }));
}
