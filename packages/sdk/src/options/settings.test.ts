import { afterEach, describe, expect, test, vi } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { json, scriptedService } from "../testing/scripted-service.ts";
import { Understudy } from "../understudy.ts";
import { createSettings } from "./settings.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("the base URL", () => {
  test.each([
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://127.0.0.1:4010/v1", "http://127.0.0.1:4010"],
    ["http://127.0.0.1:4010/v1/", "http://127.0.0.1:4010"],
    ["https://gateway.example/models", "https://gateway.example/models"],
    ["https://gateway.example/models/v1//", "https://gateway.example/models"],
    ["https://gateway.example/v1/v1", "https://gateway.example/v1"],
    ["https://gateway.example/ours-v1", "https://gateway.example/ours-v1"],
    ["HTTP://LOCALHOST:80/", "http://localhost"],
  ])("%s is %s", (given, used) => {
    expect(createSettings({ baseURL: given }, {}).baseURL).toBe(used);
  });

  test.each(["127.0.0.1:4010", "localhost:4010", "ftp://host", "", "http://", "http://h/?a=1"])(
    "'%s' is refused",
    (baseURL) => {
      expect(() => new Understudy({ baseURL })).toThrow(/Invalid baseURL: expected an address/);
    },
  );

  test("a password in it is refused and not repeated", () => {
    const create = () => new Understudy({ baseURL: "http://me:hunter2@host" });
    expect(create).toThrow(InvalidArgumentError);
    expect(create).not.toThrow(/hunter2/);
  });

  test("comes from the environment when it is not given", () => {
    const variables = { UNDERSTUDY_BASE_URL: "http://other:1/v1" };
    expect(createSettings({}, variables).baseURL).toBe("http://other:1");
    expect(createSettings({ baseURL: "http://mine:2" }, variables).baseURL).toBe("http://mine:2");
    expect(createSettings({}, { UNDERSTUDY_BASE_URL: "" }).baseURL).toBe("http://127.0.0.1:4010");
  });

  test("an error in the environment names the variable", () => {
    expect(() => createSettings({}, { UNDERSTUDY_BASE_URL: "nowhere" })).toThrow(
      /Invalid UNDERSTUDY_BASE_URL/,
    );
    const both = () =>
      createSettings({ baseURL: "http://mine:2" }, { UNDERSTUDY_BASE_URL: "nowhere" });
    expect(both).not.toThrow();
  });
});

describe("the API key", () => {
  test("comes from the environment when it is not given, else there is none", () => {
    expect(createSettings({}, { UNDERSTUDY_API_KEY: "k1" }).apiKey).toBe("k1");
    expect(createSettings({ apiKey: "k2" }, { UNDERSTUDY_API_KEY: "k1" }).apiKey).toBe("k2");
    expect(createSettings({}, { UNDERSTUDY_API_KEY: "" }).apiKey).toBeNull();
  });

  test.each(["sk-secret\n", "", "ключ-secret", "two secret"])("%j is refused unseen", (apiKey) => {
    const create = () => new Understudy({ apiKey });
    expect(create).toThrow(/Invalid apiKey: expected a key of visible ASCII/);
    expect(create).not.toThrow(/secret/);
  });

  test("is nowhere to be found in a printed client", async () => {
    const { inspect } = await import("node:util");
    const printed = inspect(new Understudy({ apiKey: "sk-secret" }), {
      depth: 9,
      showHidden: true,
    });
    expect(printed).not.toContain("sk-secret");
  });
});

test("an unknown option is refused, and the one that was meant is named", () => {
  const misspelt: object = { baseUrl: "http://127.0.0.1:4010" };
  expect(() => new Understudy(misspelt)).toThrow(
    "Unknown option 'baseUrl'. Did you mean 'baseURL'?",
  );
  const inherited: object = { toString: "x" };
  expect(() => new Understudy(inherited)).toThrow(
    "Unknown option 'toString'. The options are baseURL, apiKey, fetch, timeoutMs, idleTimeoutMs, maxRetries, defaultHeaders, middleware, logger, logLevel, allowH2, proxy, dangerouslyAllowBrowser.",
  );
});

