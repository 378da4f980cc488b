import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientAndEmulator, openaiClient } from "./openai-client.ts";

const model = "use-lite-en";
let openai: ClientAndEmulator;
let embeddings: OpenAI["embeddings"];

beforeAll(async () => {
  openai = await openaiClient();
  embeddings = openai.client.embeddings;
});
afterAll(() => openai[Symbol.asyncDispose]());

async function vectorOf(input: string): Promise<readonly number[]> {
  const { data } = await embeddings.create({ model, input });
  return data[0]?.embedding ?? [];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? Number.NaN), 0);
}

describe("embeddings of the openai client", () => {
  it("come in base64, as the client asks on its own, and are 512 numbers", async () => {
    const sent: string[] = [];
    const watching = openai.client.withOptions({
      fetch: (url, init) => {
        sent.push(String(init?.body));
        return fetch(url, init);
      },
    });
    const { data } = await watching.embeddings.create({ model, input: "How old are you?" });
    expect(JSON.parse(sent[0] ?? "")).toHaveProperty("encoding_format", "base64");
    expect(data[0]?.embedding).toHaveLength(512);
  });

  it("are the same numbers in base64 and as floats", async () => {
    const input = ["How old are you?", "Wie alt bist du?", "😀"];
    const base64 = await embeddings.create({ model, input });
    const float = await embeddings.create({ model, input, encoding_format: "float" });
    expect(base64.data.map(({ embedding }) => [...embedding])).toEqual(
      float.data.map(({ embedding }) => embedding.map(Math.fround)),
    );
    expect(base64.usage).toEqual(float.usage);
  });

  it("are of unit length, and near to each other when the sentences are", async () => {
    const age = await vectorOf("How old are you?");
    const sameAge = await vectorOf("What is your age?");
    const weather = await vectorOf("The storm took the roof off the barn.");
    expect(dot(age, age)).toBeCloseTo(1, 5);
    expect(dot(age, sameAge)).toBeGreaterThan(0.6);
    expect(dot(age, weather)).toBeLessThan(0.3);
  });

  it("of a batch are those of each input alone, in order", async () => {
    const input = ["one", "two words", "three words here", "one", "x ".repeat(50)];
    const { data } = await embeddings.create({ model, input });
    expect(data.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    for (const [index, text] of input.entries()) {
      expect(data[index]?.embedding).toEqual(await vectorOf(text));
    }
  });

  it("of tokens are those of the text that they came from", async () => {
    const response = await fetch(new URL("/v1/tokenize", openai.emulator.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model, input: ["How old are you?", "Two words"] }),
    });
    const { data } = (await response.json()) as { data: { ids: number[] }[] };
    const [first = [], second = []] = data.map(({ ids }) => ids);

    const one = await embeddings.create({ model, input: first });
    expect(one.data).toHaveLength(1);
    expect(one.data[0]?.embedding).toEqual(await vectorOf("How old are you?"));
    expect(one.usage).toEqual({ prompt_tokens: first.length, total_tokens: first.length });

    const two = await embeddings.create({ model, input: [first, second] });
    expect(two.data.map(({ embedding }) => embedding)).toEqual([
      await vectorOf("How old are you?"),
      await vectorOf("Two words"),
    ]);
    expect(two.usage.prompt_tokens).toBe(first.length + second.length);
  });

  it("with fewer dimensions are the first ones, scaled to unit length again", async () => {
    const whole = await vectorOf("How old are you?");
    for (const dimensions of [1, 2, 8, 511, 512]) {
      const { data } = await embeddings.create({ model, input: "How old are you?", dimensions });
      const short = data[0]?.embedding ?? [];
      const norm = Math.hypot(...whole.slice(0, dimensions));
      expect(short).toHaveLength(dimensions);
      for (const [index, value] of short.entries()) {
        expect(value).toBeCloseTo((whole[index] ?? Number.NaN) / norm, 5);
      }
    }
  });

  it("are refused with more dimensions than the model has", async () => {
    const error = await embeddings
      .create({ model, input: "x", dimensions: 513 })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      param: "dimensions",
      type: "invalid_request_error",
    });
  });

  it("are refused, never cut, for a text longer than the model's context", async () => {
    const input = ["short", "word ".repeat(2000)];
    const error = await embeddings.create({ model, input }).catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error).toMatchObject({ code: "context_length_exceeded", param: "input[1]" });
  });

  it("are refused for a token that the model does not have", async () => {
    const error = await embeddings
      .create({ model, input: [5, 9_999_999] })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error.param).toBe("input[1]");
  });
});

describe("errors of the openai client", () => {
  it("are a NotFoundError for an unknown model", async () => {
    const error = await embeddings.create({ model: "nope", input: "x" }).catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      code: "model_not_found",
      param: "model",
      type: "invalid_request_error",
    });
    expect(error.requestID).toMatch(/^req_/);
  });

  it("are a BadRequestError that names the field", async () => {
    const wrong: unknown[] = [[], "", ["ok", ""], [1, "two"], { text: "x" }, null];
    const params: string[] = [];
    for (const input of wrong) {
      const error = await embeddings
        .create({ model, input: input as string })
        .catch((reason) => reason);
      expect(error).toBeInstanceOf(OpenAI.BadRequestError);
      params.push(error.param);
    }
    expect(params).toEqual(["input", "input", "input[1]", "input[1]", "input", "input"]);
  });

  it("are a BadRequestError for a model of another task", async () => {
    const error = await embeddings
      .create({ model: "nsfw-mobilenet-v2", input: "x" })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error.param).toBe("model");
  });

  it("are an AuthenticationError when the emulator has keys and this is none of them", async () => {
    await using locked = await openaiClient({ apiKeys: ["sk-right"] }, "sk-wrong");
    const error = await locked.client.models.list().catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: "invalid_api_key" });
    expect(error.message).not.toContain("sk-wrong");
    const right = locked.client.withOptions({ apiKey: "sk-right" });
    expect((await right.models.list()).data.length).toBeGreaterThan(0);
  });

  it("are an APIUserAbortError when the caller gives up, and the emulator goes on", async () => {
    const gone = new AbortController();
    const input = Array.from({ length: 200 }, (_, index) => `${"word ".repeat(100)}${index}`);
    const request = embeddings.create({ model, input }, { signal: gone.signal });
    setTimeout(() => gone.abort(), 10);
    await expect(request).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
    expect(await vectorOf("still there")).toHaveLength(512);
  });

  it("come with the id that the response has, as do answers", async () => {
    const { response, request_id: requestId } = await embeddings
      .create({ model, input: "x" })
      .withResponse();
    expect(requestId).toMatch(/^req_/);
    expect(response.headers.get("x-request-id")).toBe(requestId);
    expect(Number(response.headers.get("openai-processing-ms"))).toBeGreaterThanOrEqual(0);
  });
});
