import OpenAI from "openai";
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsNonStreaming as ChatRequest,
} from "openai/resources";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type LanguageModelEmulator,
  languageModel,
  withLanguageModel,
} from "../setup/language-model.ts";

// A model is compiled, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let served: LanguageModelEmulator;
let client: OpenAI;

beforeAll(async () => {
  served = await withLanguageModel();
  client = new OpenAI({ baseURL: `${served.url}/v1`, apiKey: "any-key", maxRetries: 0 });
});
afterAll(() => served[Symbol.asyncDispose]());

const base: ChatRequest = {
  model: languageModel,
  messages: [{ role: "user", content: "Say anything." }],
  max_completion_tokens: 24,
  seed: 7,
};
const weather = {
  type: "function",
  function: {
    name: "get_weather",
    description: "The weather of a city.",
    strict: true,
    parameters: {
      type: "object",
      properties: {
        city: { enum: ["Paris", "Rome"] },
        days: { type: "integer", minimum: 1, maximum: 9 },
      },
      required: ["city", "days"],
      additionalProperties: false,
    },
  },
} as const;

async function chunksOf(request: ChatRequest): Promise<ChatCompletionChunk[]> {
  const stream = await client.chat.completions.create({
    ...request,
    stream: true,
    stream_options: { include_usage: true },
  });
  return Array.fromAsync(stream);
}

/** The answer without what is another each time: its id and its second. */
async function answerTo(request: ChatRequest) {
  const { id: _, created: __, ...answer } = await client.chat.completions.create(request);
  return answer;
}

describe("a chat", () => {
  it("streams what it answers when it does not stream: text, reasons, calls and usage", async () => {
    const requests: ChatRequest[] = [
      base,
      { ...base, n: 3, temperature: 1.5 },
      { ...base, logprobs: true, top_logprobs: 3, stop: ["e", "\n"] },
      {
        ...base,
        tools: [weather],
        tool_choice: "required",
        parallel_tool_calls: false,
        max_completion_tokens: 200,
      },
      { ...base, temperature: 0 },
    ];
    for (const request of requests) {
      const { choices, usage } = await client.chat.completions.create(request);
      const runner = client.chat.completions.stream({
        ...request,
        stream: true,
        stream_options: { include_usage: true },
      });
      const streamed = await runner.finalChatCompletion();
      expect(streamed.choices.map(({ index }) => index)).toEqual(choices.map(({ index }) => index));
      for (const [index, choice] of choices.entries()) {
        const other = streamed.choices[index];
        expect(other?.message.content).toEqual(choice.message.content);
        expect(other?.finish_reason).toBe(choice.finish_reason);
        expect(
          other?.message.tool_calls?.map((call) =>
            call.type === "function" ? [call.id, call.function.name, call.function.arguments] : [],
          ),
        ).toEqual(
          choice.message.tool_calls?.map((call) =>
            call.type === "function" ? [call.id, call.function.name, call.function.arguments] : [],
          ),
        );
        expect(other?.logprobs?.content ?? null).toEqual(choice.logprobs?.content ?? null);
      }
      const { prompt_tokens_details: _, ...counted } = streamed.usage ?? {};
      expect(usage).toMatchObject(counted);
    }
  });

  it("answers the same to the same seed, beside others too, and other seeds otherwise", async () => {
    const alone = await answerTo({ ...base, logprobs: true });
    const many = await Promise.all([
      ...Array.from({ length: 4 }, () => answerTo({ ...base, logprobs: true })),
      ...Array.from({ length: 8 }, (_, seed) => answerTo({ ...base, seed: seed + 100 })),
    ]);
    for (const same of many.slice(0, 4)) expect(same.choices).toEqual(alone.choices);
    const texts = new Set(many.map(({ choices }) => choices[0]?.message.content));
    expect(texts.size).toBeGreaterThan(5);
  });

  it("counts the tokens of a prompt that it had read before", async () => {
    const content = "A long beginning that two questions share. ".repeat(20);
    const ask = (end: string) =>
      client.chat.completions.create({
        ...base,
        messages: [{ role: "user", content: content + end }],
      });
    const first = await ask("One?");
    const second = await ask("Two?");
    expect(first.usage?.prompt_tokens_details?.cached_tokens).toBe(0);
    const cached = second.usage?.prompt_tokens_details?.cached_tokens ?? 0;
    expect(cached).toBeGreaterThan(100);
    expect(cached).toBeLessThan(second.usage?.prompt_tokens ?? 0);
  });

  it("gives the choices of n, each its own", async () => {
    const { choices } = await client.chat.completions.create({ ...base, n: 4, temperature: 1.5 });
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(new Set(choices.map(({ message }) => message.content)).size).toBe(4);
  });

  it("tells the bytes of tokens, which make up the content", async () => {
    const { choices } = await client.chat.completions.create({
      ...base,
      logprobs: true,
      top_logprobs: 2,
    });
    const tokens = choices[0]?.logprobs?.content ?? [];
    const bytes = Buffer.from(tokens.flatMap((token) => token.bytes ?? []));
    expect(new TextDecoder().decode(bytes)).toBe(choices[0]?.message.content);
    for (const { logprob, top_logprobs } of tokens) {
      expect(top_logprobs).toHaveLength(2);
      expect(logprob).toBeLessThanOrEqual(top_logprobs[0]?.logprob ?? -Infinity);
    }
  });

  it("obeys logit_bias, by which a token can be the only one", async () => {
    const { choices } = await client.chat.completions.create({
      ...base,
      logit_bias: { "100": 100 },
      max_completion_tokens: 3,
      logprobs: true,
    });
    const tokens = choices[0]?.logprobs?.content?.map(({ token }) => token) ?? [];
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
  });
});

