import { describe, expect, expectTypeOf, test } from "vitest";
import type { ApiPromise, WithRequestId } from "./core/api-promise.ts";
import {
  type ChatCompletionStream,
  type EventStream,
  NotFoundError,
  type Page,
  type Schemas,
  UnderstudyError,
} from "./index.ts";
import { clientIn } from "./testing/client-in.ts";
import { manualEnvironment } from "./testing/manual-environment.ts";
import { Understudy } from "./understudy.ts";

const client = clientIn(manualEnvironment(), { maxRetries: 0, fetch: () => Promise.reject(null) });
const model = "m";
const image = { type: "image_url" as const, image_url: { url: "data:" } };
const nameless = { type: "json_schema" as const, json_schema: { schema: {} } };

/** The calls are compiled and never made. */
const compiled = (_calls: (...values: unknown[]) => unknown) =>
  expect(typeof _calls).toBe("function");

describe("the right call compiles", () => {
  test("with the types of the document", () => {
    compiled(() => [
      client.embeddings.create({ model, input: "text" }),
      client.embeddings.create({ model, input: [[1, 2], [3]], encoding_format: "base64" }),
      client.rerank.create({ model, query: "q", documents: ["a", { text: "b" }], top_n: 1 }),
      client.images.classifications.create({ model, image: "data:" }),
      client.images.classifications.create({ model, image: new Blob([]) }, { timeoutMs: 5 }),
      client.files.create({ file: new File([], "a"), purpose: "batch" }),
      client.files.list(),
      client.files.list({ limit: 1, order: "asc" }, { maxRetries: 0 }),
      client.models.list({ signal: new AbortController().signal }),
      new Understudy({ fetch: globalThis.fetch, apiKey: process.env.KEY }),
    ]);
  });

  test("and gives the types of the document", () => {
    type Client = typeof client;
    type Result<F extends (...args: never[]) => unknown> = Awaited<ReturnType<F>>;
    expectTypeOf<Result<Client["models"]["retrieve"]>>().toEqualTypeOf<
      WithRequestId<Schemas["Model"]>
    >();
    expectTypeOf<Result<Client["files"]["content"]>>().toEqualTypeOf<Response>();
    expectTypeOf<Result<Client["openapi"]["yaml"]>>().toEqualTypeOf<string>();
    expectTypeOf<Result<Client["files"]["list"]>>().toEqualTypeOf<Page<Schemas["FileList"]>>();
    expectTypeOf<ReturnType<Client["health"]["live"]>>().toEqualTypeOf<
      ApiPromise<WithRequestId<Schemas["Liveness"]>>
    >();
    expectTypeOf<Schemas["Embedding"]["embedding"]>().toEqualTypeOf<number[] | string>();
  });

  test("and streams where it is asked to", () => {
    const { chat, completions } = client;
    const body = { model, messages: [{ role: "user" as const, content: "Hi." }] };
    type Chunk = Schemas["CreateChatCompletionStreamResponse"];
    type Whole = Schemas["CreateChatCompletionResponse"];
    type Completion = WithRequestId<Whole>;
    compiled(async (stream: unknown) => {
      expectTypeOf(chat.completions.create(body)).toEqualTypeOf<ApiPromise<Completion>>();
      expectTypeOf(chat.completions.create({ ...body, stream: null })).toEqualTypeOf<
        ApiPromise<Completion>
      >();
      expectTypeOf(chat.completions.create({ ...body, stream: true })).toEqualTypeOf<
        ApiPromise<EventStream<Chunk>>
      >();
      const either = await chat.completions.create({ ...body, stream: stream === true });
      expectTypeOf(either).toEqualTypeOf<EventStream<Chunk> | Completion>();
      type Text = Schemas["CreateCompletionResponse"];
      type WholeText = WithRequestId<Text>;
      const texts = await completions.create({ model, prompt: [[1], [2]], stream: true });
      for await (const text of texts) expectTypeOf(text).toEqualTypeOf<Text>();
      expectTypeOf(await completions.create({ model, prompt: "a" })).toEqualTypeOf<WholeText>();

      const helped = chat.completions.stream(body, { timeoutMs: 5 });
      expectTypeOf(helped).toEqualTypeOf<ChatCompletionStream>();
      for await (const chunk of helped) expectTypeOf(chunk).toEqualTypeOf<Chunk>();
      for await (const text of helped.textStream) expectTypeOf(text).toEqualTypeOf<string>();
      expectTypeOf(await helped.finalMessage()).toEqualTypeOf<
        Schemas["ChatCompletionResponseMessage"]
      >();
      expectTypeOf(await helped.finalCompletion()).toEqualTypeOf<Whole>();
      expectTypeOf(helped.toReadableStream()).toEqualTypeOf<
        ReadableStream<Uint8Array<ArrayBuffer>>
      >();
    });
  });

  test("with messages, tools and formats of every kind", () => {
    compiled(() => [
      client.chat.completions.create({
        model,
        messages: [
          { role: "developer", content: [{ type: "text", text: "Be brief." }] },
          { role: "user", content: [{ type: "text", text: "What is it?" }, image], name: "ann" },
          {
            role: "assistant",
            tool_calls: [{ id: "1", type: "function", function: { name: "f", arguments: "{}" } }],
          },
          { role: "tool", tool_call_id: "1", content: "5" },
        ],
        tools: [{ type: "function", function: { name: "f", parameters: { type: "object" } } }],
        tool_choice: { type: "function", function: { name: "f" } },
        response_format: { type: "json_schema", json_schema: { name: "a", schema: {} } },
        stop: ["a"],
        logit_bias: { 5: -100 },
        temperature: null,
        top_k: 5,
      }),
    ]);
  });

  test("and tells messages, parts and calls apart", () => {
    compiled((value: unknown) => {
      const message = value as Schemas["ChatCompletionRequestMessage"];
      if (message.role === "tool") expectTypeOf(message.tool_call_id).toEqualTypeOf<string>();
      const part = value as Schemas["ChatCompletionRequestUserMessageContentPart"];
      if (part.type === "text") expectTypeOf(part.text).toEqualTypeOf<string>();
      const call = value as Schemas["ChatCompletionMessageToolCall"];
      if (call.type === "function") expectTypeOf(call.function.name).toEqualTypeOf<string>();
    });
  });

  test("and iterates over items", () => {
    compiled(async () => {
      for await (const file of client.files.list()) {
        expectTypeOf(file).toEqualTypeOf<Schemas["File"]>();
      }
      const page = await client.models.list();
      for await (const item of page) expectTypeOf(item).toEqualTypeOf<Schemas["Model"]>();
      expectTypeOf(page.object).toEqualTypeOf<"list">();
      expectTypeOf(await page.getNextPage()).toEqualTypeOf(page);
    });
  });

  test("and is() narrows", () => {
    compiled((error: unknown = null) => {
      if (NotFoundError.is(error)) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
      if (UnderstudyError.is(error)) expectTypeOf(error.code).toEqualTypeOf<string | null>();
    });
  });
});

