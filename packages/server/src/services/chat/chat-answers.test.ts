import { describe, expect, test } from "vitest";
import { ScriptedChat, tokensOf } from "../../testing/scripted-chat.ts";

const bytesOf = (text: string) => [...Buffer.from(text)];
const saying = (text: string) => new ScriptedChat({ script: () => ({ ids: bytesOf(text) }) });
const promptOf = (chat: ScriptedChat) =>
  Buffer.from(chat.requests.at(-1)?.promptTokenIds ?? []).toString();

const look = {
  name: "look",
  description: "Looks.",
  parameters: {
    type: "object",
    properties: { at: { type: "string" } },
    required: ["at"],
    additionalProperties: false,
  },
};
const tools = [{ type: "function", function: look }];
const lookAt = (at: string) =>
  `<tool_call>\n{"name": "look", "arguments": {"at": "${at}"}}\n</tool_call>`;

describe("the answer", () => {
  test("ends before a stop text that spans tokens, and counts all that was written", async () => {
    const { tokenizer, ids } = tokensOf(["one", " E", "N", "D", " more"]);
    const chat = new ScriptedChat({ tokenizer, script: () => ({ ids }) });
    const { choices, usage } = await chat.chat({ stop: ["END", "never"], logprobs: true });
    expect(choices[0]).toMatchObject({ message: { content: "one " }, finish_reason: "stop" });
    expect(usage?.completion_tokens).toBe(4);
    expect(choices[0]?.logprobs?.content?.map(({ token }) => token)).toEqual(["one", " E"]);
    expect(chat.freed).toEqual([0]);
  });

  test("tells tokens that are part of a character with their bytes", async () => {
    const chat = saying("é");
    const { choices } = await chat.chat({ logprobs: true, top_logprobs: 1 });
    expect(choices[0]?.logprobs).toEqual({
      refusal: null,
      content: [
        {
          token: "\\xc3",
          bytes: [195],
          logprob: -1.75,
          top_logprobs: [{ token: "\\xc3", bytes: [195], logprob: -1.75 }],
        },
        {
          token: "\\xa9",
          bytes: [169],
          logprob: -0.5,
          top_logprobs: [{ token: "\\xa9", bytes: [169], logprob: -0.5 }],
        },
      ],
    });
    expect(choices[0]?.message.content).toBe("é");
  });

  test("has empty content where nothing was written", async () => {
    expect((await saying("").chat({})).choices[0]?.message.content).toBe("");
  });

  test("repeats the metadata", async () => {
    expect(await saying("x").chat({ metadata: { a: "b" } })).toMatchObject({
      metadata: { a: "b" },
    });
  });
});

