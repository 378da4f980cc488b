import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { CallScope } from "./call-scope.ts";
import type { LazySignal } from "./call-signal.ts";

test("the caller's signal stays in force until the call is over and every hold let go, once each", () => {
  const { signal } = new AbortController();
  const listeners = () => getEventListeners(signal, "abort").length;
  const scope = new CallScope(1_000, signal, manualEnvironment());
  const [letGo, letGoToo] = [scope.hold(), scope.hold()];
  letGo();
  letGo();
  letGo();
  expect(listeners()).toBe(1);
  scope.close();
  expect(listeners()).toBe(1);
  letGoToo();
  expect(listeners()).toBe(0);
});

test("work that fails because of the end is rejected with the end's reason, not its own", async () => {
  const controller = new AbortController();
  const scope = new CallScope(1_000, controller.signal, manualEnvironment());
  const { promise, reject } = Promise.withResolvers();
  const raced = scope.race(promise);
  controller.abort("enough");
  reject(new TypeError("terminated"));
  await expect(raced).rejects.toMatchObject({ code: "aborted", cause: "enough" });
  expect((scope.signal as LazySignal).listenerCount).toBe(0);
});