test("the wrong call does not compile", () => {
  compiled(() => [
    // @ts-expect-error A model is required.
    client.embeddings.create({ input: "text" }),
    // @ts-expect-error There is no such field.
    client.embeddings.create({ model, input: "text", inputs: [] }),
    // @ts-expect-error Texts and token ids do not mix.
    client.embeddings.create({ model, input: ["text", 1] }),
    // @ts-expect-error There is no such format.
    client.embeddings.create({ model, input: "text", encoding_format: "hex" }),
    // @ts-expect-error A body is required.
    client.rerank.create(),
    // @ts-expect-error A file is no text.
    client.files.create({ file: "text", purpose: "batch" }),
    // @ts-expect-error There is no such purpose.
    client.files.create({ file: new Blob([]), purpose: "fun" }),
    // @ts-expect-error An id is required.
    client.files.retrieve(),
    // @ts-expect-error An id is a text.
    client.files.retrieve(5),
    // @ts-expect-error A limit is a number.
    client.files.list({ limit: "5" }),
    // @ts-expect-error A message has a role.
    client.chat.completions.create({ model, messages: [{ content: "Hi." }] }),
    // @ts-expect-error There is no such role.
    client.chat.completions.create({ model, messages: [{ role: "boss", content: "Hi." }] }),
    // @ts-expect-error A system message holds no image.
    client.chat.completions.create({ model, messages: [{ role: "system", content: [image] }] }),
    // @ts-expect-error A tool message says which call it answers.
    client.chat.completions.create({ model, messages: [{ role: "tool", content: "5" }] }),
    // @ts-expect-error There is no such way to choose.
    client.chat.completions.create({ model, messages: [], tool_choice: "maybe" }),
    // @ts-expect-error A schema has a name.
    client.chat.completions.create({ model, messages: [], response_format: nameless }),
    // @ts-expect-error What is streamed is told by the method.
    client.chat.completions.stream({ model, messages: [], stream: false }),
    // @ts-expect-error Texts and token ids do not mix.
    client.completions.create({ model, prompt: ["text", 1] }),
    // @ts-expect-error There is no such option.
    client.models.list({ timeout: 5 }),
    // @ts-expect-error There is no such operation.
    client.images.create({}),
    // @ts-expect-error There is no such option.
    new Understudy({ baseUrl: "http://host" }),
  ]);
});
