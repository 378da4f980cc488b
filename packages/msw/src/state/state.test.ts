import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handlers } from "../handlers.ts";
import { ask, askJson, eventsOf, upload } from "../testing/ask.ts";

type Mock = ReturnType<typeof handlers>;

describe("files", () => {
  test("are kept byte for byte, shown, listed and deleted", async () => {
    const mock = handlers({ now: () => 5_999 });
    const created = await askJson(mock, "POST", "/v1/files", upload("grüße\0", "a b.txt"));
    expect(created).toEqual({
      id: expect.stringMatching(/^file-[0-9a-f]{24}$/),
      object: "file",
      bytes: 8,
      created_at: 5,
      filename: "a b.txt",
      purpose: "user_data",
      status: "processed",
    });
    const path = `/v1/files/${created.id}`;
    expect(await askJson(mock, "GET", path)).toEqual(created);
    const content = await ask(mock, "GET", `${path}/content`);
    expect(content.headers.get("content-disposition")).toBe(
      "attachment; filename*=UTF-8''a%20b.txt",
    );
    expect(await content.text()).toBe("grüße\0");
    expect(await askJson(mock, "DELETE", path)).toEqual({
      id: created.id,
      object: "file",
      deleted: true,
    });
    for (const [method, gone] of [
      ["GET", path],
      ["DELETE", path],
      ["GET", `${path}/content`],
    ] as const) {
      const response = await ask(mock, method, gone);
      expect([response.status, await response.json()]).toEqual([
        404,
        {
          error: {
            message: `No such File object: ${created.id}`,
            type: "invalid_request_error",
            param: "id",
            code: null,
          },
        },
      ]);
    }
  });

  test("are gone when they have expired", async () => {
    let nowMs = 0;
    const mock = handlers({ now: () => nowMs });
    const form = upload("x");
    form.set("expires_after[anchor]", "created_at");
    form.set("expires_after[seconds]", "3600");
    const { id, expires_at } = await askJson(mock, "POST", "/v1/files", form);
    expect(expires_at).toBe(3600);
    nowMs = 3_599_999;
    expect((await ask(mock, "GET", `/v1/files/${id}`)).status).toBe(200);
    nowMs = 3_600_000;
    expect((await ask(mock, "GET", `/v1/files/${id}`)).status).toBe(404);
  });

  test("are listed in pages without gaps or repeats, of one purpose if asked", async () => {
    const inputs = fc.record({
      purposes: fc.array(fc.constantFrom("user_data", "batch"), { maxLength: 7 }),
      limit: fc.integer({ min: 1, max: 4 }),
      order: fc.constantFrom("asc", "desc"),
    });
    await fc.assert(
      fc.asyncProperty(inputs, async ({ purposes, limit, order }) => {
        const mock = handlers();
        const ids: unknown[] = [];
        for (const purpose of purposes) {
          const { id } = await askJson(mock, "POST", "/v1/files", upload("x", "n", purpose));
          if (purpose === "batch") ids.push(id);
        }
        const paged = await everyPage(
          mock,
          `/v1/files?purpose=batch&limit=${limit}&order=${order}`,
        );
        expect(paged).toEqual(order === "asc" ? ids : ids.toReversed());
      }),
      { numRuns: 25 },
    );
  });

  test("are not listed after one that there is not", async () => {
    expect(await askJson(handlers(), "GET", "/v1/files?after=file-0")).toMatchObject({
      error: { param: "after", code: "invalid_value" },
    });
  });
});

async function everyPage(mock: Mock, path: string): Promise<string[]> {
  const seen: string[] = [];
  for (let after = ""; ; after = `&after=${seen.at(-1)}`) {
    const page = await askJson(mock, "GET", path + after);
    seen.push(...(page.data as { id: string }[]).map(({ id }) => id));
    if (page.has_more !== true) return seen;
  }
}

async function createJob(mock: Mock, body: object = {}): Promise<string> {
  const { id: training_file } = await askJson(mock, "POST", "/v1/files", upload("a,b\n1,2\n"));
  const job = { training_file, method: { type: "logistic_regression" }, suffix: "iris", ...body };
  const created = await askJson(mock, "POST", "/v1/training/jobs", job);
  expect(created).toMatchObject({ status: "queued", training_file, started_at: null });
  return `/v1/training/jobs/${created.id}`;
}

async function statuses(mock: Mock, job: string, count: number): Promise<unknown[]> {
  const seen = [];
  for (let turn = 0; turn < count; turn++) seen.push((await askJson(mock, "GET", job)).status);
  return seen;
}

