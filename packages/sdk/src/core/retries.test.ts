import { describe, expect, test } from "vitest";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, scriptedService } from "../testing/scripted-service.ts";
import { retryAfterMs } from "./retry-after.ts";

const live = () => json({ status: "live" });

describe("a call is made again", () => {
  test.each([408, 409, 429, 500, 502, 503, 504, 529])("after %i", async (status) => {
    const { fetch, requests } = scriptedService(refusal(status), live());
    const environment = manualEnvironment();
    expect(await clientIn(environment, { fetch }).health.live()).toEqual({ status: "live" });
    expect(requests).toHaveLength(2);
    expect(environment.sleeps).toEqual([500]);
  });

  test("after a connection that failed", async () => {
    const { fetch, requests } = scriptedService(new TypeError("fetch failed"), live());
    await clientIn(manualEnvironment(), { fetch }).health.live();
    expect(requests).toHaveLength(2);
  });

  test("after a body that broke off", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError("terminated")),
    });
    const { fetch } = scriptedService(new Response(broken), live());
    expect(await clientIn(manualEnvironment(), { fetch }).health.live()).toEqual({
      status: "live",
    });
  });

  test("with the same body and key, a form too", async () => {
    const { fetch, requests } = scriptedService(refusal(503), json({ id: "file-1" }));
    const file = new File(["content"], "name.txt");
    const body = { file, purpose: "user_data" } as const;
    await clientIn(manualEnvironment(), { fetch }).files.create(body, { idempotencyKey: "k" });
    for (const request of requests) {
      expect(request.headers.get("idempotency-key")).toBe("k");
      expect(await ((await request.formData()).get("file") as File).text()).toBe("content");
    }
    expect(requests).toHaveLength(2);
  });
});

test("the key of a call is the same for all its attempts", async () => {
  const { fetch, requests } = scriptedService(refusal(503), refusal(503), json({ data: [] }));
  await clientIn(manualEnvironment(), { fetch }).embeddings.create({ model: "m", input: "a" });
  const keys = requests.map(({ headers }) => headers.get("idempotency-key"));
  expect(keys).toEqual(["key1", "key1", "key1"]);
});

describe("a call is not made again", () => {
  test.each([400, 401, 403, 404, 405, 413, 415, 422])("after %i", async (status) => {
    const { fetch, requests } = scriptedService(refusal(status));
    await expect(clientIn(manualEnvironment(), { fetch }).health.live()).rejects.toMatchObject({
      status,
    });
    expect(requests).toHaveLength(1);
  });

  test("when its answer is not what the API promises", async () => {
    const { fetch, requests } = scriptedService(new Response("<html>", { status: 200 }));
    const call = clientIn(manualEnvironment(), { fetch }).health.live();
    await expect(call).rejects.toMatchObject({ code: "invalid_response" });
    expect(requests).toHaveLength(1);
  });

  test("more often than maxRetries, the call's before the client's", async () => {
    const failures = () => scriptedService(...[1, 2, 3, 4, 5].map((n) => refusal(500 + n)));
    const attempts = async (client: number | undefined, call: number | undefined) => {
      const { fetch, requests } = failures();
      const error = await clientIn(manualEnvironment(), { fetch, maxRetries: client })
        .models.list({ maxRetries: call })
        .catch((reason) => reason);
      expect(error.status).toBe(500 + requests.length);
      return requests.length;
    };
    expect(await attempts(undefined, undefined)).toBe(3);
    expect(await attempts(0, undefined)).toBe(1);
    expect(await attempts(0, 4)).toBe(5);
  });

  test("when the wait would outlast the timeout: what went wrong is told at once", async () => {
    const { fetch, requests } = scriptedService(refusal(429, {}, { "retry-after": "10" }));
    const environment = manualEnvironment();
    const client = clientIn(environment, { fetch, timeoutMs: 10_000 });
    await expect(client.health.live()).rejects.toMatchObject({ status: 429, retryAfterMs: 10_000 });
    expect([requests.length, environment.sleeps]).toEqual([1, []]);
  });

  test("when the service asks to wait for more than a minute", async () => {
    const { fetch, requests } = scriptedService(refusal(503, {}, { "retry-after": "61" }));
    const call = clientIn(manualEnvironment(), { fetch }).health.live();
    await expect(call).rejects.toMatchObject({ status: 503, retryAfterMs: 61_000 });
    expect(requests).toHaveLength(1);
  });
});

describe("the wait", () => {
  test("doubles up to 8 s, less up to a quarter at random", async () => {
    const sleeps = async (random: number) => {
      const { fetch } = scriptedService(...Array.from({ length: 7 }, () => refusal(500)));
      const environment = manualEnvironment({ random });
      await clientIn(environment, { fetch, maxRetries: 6 })
        .health.live()
        .catch(() => undefined);
      return environment.sleeps;
    };
    expect(await sleeps(0)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
    expect(await sleeps(0.5)).toEqual([437.5, 875, 1_750, 3_500, 7_000, 7_000]);
  });

  test.each([
    [{ "retry-after": "7" }, 7_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "1.5" }, 1_500],
    [{ "retry-after-ms": "120", "retry-after": "7" }, 120],
    [{ "retry-after": "Wed, 21 Oct 2015 07:28:05 GMT" }, 5_000],
    [{ "retry-after": "Wed, 21 Oct 2015 07:27:00 GMT" }, 0],
    [{ "retry-after": "soon" }, 500],
    [{ "retry-after": "-3" }, 500],
    [{ "retry-after": "1e9" }, 500],
  ])("that %j asks for is %i ms", async (headers, waitMs) => {
    const { fetch } = scriptedService(refusal(429, {}, headers), live());
    const environment = manualEnvironment({ nowMs: Date.UTC(2015, 9, 21, 7, 28) });
    await clientIn(environment, { fetch }).health.live();
    expect(environment.sleeps).toEqual([waitMs]);
  });
});

test("a date far away is as many milliseconds away", () => {
  const headers = new Headers({ "retry-after": "Thu, 01 Jan 1970 00:01:40 GMT" });
  expect(retryAfterMs(headers, 1_000)).toBe(99_000);
});
