import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { components } from "@understudy/spec";
import { responseValidator } from "@understudy/spec/response-validators";
import { describe, expect, onTestFinished, test } from "vitest";
import { TestService } from "../testing/test-service.ts";

type Schemas = components["schemas"];
type EventList = Schemas["TrainingJobEventList"];

/** Points of two classes that a line tells apart, with a column that tells nothing. */
const points = csv(
  ["x", "y", "shade", "side"],
  Array.from({ length: 60 }, (_, index) => {
    const x = (index * 17) % 31;
    const y = (index * 11) % 29;
    return [x, y, index % 2 === 0 ? "light" : "dark", x > y ? "below" : "above"];
  }),
);
const onPoints = {
  method: { type: "logistic_regression" },
  data: { label_column: "side", feature_columns: ["x", "y", "shade"] },
  seed: 7,
};

/** Sequences that rise or fall. */
const sequences = csv(
  ["beat", "trend"],
  Array.from({ length: 64 }, (_, index) => {
    const rises = index % 3 === 0;
    const steps = Array.from({ length: 6 }, (_, at) => index + (rises ? at : -at));
    return [`"[${steps}]"`, rises ? "up" : "down"];
  }),
);
const onSequences = (n_epochs: number) => ({
  method: { type: "gru", gru: { hyperparameters: { n_epochs, batch_size: 8, units: [8] } } },
  data: { label_column: "trend", sequence_column: "beat", validation_split: 0.25 },
});
/** So many epochs that they never end in a test. */
const endless = onSequences(10_000);

function csv(columns: string[], rows: (string | number)[][]): string {
  return [columns, ...rows].map((row) => `${row.join(",")}\n`).join("");
}

async function persistentHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "understudy-home-"));
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 3 }));
  return home;
}

/** What a stream of events holds until it ends: its events, and whether it said that it ended. */
async function readStream(response: Response) {
  const text = await response.text();
  const events = [...text.matchAll(/^id: (.*)\ndata: (.*)$/gm)].map(([, id, data]) => ({
    id,
    event: JSON.parse(data ?? "") as Schemas["TrainingJobEvent"],
  }));
  return { events, isMarked: text.endsWith("data: [DONE]\n\n") };
}

async function modelIds(it: TestService): Promise<string[]> {
  const { data } = await it.ask<Schemas["ModelList"]>("GET", "/v1/models");
  return data.map(({ id }) => id);
}

test("a job trains a model that predicts, is measured, and can be downloaded", async () => {
  await using it = await TestService.open();
  const file = await it.upload(points, "points.csv");
  const created = await it.train({ training_file: file, suffix: "line", ...onPoints });
  expect(created).toMatchObject({ status: "queued", trained_model: null, seed: 7, error: null });
  const stream = await it.send("GET", `/v1/training/jobs/${created.id}/events?stream=true`);
  const { events, isMarked } = await readStream(stream);
  expect(isMarked).toBe(true);
  const messages = events.map(({ event }) => event.message);
  expect(messages[0]).toBe("The job waits for its turn.");
  expect(messages[1]).toBe("The data is read.");
  expect(messages).toContain("The data is good. Training begins.");

  const job = await it.job(created.id);
  const model = `logistic-regression-line-${job.id.slice(-8)}`;
  expect(job).toMatchObject({ status: "succeeded", trained_model: model, error: null });
  expect(messages.at(-1)).toBe(`The model is served as '${model}'.`);
  expect(job.metrics).toMatchObject({ type: "classification", count: 12 });
  expect(job.method.logistic_regression?.hyperparameters).toMatchObject({ penalty: "l2", C: 1 });
  expect(await modelIds(it)).toContain(model);
  await expect.poll(() => readdir(it.storage.workDirectory)).toEqual([]);

  const predicted = await it.ask<Schemas["CreatePredictionResponse"]>("POST", "/v1/predictions", {
    model,
    rows: [
      { x: 30, y: 1, shade: "dark" },
      { x: 1, y: 28, shade: "light" },
    ],
  });
  expect(predicted.data.map(({ label }) => label)).toEqual(["below", "above"]);
  const [first] = predicted.data[0]?.probabilities ?? [];
  expect(first?.label).toBe("below");
  expect(first?.probability).toBeGreaterThan(0.9);

  const asked = { model, file, metadata: { why: "test" } };
  let evaluation = await it.ask<Schemas["Evaluation"]>("POST", "/v1/evaluations", asked);
  while (evaluation.status === "queued" || evaluation.status === "running") {
    // An answer takes no turn of the event loop, which the evaluation needs.
    await delay(10);
    evaluation = await it.ask("GET", `/v1/evaluations/${evaluation.id}`);
  }
  expect(evaluation).toMatchObject({ status: "succeeded", metadata: { why: "test" } });
  expect(evaluation.metrics).toMatchObject({ type: "classification", count: 60 });

  const card = await it.ask<Schemas["ModelCard"]>("GET", `/v1/models/${model}/card`);
  expect(responseValidator("models.card", 200, "application/json")?.(card)).toBe(true);
  expect(card.training).toMatchObject({
    job: job.id,
    seed: 7,
    inputs: { type: "rows", columns: ["x", "y", "shade"] },
    labels: ["above", "below"],
    data: { training: { file, filename: "points.csv", rows: 60 }, validation: null },
    measured_on: "validation_split",
  });
  const artifact = await it.send("GET", `/v1/models/${model}/artifact`);
  const bytes = await artifact.bytes();
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  expect(card.training?.artifact).toEqual({ size_bytes: bytes.length, sha256: digest });
  expect(artifact.headers.get("content-length")).toBe(String(bytes.length));

  await it.ask("DELETE", `/v1/models/${model}`);
  expect(await modelIds(it)).not.toContain(model);
  expect(it.errors).toEqual([]);
});

