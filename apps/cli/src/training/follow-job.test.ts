import { type Schemas, Understudy } from "@understudy/sdk";
import { expect, test } from "vitest";
import type { CommandIo, StopSignal } from "../command-io.ts";
import { followJob } from "./follow-job.ts";

type Job = Schemas["TrainingJob"];

const job: Job = {
  id: "trainjob-1",
  object: "training.job",
  created_at: 1,
  started_at: 1,
  finished_at: null,
  status: "running",
  method: { type: "lstm" },
  data: {},
  training_file: "file-1",
  validation_file: null,
  seed: 3,
  suffix: null,
  metadata: null,
  trained_model: null,
  progress: null,
  metrics: null,
  estimated_finish: null,
  running_seconds: 2.5,
  error: null,
};
const finished = { finished_at: 2 } as const;

function event(id: string, message: string, rest: Partial<Schemas["TrainingJobEvent"]> = {}) {
  const fixed = { object: "training.job.event", created_at: 1, level: "info" } as const;
  return { ...fixed, id, type: "message" as const, message, data: null, ...rest };
}

function sse(events: readonly { readonly id: string }[], end = "data: [DONE]\n\n"): Response {
  const text = events.map((one) => `id: ${one.id}\ndata: ${JSON.stringify(one)}\n\n`).join("");
  return new Response(`${text}${end}`, { headers: { "content-type": "text/event-stream" } });
}

/** A service that answers with what is given for each request, and the process that asks it. */
function scene(answer: (request: Request) => Response | Promise<Response>) {
  const out: string[] = [];
  const asked: string[] = [];
  let signalled: (signal: StopSignal) => void = () => {};
  const client = new Understudy({
    baseURL: "http://service",
    maxRetries: 0,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.method} ${pathname}${search}`);
      return answer(request);
    },
  });
  const io: CommandIo = {
    stdout: (text) => void out.push(text),
    stderr: () => {},
    env: {},
    sinceStartMs: () => 0,
    onStopSignal: (listener) => {
      signalled = listener;
      return { [Symbol.dispose]: () => {} };
    },
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  const follow = (json: boolean) => followJob(job.id, { client, io, json });
  return { follow, asked, out: () => out.join(""), stop: () => signalled("SIGINT") };
}

/** The events of the job, then the job as it is in the end. */
function ending(end: Partial<Job>, events = [event("e1", "Training begins.")]) {
  return scene(({ url }) => {
    if (url.includes("/events")) return sse(events);
    if (url.includes("/card"))
      return Response.json({ error: { message: "gone" } }, { status: 404 });
    return Response.json({ ...job, ...finished, ...end });
  });
}

test("events are printed as they come, then what came of the job", async () => {
  const metrics = { type: "embedding", count: 5, loss: 0.5 } as const;
  const data = { epoch: 1, total_epochs: 2, step: 3, total_steps: 6, metrics: { loss: 1 } };
  const it = ending({ status: "succeeded", trained_model: "lstm-1", metrics }, [
    event("e1", "Training begins."),
    event("e2", "A column never varies.", { level: "warn" }),
    event("e3", "Epoch 1 of 2: loss 1.", { type: "metrics", data }),
  ]);
  expect(await it.follow(false)).toBe(0);
  expect(it.out()).toMatch(
    /^Training begins\.\nwarning: A column never varies\.\nEpoch 1 of 2: loss 1\.\n\njob +trainjob-1\n/,
  );
  expect(it.out()).toMatch(/^model +lstm-1$/m);
  expect(it.out()).toMatch(/^loss +0\.5$/m);
});

test("with JSON each event is a line, and the last holds the model and its metrics", async () => {
  const metrics = { type: "embedding", count: 5, loss: 0.5 } as const;
  const it = ending({ status: "succeeded", trained_model: "lstm-1", metrics });
  expect(await it.follow(true)).toBe(0);
  const lines = it
    .out()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    event("e1", "Training begins."),
    { job: job.id, model: "lstm-1", metrics },
  ]);
});

test("a stream that is cut off is taken up after the last event", async () => {
  let streams = 0;
  const it = scene(({ url }) => {
    if (url.includes("/events")) {
      streams++;
      return streams === 1 ? sse([event("e1", "one")], "") : sse([event("e2", "two")]);
    }
    return Response.json(streams === 1 ? job : { ...job, ...finished, status: "cancelled" });
  });
  await expect(it.follow(false)).rejects.toMatchObject({
    code: "training_failed",
    message: "the job trainjob-1 was cancelled",
  });
  expect(it.out()).toBe("one\ntwo\n");
  expect(it.asked[2]).toBe("GET /v1/training/jobs/trainjob-1/events?stream=true&after=e1");
});

test("a job that failed is an error with its reason, and with JSON a line besides", async () => {
  const error = { code: "diverged", message: "The loss became NaN at step 7.", param: null };
  const events = [event("e1", error.message, { level: "error" })];
  const text = ending({ status: "failed", error }, events);
  await expect(text.follow(false)).rejects.toMatchObject({
    code: "training_failed",
    exitCode: 1,
    message: error.message,
  });
  expect(text.out()).toBe("");
  const json = ending({ status: "failed", error }, []);
  await expect(json.follow(true)).rejects.toMatchObject({ code: "training_failed" });
  expect(JSON.parse(json.out())).toEqual({ job: job.id, status: "failed", error });
});

test("a stop signal cancels the job and ends with 130, a second one ends the process", async () => {
  const cancelled = { ...job, ...finished, status: "cancelled" };
  const it = scene(({ url, method, signal }) => {
    if (method === "POST") return Response.json(cancelled);
    if (!url.includes("/events")) return Response.json(cancelled);
    const body = new ReadableStream({
      start(controller) {
        const one = event("e1", "Training begins.");
        controller.enqueue(new TextEncoder().encode(`id: e1\ndata: ${JSON.stringify(one)}\n\n`));
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  });
  const following = it.follow(false);
  await expect.poll(it.out).toBe("Training begins.\n");
  it.stop();
  expect(() => it.stop()).toThrow("exit 130");
  expect(await following).toBe(130);
  expect(it.asked).toContain("POST /v1/training/jobs/trainjob-1/cancel");
});
