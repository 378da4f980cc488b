import type { components } from "@understudy/spec";
import type { HttpHandler } from "msw";
import { expect, expectTypeOf, test } from "vitest";
import { handlers, overloaded } from "./index.ts";

type Schemas = components["schemas"];

/** The calls are compiled and never made. */
const compiled = (_calls: (...values: unknown[]) => unknown) =>
  expect(typeof _calls).toBe("function");

const completion: Schemas["CreateChatCompletionResponse"] = {
  id: "c",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [],
};
const chunk: Schemas["CreateChatCompletionStreamResponse"] = {
  ...completion,
  object: "chat.completion.chunk",
  choices: [],
};
const mock = handlers();

test("the right answer compiles, with the types of the document", () => {
  compiled(() => [
    mock.on("chat.completions.create", ({ body, operationId, signal }) => {
      expectTypeOf(body).toEqualTypeOf<Schemas["CreateChatCompletionRequest"]>();
      expectTypeOf(operationId).toEqualTypeOf<"chat.completions.create">();
      expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
      return { ...completion, model: body.model };
    }),
    mock.on("chat.completions.create", async () => completion),
    mock.on("chat.completions.create", () => [chunk]),
    mock.on("chat.completions.create", () => new Response()),
    mock.on("chat.completions.create", overloaded().times(2).andThen(overloaded().once())),
    mock.on("files.list", ({ query }) => {
      expectTypeOf(query.limit).toEqualTypeOf<number | undefined>();
      return { object: "list", data: [], first_id: null, last_id: null, has_more: false };
    }),
    mock.on("files.create", ({ body }) => {
      expectTypeOf(body.file).toEqualTypeOf<Blob>();
      return new Response();
    }),
    mock.on("files.retrieve", ({ path }) => new Response(path.file_id)),
    mock.on("files.content", () => new Uint8Array([1])),
    mock.on("openapi.yaml", () => "openapi: 3.1.0"),
    handlers({
      on: { "embeddings.create": ({ body }) => new Response(body.model) },
      scenarios: { "*": overloaded(), "files.list": overloaded().once() },
    }),
  ]);
  expectTypeOf(mock).toExtend<readonly HttpHandler[]>();
  expectTypeOf(mock.on("files.list", overloaded())).toEqualTypeOf<HttpHandler>();
});

test("a wrong operation, body or answer does not compile", () => {
  compiled(() => [
    // @ts-expect-error There is no such operation.
    mock.on("chat.completion.create", () => new Response()),
    // @ts-expect-error The body has no such field.
    mock.on("chat.completions.create", ({ body }) => new Response(body.prompt)),
    // @ts-expect-error The messages are no text.
    mock.on("chat.completions.create", ({ body }) => new Response(body.messages)),
    // @ts-expect-error The path has no such parameter.
    mock.on("files.retrieve", ({ path }) => new Response(path.job_id)),
    // @ts-expect-error An answer has more than an id.
    mock.on("chat.completions.create", () => ({ id: "c" })),
    // @ts-expect-error A whole answer is no event.
    mock.on("chat.completions.create", () => [completion]),
    // @ts-expect-error The operation does not stream.
    mock.on("embeddings.create", () => [{ object: "list" }]),
    // @ts-expect-error A file's content is bytes.
    mock.on("files.content", () => ({ id: "file-1" })),
    // @ts-expect-error An answer must be given.
    mock.on("files.list", () => undefined),
    // @ts-expect-error A wrong answer in the options.
    handlers({ on: { "files.list": () => ({ object: "list" }) } }),
    // @ts-expect-error There is no such operation.
    handlers({ on: { "files.find": () => new Response() } }),
    // @ts-expect-error A scenario is made by a call.
    handlers({ scenarios: { "files.list": overloaded } }),
    // @ts-expect-error An emulator has a fetch.
    handlers({ emulator: {} }),
  ]);
});