describe("tool calls", () => {
  test("are told with ids of their own, the same for the same seed", async () => {
    const chat = saying(`${lookAt("x")}\n${lookAt("y")}`);
    const first = (await chat.chat({ tools, seed: 1 })).choices[0];
    expect(first?.finish_reason).toBe("tool_calls");
    expect(first?.message).toMatchObject({
      content: null,
      tool_calls: [
        { type: "function", function: { name: "look", arguments: '{"at": "x"}' } },
        { type: "function", function: { name: "look", arguments: '{"at": "y"}' } },
      ],
    });
    const ids = async (body: object) =>
      (await chat.chat({ tools, ...body })).choices[0]?.message.tool_calls?.map(({ id }) => id);
    const seeded = await ids({ seed: 1 });
    expect(new Set(seeded).size).toBe(2);
    expect(seeded?.[0]).toMatch(/^call_[0-9a-f]{24}$/);
    expect(seeded).toEqual(first?.message.tool_calls?.map(({ id }) => id));
    expect(await ids({ seed: 2 })).not.toEqual(seeded);
    expect(await ids({ seed: 1, messages: [{ role: "user", content: "again" }] })).not.toEqual(
      seeded,
    );
    expect(await ids({ temperature: 0 })).toEqual(await ids({ temperature: 0 }));
  });

  test.each([
    ["auto", "auto", "auto", "tool_calls"],
    ["required", "required", "required", "tool_calls"],
    ["named", { type: "function", function: { name: "look" } }, { name: "look" }, "stop"],
    [
      "allowed",
      {
        type: "allowed_tools",
        allowed_tools: {
          mode: "required",
          tools: [{ type: "function", function: { name: "look" } }],
        },
      },
      "required",
      "tool_calls",
    ],
  ])(
    "with tool_choice %s are held to their schema, and end as the hosted API's do",
    async (_, choice, enforced, reason) => {
      const chat = saying(lookAt("x"));
      const { choices } = await chat.chat({ tools, tool_choice: choice });
      expect(choices[0]?.finish_reason).toBe(reason);
      expect(chat.requests[0]?.grammar).toMatchObject({
        type: "tool_calls",
        choice: enforced,
        tools: [{ name: "look", parameters: look.parameters }],
        parallel: enforced === "auto" || enforced === "required",
      });
    },
  );

  test("that the tokens ran out for end with length", async () => {
    const { choices } = await saying(lookAt("x")).chat({ tools, max_tokens: 47 });
    expect(choices[0]).toMatchObject({
      finish_reason: "length",
      message: { tool_calls: [{ function: { name: "look", arguments: '{"at"' } }] },
    });
  });

  test("whose head was cut off have no logprobs either, streamed or not", async () => {
    const chat = saying(`I look.${lookAt("x")}`);
    for (const written of ["I look.", "I look.<tool_call>\n", 'I look.<tool_call>\n{"na']) {
      const body = { tools, logprobs: true, max_tokens: written.length };
      const { choices } = await chat.chat(body);
      expect(choices[0]).toMatchObject({
        finish_reason: "length",
        message: { content: "I look." },
      });
      expect(choices[0]?.logprobs?.content).toHaveLength("I look.".length);
      const chunks = (await chat.stream(body)).slice(0, -1).map((event) => JSON.parse(event));
      const told = chunks.flatMap((chunk) => chunk.choices[0].logprobs?.content ?? []);
      expect(told).toEqual(choices[0]?.logprobs?.content);
    }
    const { choices } = await saying(lookAt("x")).chat({ tools, logprobs: true, max_tokens: 5 });
    expect(choices[0]).toMatchObject({ message: { content: "<tool" } });
    const cut = await saying(lookAt("x")).chat({ tools, logprobs: true, max_tokens: 15 });
    expect(cut.choices[0]).toMatchObject({ message: { content: "" }, logprobs: null });
  });

  test("come with the content before them", async () => {
    const { choices } = await saying(`I look.${lookAt("x")}`).chat({ tools, logprobs: true });
    expect(choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: { content: "I look.", tool_calls: [{}] },
    });
    expect(choices[0]?.logprobs?.content).toHaveLength("I look.".length);
  });

  test("in the older form are one function call", async () => {
    const chat = saying(lookAt("x"));
    const { choices } = await chat.chat({ functions: [look] });
    expect(choices[0]).toMatchObject({
      finish_reason: "function_call",
      message: { content: null, function_call: { name: "look", arguments: '{"at": "x"}' } },
    });
    expect(choices[0]?.message).not.toHaveProperty("tool_calls");
    const named = await chat.chat({ functions: [look], function_call: { name: "look" } });
    expect(named.choices[0]?.finish_reason).toBe("stop");
    const [, first, second] = (await chat.stream({ functions: [look] }))
      .slice(0, -1)
      .map((event) => JSON.parse(event).choices[0].delta);
    expect([first, second]).toEqual([
      { function_call: { arguments: "{" } },
      { function_call: { arguments: '"' } },
    ]);
  });
});

test("response_format becomes the grammar of the answer", async () => {
  const chat = saying("{}");
  const schema = { type: "object", properties: {}, additionalProperties: false, required: [] };
  const description = "A thing.";
  const json_schema = { name: "thing", schema, strict: true, description };
  await chat.chat({ response_format: { type: "json_schema", json_schema } });
  expect(chat.requests[0]?.grammar).toEqual({ type: "json_schema", schema });
  expect(promptOf(chat)).toContain("'thing': A thing.");
  await chat.chat({
    messages: [{ role: "user", content: "in JSON" }],
    response_format: { type: "json_object" },
  });
  expect(chat.requests[1]?.grammar).toEqual({ type: "json_object" });
});
