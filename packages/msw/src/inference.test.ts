import { describe, expect, test } from "vitest";
import { handlers } from "./handlers.ts";
import { ask, askJson, eventsOf } from "./testing/ask.ts";

const mock = handlers();
const messages = [{ role: "user", content: "Hi." }];
const chat = (body: object) =>
  askJson(mock, "POST", "/v1/chat/completions", { model: "gpt-9", messages, ...body });

const person = {
  type: "object",
  properties: {
    name: { type: "string", enum: ["Ada", "Bob"] },
    age: { type: "integer", minimum: 18 },
  },
  required: ["name", "age"],
  additionalProperties: false,
};
const tool = (name: string) => ({ type: "function", function: { name, parameters: person } });

describe("chat", () => {
  test("answers with the model and so many choices as were asked for", async () => {
    expect(await chat({ n: 2 })).toMatchObject({
      object: "chat.completion",
      model: "gpt-9",
      choices: [
        { index: 0, message: { content: "Paris." }, finish_reason: "stop" },
        { index: 1, message: { content: "Paris." }, finish_reason: "stop" },
      ],
      usage: { completion_tokens: 2 },
    });
  });

  test("gives each answer an id of its own, the same in every run", async () => {
    const ids = async () => {
      const fresh = handlers();
      const body = { model: "m", messages };
      const first = await askJson(fresh, "POST", "/v1/chat/completions", body);
      const second = await askJson(fresh, "POST", "/v1/chat/completions", body);
      return [first.id, second.id];
    };
    const [first, second] = await ids();
    expect(first).not.toBe(second);
    expect(await ids()).toEqual([first, second]);
  });

  test.each([
    ["required", "first"],
    [{ type: "function", function: { name: "second" } }, "second"],
    [
      {
        type: "allowed_tools",
        allowed_tools: {
          mode: "required",
          tools: [{ type: "function", function: { name: "second" } }],
        },
      },
      "second",
    ],
  ])("calls the function that tool_choice %j demands", async (tool_choice, name) => {
    const answer = await chat({ tools: [tool("first"), tool("second")], tool_choice });
    expect(answer).toMatchObject({
      choices: [
        {
          message: {
            content: null,
            tool_calls: [
              { type: "function", function: { name, arguments: '{"name":"Ada","age":18}' } },
            ],
          },
          finish_reason: "tool_calls",
        },
      ],
    });
  });

  test("calls in the older form where functions were given in it", async () => {
    const functions = [{ name: "f", parameters: person }];
    expect(await chat({ functions, function_call: { name: "f" } })).toMatchObject({
      choices: [{ message: { function_call: { name: "f" } }, finish_reason: "function_call" }],
    });
  });

  test("answers in JSON of the schema that was given", async () => {
    const json_schema = { name: "person", strict: true, schema: person };
    expect(await chat({ response_format: { type: "json_schema", json_schema } })).toMatchObject({
      choices: [{ message: { content: '{"name":"Ada","age":18}' } }],
    });
  });

  test("gives log probabilities whose tokens make the text", async () => {
    const { choices } = await chat({ logprobs: true, top_logprobs: 1 });
    expect(choices).toMatchObject([
      { logprobs: { content: [{ token: "Paris.", logprob: -0.25 }] } },
    ]);
  });

  test("streams the role once, the text in words, the end, the usage and [DONE]", async () => {
    const body = { model: "m", messages, stream: true, stream_options: { include_usage: true } };
    const own = handlers({
      on: {
        "chat.completions.create": () => ({
          id: "c",
          object: "chat.completion",
          created: 1,
          model: "m",
          choices: [
            {
              index: 0,
              message: { role: "assistant", content: "So it is.", refusal: null },
              logprobs: null,
              finish_reason: "stop",
            },
          ],
          usage: { prompt_tokens: 1, completion_tokens: 3, total_tokens: 4 },
        }),
      },
    });
    const events = await eventsOf(await ask(own, "POST", "/v1/chat/completions", body));
    const chunks = events.slice(0, -1).map((event) => JSON.parse(event));
    expect(chunks.map(({ choices }) => choices[0]?.delta)).toEqual([
      { role: "assistant", content: "", refusal: null },
      { content: "So" },
      { content: " it" },
      { content: " is." },
      {},
      undefined,
    ]);
    expect(chunks.map(({ usage }) => usage)).toEqual([
      ...Array(5).fill(null),
      { prompt_tokens: 1, completion_tokens: 3, total_tokens: 4 },
    ]);
    expect(events.at(-1)).toBe("[DONE]");
  });

  test("streams the arguments of a call in pieces that make the whole", async () => {
    const body = {
      model: "m",
      messages,
      tools: [tool("f")],
      tool_choice: "required",
      stream: true,
    };
    const events = await eventsOf(await ask(mock, "POST", "/v1/chat/completions", body));
    const calls = events
      .slice(0, -1)
      .flatMap((event) => JSON.parse(event).choices[0].delta.tool_calls ?? []);
    expect(calls[0]).toMatchObject({
      index: 0,
      type: "function",
      function: { name: "f", arguments: "" },
    });
    expect(calls.length).toBeGreaterThan(2);
    const text = calls.map((call) => call.function.arguments).join("");
    expect(text).toBe('{"name":"Ada","age":18}');
  });
});

