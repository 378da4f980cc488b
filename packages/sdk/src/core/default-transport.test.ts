import { afterEach, expect, test, vi } from "vitest";
import { httpService } from "../testing/http-service.ts";
import { Understudy } from "../understudy.ts";

afterEach(() => vi.unstubAllGlobals());

const live = '{"status":"live"}';
const headers = { "content-type": "application/json" };

test("Node's own fetch is not called, and one that replaces it is, from the next call on", async () => {
  await using service = await httpService((_, response) =>
    response.writeHead(200, headers).end(live),
  );
  const client = new Understudy({ baseURL: service.baseURL });
  expect(await client.health.live()).toEqual({ status: "live" });
  const replaced = vi.fn(async () => new Response('{"status":"mocked"}', { headers }));
  vi.stubGlobal("fetch", replaced);
  expect(await client.health.live()).toEqual({ status: "mocked" });
  expect(replaced).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
  expect(await client.health.live()).toEqual({ status: "live" });
  expect(replaced).toHaveBeenCalledOnce();
});

test("a dispatcher that another copy of undici made the global one sees the requests", async () => {
  await using service = await httpService((_, response) =>
    response.writeHead(200, headers).end(live),
  );
  const client = new Understudy({ baseURL: service.baseURL });
  const key = Symbol.for("undici.globalDispatcher.1");
  await fetch(service.baseURL);
  const before = Reflect.get(globalThis, key);
  class MockAgent {
    readonly dispatch = vi.fn(before.dispatch.bind(before));
  }
  const mock = new MockAgent();
  Reflect.set(globalThis, key, mock);
  try {
    expect(await client.health.live()).toEqual({ status: "live" });
    expect(mock.dispatch).toHaveBeenCalledOnce();
  } finally {
    Reflect.set(globalThis, key, before);
  }
});

test("where there is no Node, the global fetch is called", async () => {
  const replaced = vi.fn(async () => new Response(live, { headers }));
  vi.stubGlobal("process", undefined);
  vi.stubGlobal("fetch", replaced);
  expect(await new Understudy({ baseURL: "http://service.invalid" }).health.live()).toEqual({
    status: "live",
  });
});
