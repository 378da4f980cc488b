import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { APIAbortError, APITimeoutError } from "../errors/call-errors.ts";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, scriptedService } from "../testing/scripted-service.ts";
import { systemEnvironment } from "./environment.ts";

/** A service that takes no notice of the signal, as an in-process one may. */
function deafService() {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const { fetch, requests } = scriptedService(() => promise);
  return { fetch, requests, answer: resolve };
}

function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

describe("an abort", () => {
  test("ends a call under way, and tells the reason", async () => {
    const { fetch } = deafService();
    const controller = new AbortController();
    const call = clientIn(manualEnvironment(), { fetch }).models.list({
      signal: controller.signal,
    });
    controller.abort("enough");
    const error = await call.catch((reason) => reason);
    expect(error).toBeInstanceOf(APIAbortError);
    expect([error.code, error.cause]).toEqual(["aborted", "enough"]);
  });

  test("before the call sends nothing", async () => {
    const { fetch, requests } = scriptedService();
    const call = clientIn(manualEnvironment(), { fetch }).models.list({
      signal: AbortSignal.abort(),
    });
    await expect(call).rejects.toThrow(APIAbortError);
    expect(requests).toHaveLength(0);
  });

  test("ends the wait for a retry", async () => {
    const controller = new AbortController();
    const { fetch, requests } = scriptedService(() => {
      setImmediate(() => controller.abort());
      return refusal(503, {}, { "retry-after": "60" });
    });
    const client = clientIn(systemEnvironment, { fetch });
    await expect(client.models.list({ signal: controller.signal })).rejects.toThrow(APIAbortError);
    expect(requests).toHaveLength(1);
  });

  test("reaches the transport, with the error as its reason", async () => {
    const { fetch, requests } = deafService();
    const controller = new AbortController();
    const call = clientIn(manualEnvironment(), { fetch }).models.list({
      signal: controller.signal,
    });
    await Promise.resolve();
    controller.abort();
    await expect(call).rejects.toBe(requests[0]?.signal.reason);
  });

  test("lets go of a response that comes too late", async () => {
    const { fetch, answer } = deafService();
    const controller = new AbortController();
    const call = clientIn(manualEnvironment(), { fetch }).models.list({
      signal: controller.signal,
    });
    controller.abort();
    await expect(call).rejects.toThrow(APIAbortError);
    const cancelled = Promise.withResolvers<void>();
    answer(new Response(new ReadableStream({ cancel: () => cancelled.resolve() })));
    await cancelled.promise;
  });

  test("after the call changes nothing", async () => {
    const { fetch } = scriptedService(json({ data: [1] }));
    const controller = new AbortController();
    const list = clientIn(manualEnvironment(), { fetch }).models.list({
      signal: controller.signal,
    });
    const page = await list;
    controller.abort();
    expect(page.data).toEqual([1]);
    expect((await list.asResponse()).status).toBe(200);
  });
});

describe("the timeout", () => {
  test("ends a call that got no response", async () => {
    const { fetch } = deafService();
    const environment = manualEnvironment();
    const call = clientIn(environment, { fetch, timeoutMs: 1_000 }).health.live();
    environment.elapse(1_000);
    const error = await call.catch((reason) => reason);
    expect(error).toBeInstanceOf(APITimeoutError);
    expect([error.code, error.timeoutMs]).toEqual(["timeout", 1_000]);
  });

  test("ends a call whose body does not end", async () => {
    const environment = manualEnvironment();
    const { fetch } = scriptedService(() => {
      setImmediate(() => environment.elapse(50));
      return new Response(new ReadableStream({}), {
        headers: { "content-type": "application/json" },
      });
    });
    const call = clientIn(environment, { fetch }).health.live({ timeoutMs: 50 });
    await expect(call).rejects.toThrow(APITimeoutError);
  });

  test("is for all attempts together", async () => {
    const environment = manualEnvironment();
    const attempt = () => {
      environment.elapse(400);
      return refusal(500);
    };
    const { fetch, requests } = scriptedService(attempt, attempt, attempt);
    const client = clientIn(environment, { fetch, timeoutMs: 1_500 });
    await expect(client.health.live()).rejects.toMatchObject({ status: 500 });
    expect(requests).toHaveLength(2);
  });
});

describe("nothing is left of a call", () => {
  test.each([
    ["that went well", () => json({ data: [] })],
    ["that was refused", () => refusal(400)],
    ["that was made again", () => refusal(500)],
    ["whose answer is no JSON", () => new Response("{")],
    ["that found no service", () => Promise.reject(new TypeError("fetch failed"))],
  ])("%s", async (_, step) => {
    const { fetch } = scriptedService(step, step, step);
    const environment = manualEnvironment();
    const { signal } = new AbortController();
    const call = clientIn(environment, { fetch }).models.list({ signal });
    expect([listeners(signal), environment.runningTimers()]).toEqual([1, 1]);
    await call.catch(() => undefined);
    expect([listeners(signal), environment.runningTimers()]).toEqual([0, 0]);
  });

  test("that was aborted", async () => {
    const { fetch } = deafService();
    const environment = manualEnvironment();
    const controller = new AbortController();
    const call = clientIn(environment, { fetch }).models.list({ signal: controller.signal });
    controller.abort();
    await call.catch(() => undefined);
    expect([listeners(controller.signal), environment.runningTimers()]).toEqual([0, 0]);
  });

  test("that waited", async () => {
    const { signal } = new AbortController();
    await systemEnvironment.sleep(1, signal);
    expect(listeners(signal)).toBe(0);
    await expect(systemEnvironment.sleep(60_000, AbortSignal.abort("stop"))).rejects.toBe("stop");
  });
});

describe("a download", () => {
  const start = async () => {
    const pulled: string[] = ["first", "second"];
    let cancelledWith: unknown;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          const text = pulled.shift();
          if (text === undefined) return controller.close();
          controller.enqueue(new TextEncoder().encode(text));
        },
        cancel: (reason) => {
          cancelledWith = reason;
        },
      },
      { highWaterMark: 0 },
    );
    const { fetch } = scriptedService(new Response(body, { headers: { "x-request-id": "r" } }));
    const environment = manualEnvironment();
    const controller = new AbortController();
    const response = await clientIn(environment, { fetch }).files.content("file-1", {
      signal: controller.signal,
    });
    return { environment, controller, response, cancelled: () => cancelledWith };
  };

  test("is read in full, outside the timeout, and then leaves no listener", async () => {
    const { environment, controller, response } = await start();
    expect([listeners(controller.signal), environment.runningTimers()]).toEqual([1, 0]);
    expect(response.headers.get("x-request-id")).toBe("r");
    expect(await response.text()).toBe("firstsecond");
    expect(listeners(controller.signal)).toBe(0);
  });

  test("is ended by an abort in its middle", async () => {
    const { controller, response, cancelled } = await start();
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first");
    controller.abort("enough");
    await expect(reader?.read()).rejects.toThrow(APIAbortError);
    expect(cancelled()).toBeInstanceOf(APIAbortError);
    expect(listeners(controller.signal)).toBe(0);
  });

  test("that is cancelled leaves no listener", async () => {
    const { controller, response, cancelled } = await start();
    await response.body?.cancel("not needed");
    expect([cancelled(), listeners(controller.signal)]).toEqual(["not needed", 0]);
  });

  test("that breaks off is a connection error", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    const { fetch } = scriptedService(new Response(body));
    const response = await clientIn(manualEnvironment(), { fetch }).files.content("file-1");
    await expect(response.text()).rejects.toMatchObject({ code: "connection_error" });
  });
});