describe("a training job", () => {
  test("goes on by a step with each look at it, until its model is there", async () => {
    const mock = handlers({ models: [] });
    const job = await createJob(mock);
    expect(await statuses(mock, job, 4)).toEqual([
      "validating_files",
      "running",
      "succeeded",
      "succeeded",
    ]);
    const {
      trained_model: model,
      metrics,
      progress,
      finished_at,
    } = await askJson(mock, "GET", job);
    expect(model).toMatch(/^logistic-regression-iris-[0-9a-f]{8}$/);
    expect({ metrics, progress, finished_at }).toMatchObject({
      metrics: { type: "classification" },
      progress: { epoch: 2, total_epochs: 2 },
      finished_at: expect.any(Number),
    });
    const rows = [{ a: 1 }];
    expect((await ask(mock, "POST", "/v1/predictions", { model, rows })).status).toBe(200);
    expect(await askJson(mock, "GET", "/v1/models")).toMatchObject({ data: [{ id: model }] });
    expect(await askJson(mock, "GET", `${job}/checkpoints`)).toMatchObject({
      data: [{ epoch: 1 }],
    });
    expect((await ask(mock, "DELETE", `/v1/models/${model}`)).status).toBe(200);
    expect((await ask(mock, "POST", "/v1/predictions", { model, rows })).status).toBe(404);
  });

  test("fails where the test says so", async () => {
    const error = { code: "bad_data", message: "No rows.", param: null };
    const trainingFailure = (body: { seed?: number | null }) => (body.seed === 7 ? error : null);
    const mock = handlers({ trainingFailure });
    const failing = await createJob(mock, { seed: 7 });
    expect((await statuses(mock, failing, 3)).at(-1)).toBe("failed");
    expect(await askJson(mock, "GET", failing)).toMatchObject({ error, trained_model: null });
    expect((await statuses(mock, await createJob(mock), 3)).at(-1)).toBe("succeeded");
  });

  test("can be paused, goes on when resumed, and ends when cancelled", async () => {
    const mock = handlers();
    const job = await createJob(mock);
    await ask(mock, "GET", job);
    expect(await askJson(mock, "POST", `${job}/pause`)).toMatchObject({ status: "paused" });
    expect(await statuses(mock, job, 2)).toEqual(["paused", "paused"]);
    expect(await askJson(mock, "POST", `${job}/resume`)).toMatchObject({ status: "queued" });
    expect(await statuses(mock, job, 1)).toEqual(["validating_files"]);
    expect(await askJson(mock, "POST", `${job}/cancel`)).toMatchObject({ status: "cancelled" });
    expect(await askJson(mock, "POST", `${job}/cancel`)).toMatchObject({
      error: {
        code: "invalid_job_status",
        message: expect.stringContaining("Cannot cancel the job"),
      },
    });
  });

  test("streams its events to the end, and goes on from the last that was seen", async () => {
    const mock = handlers();
    const job = await createJob(mock);
    const text = await (await ask(mock, "GET", `${job}/events?stream=true`)).text();
    const ids = [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id);
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    expect(new Set(ids).size).toBe(6);
    expect(await statuses(mock, job, 1)).toEqual(["succeeded"]);
    const headers = { "last-event-id": ids[3] ?? "" };
    const rest = await ask(mock, "GET", `${job}/events?stream=true`, undefined, { headers });
    const seen = (await eventsOf(rest)).slice(0, -1).map((event) => JSON.parse(event).id);
    expect(seen).toEqual(ids.slice(4));
    expect(await everyPage(mock, `${job}/events?order=asc&limit=4`)).toEqual(ids);
  });

  test("has its stream of events wait while it is paused", async () => {
    const mock = handlers();
    const job = await createJob(mock);
    await ask(mock, "POST", `${job}/pause`);
    const reading = ask(mock, "GET", `${job}/events?stream=true`).then(eventsOf);
    let isDone = false;
    void reading.then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isDone).toBe(false);
    await ask(mock, "POST", `${job}/cancel`);
    expect((await reading).at(-1)).toBe("[DONE]");
  });

  test("needs a file that there is", async () => {
    const body = { training_file: "file-0", method: { type: "svm" } };
    expect(await askJson(handlers(), "POST", "/v1/training/jobs", body)).toMatchObject({
      error: { param: "training_file", code: "file_not_found" },
    });
  });
});

test("an evaluation waits, runs and succeeds", async () => {
  const mock = handlers();
  const { id: file } = await askJson(mock, "POST", "/v1/files", upload("a\n1\n"));
  const { id, status } = await askJson(mock, "POST", "/v1/evaluations", { model: "m", file });
  expect(status).toBe("queued");
  const path = `/v1/evaluations/${id}`;
  expect(await statuses(mock, path, 3)).toEqual(["running", "succeeded", "succeeded"]);
  expect(await askJson(mock, "GET", path)).toMatchObject({ metrics: { accuracy: 0.75 } });
  expect(await everyPage(mock, "/v1/evaluations")).toEqual([id]);
});

test("named models cannot be deleted", async () => {
  const mock = handlers({ models: ["mine"] });
  expect(await askJson(mock, "DELETE", "/v1/models/mine")).toMatchObject({
    error: { code: "permission_denied" },
  });
});
