import { runInNewContext } from "node:vm";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  APIConnectionError,
  EventStream,
  InvalidArgumentError,
  NotFoundError,
  type Schemas,
  toFile,
  UnderstudyError,
} from "./index.ts";
import { eventsResponse } from "./testing/event-source.ts";
import { json, refusal, type Step, scriptedService } from "./testing/scripted-service.ts";
import { Understudy } from "./understudy.ts";

function setUp(...steps: Step[]) {
  const { fetch, requests } = scriptedService(...steps);
  return { client: new Understudy({ fetch, apiKey: "k", maxRetries: 0 }), requests };
}

describe("a request by its route", () => {
  test("is sent and read as the operation of the route is", async () => {
    const { client, requests } = setUp(
      json({ id: "file-1" }, { headers: { "x-request-id": "r" } }),
    );
    const call = client.request("GET /v1/files/{file_id}", { path: { file_id: "a/b" } });
    expect(await call).toEqual({ id: "file-1" });
    expect((await call.withResponse()).requestId).toBe("r");
    expect([requests[0]?.method, requests[0]?.url]).toEqual([
      "GET",
      "http://127.0.0.1:4010/v1/files/a%2Fb",
    ]);
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer k");
  });

  test("may be of no operation", async () => {
    const { client, requests } = setUp(json({ ok: 1 }));
    const body = { nested: { a: [1] } };
    expect(await client.request("POST /v1/of-a-gateway", { query: { a: 1 }, body })).toEqual({
      ok: 1,
    });
    expect(requests[0]?.url).toBe("http://127.0.0.1:4010/v1/of-a-gateway?a=1");
    expect(requests[0]?.headers.get("idempotency-key")).not.toBeNull();
    expect(await requests[0]?.json()).toEqual(body);
  });

  test.each([
    ["a text", "text/plain; charset=utf-8"],
    ["a text", "application/yaml"],
  ])("gives %s of %s", async (_, type) => {
    const { client } = setUp(new Response("a: 1", { headers: { "content-type": type } }));
    expect(await client.request("GET /x")).toBe("a: 1");
  });

  test("gives the response of what is bytes", async () => {
    const { client } = setUp(new Response(new Uint8Array([1, 2])));
    const response = await client.request("GET /v1/files/{file_id}/content", {
      path: { file_id: "file-1" },
    });
    expectTypeOf(response).toEqualTypeOf<Response>();
    expect(await response.bytes()).toEqual(new Uint8Array([1, 2]));
  });

  test("gives a stream of events", async () => {
    const { client } = setUp(eventsResponse([{ id: "a" }]));
    const messages = [{ role: "user" as const, content: "Hi." }];
    const body = { model: "m", messages, stream: true as const };
    const stream = await client.request("POST /v1/chat/completions", { body });
    expect(stream).toBeInstanceOf(EventStream);
    const seen: unknown[] = [];
    for await (const event of stream) seen.push(event);
    expect(seen).toEqual([{ id: "a" }]);
  });

  test("sends a form where the body has a file", async () => {
    const { client, requests } = setUp(json({ id: "file-1" }));
    const file = await toFile("content", "a.txt");
    await client.request("POST /v1/files", { body: { file, purpose: "user_data" } });
    const form = (await requests[0]?.formData()) ?? new FormData();
    expect(await new Response(form.get("file")).text()).toBe("content");
    expect(form.get("purpose")).toBe("user_data");
  });

  test("fails as every call does", async () => {
    const { client, requests } = setUp(refusal(404));
    await expect(client.request("GET /nowhere")).rejects.toThrow(NotFoundError);
    const wrong = client.request("FETCH v1" as "GET /v1");
    await expect(wrong).rejects.toThrow(InvalidArgumentError);
    await expect(wrong).rejects.toThrow("Invalid route: expected a method and a path");
    await expect(client.request("GET /a?b=c")).rejects.toThrow("without a query");
    await expect(client.request("GET /v1/models/{model}", {} as never)).rejects.toThrow(
      "Invalid model: expected the id as a text that is not empty, but got undefined.",
    );
    expect(requests).toHaveLength(1);
  });

  test("has the types of its route", () => {
    const { client } = setUp();
    const compiled = (_calls: () => unknown) => expect(typeof _calls).toBe("function");
    compiled(async () => {
      const file = await client.request("GET /v1/files/{file_id}", { path: { file_id: "f" } });
      expectTypeOf(file).toEqualTypeOf<Schemas["File"]>();
      expectTypeOf(await client.request("GET /v1/models")).toEqualTypeOf<Schemas["ModelList"]>();
      expectTypeOf(await client.request("GET /v1/own")).toEqualTypeOf<unknown>();
      expectTypeOf(await client.request<number>("GET /v1/own")).toEqualTypeOf<number>();
      // @ts-expect-error The route has a parameter.
      await client.request("GET /v1/files/{file_id}");
      // @ts-expect-error The parameter has another name.
      await client.request("GET /v1/files/{file_id}", { path: { id: "f" } });
      // @ts-expect-error The body has no such field.
      await client.request("POST /v1/embeddings", { body: { model: "m", inputs: "a" } });
    });
  });
});