test.each([
  [{ timeoutMs: 0 }, "Invalid timeoutMs: expected a whole number of milliseconds from 1 to"],
  [{ timeoutMs: Number.NaN }, "Invalid timeoutMs"],
  [{ timeoutMs: 2 ** 31 }, "Invalid timeoutMs"],
  [{ maxRetries: -1 }, "Invalid maxRetries: expected a whole number of retries from 0 to 100"],
  [{ maxRetries: 1.5 }, "Invalid maxRetries"],
  [{ defaultHeaders: { "x-a": "line\nbreak" } }, "Invalid defaultHeaders"],
  [{ defaultHeaders: { "a b": "c" } }, "Invalid defaultHeaders"],
  [{ defaultHeaders: { "Content-Type": "text/plain" } }, "Invalid defaultHeaders"],
])("the option %j is refused", (options, message) => {
  expect(() => new Understudy(options)).toThrow(message);
});

test("an option of the wrong type is refused", () => {
  const wrong: object = { fetch: "fetch" };
  expect(() => new Understudy(wrong)).toThrow(
    "Invalid fetch: expected a function from Request to a promise of Response, but got 'fetch'.",
  );
});

test("an option that is undefined is as if left out", () => {
  expect(
    createSettings({ baseURL: undefined, timeoutMs: undefined, maxRetries: 0 }, {}),
  ).toMatchObject({ baseURL: "http://127.0.0.1:4010", timeoutMs: 600_000, maxRetries: 0 });
});

test("the variables of the process are read when a client is made", async () => {
  vi.stubEnv("UNDERSTUDY_BASE_URL", "http://from-env:1");
  vi.stubEnv("UNDERSTUDY_API_KEY", "from-env");
  const { fetch, requests } = scriptedService(json({ status: "live" }));
  await new Understudy({ fetch }).health.live();
  expect(requests[0]?.url).toBe("http://from-env:1/health/live");
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer from-env");
});

test("the global fetch is looked up at each call", async () => {
  const client = new Understudy({ baseURL: "http://host" });
  vi.stubGlobal("fetch", async (url: string) => json({ status: url }));
  expect(await client.health.live()).toEqual({ status: "http://host/health/live" });
  vi.stubGlobal("fetch", async () => json({ status: "another" }));
  expect(await client.health.live()).toEqual({ status: "another" });
});

test("a client can be made where there is no process", () => {
  vi.stubGlobal("process", undefined);
  expect(() => new Understudy()).not.toThrow();
});

describe("in a browser", () => {
  const asBrowser = () =>
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });

  test("a key is refused, and not repeated, unless the caller means it", () => {
    asBrowser();
    const create = () => new Understudy({ apiKey: "sk-secret" });
    expect(create).toThrow(InvalidArgumentError);
    expect(create).toThrow(/^A key in a browser can be read by everyone\. /);
    expect(create).not.toThrow(/secret/);
    expect(() => new Understudy({ apiKey: "sk-secret", dangerouslyAllowBrowser: false })).toThrow(
      InvalidArgumentError,
    );
    const meant = new Understudy({ apiKey: "sk-secret", dangerouslyAllowBrowser: true });
    expect(meant).toBeInstanceOf(Understudy);
  });

  test("no key is needed", () => {
    asBrowser();
    expect(() => new Understudy({ baseURL: "https://host" })).not.toThrow();
  });

  test.each([{ allowH2: true }, { proxy: "http://proxy:8080" }])(
    "%j is refused, as the browser makes the connections",
    (option) => {
      asBrowser();
      expect(() => new Understudy(option)).toThrow(
        /^Invalid (allowH2|proxy): expected none, because the platform makes the connections\.$/,
      );
    },
  );
});

describe("what only the transport of our own can do", () => {
  const fetch = () => Promise.reject(new Error("not called"));

  test.each([{ allowH2: true }, { allowH2: false }, { proxy: "environment" }])(
    "%j is refused beside a fetch, which would not know of it",
    (option) => {
      expect(() => new Understudy({ ...option, fetch })).toThrow(
        /^Invalid (allowH2|proxy): expected none, because the fetch option makes the connections\.$/,
      );
    },
  );

  test.each([
    [{ proxy: "proxy:8080" }, /^Invalid proxy: expected the http address of a proxy/],
    [{ proxy: "ftp://me:hunter2@proxy" }, /^Invalid proxy: [^2]*$/],
    [{ allowH2: "yes" }, /^Invalid allowH2: expected true or false, but got 'yes'\.$/],
    [{ dangerouslyAllowBrowser: 1 }, /^Invalid dangerouslyAllowBrowser: expected true or false/],
  ])("%j is refused", (option, message) => {
    expect(() => new Understudy(option as never)).toThrow(message);
  });

  test("on Node both are taken", () => {
    expect(() => new Understudy({ allowH2: true, proxy: "environment" })).not.toThrow();
  });
});
