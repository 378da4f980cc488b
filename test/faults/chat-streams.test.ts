import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type LanguageModelEmulator,
  languageModel,
  withLanguageModel,
} from "../setup/language-model.ts";

// A model is compiled, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const maxQueue = 40;
/** Answers of a model that are written at once; the others wait. */
const mostActive = 64;
const workers: Worker[] = [];
const remember = (worker: Worker) => {
  if (worker.threadName === "understudy-generation") workers.push(worker);
};

let served: LanguageModelEmulator;

beforeAll(async () => {
  // Node tells of every worker of this process: the emulator's among them.
  process.on("worker", remember);
  served = await withLanguageModel({ maxQueue });
});
afterAll(async () => {
  process.off("worker", remember);
  await served[Symbol.asyncDispose]();
});

/** Goes on until the context is full: the end of the turn is ruled out. */
const endless = { logit_bias: { "0": -100, "2": -100 } };

function ask(body: object, signal?: AbortSignal): Promise<Response> {
  return fetch(`${served.url}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      model: languageModel,
      messages: [{ role: "user", content: "Go on." }],
      seed: 1,
      max_completion_tokens: 8,
      ...body,
    }),
    ...(signal !== undefined && { signal }),
  });
}

const long = { ...endless, stream: true, max_completion_tokens: 3500 };

describe("streams", () => {
  it("whose clients go away make room at once, those that wait too", async () => {
    const gone = new AbortController();
    const all = Array.from({ length: mostActive + maxQueue }, (_, seed) =>
      ask({ ...long, seed }, gone.signal).then(
        (response) => response.status,
        () => "gone",
      ),
    );
    const full = await vi.waitUntil(
      async () => {
        const response = await ask({});
        return response.status === 429 && response;
      },
      { timeout: 30_000, interval: 5 },
    );
    expect(Number(full.headers.get("retry-after"))).toBeGreaterThan(0);
    gone.abort();
    await Promise.all(all);
    const again = await vi.waitUntil(
      async () => {
        const response = await ask({});
        return response.status === 200 && response;
      },
      { timeout: 5000, interval: 5 },
    );
    expect(await again.json()).toMatchObject({ usage: { completion_tokens: 8 } });
  });

  it("of a worker that dies end with an error each, and the next request works", async () => {
    const before: unknown = await (await ask({})).json();
    const responses = await Promise.all([1, 2, 3].map((seed) => ask({ ...long, seed })));
    // Not terminate(), which ends the whole process when it comes in the middle of native code.
    for (const worker of workers.splice(0)) worker.postMessage(null);
    for (const response of responses) {
      expect(response.status).toBe(200);
      const events = (await response.text()).split("\n\n");
      expect(events.length).toBeGreaterThan(2);
      const [, data] = events.at(-2)?.split("\ndata: ") ?? [];
      expect(events.at(-2)).toMatch(/^event: error\n/);
      expect(JSON.parse(data ?? "null")).toMatchObject({
        error: { type: "server_error", param: null, code: "worker_died" },
      });
      expect(events).not.toContain("data: [DONE]");
    }
    const after: unknown = await (await ask({})).json();
    expect(Reflect.get(Object(after), "choices")).toEqual(Reflect.get(Object(before), "choices"));
  });

  it("of which 200 are asked for at once end as they should, or are refused at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, async (_, seed) => {
        const response = await ask({ stream: true, seed });
        const text = await response.text();
        if (response.status === 429) return "refused";
        return text.endsWith("data: [DONE]\n\n") ? "done" : text.slice(-300);
      }),
    );
    for (const outcome of outcomes) expect(outcome).toMatch(/^(done|refused)$/);
    expect(outcomes.filter((outcome) => outcome === "done").length).toBeGreaterThanOrEqual(
      mostActive + maxQueue,
    );
    expect((await ask({})).status).toBe(200);
  });
});
