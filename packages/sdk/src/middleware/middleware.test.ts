import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { APIAbortError, APIConnectionError, APITimeoutError } from "../errors/call-errors.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, type Step, scriptedService } from "../testing/scripted-service.ts";
import type { Middleware, MiddlewareRequest } from "./middleware.ts";

const live = () => json({ status: "live" });
const pass: Middleware = (request, next) => next(request);

function setUp(steps: readonly Step[], options: Omit<ClientOptions, "fetch"> = {}) {
  const service = scriptedService(...steps);
  const environment = manualEnvironment();
  return {
    ...service,
    environment,
    client: clientIn(environment, { fetch: service.fetch, ...options }),
  };
}

test("a middleware is given what is sent", async () => {
  const seen: MiddlewareRequest[] = [];
  const look: Middleware = (request, next) => {
    seen.push(request);
    return next(request);
  };
  const { client } = setUp([json({ data: [] })], { apiKey: "sk-1", middleware: [look] });
  await client.embeddings.create({ model: "m", input: "ü" });
  const [request] = seen;
  expect(request).toMatchObject({
    operationId: "embeddings.create",
    method: "POST",
    url: "http://127.0.0.1:4010/v1/embeddings",
    body: '{"model":"m","input":"ü"}',
    attempt: 1,
    retryOf: undefined,
  });
  expect(request?.headers.get("authorization")).toBe("Bearer sk-1");
  expect(request?.signal.aborted).toBe(false);
});

test("the client's middleware is around the call's, and the first around the next", async () => {
  const order: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next) => {
      order.push(`${name} in`);
      const response = await next(request);
      order.push(`${name} out`);
      return response;
    };
  const { client } = setUp([live()], { middleware: [named("a"), named("b")] });
  await client.health.live({ middleware: [named("c")] });
  expect(order).toEqual(["a in", "b in", "c in", "c out", "b out", "a out"]);
});

describe("each attempt", () => {
  test("goes through it, with its number and what the one before failed with", async () => {
    const seen: unknown[] = [];
    const look: Middleware = async (request, next) => {
      const response = await next(request);
      seen.push([
        request.attempt,
        (request.retryOf as Error | undefined)?.message,
        response.status,
      ]);
      return response;
    };
    const steps = [refusal(503, { message: "Busy." }), new TypeError("reset"), live()];
    const { client } = setUp(steps, { middleware: [look] });
    await client.health.live();
    expect(seen).toEqual([
      [1, undefined, 503],
      [3, expect.stringContaining("No response from http://127.0.0.1:4010 (reset)"), 200],
    ]);
  });

  test("has headers of its own to change", async () => {
    const add: Middleware = (request, next) => {
      request.headers.append("x-attempts", String(request.attempt));
      request.headers.delete("authorization");
      return next(request);
    };
    const { client, requests } = setUp([refusal(500), live()], { apiKey: "k", middleware: [add] });
    await client.health.live();
    expect(requests.map(({ headers }) => headers.get("x-attempts"))).toEqual(["1", "2"]);
    expect(requests.map(({ headers }) => headers.has("authorization"))).toEqual([false, false]);
  });
});

test("what is given to next is sent instead", async () => {
  const { client, requests } = setUp([json({ data: [] })]);
  const rewrite: Middleware = (request, next) =>
    next({ ...request, url: "http://other/v2/x?a=1", method: "PUT", body: '{"model":"n"}' });
  await client.embeddings.create({ model: "m", input: "a" }, { middleware: [rewrite] });
  const [request] = requests;
  expect([request?.method, request?.url]).toEqual(["PUT", "http://other/v2/x?a=1"]);
  expect(await request?.json()).toEqual({ model: "n" });
});

test("a signal that a middleware adds ends the attempt, which is then made again", async () => {
  const impatient: Middleware = (request, next) =>
    next(request.attempt === 1 ? { ...request, signal: AbortSignal.abort("too slow") } : request);
  const hang = (request: Request) =>
    new Promise<Response>((_, reject) => {
      if (request.signal.aborted) reject(request.signal.reason);
    });
  const { client, requests } = setUp([hang, live()], { middleware: [impatient] });
  expect(await client.health.live()).toEqual({ status: "live" });
  expect(requests).toHaveLength(2);
});

