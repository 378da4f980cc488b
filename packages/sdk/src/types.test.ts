import { describe, expect, expectTypeOf, test } from "vitest";
import type { ApiPromise } from "./core/api-promise.ts";
import { NotFoundError, type Page, type Schemas, UnderstudyError } from "./index.ts";
import { clientIn } from "./testing/client-in.ts";
import { manualEnvironment } from "./testing/manual-environment.ts";
import { Understudy } from "./understudy.ts";

const client = clientIn(manualEnvironment(), { maxRetries: 0, fetch: () => Promise.reject(null) });
const model = "m";

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
    expectTypeOf<Result<Client["models"]["retrieve"]>>().toEqualTypeOf<Schemas["Model"]>();
    expectTypeOf<Result<Client["files"]["content"]>>().toEqualTypeOf<Response>();
    expectTypeOf<Result<Client["openapi"]["yaml"]>>().toEqualTypeOf<string>();
    expectTypeOf<Result<Client["files"]["list"]>>().toEqualTypeOf<Page<Schemas["FileList"]>>();
    expectTypeOf<ReturnType<Client["health"]["live"]>>().toEqualTypeOf<
      ApiPromise<Schemas["Liveness"]>
    >();
    expectTypeOf<Schemas["Embedding"]["embedding"]>().toEqualTypeOf<number[] | string>();
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
    // @ts-expect-error There is no such option.
    client.models.list({ timeout: 5 }),
    // @ts-expect-error There is no such operation.
    client.images.create({}),
    // @ts-expect-error There is no such option.
    new Understudy({ baseUrl: "http://host" }),
  ]);
});