test("of two jobs that wait one is cancelled, and one is paused over a restart", async () => {
  const home = await persistentHome();
  let paused: string;
  {
    await using it = await open(home);
    const file = await it.upload(sequences);
    const running = await it.train({ training_file: file, ...endless });
    const second = await it.train({ training_file: file, ...onSequences(12) });
    const third = await it.train({ training_file: file, ...onSequences(12) });
    await it.until(running.id, ({ progress }) => progress !== null);
    expect(await it.ask("POST", `/v1/training/jobs/${second.id}/cancel`)).toMatchObject({
      status: "cancelled",
      finished_at: expect.any(Number),
    });
    expect(await it.ask("POST", `/v1/training/jobs/${third.id}/pause`)).toMatchObject({
      status: "paused",
      finished_at: null,
    });
    await it.ask("POST", `/v1/training/jobs/${running.id}/cancel`);
    expect((await it.job(running.id)).status).toBe("cancelled");
    paused = third.id;
    for (const verb of ["cancel", "pause", "resume"]) {
      const refused = await it.refusal("POST", `/v1/training/jobs/${second.id}/${verb}`);
      expect(refused).toMatchObject({ status: 400, param: "job_id", code: "invalid_job_status" });
    }
  }
  await using it = await open(home);
  expect((await it.job(paused)).status).toBe("paused");
  await it.ask("POST", `/v1/training/jobs/${paused}/resume`);
  const { status, trained_model } = await it.finished(paused);
  expect(status).toBe("succeeded");
  expect(it.catalogue.list().flatMap(({ id }) => (id.startsWith("gru") ? [id] : []))).toEqual([
    trained_model,
  ]);
  await expect.poll(() => readdir(it.storage.workDirectory)).toEqual([]);
});

test("a job that is paused while it runs goes on to the same bytes, also after a restart", async () => {
  const home = await persistentHome();
  const artifactOf = async (it: TestService, id: string) => {
    const { trained_model } = await it.finished(id);
    const card = await it.ask<Schemas["ModelCard"]>("GET", `/v1/models/${trained_model}/card`);
    return card.training?.artifact.sha256;
  };
  let id: string;
  let expected: string | undefined;
  {
    await using it = await open(home);
    const file = await it.upload(sequences);
    expected = await artifactOf(
      it,
      (await it.train({ training_file: file, ...onSequences(250) })).id,
    );
    ({ id } = await it.train({ training_file: file, ...onSequences(250) }));
    await it.until(id, ({ progress }) => progress !== null);
    await it.ask("POST", `/v1/training/jobs/${id}/pause`);
    await it.ask("POST", `/v1/training/jobs/${id}/resume`);
    await it.until(id, ({ status }) => status === "running");
  }
  // It was running when the service was closed: nobody has to resume it.
  await using it = await open(home);
  expect(await artifactOf(it, id)).toBe(expected);
  const events = `/v1/training/jobs/${id}/events?limit=1000&order=asc`;
  const { data } = await it.ask<EventList>("GET", events);
  const steps = data.flatMap(({ data: told }) =>
    told !== null && "step" in told ? [told.step] : [],
  );
  expect(steps).toEqual([...new Set(steps)]);
  expect(data.map(({ message }) => message)).toContain("The data is good. Training goes on.");
});

