import { operationExamples } from "@understudy/spec/examples";
import { describe, expect, it } from "vitest";
import { ContractOptionError } from "./contract-options.ts";
import type { CaseResult } from "./report/contract-report.ts";
import { runContract } from "./run-contract.ts";

const headers = { "x-request-id": "req_1", "openai-processing-ms": "1" };
const unknown = { message: "Invalid URL", type: "invalid_request_error", param: null, code: null };

/** A server of which only the list of models is there, and no model in it. */
const modelsOnly = async ({ url, method }: Request): Promise<Response> =>
  method === "GET" && new URL(url).pathname === "/v1/models"
    ? Response.json({ object: "list", data: [] }, { headers })
    : Response.json({ error: unknown }, { status: 404, headers });

describe("a run of the suite", () => {
  it("tells of each operation that is not there why it is skipped, and makes nothing", async () => {
    const methods = new Set<string>();
    const report = await runContract({
      baseURL: "http://h/v1/",
      runs: 1,
      fetch: (request) => {
        if (request.headers.get("content-type")?.startsWith("multipart")) methods.add(request.url);
        return modelsOnly(request);
      },
    });
    expect(report.baseURL).toBe("http://h");
    const chat = report.results.filter(({ operationId }) => operationId.startsWith("chat."));
    expect(new Set(chat.map(({ outcome, reason }) => `${outcome}: ${reason}`))).toEqual(
      new Set(["skipped: POST /v1/chat/completions is not offered: it answers 404"]),
    );
    expect(report.operations["models.list"]?.passed).toBeGreaterThan(0);
    expect(report.operations["chat.completions.create"]?.share).toBeNull();
    expect(report.total.skipped).toBeGreaterThan(1_000);
    expect(methods).toEqual(new Set());
  });

  it("tests only what it is told to, and tells each result as it comes", async () => {
    const told: CaseResult[] = [];
    const report = await runContract({
      baseURL: "http://h",
      only: ["models.list", "health"],
      fetch: modelsOnly,
      onResult: (result, total) => {
        told.push(result);
        expect(total).toBeGreaterThan(told.length - 1);
      },
    });
    expect(Object.keys(report.operations)).toEqual(["models.list", "health.live", "health.ready"]);
    expect(told.length).toBe(report.results.length);
    expect(new Set(told)).toEqual(new Set(report.results));
  });

  it("shows for a failure what was expected, what came, and the command", async () => {
    const report = await runContract({
      baseURL: "http://h",
      apiKey: "secret",
      only: ["models.list"],
      fetch: modelsOnly,
    });
    const failed = report.results.find(({ name }) => name === "is refused with wrong for a key");
    expect(failed?.failure).toEqual({
      message: expect.stringContaining("200 !== 401"),
      expected: "401",
      actual: "200",
      curl: "curl -sS -i -H 'authorization: Bearer wrong-key' 'http://h/v1/models'",
      received: '200 (application/json)\n{"object":"list","data":[]}',
      section: "openapi.yaml#/paths/~1v1~1models/get",
    });
    expect(JSON.stringify(report)).not.toContain("secret");
  });

  it("makes the same requests with the same seed, and others with another", async () => {
    const { responses } = operationExamples["tokenize.create"];
    const [tokens] = Object.values(responses["200"]?.["application/json"] ?? {});
    const sent = async (seed: number) => {
      const bodies: string[] = [];
      const fetch = async (request: Request) => {
        const body = await request.clone().text();
        // The border between the parts of a form is drawn by undici.
        bodies.push(`${request.method} ${request.url} ${body.replaceAll(/undici-\d+/g, "")}`);
        return Response.json(tokens, { headers });
      };
      await runContract({
        baseURL: "http://h",
        only: ["models", "tokenize"],
        seed,
        runs: 3,
        fetch,
      });
      return bodies;
    };
    const [one, again, other] = [await sent(1), await sent(1), await sent(2)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("ends with the reason of its signal", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    let requests = 0;
    const run = runContract({
      baseURL: "http://h",
      signal: controller.signal,
      fetch: async (request) => {
        if (++requests === 40) controller.abort(reason);
        return modelsOnly(request);
      },
    });
    await expect(run).rejects.toBe(reason);
    expect(requests).toBeLessThan(60);
  });

  it("is rejected where nothing answers", async () => {
    const run = runContract({ baseURL: "http://127.0.0.1:1", only: ["models"] });
    await expect(run).rejects.toThrow(/^http:\/\/127\.0\.0\.1:1 cannot be reached: ./);
    await expect(run).rejects.toMatchObject({ code: "unreachable" });
  });

  it.each([
    [
      { baseURL: "localhost:8080" },
      "Invalid baseURL: expected an address with http:// or https://",
    ],
    [{ baseURL: "http://h", seed: -1 }, "Invalid seed: expected a whole number of at least 0"],
    [{ baseURL: "http://h", runs: 0.5 }, "Invalid runs: expected a whole number of at least 0"],
    [{ baseURL: "http://h", concurrency: 0 }, "Invalid concurrency: expected a whole number"],
    [{ baseURL: "http://h", only: ["chats"] }, "No operation is called 'chats' or begins so."],
    [{ baseURL: "http://h", models: { chats: "m" } }, "No operation is called 'chats'"],
  ])("refuses %j", async (options, message) => {
    const run = runContract({ ...options, fetch: modelsOnly });
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toBeInstanceOf(ContractOptionError);
  });
});
