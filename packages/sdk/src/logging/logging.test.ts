import { afterEach, describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "../options/client-options.ts";
import { createSettings } from "../options/settings.ts";
import { clientIn } from "../testing/client-in.ts";
import { eventsResponse } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, type Step, scriptedService } from "../testing/scripted-service.ts";
import { Understudy } from "../understudy.ts";
import type { Logger } from "./logger.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A logger that keeps its lines, each after its level. */
function recorder() {
  const lines: string[] = [];
  const at = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  const logger: Logger = {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  };
  return { lines, logger };
}

function setUp(steps: readonly Step[], options: Omit<ClientOptions, "fetch"> = {}) {
  const service = scriptedService(...steps);
  const { lines, logger } = recorder();
  const environment = manualEnvironment();
  const client = clientIn(environment, { fetch: service.fetch, logger, ...options });
  return { client, lines, environment, logger };
}

const address = "http://127.0.0.1:4010";
const live = (headers?: Record<string, string>) => json({ status: "live" }, headers && { headers });

describe("at info", () => {
  test("each attempt has a line, with its status, time and request, and why it was made again", async () => {
    const { client, lines, environment } = setUp([
      refusal(503, { message: "Too\nbusy." }, { "x-request-id": "req_1" }),
      () => {
        environment.elapse(30);
        return live({ "x-request-id": "req_2" });
      },
    ]);
    await client.health.live();
    expect(lines).toEqual([
      `warn [understudy] GET ${address}/health/live 503 in 0 ms, request req_1`,
      `info [understudy] GET ${address}/health/live 200 in 30 ms, request req_2, retry 1 after InternalServerError: 503 Too busy.`,
    ]);
  });

  test("an attempt without a response is an error", async () => {
    const { client, lines } = setUp([new TypeError("reset by peer")], { maxRetries: 0 });
    await client.health.live().catch(() => undefined);
    expect(lines).toEqual([
      expect.stringContaining(
        `error [understudy] GET ${address}/health/live failed in 0 ms: APIConnectionError: No response from ${address} (reset by peer).`,
      ),
    ]);
  });

  test("an attempt that the caller ends under way is told at info", async () => {
    const controller = new AbortController();
    const hang = () => {
      controller.abort();
      return new Promise<Response>(() => undefined);
    };
    const { client, lines } = setUp([hang]);
    await client.health.live({ signal: controller.signal }).catch(() => undefined);
    expect(lines).toEqual([
      `info [understudy] GET ${address}/health/live failed in 0 ms: APIAbortError: The call was aborted by its signal.`,
    ]);
  });

  test("what is sent is told, and not what came to the middleware", async () => {
    const { client, lines } = setUp([live()]);
    await client.health.live({
      middleware: [(request, next) => next({ ...request, url: "http://other/", method: "HEAD" })],
    });
    expect(lines).toEqual(["info [understudy] HEAD http://other/ 200 in 0 ms"]);
  });
});

describe("the level", () => {
  const lineOf = async (options: object, call: object = {}) => {
    const { client, lines } = setUp([refusal(400), live()], options);
    await client.health.live(call).catch(() => undefined);
    await client.health.live(call);
    return lines.map((line) => line.split(" ")[0]);
  };

  test.each([
    ["off", []],
    ["error", []],
    ["warn", ["warn"]],
    ["info", ["warn", "info"]],
    ["debug", ["debug", "warn", "debug", "debug", "debug", "info", "debug", "debug"]],
  ])("%s lets %j through", async (logLevel, levels) => {
    expect(await lineOf({ logLevel })).toEqual(levels);
    expect(await lineOf({ logLevel: "off" }, { logLevel })).toEqual(levels);
  });

  test("is info where there is a logger, of the client or of the call", async () => {
    expect(await lineOf({})).toEqual(["warn", "info"]);
    const { lines, logger } = recorder();
    const { client } = setUp([live()], { logger: undefined });
    await client.health.live({ logger });
    expect(lines).toHaveLength(1);
  });

  test("is UNDERSTUDY_LOG where it is not given", () => {
    const variables = { UNDERSTUDY_LOG: "debug" };
    expect(createSettings({}, variables).logLevel).toBe("debug");
    expect(createSettings({ logLevel: "warn" }, variables).logLevel).toBe("warn");
    expect(createSettings({}, { UNDERSTUDY_LOG: "" }).logLevel).toBeUndefined();
    expect(() => createSettings({}, { UNDERSTUDY_LOG: "loud" })).toThrow(
      "Invalid UNDERSTUDY_LOG: expected one of off, error, warn, info, debug, but got 'loud'.",
    );
  });
});

describe("the console", () => {
  test("has the log when UNDERSTUDY_LOG is set and no logger is given", async () => {
    vi.stubEnv("UNDERSTUDY_LOG", "info");
    const info = vi.spyOn(console, "info").mockReturnValue();
    await new Understudy({ fetch: async () => live() }).health.live();
    expect(info.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^\[understudy\] GET http:\/\/127.0.0.1:4010\/health\/live 200 in \d+ ms$/,
        ),
      ],
    ]);
  });

  test("has nothing by default", async () => {
    vi.stubEnv("UNDERSTUDY_LOG", "");
    const spies = (["debug", "info", "warn", "error", "log"] as const).map((method) =>
      vi.spyOn(console, method).mockReturnValue(),
    );
    const client = new Understudy({ fetch: async () => refusal(400) });
    await client.health.live().catch(() => undefined);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});