describe("embeddings", () => {
  const embed = async (body: object) => {
    const answer = await askJson(mock, "POST", "/v1/embeddings", { model: "m", ...body });
    return answer.data as { index: number; embedding: number[] & string }[];
  };

  test("are one of length 1 for each input, the same for the same input", async () => {
    const data = await embed({ input: ["a", "b", "a"], dimensions: 7 });
    expect(data.map(({ index }) => index)).toEqual([0, 1, 2]);
    for (const { embedding } of data) {
      expect(embedding).toHaveLength(7);
      expect(Math.hypot(...embedding)).toBeCloseTo(1, 6);
    }
    expect(data[2]?.embedding).toEqual(data[0]?.embedding);
    expect(data[1]?.embedding).not.toEqual(data[0]?.embedding);
  });

  test("are the same numbers in base64", async () => {
    const [floats] = await embed({ input: [5, 6] });
    const [encoded] = await embed({ input: [5, 6], encoding_format: "base64" });
    const bytes = Buffer.from(encoded?.embedding ?? "", "base64");
    const read = Array.from({ length: bytes.length / 4 }, (_, index) =>
      bytes.readFloatLE(index * 4),
    );
    expect(read).toHaveLength(512);
    expect(read).toEqual(floats?.embedding);
  });
});

test("rerank puts the document with most of the query's words first", async () => {
  const body = {
    model: "m",
    query: "reset a password",
    documents: ["An invoice.", { text: "Reset the password." }, "A password."],
    top_n: 2,
    return_documents: true,
  };
  const { results } = await askJson(mock, "POST", "/v1/rerank", body);
  expect(results).toEqual([
    { index: 1, relevance_score: 2 / 3, document: { text: "Reset the password." } },
    { index: 2, relevance_score: 2 / 3, document: { text: "A password." } },
  ]);
});

test("tokens cover each text, byte for byte", async () => {
  const { data } = await askJson(mock, "POST", "/v1/tokenize", {
    model: "m",
    input: ["für dich", ""],
  });
  expect(data).toMatchObject([
    {
      index: 0,
      pieces: ["für", " dich"],
      byte_offsets: [
        [0, 4],
        [4, 9],
      ],
    },
    { index: 1, ids: [], pieces: [], byte_offsets: [] },
  ]);
});

test("there is one prediction, classification and filling for each input, of as many classes as asked for", async () => {
  const rows = Array.from({ length: 3 }, () => ({ a: 1 }));
  const predicted = await askJson(mock, "POST", "/v1/predictions", { model: "m", rows, top_k: 1 });
  expect(predicted.data).toMatchObject([0, 1, 2].map((index) => ({ index, probabilities: [{}] })));
  const classified = await askJson(mock, "POST", "/v1/classifications", {
    model: "m",
    input: ["a", "b"],
  });
  expect(classified.data).toMatchObject([{ index: 0 }, { index: 1 }]);
  const filled = await askJson(mock, "POST", "/v1/fill-mask", {
    model: "m",
    input: "[MASK] is [MASK].",
  });
  expect(filled.data).toMatchObject([
    {
      masks: [
        { tokens: [{ sequence: "paris is [MASK]." }] },
        { tokens: [{ sequence: "[MASK] is paris." }] },
      ],
    },
  ]);
});

test("completions have the choices of each prompt, after it with echo", async () => {
  const body = { model: "m", prompt: ["One", "Two"], n: 2, echo: true };
  const { choices } = await askJson(mock, "POST", "/v1/completions", body);
  expect((choices as { text: string }[]).map(({ text }) => text)).toEqual([
    "One there was a",
    "One there was a",
    "Two there was a",
    "Two there was a",
  ]);
});
