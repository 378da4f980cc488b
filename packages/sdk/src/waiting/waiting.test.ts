import { describe, expect, test } from "vitest";
import {
  APIAbortError,
  APITimeoutError,
  InvalidArgumentError,
  JobFailedError,
  NotFoundError,
  type Schemas,
} from "../index.ts";
import { clientIn } from "../testing/client-in.ts";
import { eventsText, openResponse, streamHeaders } from "../testing/event-source.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, type Step, scriptedService } from "../testing/scripted-service.ts";
import { TrainingCurve } from "./training-curve.ts";

function setUp(...steps: Step[]) {
  const { fetch, requests } = scriptedService(...steps);
  const environment = manualEnvironment();
  return { ...clientIn(environment, { fetch }), environment, requests };
}

type Data = Schemas["TrainingJobEvent"]["data"];

function metricsAt(step: number, loss: number) {
  const progress = { epoch: 1, total_epochs: 1, step, total_steps: 4, metrics: { loss } };
  return eventOf(`ev-${step}`, "metrics", progress);
}

function eventOf(id: string, type: "message" | "metrics", data: Data = null) {
  const facts = { object: "training.job.event", created_at: 1, level: "info" } as const;
  return { id, ...facts, type, message: `event ${id}`, data };
}

const events = [eventOf("begun", "message"), metricsAt(2, 0.5), metricsAt(4, 0.25)];
const job = (status: string, error: object | null = null) => json({ id: "job-1", status, error });
const streamed = (end?: string) =>
  new Response(eventsText(events, end), { headers: streamHeaders });

describe("training.jobs.wait", () => {
  test("gives the job when it has succeeded, and tells its events with the curve so far", async () => {
    const { training, requests } = setUp(streamed(), job("succeeded"));
    const seen: unknown[] = [];
    const ended = await training.jobs.wait("job-1", {
      onEvent: ({ id }, { points, progress }) => seen.push([id, points.length, progress]),
    });
    expect(ended).toMatchObject({ id: "job-1", status: "succeeded" });
    expect(seen).toEqual([
      ["begun", 0, 0],
      ["ev-2", 1, 0.5],
      ["ev-4", 2, 1],
    ]);
    expect(requests.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual([
      "/v1/training/jobs/job-1/events?stream=true",
      "/v1/training/jobs/job-1",
    ]);
  });

  test("waits for what onEvent does before the next event", async () => {
    const { training } = setUp(streamed(), job("succeeded"));
    const order: string[] = [];
    await training.jobs.wait("job-1", {
      onEvent: async ({ id }) => {
        order.push(`${id} in`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        order.push(`${id} out`);
      },
    });
    expect(order).toEqual(["begun", "ev-2", "ev-4"].flatMap((id) => [`${id} in`, `${id} out`]));
  });

  test.each([
    [
      "failed",
      { code: "diverged", message: "The loss is NaN at step 7.", param: null },
      "diverged",
    ],
    ["cancelled", null, "cancelled"],
  ])("a job that has %s is an error that has it", async (status, error, code) => {
    const { training } = setUp(streamed(), job(status, error));
    const reason = await training.jobs.wait("job-1").catch((caught) => caught);
    expect(reason).toBeInstanceOf(JobFailedError);
    expect([reason.code, reason.job.status]).toEqual([code, status]);
    expect(reason.message).toMatch(/^The job job-1 has (failed: The loss is NaN|been cancelled)/);
  });

  test("a job that is not there is the service's own error", async () => {
    const { training } = setUp(refusal(404));
    await expect(training.jobs.wait("job-2")).rejects.toThrow(NotFoundError);
  });

  test("what onEvent throws ends the waiting, and closes the connection", async () => {
    let cancelled = 0;
    const { training } = setUp(openResponse([eventsText(events, "")], () => cancelled++));
    const thrown = new RangeError("enough");
    const waiting = training.jobs.wait("job-1", {
      onEvent: () => {
        throw thrown;
      },
    });
    await expect(waiting).rejects.toBe(thrown);
    expect(cancelled).toBe(1);
  });

  test("ends with the signal of the caller, and after its timeoutMs", async () => {
    const { training, environment } = setUp(openResponse([]), openResponse([]));
    const controller = new AbortController();
    const waiting = training.jobs.wait("job-1", { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort("enough");
    await expect(waiting).rejects.toThrow(APIAbortError);
    await expect(waiting).rejects.toMatchObject({ cause: "enough" });
    const limited = training.jobs.wait("job-1", { timeoutMs: 50 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    environment.elapse(50);
    await expect(limited).rejects.toThrow(APITimeoutError);
    expect(environment.runningTimers()).toBe(0);
  });

  test.each([
    [{ onEvent: "log" }, "Invalid onEvent"],
    [{ idempotencyKey: "k" }, "Unknown option 'idempotencyKey'"],
    [{ timeoutMs: 0 }, "Invalid timeoutMs"],
  ])("%j is refused", async (options, message) => {
    const { training, requests } = setUp();
    const waiting = training.jobs.wait("job-1", options as never);
    await expect(waiting).rejects.toThrow(InvalidArgumentError);
    await expect(waiting).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });
});

describe("evaluations.wait", () => {
  const evaluation = (status: string, error: object | null = null) =>
    json({ id: "eval-1", status, error });

  test("looks at it again until it has succeeded", async () => {
    const steps = ["queued", "running", "succeeded"].map((status) => evaluation(status));
    const { evaluations, environment } = setUp(...steps);
    expect(await evaluations.wait("eval-1")).toMatchObject({ status: "succeeded" });
    expect(environment.sleeps).toEqual([500, 500]);
  });

  test("as often as it is told to, and no longer than it may", async () => {
    const { evaluations, environment } = setUp(
      ...Array.from({ length: 9 }, () => evaluation("running")),
    );
    const waiting = evaluations.wait("eval-1", { pollIntervalMs: 20, timeoutMs: 70 });
    await expect(waiting).rejects.toThrow(APITimeoutError);
    expect(environment.sleeps).toEqual([20, 20, 20, 20]);
  });

  test("one that has failed is an error that has it", async () => {
    const failure = { code: "no_rows", message: "There are no rows.", param: null };
    const { evaluations } = setUp(evaluation("failed", failure));
    await expect(evaluations.wait("eval-1")).rejects.toMatchObject({
      name: "JobFailedError",
      code: "no_rows",
      job: { id: "eval-1" },
    });
  });

  test("an interval that is none is refused", async () => {
    const { evaluations } = setUp();
    await expect(evaluations.wait("eval-1", { pollIntervalMs: 0 })).rejects.toThrow(
      "Invalid pollIntervalMs: expected a whole number of milliseconds from 1 to 60000",
    );
  });
});

test("a curve goes back where the job did, and has one point a step", () => {
  const curve = new TrainingCurve();
  for (const step of [1, 2, 3, 2]) curve.add(metricsAt(step, 1 / step));
  const validated = metricsAt(2, 0.5);
  curve.add({ ...validated, data: { ...validated.data, metrics: { accuracy: 0.9 } } });
  curve.add(eventOf("done", "message"));
  expect(curve.points.map(({ step, metrics }) => [step, metrics])).toEqual([
    [1, { loss: 1 }],
    [2, { loss: 0.5, accuracy: 0.9 }],
  ]);
  expect([curve.latest?.step, curve.progress, curve.messages]).toEqual([2, 0.5, ["event done"]]);
  expect(new TrainingCurve().progress).toBe(0);
});
