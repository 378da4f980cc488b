import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { Schemas } from "../schemas.ts";
import { chunkOf, deltaOf, piecesOf } from "../testing/event-source.ts";
import { CompletionAccumulator } from "./completion-accumulator.ts";

type Chunk = Schemas["CreateChatCompletionStreamResponse"];
type Completion = Schemas["CreateChatCompletionResponse"];

function accumulated(chunks: readonly Chunk[]): Completion | null {
  const accumulator = new CompletionAccumulator();
  for (const chunk of chunks) accumulator.add(chunk, new Response());
  return accumulator.completion();
}

const message = (chunks: readonly Chunk[]) => accumulated(chunks)?.choices[0]?.message;

describe("chunks make a completion", () => {
  test("with the facts that they share, its text and its usage", () => {
    const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
    const rest = { system_fingerprint: "fp_1", service_tier: "default", usage: null } as const;
    const first = {
      index: 0,
      delta: { role: "assistant", content: "" },
      finish_reason: null,
    } as const;
    const chunks = [
      chunkOf([first], rest),
      chunkOf([{ index: 0, delta: { content: "Par" }, finish_reason: null }], rest),
      chunkOf([{ index: 0, delta: { content: "is." }, finish_reason: null }], rest),
      chunkOf([{ index: 0, delta: {}, finish_reason: "stop" }], rest),
      chunkOf([], { ...rest, usage }),
    ];
    expect(accumulated(chunks)).toEqual({
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 7,
      model: "m",
      system_fingerprint: "fp_1",
      service_tier: "default",
      usage,
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: "Paris.", refusal: null },
          logprobs: null,
          finish_reason: "stop",
        },
      ],
    });
  });

  test("that has no usage where no chunk has", () => {
    const completion = accumulated([
      chunkOf([], { usage: null }),
      deltaOf({ content: "a" }, "stop"),
    ]);
    expect(completion).not.toHaveProperty("usage");
  });

  test("whose parallel calls are kept apart by their index, however they come", () => {
    const calls = message([
      deltaOf({
        role: "assistant",
        content: null,
        tool_calls: [
          { index: 1, id: "call_b", type: "function", function: { name: "b", arguments: "" } },
        ],
      }),
      deltaOf({
        tool_calls: [
          { index: 0, id: "call_a", type: "function", function: { name: "a", arguments: '{"x' } },
          { index: 1, function: { arguments: '{"y"' } },
        ],
      }),
      deltaOf({ tool_calls: [{ index: 1, function: { arguments: ":2}" } }] }),
      deltaOf({ tool_calls: [{ index: 0, function: { arguments: '":1}' } }] }),
      deltaOf({}, "tool_calls"),
    ]);
    expect(calls).toEqual({
      role: "assistant",
      content: null,
      refusal: null,
      tool_calls: [
        { id: "call_a", type: "function", function: { name: "a", arguments: '{"x":1}' } },
        { id: "call_b", type: "function", function: { name: "b", arguments: '{"y":2}' } },
      ],
    });
  });

  test("whose ids and names are there once, though every chunk repeats them", () => {
    const piece = (text: string) =>
      deltaOf({
        role: "assistant",
        tool_calls: [
          { index: 0, id: "call_a", type: "function", function: { name: "a", arguments: text } },
        ],
      });
    const calls = message([piece("{"), piece("}"), deltaOf({}, "tool_calls")])?.tool_calls;
    expect(calls).toEqual([
      { id: "call_a", type: "function", function: { name: "a", arguments: "{}" } },
    ]);
  });

  test("with a refusal", () => {
    const chunks = [
      deltaOf({ role: "assistant", content: "", refusal: "I " }),
      deltaOf({ refusal: "won't." }, "stop"),
    ];
    expect(message(chunks)).toEqual({ role: "assistant", content: null, refusal: "I won't." });
  });

  test("with a call of the older kind", () => {
    const chunks = [
      deltaOf({ function_call: { name: "f", arguments: "{" } }),
      deltaOf({ function_call: { arguments: "}" } }, "function_call"),
    ];
    expect(message(chunks)?.function_call).toEqual({ name: "f", arguments: "{}" });
  });

  test("whose empty text is a text, unless there is something else", () => {
    expect(message([deltaOf({ content: "" }, "stop")])?.content).toBe("");
  });

  test("with the log probabilities of all its tokens", () => {
    const token = (text: string) => ({ token: text, logprob: -1, bytes: null, top_logprobs: [] });
    const chunk = (logprobs: Schemas["ChatCompletionLogprobs"] | null) =>
      chunkOf([{ index: 0, delta: {}, logprobs, finish_reason: null }]);
    const chunks = [
      chunk(null),
      chunk({ content: [token("a"), token("b")], refusal: null }),
      chunk({ content: [token("c")], refusal: [token("d")] }),
      chunk({ content: [], refusal: null }),
      deltaOf({}, "length"),
    ];
    expect(accumulated(chunks)?.choices[0]?.logprobs).toEqual({
      content: [token("a"), token("b"), token("c")],
      refusal: [token("d")],
    });
  });

  test("with log probabilities that leave out the list they have nothing for", () => {
    const logprobs = { content: [{ token: "a", logprob: -1, bytes: null, top_logprobs: [] }] };
    const chunk = deltaOf({}, "stop");
    const loose: object = { ...chunk, choices: [{ ...chunk.choices[0], logprobs }] };
    expect(accumulated([loose as Chunk, loose as Chunk])?.choices[0]?.logprobs).toEqual({
      content: [...logprobs.content, ...logprobs.content],
      refusal: null,
    });
  });

  test("with several choices, in the order of their index", () => {
    const chunks = [
      deltaOf({ content: "two" }, null, 1),
      chunkOf([
        { index: 0, delta: { content: "one" }, finish_reason: "stop" },
        { index: 2, delta: { content: "three" }, finish_reason: "length" },
      ]),
      deltaOf({ content: "!" }, "stop", 1),
    ];
    const choices = accumulated(chunks)?.choices ?? [];
    expect(choices.map((one) => [one.index, one.message.content, one.finish_reason])).toEqual([
      [0, "one", "stop"],
      [1, "two!", "stop"],
      [2, "three", "length"],
    ]);
  });
});

