import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../options/client-options.ts";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, scriptedService } from "../testing/scripted-service.ts";

function setUp(options: ClientOptions = {}) {
  const service = scriptedService(json({ data: [] }), json({ data: [] }));
  const client = clientIn(manualEnvironment(), { fetch: service.fetch, ...options });
  return { ...service, client };
}

describe("the path", () => {
  test("holds each parameter as one segment", async () => {
    const { client, requests } = setUp();
    await client.models.retrieve("org/my model?#%2e/é");
    expect(requests[0]?.url).toBe(
      "http://127.0.0.1:4010/v1/models/org%2Fmy%20model%3F%23%252e%2F%C3%A9",
    );
  });

  test.each(["", ".", "..", "\ud800"])("refuses the id %j", async (id) => {
    const { client, requests } = setUp();
    await expect(client.files.delete(id)).rejects.toMatchObject({
      code: "invalid_argument",
      argument: "file_id",
    });
    expect(requests).toHaveLength(0);
  });

  test("refuses what is no text, such as a file in place of its id", async () => {
    const { client } = setUp();
    const file: unknown = undefined;
    await expect(client.files.retrieve(file as string)).rejects.toThrow(
      "Invalid file_id: expected the id as a text that is not empty, but got undefined.",
    );
  });

  test("comes after a gateway's own", async () => {
    const { client, requests } = setUp({ baseURL: "https://host/gate/v1/" });
    await client.models.list();
    await client.health.live();
    expect(requests.map(({ url }) => url)).toEqual([
      "https://host/gate/v1/models",
      "https://host/gate/health/live",
    ]);
  });
});

test("the query holds what is given and nothing that is undefined", async () => {
  const { client, requests } = setUp();
  const query = { limit: 2, order: "asc", after: "a&b=c" } as const;
  await client.files.list({ ...query, purpose: undefined as never });
  expect(requests[0]?.url).toBe("http://127.0.0.1:4010/v1/files?limit=2&order=asc&after=a%26b%3Dc");
});

describe("headers", () => {
  test("of a JSON request", async () => {
    const { client, requests } = setUp({ apiKey: "key" });
    await client.tokenize.create({ model: "m", input: "Grüße 🦜" });
    const [request] = requests;
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: "Bearer key",
      "content-type": "application/json",
      "idempotency-key": "key1",
    });
    expect(await request?.json()).toEqual({ model: "m", input: "Grüße 🦜" });
  });

  test("of a call win over the client's, and null sends none", async () => {
    const { client, requests } = setUp({
      apiKey: "key",
      defaultHeaders: { "X-Team": "a", "x-client": "c", "x-gone": "g" },
    });
    await client.models.list({
      headers: { "x-team": "b", "X-Gone": null, authorization: null },
      idempotencyKey: "once",
    });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      "idempotency-key": "once",
      "x-client": "c",
      "x-team": "b",
    });
  });

  test("have a key of its own for each call that is a POST, unless the caller says otherwise", async () => {
    const { fetch, requests } = scriptedService(
      ...[1, 2, 3, 4, 5, 6].map(() => json({ data: [] })),
    );
    const client = clientIn(manualEnvironment(), { fetch });
    const body = { model: "m", input: "a" };
    await client.embeddings.create(body);
    await client.embeddings.create(body);
    await client.embeddings.create(body, { idempotencyKey: "mine" });
    await client.embeddings.create(body, { headers: { "Idempotency-Key": "header" } });
    await client.embeddings.create(body, { headers: { "idempotency-key": null } });
    await client.models.list();
    const keys = requests.map(({ headers }) => headers.get("idempotency-key"));
    expect(keys).toEqual(["key1", "key2", "mine", "header", null, null]);
  });

  test("ask for the media type that the operation answers with", async () => {
    const { client, requests } = setUp();
    await client.openapi.yaml().catch(() => undefined);
    await client.files.content("file-1");
    expect(requests.map(({ headers }) => headers.get("accept"))).toEqual([
      "application/yaml",
      "application/octet-stream",
    ]);
  });
});

describe("a form", () => {
  test("is sent for a file, with its name and bytes, and with nested fields in brackets", async () => {
    const { client, requests } = setUp();
    await client.files.create({
      file: new File([new Uint8Array([0, 255, 13, 10])], 'a "b" ü.bin', { type: "x/y" }),
      purpose: "user_data",
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    const form = (await requests[0]?.formData()) ?? new FormData();
    expect([...form.keys()]).toEqual([
      "file",
      "purpose",
      "expires_after[anchor]",
      "expires_after[seconds]",
    ]);
    const file = form.get("file") as File;
    expect([file.name, file.type]).toEqual(['a "b" ü.bin', "x/y"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([0, 255, 13, 10]));
    expect(form.get("expires_after[seconds]")).toBe("3600");
  });

  test("is sent for an operation that takes both when the image is a Blob", async () => {
    const { client, requests } = setUp();
    await client.images.classifications.create({ model: "m", image: new Blob(["png"]), top_k: 3 });
    const form = (await requests[0]?.formData()) ?? new FormData();
    expect([form.get("model"), form.get("top_k")]).toEqual(["m", "3"]);
    expect(await (form.get("image") as File).text()).toBe("png");
  });

  test("is not sent when the image is a text", async () => {
    const { client, requests } = setUp();
    const body = { model: "m", image: "data:image/png;base64,AAAA" };
    await client.images.classifications.create(body);
    expect(await requests[0]?.json()).toEqual(body);
  });

  test("is refused when its file is neither, before it is sent as [object Object]", async () => {
    const { client, requests } = setUp();
    const bytes: unknown = new Uint8Array(3);
    const body = { file: bytes as Blob, purpose: "user_data" } as const;
    await expect(client.files.create(body)).rejects.toThrow(
      'Invalid file: expected a File or Blob, but got Uint8Array. Make one of bytes, a path or a stream with: await toFile(data, "name").',
    );
    expect(requests).toHaveLength(0);
  });
});

test.each([
  [undefined as unknown, null],
  ["text" as unknown, "expected an object with the fields of the request, but got a string"],
  [null as unknown, "but got null"],
  [{ user: 1n } as unknown, "The body cannot be written as JSON: TypeError"],
])("a body of %s: %s", async (body, message) => {
  const { client, requests } = setUp();
  const call = client.embeddings.create(body as never);
  if (message !== null) await expect(call).rejects.toThrow(message);
  else expect([await call, await requests[0]?.text()]).toEqual([{ data: [] }, ""]);
});

test.each([
  [{ timeout: 5 }, "Unknown option 'timeout'. The options are signal, timeoutMs"],
  [{ timeoutms: 5 }, "Did you mean 'timeoutMs'?"],
  [{ timeoutMs: "5" }, "Invalid timeoutMs: expected a whole number of milliseconds"],
  [{ signal: new AbortController() }, "Invalid signal: expected an AbortSignal"],
  [{ headers: { "content-length": "5" } }, "Invalid headers"],
  [{ idempotencyKey: "" }, "Invalid idempotencyKey"],
  [null, "Invalid options: expected an object, but got null"],
])("the call option %j is refused by a rejection", async (options: unknown, message) => {
  const { client, requests } = setUp();
  await expect(client.models.list(options as never)).rejects.toThrow(message);
  expect(requests).toHaveLength(0);
});
