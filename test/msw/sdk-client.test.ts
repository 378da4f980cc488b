import { createEmulator } from "@understudy/emulator";
import {
  cutMidStream,
  disconnected,
  handlers,
  malformedChunk,
  overloaded,
  rateLimited,
  slow,
  wrongContentType,
} from "@understudy/msw";
import {
  APIConnectionError,
  APITimeoutError,
  InternalServerError,
  InvalidResponseError,
  JobFailedError,
  RateLimitError,
  toFile,
  Understudy,
} from "@understudy/sdk";
import { http, passthrough } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { preparedHome } from "../setup/models-home.ts";

const baseURL = "http://service.invalid";
const mock = handlers({ baseURL });
const server = setupServer(...mock);

beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  mock.reset();
});
afterAll(() => server.close());

// Without a `fetch` of its own: its transport by undici steps aside for MSW.
const client = new Understudy({ baseURL, maxRetries: 0 });
const asked = { model: "m", messages: [{ role: "user" as const, content: "Hi." }] };

describe("the SDK, by its own transport", () => {
  test("trains, waits, evaluates and predicts", async () => {
    const file = await toFile("x,y\n1,2\n2,4\n", "data.csv");
    const { id } = await client.files.create({ file, purpose: "fine-tune" });
    const job = await client.training.jobs.create({
      training_file: id,
      method: { type: "linear_regression" },
    });
    const seen: string[] = [];
    const { trained_model } = await client.training.jobs.wait(job.id, {
      onEvent: ({ message }) => seen.push(message),
    });
    expect(seen.length).toBeGreaterThan(0);
    const model = trained_model ?? "";
    const evaluation = await client.evaluations.create({ model, file: id });
    const done = await client.evaluations.wait(evaluation.id, { pollIntervalMs: 1 });
    expect(done.metrics).not.toBeNull();
    const { data } = await client.predictions.create({ model, rows: [{ x: 3 }] });
    expect(data).toHaveLength(1);
  });

  test("is told of a job that is to fail", async () => {
    const failing = handlers({
      baseURL,
      trainingFailure: () => ({ code: "diverged", message: "The loss is NaN.", param: null }),
    });
    server.use(...failing);
    const file = await toFile("x,y\n1,2\n", "data.csv");
    const { id: training_file } = await client.files.create({ file, purpose: "fine-tune" });
    const method = { type: "svm" } as const;
    const { id } = await client.training.jobs.create({ training_file, method });
    const failure = await client.training.jobs.wait(id).catch((error) => error);
    expect(JobFailedError.is(failure)).toBe(true);
    expect(failure.code).toBe("diverged");
  });

  test.each([
    ["rateLimited", rateLimited(), RateLimitError],
    ["overloaded", overloaded(), InternalServerError],
    ["disconnected", disconnected(), APIConnectionError],
    ["wrongContentType", wrongContentType(), InvalidResponseError],
    ["slow", slow({ responseMs: 5_000 }), APITimeoutError],
  ])("fails by its class where the service is %s", async (_, scenario, errorClass) => {
    server.use(mock.on("models.list", scenario));
    await expect(client.models.list({ timeoutMs: 200 })).rejects.toThrow(errorClass);
  });

  test.each([
    ["cut by a reset", cutMidStream({ ending: "reset" }), APIConnectionError],
    ["cut by an end", cutMidStream({ ending: "close" }), APIConnectionError],
    ["broken by what is no JSON", malformedChunk({ afterEvents: 2 }), InvalidResponseError],
  ])("fails by its class where a stream is %s", async (_, scenario, errorClass) => {
    server.use(mock.on("chat.completions.create", scenario));
    await expect(client.chat.completions.stream(asked).finalMessage()).rejects.toThrow(errorClass);
  });

  test("gets a stream at its times, and a slow one is idle", async () => {
    server.use(...handlers({ baseURL, firstEventDelayMs: 30, eventDelayMs: 30 }));
    const start = performance.now();
    const stream = client.chat.completions.stream(asked);
    expect((await stream.finalMessage()).content).not.toBe("");
    expect(performance.now() - start).toBeGreaterThan(55);
    server.use(...handlers({ baseURL, eventDelayMs: 5_000 }));
    const idle = client.chat.completions.stream(asked, { idleTimeoutMs: 20 });
    await expect(idle.finalMessage()).rejects.toMatchObject({ code: "idle_timeout" });
  });

  test("tries again until a fault is over", async () => {
    server.use(mock.on("models.list", disconnected().once().andThen(overloaded().once())));
    expect((await client.models.list({ maxRetries: 2 })).object).toBe("list");
  });
});

test("with an emulator, real answers come through, and faults and own answers are in front", async () => {
  await using emulator = await createEmulator({ home: await preparedHome() });
  const address = "http://emulated.invalid";
  const emulated = handlers({ baseURL: address, emulator });
  server.use(...emulated);
  const real = new Understudy({ fetch: emulator.fetch });
  const mocked = new Understudy({ baseURL: address, maxRetries: 1 });
  const body = { model: "use-lite-en", input: "Good morning" };
  const [theirs, ours] = [await real.embeddings.create(body), await mocked.embeddings.create(body)];
  expect(ours).toEqual(theirs);
  server.use(emulated.on("embeddings.create", rateLimited({ retryAfterMs: 1 }).once()));
  expect(await mocked.embeddings.create(body)).toEqual(theirs);
  const own = { object: "list" as const, data: [] };
  server.use(emulated.on("models.list", () => own));
  expect(await mocked.models.list()).toEqual(own);
  const stream = mocked.chat.completions.stream({ ...asked, model: "understudy-tiny" });
  expect((await stream.finalMessage()).content).not.toBe("");
});

test("what is not of the API goes on to whom it was sent", async () => {
  server.use(http.get("http://elsewhere.invalid/", () => new Response("there")));
  expect(await (await fetch("http://elsewhere.invalid/")).text()).toBe("there");
  expect(typeof passthrough).toBe("function");
});
