import { type OperationId, operationIds, operationsById } from "@understudy/spec";
import { operationExamples } from "@understudy/spec/examples";
import { responseValidator } from "@understudy/spec/response-validators";
import { describe, expect, test } from "vitest";
import { handlers } from "./handlers.ts";
import { ask, askJson, eventsOf, upload } from "./testing/ask.ts";

type Json = Readonly<Record<string, unknown>>;

/** A mock that has a file, a job and an evaluation, under the ids that stand for them in paths. */
async function filledMock() {
  const mock = handlers();
  const { id: file_id } = await askJson(mock, "POST", "/v1/files", upload("a,b\n1,2\n"));
  const { id: job_id } = await askJson(mock, "POST", "/v1/training/jobs", {
    training_file: file_id,
    method: { type: "svm" },
  });
  const evaluation = { model: "m", file: file_id };
  const { id: evaluation_id } = await askJson(mock, "POST", "/v1/evaluations", evaluation);
  const ids = { file_id, job_id, evaluation_id, model: "owner/name" };
  return { mock, ids: ids as Record<string, string> };
}

const cases = operationIds.flatMap((id) => {
  const bodies = Object.entries(operationExamples[id].requests).flatMap(([mediaType, examples]) =>
    Object.entries(examples).map(([name, value]) => ({
      id,
      mediaType,
      name,
      value: value as Json,
    })),
  );
  return bodies.length > 0 ? bodies : [{ id, mediaType: "", name: "no body", value: {} as Json }];
});

describe("the default answer fits the document", () => {
  test.each(cases)("$id: $mediaType $name", async ({ id, mediaType, value }) => {
    const { mock, ids } = await filledMock();
    if (id === "training.jobs.resume") {
      await ask(mock, "POST", `/v1/training/jobs/${ids.job_id}/pause`);
    }
    const response = await send(mock, id, ids, mediaType, value);
    expect(response.status).toBe(200);
    const type = response.headers.get("content-type") ?? "";
    expect(operationsById[id].response.mediaTypes).toContain(type);
    expect(response.headers.get("x-request-id")).toMatch(/^req_[0-9a-f]{24}$/);
    const validate = responseValidator(id, 200, type);
    if (type === "application/octet-stream") {
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    } else {
      const body = type === "application/json" ? await response.json() : await response.text();
      expect(validate?.(body), JSON.stringify(validate?.errors)).toBe(true);
    }
  });

  const streaming = cases.filter(({ id, value }) => {
    const onlyWhole = "best_of" in value;
    return operationsById[id].streams && !onlyWhole;
  });
  test.each(streaming)("$id: $name, streamed", async ({ id, mediaType, value }) => {
    const { mock, ids } = await filledMock();
    const isBody = mediaType !== "";
    const body = { ...value, stream: true, stream_options: { include_usage: true } };
    const response = await send(
      mock,
      id,
      ids,
      mediaType,
      isBody ? body : {},
      isBody ? "" : "?stream=true",
    );
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = await eventsOf(response);
    expect(events.at(-1)).toBe("[DONE]");
    expect(events.length).toBeGreaterThan(3);
    const validate = responseValidator(id, 200, "text/event-stream");
    for (const event of events.slice(0, -1)) {
      expect(validate?.(JSON.parse(event)), `${event} ${JSON.stringify(validate?.errors)}`).toBe(
        true,
      );
    }
  });
});

async function send(
  mock: ReturnType<typeof handlers>,
  id: OperationId,
  ids: Record<string, string>,
  mediaType: string,
  value: Json,
  query = "",
): Promise<Response> {
  const { method, path } = operationsById[id];
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "") + query;
  if (mediaType === "") return ask(mock, method, url);
  const known = JSON.parse(
    JSON.stringify(value).replaceAll(/"file-1f[0-9a-f]+"/g, JSON.stringify(ids.file_id)),
  );
  if (mediaType === "application/json") return ask(mock, method, url, known);
  const form = new FormData();
  for (const [name, field] of Object.entries(value)) {
    if (name === "file" || name === "image") form.set(name, new File(["x"], "x.png"));
    else if (typeof field !== "object") form.set(name, String(field));
    else
      for (const [inner, item] of Object.entries(field ?? {})) form.set(`${name}[${inner}]`, item);
  }
  return ask(mock, method, url, form);
}
