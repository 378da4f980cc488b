import { QueueFullError, WorkerDiedError } from "@understudy/runtime";
import { operationIds } from "@understudy/spec";
import pino from "pino";
import { describe, expect, test } from "vitest";
import { type AppOptions, createApp } from "./create-app.ts";
import type { Handlers } from "./operation-handler.ts";

const notAsked = () => {
  throw new TypeError("This handler is not part of the test.");
};

const allNotAsked = Object.fromEntries(
  operationIds.map((id) => [id, notAsked]),
) as unknown as Handlers;

function appWith(handlers: Partial<Handlers>, options: Partial<AppOptions> = {}) {
  const lines: Record<string, unknown>[] = [];
  const logger = pino(
    { level: "info", base: null },
    { write: (line: string) => lines.push(JSON.parse(line)) },
  );
  let nowMs = 0;
  const app = createApp({
    handlers: {
      ...allNotAsked,
      "models.list": () => ({ object: "list", data: [] }),
      "models.retrieve": ({ path }) => ({
        id: path.model,
        object: "model",
        created: 0,
        owned_by: "test",
      }),
      "health.live": () => ({ status: "live" }),
      ...handlers,
    },
    fileSinks: {},
    apiKeys: [],
    maxBodyBytes: 1000,
    logger,
    now: () => nowMs++,
    newRequestId: () => "req_1",
    isClosing: () => false,
    ...options,
  });
  return {
    lines,
    request: async (path: string, init?: RequestInit) => {
      const response = await app.request(path, init);
      return { response, status: response.status, body: await response.text() };
    },
  };
}

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const errorOf = (body: string) => JSON.parse(body).error;

describe("a response", () => {
  test("names the request and says how long it took", async () => {
    const { response } = await appWith({}).request("/v1/models");
    expect(response.headers.get("x-request-id")).toBe("req_1");
    expect(response.headers.get("openai-processing-ms")).toBe("1");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("to a preflight allows the headers that were asked for", async () => {
    const { response, status, body } = await appWith({}).request("/v1/embeddings", {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });
    expect(status).toBe(204);
    expect(body).toBe("");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
  });

  test("to HEAD has the headers and no body", async () => {
    const { status, body } = await appWith({}).request("/v1/models", { method: "HEAD" });
    expect({ status, body }).toEqual({ status: 200, body: "" });
  });
});

describe("a URL", () => {
  test("that leads nowhere is a 404", async () => {
    const { status, body } = await appWith({}).request("/v1/nothing");
    expect(status).toBe(404);
    expect(errorOf(body)).toEqual({
      message: "Invalid URL (GET /v1/nothing)",
      type: "invalid_request_error",
      param: null,
      code: "unknown_url",
    });
  });

  test("used with another method is a 405 that says which ones there are", async () => {
    const { response, status, body } = await appWith({}).request("/v1/files/file-1", {
      method: "PUT",
    });
    expect(status).toBe(405);
    expect(response.headers.get("allow")?.split(", ").toSorted()).toEqual(["DELETE", "GET"]);
    expect(errorOf(body).code).toBe("method_not_supported");
  });

  test("gives the handler its decoded parameters", async () => {
    const { body } = await appWith({}).request("/v1/models/owner%2Fname%20x");
    expect(JSON.parse(body).id).toBe("owner/name x");
  });

  test("with an unknown or repeated query parameter is refused by its name", async () => {
    const { request } = appWith({});
    expect(errorOf((await request("/v1/models?colour=1")).body)).toMatchObject({
      param: "colour",
      code: "unknown_parameter",
    });
    expect(errorOf((await request("/v1/files?limit=1&limit=2")).body)).toMatchObject({
      param: "limit",
      code: "duplicate_parameter",
    });
  });
});

describe("keys", () => {
  const { request } = appWith({}, { apiKeys: ["secret-1", "secret-2"] });
  const withKey = (key: string) => request("/v1/models", { headers: { authorization: key } });

  test("that the service was given are accepted", async () => {
    expect((await withKey("Bearer secret-2")).status).toBe(200);
  });

  test.each(["Bearer wrong", "secret-1", "Basic secret-1", "Bearer secret-1x"])(
    "such as %s are refused",
    async (key) => {
      const { status, body, response } = await withKey(key);
      expect(status).toBe(401);
      expect(errorOf(body).code).toBe("invalid_api_key");
      expect(body).not.toContain("secret");
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
    },
  );

  test("are not asked for where the document says so", async () => {
    expect((await request("/health/live")).status).toBe(200);
  });

  test("are asked for before the body is looked at", async () => {
    expect((await request("/v1/embeddings", post("no object"))).status).toBe(401);
  });
});

describe("a request that fails", () => {
  const body = { model: "m", input: "a" };
  const failing = (error: unknown) =>
    appWith({
      "embeddings.create": () => {
        throw error;
      },
    });

  test("for a full queue is a 429 with the time to wait in whole seconds", async () => {
    const error = new QueueFullError({ queueLength: 9, maxQueue: 9, retryAfterMs: 1200 });
    const answered = await failing(error).request("/v1/embeddings", post(body));
    expect(answered.status).toBe(429);
    expect(answered.response.headers.get("retry-after")).toBe("2");
    expect(errorOf(answered.body)).toMatchObject({ type: "requests", code: "rate_limit_exceeded" });
  });

  test("for a worker that died is a 500 that says so", async () => {
    const answered = await failing(new WorkerDiedError("exit code 1")).request(
      "/v1/embeddings",
      post(body),
    );
    expect(answered.status).toBe(500);
    expect(errorOf(answered.body)).toMatchObject({ type: "server_error", code: "worker_died" });
  });

  test("for a reason of ours keeps the reason in the log", async () => {
    const { request, lines } = failing(new Error("password=hunter2"));
    const answered = await request("/v1/embeddings", post(body));
    expect(answered.status).toBe(500);
    expect(answered.body).not.toContain("hunter2");
    expect(lines.find(({ level }) => level === 50)).toMatchObject({
      requestId: "req_1",
      err: { message: "password=hunter2" },
    });
  });
});

describe("the log line of a request", () => {
  test("has the facts, and neither body, query nor key", async () => {
    const { request, lines } = appWith(
      {
        "embeddings.create": ({ log }) => {
          log({ model: "m", tokens: 3 });
          throw new WorkerDiedError("exit code 1");
        },
      },
      { apiKeys: ["the-key"] },
    );
    await request("/v1/embeddings", {
      ...post({ model: "m", input: "the body" }),
      headers: { "content-type": "application/json", authorization: "Bearer the-key" },
    });
    await request("/v1/models?colour=the-query");
    const text = JSON.stringify(lines);
    expect(text).not.toMatch(/the body|the-key|the-query/);
    expect(lines.filter(({ msg }) => msg === "request")).toMatchObject([
      { operationId: "embeddings.create", status: 500, model: "m", tokens: 3, requestId: "req_1" },
      { operationId: "models.list", status: 401, route: "/v1/models" },
    ]);
  });
});

test("a service that closes refuses what needs it, and still says that it is alive", async () => {
  const { request } = appWith({}, { isClosing: () => true });
  const refused = await request("/v1/models");
  expect(refused.status).toBe(503);
  expect(errorOf(refused.body).code).toBe("service_unavailable");
  expect((await request("/health/live")).status).toBe(200);
});