describe("calls whose pieces have no index", () => {
  const end = deltaOf({}, "tool_calls");
  const call = (id: string, name: string, args: string) => ({
    id,
    function: { name, arguments: args },
  });
  const made = (chunks: readonly Chunk[]) =>
    message([...chunks, end])?.tool_calls?.map((one) =>
      one.type === "function" ? [one.id, one.function.name, one.function.arguments] : one,
    );

  test("are kept apart by their id", () => {
    const whole = piecesOf(call("a", "f", "{}"), call("b", "g", "[]"));
    expect(made([whole])).toEqual([
      ["a", "f", "{}"],
      ["b", "g", "[]"],
    ]);
  });

  test("grow where their id is known, and else where the last has begun", () => {
    const chunks = [
      piecesOf(call("a", "f", "{")),
      piecesOf({ function: { arguments: "1" } }),
      piecesOf(call("b", "g", "[")),
      piecesOf({ index: null, function: { arguments: "2" } }),
      piecesOf(call("a", "f", "}"), call("b", "g", "]")),
    ];
    expect(made(chunks)).toEqual([
      ["a", "f", "{1}"],
      ["b", "g", "[2]"],
    ]);
  });

  test("come after those that have one", () => {
    expect(made([piecesOf({ index: 1, ...call("a", "f", "") }, call("b", "g", ""))])).toEqual([
      ["a", "f", ""],
      ["b", "g", ""],
    ]);
  });

  test("are one where there is one, without an id too", () => {
    const chunks = [
      piecesOf({ function: { name: "f", arguments: "{" } }),
      piecesOf({ function: { arguments: "}" } }),
    ];
    expect(made(chunks)).toEqual([["", "f", "{}"]]);
  });

  test("are refused where a piece could be of either call", () => {
    const chunk = piecesOf({ function: { name: "f" } }, { function: { name: "g" } });
    expect(() => made([chunk])).toThrow(InvalidResponseError);
    expect(() => made([chunk])).toThrow("Expected tool_calls with an index or an id in each chunk");
  });
});

test.each<[string, readonly Chunk[]]>([
  ["there is none", []],
  ["there is no choice", [chunkOf([])]],
  ["a choice has no end", [deltaOf({}, "stop"), deltaOf({ content: "a" }, null, 1)]],
])("chunks are no completion when %s", (_, chunks) => {
  expect(accumulated(chunks)).toBeNull();
});

/** Any text, cut into pieces at random. */
const pieces = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 });
const choice = fc.record({ text: pieces, calls: fc.array(pieces, { maxLength: 3 }) });

test("pieces in any order among choices and calls come to the same as in one piece", () => {
  fc.assert(
    fc.property(
      fc.array(choice, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat()),
      (choices, random) => {
        const queues = choices.flatMap(({ text, calls }, index) => [
          text.map((content) => deltaOf({ content }, null, index)),
          ...calls.map((parts, call) =>
            parts.map((part, at) => {
              const first = at === 0 ? { id: `c${call}`, type: "function" as const } : {};
              const called = { ...(at === 0 && { name: `f${call}` }), arguments: part };
              return deltaOf(
                { tool_calls: [{ index: call, ...first, function: called }] },
                null,
                index,
              );
            }),
          ),
        ]);
        const chunks: Chunk[] = [];
        for (let left = queues; left.length > 0; left = left.filter((queue) => queue.length > 0)) {
          const queue = left[random.next().value % left.length] as Chunk[];
          chunks.push(queue.shift() as Chunk);
        }
        const ends = choices.map((_, index) => deltaOf({}, "stop", index));
        const messages = accumulated([...chunks, ...ends])?.choices.map((one) => one.message);
        expect(messages).toEqual(
          choices.map(({ text, calls }) => ({
            role: "assistant",
            content: calls.length > 0 ? text.join("") || null : text.join(""),
            refusal: null,
            ...(calls.length > 0 && {
              tool_calls: calls.map((parts, call) => ({
                id: `c${call}`,
                type: "function",
                function: { name: `f${call}`, arguments: parts.join("") },
              })),
            }),
          })),
        );
      },
    ),
  );
});