describe("a response of the middleware's own", () => {
  test("is the answer, and nothing is sent", async () => {
    const { client, requests } = setUp([]);
    const answer: Middleware = async () => json({ status: "cached" });
    expect(await client.health.live({ middleware: [answer] })).toEqual({ status: "cached" });
    expect(requests).toHaveLength(0);
  });

  test("is read as a refusal where it is one, and retried as one", async () => {
    const refuse = vi.fn<Middleware>(async () => refusal(429, { message: "Slow down." }));
    const { client, environment } = setUp([], { middleware: [refuse] });
    await expect(client.health.live()).rejects.toMatchObject({ status: 429 });
    expect(refuse).toHaveBeenCalledTimes(3);
    expect(environment.sleeps).toEqual([500, 1_000]);
  });

  test("may come after another try of its own", async () => {
    const { client, requests, environment } = setUp([refusal(401), live()]);
    const refresh: Middleware = async (request, next) => {
      const response = await next(request);
      if (response.status !== 401) return response;
      await response.body?.cancel();
      request.headers.set("authorization", "Bearer fresh");
      return next(request);
    };
    expect(await client.health.live({ middleware: [refresh] })).toEqual({ status: "live" });
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      null,
      "Bearer fresh",
    ]);
    expect(environment.sleeps).toEqual([]);
  });

  test.each([
    [undefined, "but got undefined."],
    [null, "but got null."],
    [{ status: 200 }, "but got object."],
    ["text", "but got string."],
  ])("is refused when it is %j", async (value: unknown, message) => {
    const { client } = setUp([live()]);
    const broken = (async () => value) as Middleware;
    const call = client.health.live({ middleware: [pass, broken] });
    await expect(call).rejects.toThrow(InvalidArgumentError);
    await expect(call).rejects.toThrow(
      `Invalid middleware: expected it to give a Response, ${message} Return what next(request) gives`,
    );
  });
});

describe("what it throws", () => {
  test.each([new RangeError("no quota"), "a text"])(
    "reaches the caller as it is: %s",
    async (thrown) => {
      const fail = vi.fn<Middleware>(async () => Promise.reject(thrown));
      const { client, requests } = setUp([live()], { middleware: [fail] });
      expect(await client.health.live().catch((error) => error)).toBe(thrown);
      expect(fail).toHaveBeenCalledTimes(1);
      expect(requests).toHaveLength(0);
    },
  );

  test("reaches the caller as well when it is thrown before there is a promise", async () => {
    const thrown = new RangeError("at once");
    const { client } = setUp([]);
    const fail: Middleware = () => {
      throw thrown;
    };
    expect(await client.health.live({ middleware: [fail] }).catch((error) => error)).toBe(thrown);
  });

  test("is retried when it is an error that the client retries", async () => {
    const flaky: Middleware = (request, next) =>
      request.attempt === 1 ? Promise.reject(new APIConnectionError("cut")) : next(request);
    const { client, requests } = setUp([live()], { middleware: [flaky] });
    expect(await client.health.live()).toEqual({ status: "live" });
    expect(requests).toHaveLength(1);
  });
});

describe("one that never ends", () => {
  const stuck: Middleware = () => new Promise(() => undefined);

  test("is over when the call times out", async () => {
    const { client, environment } = setUp([], { middleware: [stuck], timeoutMs: 50 });
    const call = client.health.live();
    environment.elapse(50);
    await expect(call).rejects.toThrow(APITimeoutError);
  });

  test("is over when the caller aborts", async () => {
    const { client } = setUp([], { middleware: [stuck] });
    const controller = new AbortController();
    const call = client.health.live({ signal: controller.signal });
    controller.abort("enough");
    await expect(call).rejects.toMatchObject({ code: "aborted", cause: "enough" });
  });
});

test("next is rejected with the abort, even where the transport takes no notice of it", async () => {
  const outcome = Promise.withResolvers<unknown>();
  const look: Middleware = async (request, next) => {
    const response = next(request);
    response.catch(outcome.resolve);
    return response;
  };
  const cancelled = vi.fn();
  const late = Promise.withResolvers<Response>();
  const { client } = setUp([() => late.promise], { middleware: [look] });
  const controller = new AbortController();
  const call = client.health.live({ signal: controller.signal });
  await vi.waitFor(() => expect(controller.signal.aborted).toBe(false));
  controller.abort();
  await expect(call).rejects.toThrow(APIAbortError);
  expect(APIAbortError.is(await outcome.promise)).toBe(true);
  late.resolve(new Response(new ReadableStream({ cancel: cancelled })));
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
});

test.each([
  [{ middleware: pass }, "Invalid middleware: expected an array of functions (request, next)"],
  [{ middleware: [pass, null] }, "Invalid middleware: expected an array of functions"],
])("the option %o is refused, of the client and of a call", async (options: object, message) => {
  const { client } = setUp([], {});
  expect(() => setUp([], options)).toThrow(message);
  await expect(client.health.live(options)).rejects.toThrow(message);
});

test("the types of what a middleware is given are those that it gives on", () => {
  expectTypeOf<Parameters<Middleware>[0]>().toEqualTypeOf<MiddlewareRequest>();
  expectTypeOf<Parameters<Parameters<Middleware>[1]>>().toEqualTypeOf<[MiddlewareRequest]>();
  // @ts-expect-error A middleware gives a Response.
  const nothing: Middleware = async (request, next) => void (await next(request));
  expect(typeof nothing).toBe("function");
});
