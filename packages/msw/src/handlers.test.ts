import { getResponse } from "msw";
import { describe, expect, test, vi } from "vitest";
import { handlers } from "./handlers.ts";
import { MockError } from "./mock-error.ts";
import { overloaded, rateLimited } from "./scenario/faults.ts";
import { ask, askJson, base, eventsOf, upload } from "./testing/ask.ts";

const embed = { model: "m", input: "a" };
const chat = { model: "m", messages: [{ role: "user", content: "Hi." }] };

describe("a request", () => {
  test.each([
    ["/v1/embeddings", { ...embed, input: ["a", 5] }, "input[1]", "invalid_type"],
    ["/v1/embeddings", { ...embed, extra: 1 }, "extra", "unknown_parameter"],
    [
      "/v1/chat/completions",
      { ...chat, temperature: 99 },
      "temperature",
      "decimal_above_max_value",
    ],
    ["/v1/chat/completions", { ...chat, top_logprobs: 2 }, "top_logprobs", null],
    ["/v1/completions", { model: "m", prompt: "a", n: 3, best_of: 2 }, "best_of", "invalid_value"],
    ["/v1/embeddings", "{", null, "invalid_json"],
  ])("to %s is refused as the service refuses it: %j", async (path, body, param, code) => {
    const response = await ask(handlers(), "POST", path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { type: "invalid_request_error", param, code },
    });
  });

  test("that lacks a content type, a known path or a known method is refused with the right status", async () => {
    const mock = handlers();
    const headers = { "content-type": "text/plain" };
    expect((await ask(mock, "POST", "/v1/embeddings", "{}", { headers })).status).toBe(415);
    expect(await askJson(mock, "GET", "/v1/nothing")).toMatchObject({
      error: { code: "unknown_url", message: "Invalid URL (GET /v1/nothing)" },
    });
    const wrongMethod = await ask(mock, "PUT", "/v1/files");
    expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  test("needs one of the keys, where there are some", async () => {
    const mock = handlers({ apiKeys: ["k"] });
    const status = async (authorization: string) =>
      (await ask(mock, "POST", "/v1/embeddings", embed, { headers: { authorization } })).status;
    expect([await status("Bearer k"), await status("Bearer no")]).toEqual([200, 401]);
    expect((await ask(mock, "GET", "/health/live")).status).toBe(200);
  });

  test("for a model that there is not is refused, where the models are named", async () => {
    const mock = handlers({ models: ["m"] });
    expect((await ask(mock, "POST", "/v1/embeddings", embed)).status).toBe(200);
    expect(
      await askJson(mock, "POST", "/v1/embeddings", { ...embed, model: "other" }),
    ).toMatchObject({
      error: { code: "model_not_found", param: "model" },
    });
  });
});

describe("the base URL", () => {
  const answered = async (baseURL: string, url: string) => {
    const response = await getResponse([...handlers({ baseURL })], new Request(url));
    return response?.status ?? null;
  };

  test.each([
    ["https://api.openai.com/v1", "https://api.openai.com/v1/models", 200],
    ["https://api.openai.com/v1", "https://other.com/v1/models", null],
    ["http://h/gateway/v1/", "http://h/gateway/v1/models", 200],
    ["http://h/gateway", "http://h/v1/models", null],
    ["http://h", "http://h/index.html", null],
    ["http://h", "http://h/v1/models/owner/name", 200],
    ["http://h", "http://h/v1/models/owner%2Fname", 200],
    ["http://h", "http://h/health/live/x", 404],
    ["*", "http://anywhere:5/v1/models", 200],
  ])("%s: %s is answered with %j", async (baseURL, url, status) => {
    expect(await answered(baseURL, url)).toBe(status);
  });

  test("may be a path where there is a page", async () => {
    expect(() => handlers({ baseURL: "/api" })).toThrow("Invalid baseURL");
    vi.stubGlobal("location", { href: "http://app.test/page" });
    try {
      expect(await answered("/api", "http://app.test/api/v1/models")).toBe(200);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("an answer of your own", () => {
  test("gets the request with its defaults, and is sent as it is", async () => {
    const mock = handlers({
      on: {
        "embeddings.create": ({ body, path, query }) => ({
          object: "list",
          data: [],
          model: `${body.model} ${body.encoding_format} ${JSON.stringify([path, query])}`,
          usage: { prompt_tokens: 0, total_tokens: 0 },
        }),
      },
    });
    expect(await askJson(mock, "POST", "/v1/embeddings", embed)).toMatchObject({
      model: "m float [{},{}]",
    });
    expect((await ask(mock, "POST", "/v1/embeddings", { input: "a" })).status).toBe(400);
  });

  test("may be events, which end with [DONE]", async () => {
    const chunk = {
      id: "c",
      object: "chat.completion.chunk" as const,
      created: 1,
      model: "m",
      choices: [],
    };
    const mock = handlers({
      on: { "chat.completions.create": () => [chunk, { ...chunk, id: "d" }] },
    });
    const response = await ask(mock, "POST", "/v1/chat/completions", { ...chat, stream: true });
    const events = await eventsOf(response);
    expect(events.slice(0, -1).map((event) => JSON.parse(event).id)).toEqual(["c", "d"]);
    expect(events.at(-1)).toBe("[DONE]");
    await expect(ask(mock, "POST", "/v1/chat/completions", chat)).rejects.toMatchObject({
      code: "answer_does_not_fit",
      message: expect.stringContaining("does not ask for a stream"),
    });
  });

  test("may be a Response, or an error of the service", async () => {
    const { RequestError } = await import("@understudy/spec");
    const facts = { message: "No.", type: "tokens", param: null, code: "no" } as const;
    const mock = handlers({
      on: {
        "models.list": () => new Response("teapot", { status: 418 }),
        "files.list": () => {
          throw new RequestError(402, facts);
        },
      },
    });
    expect((await ask(mock, "GET", "/v1/models")).status).toBe(418);
    const response = await ask(mock, "GET", "/v1/files");
    expect([response.status, await response.json()]).toEqual([402, { error: facts }]);
  });

  test("given to on() goes before the others, and shares their state", async () => {
    const mock = handlers();
    const { id } = await askJson(mock, "POST", "/v1/files", upload("x"));
    const own = mock.on("files.retrieve", () => new Response(null, { status: 204 }));
    const request = () => new Request(`${base}/v1/files/${id}`);
    expect((await getResponse([own, ...mock], request()))?.status).toBe(204);
    const limited = mock.on("files.retrieve", rateLimited().once());
    const statuses = [];
    for (let turn = 0; turn < 2; turn++) {
      statuses.push((await getResponse([limited, ...mock], request()))?.status);
    }
    expect(statuses).toEqual([429, 200]);
  });

  test("whose body was sent is read by the handler behind an exhausted one", async () => {
    const mock = handlers();
    const over = mock.on("embeddings.create", overloaded().once());
    const request = () =>
      new Request(`${base}/v1/embeddings`, {
        method: "POST",
        body: JSON.stringify(embed),
        headers: { "content-type": "application/json" },
      });
    expect((await getResponse([over, ...mock], request()))?.status).toBe(503);
    expect((await getResponse([over, ...mock], request()))?.status).toBe(200);
  });
});

describe("an emulator", () => {
  test("answers what has no answer of yours, under its own paths, through the faults", async () => {
    const asked: string[] = [];
    const emulator = {
      async fetch(request: Request) {
        asked.push(`${request.method} ${request.url} ${await request.text()}`);
        return Response.json({ from: "emulator" });
      },
    };
    const mock = handlers({
      baseURL: "http://h/gateway/v1",
      emulator,
      scenarios: { "*": rateLimited().once() },
      on: { "health.live": () => ({ status: "live" }) },
    });
    const url = "http://h/gateway";
    expect((await ask(mock, "POST", `${url}/v1/embeddings`, embed)).status).toBe(429);
    expect(await askJson(mock, "POST", `${url}/v1/embeddings`, embed)).toEqual({
      from: "emulator",
    });
    expect(await askJson(mock, "GET", `${url}/_emulator/anything`)).toEqual({ from: "emulator" });
    expect(await askJson(mock, "GET", `${url}/health/live`)).toEqual({ status: "live" });
    expect(asked).toEqual([
      `POST http://h/v1/embeddings ${JSON.stringify(embed)}`,
      "GET http://h/_emulator/anything ",
    ]);
  });
});

describe("an option that does not fit", () => {
  test.each([
    [{ baseUrl: "x" }, "Unknown option 'baseUrl' of handlers(). The options are baseURL, on,"],
    [{ baseURL: "nowhere" }, "Invalid baseURL: expected an address"],
    [{ on: { "chat.create": () => 1 } }, "Invalid on of handlers(): expected an object"],
    [{ scenarios: { "*": {} } }, "expected an object from the name of an operation"],
    [{ emulator: {} }, "expected an object with a fetch(request) method"],
    [{ eventDelayMs: -1 }, "expected a number of milliseconds"],
    [
      { emulator: { fetch }, models: ["m"] },
      "expected to be left out, as the emulator has its own",
    ],
  ])("%j is refused", (options, message) => {
    expect(() => handlers(options as object)).toThrow(message);
    expect(() => handlers(options as object)).toThrow(MockError);
  });

  test("an operation that there is not is refused", () => {
    const on = handlers().on as (id: string, play: () => Response) => unknown;
    expect(() => on("chat.create", () => new Response())).toThrow(
      "There is no operation 'chat.create'",
    );
  });
});

test("reset() forgets what was uploaded, and begins the scenarios anew", async () => {
  const mock = handlers({ scenarios: { "models.list": overloaded().once() } });
  const { id } = await askJson(mock, "POST", "/v1/files", upload("x"));
  const models = async () => (await ask(mock, "GET", "/v1/models")).status;
  expect([await models(), await models()]).toEqual([503, 200]);
  mock.reset();
  expect(await models()).toBe(503);
  expect((await ask(mock, "GET", `/v1/files/${id}`)).status).toBe(404);
});

test("the scenario of an operation goes before that of all", async () => {
  const mock = handlers({
    scenarios: { "models.list": overloaded().once(), "*": rateLimited().once() },
  });
  const statuses = [];
  for (let turn = 0; turn < 3; turn++) statuses.push((await ask(mock, "GET", "/v1/models")).status);
  expect(statuses).toEqual([503, 429, 200]);
});