describe("a job that cannot end well", () => {
  test("says which field is at fault, and leaves neither a model nor a folder", async () => {
    await using it = await TestService.open();
    const before = await modelIds(it);
    const file = await it.upload(points);
    const data = { label_column: "no_such_column" };
    const { id } = await it.train({ training_file: file, method: { type: "svm" }, data });
    const job = await it.finished(id);
    expect(job).toMatchObject({
      status: "failed",
      trained_model: null,
      error: { code: "invalid_columns", param: "data.label_column" },
    });
    expect(job.error?.message).toContain("no_such_column");
    expect(await modelIds(it)).toEqual(before);
    await expect.poll(() => readdir(it.storage.workDirectory)).toEqual([]);
    const { data: events } = await it.ask<EventList>("GET", `/v1/training/jobs/${id}/events`);
    expect(events[0]).toMatchObject({ level: "error", message: job.error?.message });
    expect(it.errors).toEqual([]);
  });

  test("tells that its file was deleted while it waited", async () => {
    await using it = await TestService.open();
    const file = await it.upload(sequences);
    const other = await it.upload(points);
    const running = await it.train({ training_file: file, ...endless });
    const waiting = await it.train({ training_file: other, ...onPoints });
    await it.until(running.id, ({ status }) => status === "running");
    // The one that runs has a copy of its own.
    await it.ask("DELETE", `/v1/files/${file}`);
    await it.ask("DELETE", `/v1/files/${other}`);
    await it.ask("POST", `/v1/training/jobs/${running.id}/cancel`);
    expect((await it.finished(waiting.id)).error).toEqual({
      code: "file_not_found",
      param: "training_file",
      message: `The file '${other}' was deleted before its turn came. Upload it again and start anew.`,
    });
  });

  test("is refused at once where nothing has to be read to know it", async () => {
    await using it = await TestService.open();
    const training_file = await it.upload(points);
    const refused = (body: object) =>
      it.refusal("POST", "/v1/training/jobs", { training_file, ...onPoints, ...body });
    expect(await refused({ training_file: "file-0" })).toMatchObject({
      status: 400,
      param: "training_file",
      code: "file_not_found",
    });
    expect(await refused({ validation_file: "file-0" })).toMatchObject({
      param: "validation_file",
    });
    expect(await refused({ method: { type: "svm", cnn: {} } })).toMatchObject({
      param: "method.cnn",
      code: "invalid_value",
    });
    const epochs = { type: "svm", svm: { hyperparameters: { n_epochs: 3 } } };
    expect(await refused({ method: epochs })).toMatchObject({
      param: "method.svm.hyperparameters.n_epochs",
      code: "unknown_parameter",
    });
    const model = { text_column: "x", embedding_model: "no-such-model" };
    expect(await refused({ data: model })).toMatchObject({
      param: "data.embedding_model",
      code: "model_not_found",
    });
    const { data } = await it.ask<Schemas["TrainingJobList"]>("GET", "/v1/training/jobs");
    expect(data).toEqual([]);
  });
});

describe("the events of a job", () => {
  test("come in pages, and as a stream from any of them on", async () => {
    await using it = await TestService.open();
    const file = await it.upload(points);
    const { id } = await it.train({ training_file: file, ...onPoints });
    await it.finished(id);
    const path = `/v1/training/jobs/${id}/events`;
    const all = await it.ask<EventList>("GET", `${path}?order=asc&limit=1000`);
    const ids = all.data.map((event) => event.id);
    expect(ids.length).toBeGreaterThan(3);
    const page = await it.ask<EventList>("GET", `${path}?order=asc&limit=1&after=${ids[0]}`);
    expect(page).toMatchObject({ first_id: ids[1], last_id: ids[1], has_more: true });

    const whole = await readStream(await it.send("GET", `${path}?stream=true`));
    expect(whole.events.map((event) => event.id)).toEqual(ids);
    expect(whole.events.map(({ event }) => event)).toEqual(all.data);
    const rest = await readStream(await it.send("GET", `${path}?stream=true&after=${ids[1]}`));
    expect(rest.events.map((event) => event.id)).toEqual(ids.slice(2));
    const headers = { "last-event-id": `${ids[2]}` };
    const again = await it.send("GET", `${path}?stream=true&after=${ids[0]}`, undefined, headers);
    expect((await readStream(again)).events.map((event) => event.id)).toEqual(ids.slice(3));

    for (const query of ["", "&stream=true"]) {
      const unknown = await it.refusal("GET", `${path}?after=trainevent-0${query}`);
      expect(unknown).toMatchObject({ status: 400, param: "after", code: "invalid_value" });
    }
  });

  test("end without the mark of the end when the service closes", async () => {
    await using it = await TestService.open();
    const file = await it.upload(sequences);
    const { id } = await it.train({ training_file: file, ...endless });
    await it.until(id, ({ progress }) => progress !== null);
    const stream = await it.send("GET", `/v1/training/jobs/${id}/events?stream=true`);
    const reading = readStream(stream);
    await it.service.close();
    const { events, isMarked } = await reading;
    expect(events.map(({ event }) => event.type)).toContain("metrics");
    expect(isMarked).toBe(false);
    expect(it.errors).toEqual([]);
  });
});

/** A service that is closed in the end, and leaves its home. */
async function open(home: string): Promise<AsyncDisposable & TestService> {
  const it = await TestService.open(home);
  return Object.assign(it, { [Symbol.asyncDispose]: () => it.close() });
}