describe("at debug", () => {
  test("headers and bodies are told, once the body has been read", async () => {
    const { client, lines } = setUp([json({ data: [1] })], { logLevel: "debug" });
    await client.embeddings.create({ model: "m", input: "ü" });
    const post = `debug [understudy] POST ${address}/v1/embeddings`;
    expect(lines).toEqual([
      `${post} sends {"accept":"application/json","content-type":"application/json","idempotency-key":"***"} {"model":"m","input":"ü"}`,
      `info [understudy] POST ${address}/v1/embeddings 200 in 0 ms`,
      `${post} got {"content-type":"application/json"}`,
      `${post} got {"data":[1]}`,
    ]);
  });

  test("a stream is told whole, and one that is left says so", async () => {
    const events = [{ n: 1 }, { n: 2 }];
    const { client, lines } = setUp([eventsResponse(events), eventsResponse(events)], {
      logLevel: "debug",
    });
    const open = () => client.completions.create({ model: "m", prompt: "a", stream: true });
    const seen: unknown[] = [];
    for await (const event of await open()) seen.push(event);
    expect(seen).toEqual(events);
    await vi.waitFor(() =>
      expect(lines.at(-1)).toMatch(/got data: \{"n":1\}[\s\S]*data: \[DONE\]\n\n$/),
    );
    await (await open()).cancel();
    expect(lines.at(-1)).toMatch(/ \(left before its end\)$/);
  });

  test("of bytes the number is told, and of a long text the beginning", async () => {
    const { client, lines } = setUp(
      [
        new Response(new Uint8Array(5_000)),
        json({ id: "f" }),
        json({ data: ["y".repeat(30_000)] }),
      ],
      { logLevel: "debug" },
    );
    const content = await client.files.content("file-1");
    expect((await content.arrayBuffer()).byteLength).toBe(5_000);
    expect(lines.at(-1)).toMatch(/ got 5000 bytes$/);
    await client.files.create({ file: new File(["x".repeat(99)], "a"), purpose: "batch" });
    expect(lines.find((line) => line.includes("multipart"))).toMatch(/ \d{3} bytes$/);
    await client.embeddings.create({ model: "m", input: "z".repeat(20_000) });
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(11_000);
    expect(lines.at(-1)).toMatch(/yyy…$/);
  });
});

describe("a secret is never logged", () => {
  const secret = "sk-very-secret-123";

  test.each([
    ["authorization", `Bearer ${secret}`],
    ["api-key", secret],
    ["X-Api-Key", secret],
    ["cookie", `session=${secret}`],
    ["proxy-authorization", secret],
    ["idempotency-key", secret],
    ["x-access-token", secret],
    ["ocp-apim-subscription-key", secret],
    ["x-client-secret", secret],
    ["x-amz-signature", secret],
  ])("in the header %s", async (name, value) => {
    const echo = refusal(400, { message: `Bad ${secret}` }, { "set-cookie": `a=${secret}` });
    const { client, lines } = setUp([echo], {
      logLevel: "debug",
      defaultHeaders: { [name]: value },
    });
    await client.models.list().catch(() => undefined);
    expect(lines.length).toBe(4);
    expect(lines.join("\n")).not.toContain(secret);
    expect(lines[0]).toContain(`"${name.toLowerCase()}":"***"`);
    expect(lines[2]).toContain('"set-cookie":"***"');
  });

  test.each([
    [`http://h/v1?api_key=${secret}&limit=2`, "http://h/v1?api_key=***&limit=2"],
    [`http://h/v1?limit=2&sig=${secret}#x`, "http://h/v1?limit=2&sig=***#x"],
    [`http://h/?accessToken=${secret}`, "http://h/?accessToken=***"],
    [`http://me:${secret}@h/v1`, "http://***@h/v1"],
    ["http://h/v1?max_tokens=5&after=a", "http://h/v1?max_tokens=5&after=a"],
  ])("in the address %s", async (url, shown) => {
    const failing = new TypeError(`Not found: ${url}`);
    const { client, lines } = setUp([failing], { logLevel: "debug", maxRetries: 0 });
    await client.health
      .live({ middleware: [(request, next) => next({ ...request, url })] })
      .catch(() => undefined);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain(` GET ${shown} `);
      expect(line).not.toContain(secret);
    }
  });

  test("in an address within a header", async () => {
    const location = `https://store/f?expires=9&sig=${secret}`;
    const { client, lines } = setUp([live({ location })], { logLevel: "debug" });
    await client.health.live();
    expect(lines.join("\n")).toContain('"location":"https://store/f?expires=9&sig=***"');
    expect(lines.join("\n")).not.toContain(secret);
  });

  test("and the counts of tokens are no secret", async () => {
    const { client, lines } = setUp([live({ "x-ratelimit-remaining-tokens": "12345678" })], {
      logLevel: "debug",
    });
    await client.health.live();
    expect(lines.join("\n")).toContain('"x-ratelimit-remaining-tokens":"12345678"');
  });
});

test.each([
  [
    { logger: { info() {} } },
    "Invalid logger: expected an object with the methods error, warn, info, debug",
  ],
  [{ logger: null }, "Invalid logger"],
  [
    { logLevel: "verbose" },
    "Invalid logLevel: expected one of off, error, warn, info, debug, but got 'verbose'.",
  ],
])("the option %o is refused, of the client and of a call", async (options: object, message) => {
  const { client } = setUp([]);
  expect(() => setUp([], options)).toThrow(message);
  await expect(client.health.live(options)).rejects.toThrow(message);
});

test("the methods of a logger are called on it, as pino's must be", async () => {
  class Sink {
    readonly lines: string[] = [];
    debug(line: string) {
      this.lines.push(line);
    }
    info = this.debug;
    warn = this.debug;
    error = this.debug;
  }
  const sink = new Sink();
  const { client } = setUp([live()], { logger: sink });
  await client.health.live();
  expect(sink.lines).toHaveLength(1);
});