describe("structured output", () => {
  it("fits its schema, streamed or not, whatever the model is", async () => {
    const { parameters } = weather.function;
    const request: ChatRequest = {
      ...base,
      max_completion_tokens: 200,
      response_format: {
        type: "json_schema",
        json_schema: { name: "plan", strict: true, schema: parameters },
      },
    };
    for (const seed of [1, 2, 3]) {
      const { choices } = await client.chat.completions.create({ ...request, seed });
      expect(JSON.parse(choices[0]?.message.content ?? "")).toEqual({
        city: expect.stringMatching(/^(Paris|Rome)$/),
        days: expect.any(Number),
      });
      const chunks = await chunksOf({ ...request, seed });
      const streamed = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join("");
      expect(streamed).toBe(choices[0]?.message.content);
    }
  });

  it("has arguments that fit, and calls apart by their index", async () => {
    const chunks = await chunksOf({
      ...base,
      tools: [weather],
      tool_choice: "required",
      max_completion_tokens: 200,
      seed: 5,
    });
    const parts = chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
    const calls = Map.groupBy(parts, ({ index }) => index);
    expect([...calls.keys()]).toEqual(Array.from({ length: calls.size }, (_, index) => index));
    const [first] = calls.values();
    expect(first?.filter(({ id }) => id !== undefined)).toHaveLength(1);
    expect(first?.[0]).toMatchObject({
      type: "function",
      function: { name: "get_weather", arguments: "" },
    });
    const text = first?.map((part) => part.function?.arguments ?? "").join("") ?? "";
    expect(JSON.parse(text)).toEqual({
      city: expect.stringMatching(/^(Paris|Rome)$/),
      days: expect.any(Number),
    });
  });
});

describe("a completion", () => {
  it("is the same streamed and not, with n choices for each prompt", async () => {
    const request = {
      model: languageModel,
      prompt: ["the user", "and"],
      n: 2,
      max_tokens: 8,
      seed: 3,
      logprobs: 2,
      echo: true,
    };
    const { choices } = await client.completions.create(request);
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    const texts = ["", "", "", ""];
    for await (const chunk of await client.completions.create({ ...request, stream: true })) {
      for (const { index, text } of chunk.choices) texts[index] += text;
    }
    expect(texts).toEqual(choices.map(({ text }) => text));
    expect(texts[0]?.startsWith("the user")).toBe(true);
    expect(choices[0]?.logprobs?.tokens?.length).toBe(choices[0]?.logprobs?.text_offset?.length);
  });
});

describe("an error", () => {
  it.each([
    ["of an unknown model", { ...base, model: "gpt-none" }, 404, "model", "model_not_found"],
    [
      "of a model for something else",
      { ...base, model: "use-lite-en" },
      400,
      "model",
      "unsupported_model",
    ],
    [
      "of a prompt that is too long",
      { ...base, messages: [{ role: "user" as const, content: "x ".repeat(9000) }] },
      400,
      "messages",
      "context_length_exceeded",
    ],
    [
      "of temperature: 99",
      { ...base, temperature: 99 },
      400,
      "temperature",
      "decimal_above_max_value",
    ],
  ])("%s has the hosted API's body", async (_, request, status, param, code) => {
    await expect(client.chat.completions.create(request)).rejects.toMatchObject({
      status,
      param,
      code,
      type: "invalid_request_error",
    });
    await expect(
      client.chat.completions.create({ ...request, stream: true }),
    ).rejects.toMatchObject({
      status,
    });
  });
});

describe("on the wire", () => {
  it("a stream is events of data that end with the mark, over one connection kept open", async () => {
    const response = await fetch(`${served.url}/v1/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...base, stream: true, max_completion_tokens: 3 }),
    });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("x-request-id")).toMatch(/^req_/);
    const text = await response.text();
    const events = text.split("\n\n");
    expect(events.slice(-2)).toEqual(["data: [DONE]", ""]);
    expect(events.slice(0, -2).every((event) => event.startsWith('data: {"id":"chatcmpl-'))).toBe(
      true,
    );
  });
});
