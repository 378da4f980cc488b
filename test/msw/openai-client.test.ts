import { cutMidStream, handlers, overloaded, rateLimited, wrongContentType } from "@understudy/msw";
import { setupServer } from "msw/node";
import OpenAI from "openai";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const baseURL = "http://service.invalid/v1";
const mock = handlers({ baseURL, apiKeys: ["key"], models: ["m"] });
const server = setupServer(...mock);

let client: OpenAI;

beforeAll(() => {
  server.listen();
  // It looks `fetch` up when it is made.
  client = new OpenAI({ baseURL, apiKey: "key", maxRetries: 2 });
});
afterEach(() => {
  server.resetHandlers();
  mock.reset();
});
afterAll(() => server.close());

const asked = { model: "m", messages: [{ role: "user" as const, content: "Hi." }] };

describe("openai, unmodified", () => {
  test("gets a completion, whole and streamed", async () => {
    const { choices, usage } = await client.chat.completions.create(asked);
    expect(choices[0]?.finish_reason).toBe("stop");
    expect(usage?.total_tokens).toBeGreaterThan(0);
    const stream = client.chat.completions.stream(asked);
    const pieces: string[] = [];
    stream.on("content", (piece) => pieces.push(piece));
    const final = await stream.finalChatCompletion();
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.join("")).toBe(final.choices[0]?.message.content);
    expect(final.choices[0]?.message.content).toBe(choices[0]?.message.content);
  });

  test("gets embeddings, as numbers and as the base64 that it asks for itself", async () => {
    const numbers = await client.embeddings.create({
      model: "m",
      input: ["a", "b"],
      encoding_format: "float",
    });
    const decoded = await client.embeddings.create({ model: "m", input: ["a", "b"] });
    expect(decoded.data.map(({ embedding }) => embedding)).toEqual(
      numbers.data.map(({ embedding }) => [...Float32Array.from(embedding)]),
    );
  });

  test("stores files, pages through them and removes them", async () => {
    for (const name of ["a", "b", "c"]) {
      const file = new File([name], `${name}.txt`);
      await client.files.create({ file, purpose: "user_data" });
    }
    const names: string[] = [];
    for await (const { filename } of client.files.list({ limit: 2 })) names.push(filename);
    expect(names.toSorted()).toEqual(["a.txt", "b.txt", "c.txt"]);
    const [file] = (await client.files.list()).data;
    const id = file?.id ?? "";
    expect(await (await client.files.content(id)).text()).toBe(file?.filename.slice(0, 1));
    expect((await client.files.delete(id)).deleted).toBe(true);
    await expect(client.files.retrieve(id)).rejects.toThrow(OpenAI.NotFoundError);
  });

  test("tries again after 429 and 503, and gets its answer", async () => {
    const refusals = rateLimited({ retryAfterMs: 1 }).once().andThen(overloaded().once());
    server.use(mock.on("models.list", refusals));
    expect((await client.models.list()).data.map(({ id }) => id)).toEqual(["m"]);
  });

  test.each([
    ["a wrong key", { apiKey: "other" }, asked, OpenAI.AuthenticationError],
    ["an unknown model", {}, { ...asked, model: "x" }, OpenAI.NotFoundError],
    ["a wrong field", {}, { ...asked, temperature: 99 }, OpenAI.BadRequestError],
  ])("knows the error of %s by its class", async (_, options, body, errorClass) => {
    const call = client.withOptions(options).chat.completions.create(body);
    await expect(call).rejects.toThrow(errorClass);
  });

  test("knows one that it was refused with for good", async () => {
    server.use(mock.on("chat.completions.create", rateLimited({ retryAfterMs: 1 })));
    await expect(client.chat.completions.create(asked)).rejects.toThrow(OpenAI.RateLimitError);
  });

  test("fails where a stream breaks off", async () => {
    server.use(mock.on("chat.completions.create", cutMidStream()));
    const stream = await client.chat.completions.create({ ...asked, stream: true });
    await expect(
      (async () => {
        for await (const _ of stream);
      })(),
    ).rejects.toThrow();
  });

  test("is told by a type that a proxy answered", async () => {
    server.use(mock.on("models.list", wrongContentType()));
    // It takes what is no JSON for a text.
    expect(typeof (await client.models.list().asResponse()).headers.get("content-type")).toBe(
      "string",
    );
  });
});