describe("the guards of the client", () => {
  test("tell errors of their class and of those that extend it, and nothing else", async () => {
    const { client } = setUp(refusal(404));
    const error: unknown = await client.models.list().catch((reason) => reason);
    expect(Understudy.isNotFoundError(error)).toBe(true);
    expect(Understudy.isAPIError(error)).toBe(true);
    expect(Understudy.isUnderstudyError(error)).toBe(true);
    expect(Understudy.isRateLimitError(error)).toBe(false);
    for (const value of [undefined, null, "text", new Error("no"), {}]) {
      expect(Understudy.isUnderstudyError(value)).toBe(false);
    }
    if (Understudy.isNotFoundError(error)) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
  });

  test("tell an error of another realm, where instanceof does not", () => {
    const error = new APIConnectionError("cut");
    const copy: unknown = runInNewContext(
      "const copy = new Error('cut'); Object.defineProperty(copy, symbol, { value: kinds }); copy",
      {
        symbol: Symbol.for("@understudy/sdk error"),
        kinds: Reflect.get(error, Symbol.for("@understudy/sdk error")),
      },
    );
    expect(copy instanceof UnderstudyError).toBe(false);
    expect(Understudy.isAPIConnectionError(copy)).toBe(true);
    expect(Understudy.isAPITimeoutError(copy)).toBe(false);
  });

  test("there is one for each error that any call can fail with", () => {
    const names = Object.keys(Understudy).filter((name) => name.startsWith("is"));
    expect(names).toContain("isAPIIdleTimeoutError");
    expect(names).toHaveLength(18);
  });
});

describe("the id of a request", () => {
  const headers = { "x-request-id": "req_1" };

  test("stands on what came, where neither loops nor JSON show it", async () => {
    const { client } = setUp(json({ id: "m" }, { headers }));
    const model = await client.models.retrieve("m");
    expect(model.requestId).toBe("req_1");
    expect(Object.keys(model)).toEqual(["id"]);
    expect(JSON.stringify(model)).toBe('{"id":"m"}');
  });

  test("is null where the service has none, and stands on pages and streams too", async () => {
    const stream = eventsResponse([]);
    stream.headers.set("x-request-id", "req_2");
    const { client } = setUp(
      json({ object: "list", data: [] }),
      json({ object: "list", data: [], has_more: false }, { headers }),
      stream,
    );
    expect((await client.models.list()).requestId).toBeNull();
    expect((await client.files.list()).requestId).toBe("req_1");
    expect((await client.training.jobs.events.list("j", { stream: true })).requestId).toBe("req_2");
  });
});
