import { createRequire } from "node:module";
import { createEmulator, type Emulator } from "@understudy/emulator";
import OpenAI from "openai";
import * as helpers from "openai/helpers/zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { preparedHome } from "../setup/models-home.ts";

interface Entry {
  readonly OpenAI: typeof OpenAI;
  readonly helpers: typeof helpers;
}

const require = createRequire(import.meta.url);
const required = require("openai") as { readonly default: typeof OpenAI };

/** The package as `import` finds it, and as `require` does. */
const entries: Readonly<Record<string, Entry>> = {
  "by import": { OpenAI, helpers },
  "by require": { OpenAI: required.default, helpers: require("openai/helpers/zod") },
};

const apiKey = "e2e-key";
const model = "understudy-tiny";
const messages = [{ role: "user" as const, content: "Repeat: the red fox" }];
const chat = { model, messages, temperature: 0, max_tokens: 40 } as const;

let emulator: Emulator;
let baseURL: string;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome(), apiKeys: [apiKey] });
  baseURL = `${await emulator.listen({ port: 0 })}/v1`;
});
afterAll(() => emulator.close());

it("the two entries are two copies of the client", () => {
  expect(required.default).not.toBe(OpenAI);
});

describe.each(Object.entries(entries))("openai %s", (_, { OpenAI: Client, helpers: zod }) => {
  const clientOf = (options: ConstructorParameters<typeof OpenAI>[0] = {}) =>
    new Client({ baseURL, apiKey, maxRetries: 0, ...options });

  it("lists models", async () => {
    const ids: string[] = [];
    for await (const { id } of clientOf().models.list()) ids.push(id);
    expect(ids).toContain(model);
  });

  it("embeds", async () => {
    const { data } = await clientOf().embeddings.create({ model: "use-lite-en", input: "a text" });
    expect(data[0]?.embedding).toHaveLength(512);
  });

  it("uploads a file, lists it, reads it back and deletes it", async () => {
    const { files } = clientOf();
    const file = await Client.toFile(Buffer.from("a,b\n1,2\n"), "rows.csv");
    const { id } = await files.create({ file, purpose: "user_data" });
    const listed: string[] = [];
    for await (const one of files.list({ limit: 1 })) listed.push(one.id);
    expect(listed).toContain(id);
    expect(await (await files.content(id)).text()).toBe("a,b\n1,2\n");
    expect((await files.delete(id)).deleted).toBe(true);
    await expect(files.retrieve(id)).rejects.toBeInstanceOf(Client.NotFoundError);
  });

  it("chats, streamed and not", async () => {
    const client = clientOf();
    const whole = await client.chat.completions.create(chat);
    const stream = client.chat.completions.stream(chat);
    let text = "";
    stream.on("content", (delta) => {
      text += delta;
    });
    const final = await stream.finalChatCompletion();
    expect(text).toBe(whole.choices[0]?.message.content);
    expect(text).not.toBe("");
    expect(final.choices[0]?.finish_reason).toBe(whole.choices[0]?.finish_reason);
  });

  it("runs a tool, whose arguments fit its schema", async () => {
    const cities: unknown[] = [];
    const runner = clientOf().chat.completions.runTools(
      {
        ...chat,
        messages: [{ role: "user", content: "What is the weather in Paris?" }],
        tool_choice: { type: "function", function: { name: "get_weather" } },
        tools: [
          zod.zodFunction({
            name: "get_weather",
            parameters: z.object({ city: z.string().max(12) }),
            function: ({ city }: { readonly city: string }) => {
              cities.push(city);
              return "sunny";
            },
          }) as never,
        ],
      },
      { maxChatCompletions: 1 },
    );
    await runner.done();
    expect(cities).toEqual([expect.any(String)]);
  });

  it("parses structured output", async () => {
    const person = z.object({ name: z.string().max(8), adult: z.boolean() });
    const completion = await clientOf().chat.completions.parse({
      ...chat,
      messages: [{ role: "user", content: "Anna is an adult." }],
      response_format: zod.zodResponseFormat(person, "person"),
    });
    expect(person.safeParse(completion.choices[0]?.message.parsed).success).toBe(true);
  });

  it("tells errors by their classes", async () => {
    const client = clientOf();
    const missing = client.chat.completions.create({ ...chat, model: "none" });
    await expect(missing).rejects.toBeInstanceOf(Client.NotFoundError);
    await expect(missing).rejects.toMatchObject({ status: 404, code: "model_not_found" });
    const bad = client.chat.completions.create({ ...chat, temperature: 9 });
    await expect(bad).rejects.toBeInstanceOf(Client.BadRequestError);
    await expect(bad).rejects.toMatchObject({
      param: "temperature",
      requestID: expect.any(String),
    });
    const stranger = clientOf({ apiKey: "wrong" }).models.list();
    await expect(stranger).rejects.toBeInstanceOf(Client.AuthenticationError);
  });

  it("tries again after a 429", async () => {
    const counts: (string | null)[] = [];
    const client = clientOf({
      maxRetries: 2,
      fetch: async (input, init) => {
        const request = new Request(input as string, init as RequestInit);
        counts.push(request.headers.get("x-stainless-retry-count"));
        if (counts.length > 2) return fetch(request);
        const error = { message: "Slow down.", type: "rate_limit_error", param: null, code: null };
        return Response.json({ error }, { status: 429, headers: { "retry-after-ms": "1" } });
      },
    });
    expect((await client.chat.completions.create(chat)).choices).toHaveLength(1);
    expect(counts).toEqual(["0", "1", "2"]);
  });

  it("aborts before the answer and in a stream, after which the emulator answers others", async () => {
    const client = clientOf();
    const early = client.chat.completions.create(chat, { signal: AbortSignal.abort() });
    await expect(early).rejects.toBeInstanceOf(Client.APIUserAbortError);
    const stream = await client.chat.completions.create({ ...chat, stream: true });
    let chunks = 0;
    for await (const _ of stream) if (++chunks === 2) stream.controller.abort();
    expect(chunks).toBe(2);
    expect((await client.chat.completions.create(chat)).choices).toHaveLength(1);
  });
});
