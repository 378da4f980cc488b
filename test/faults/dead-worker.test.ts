import type { Worker } from "node:worker_threads";
import { createEmulator } from "@understudy/emulator";
import { afterEach, expect, it } from "vitest";
import { embed, errorOf, expectHealthy, postJson } from "../setup/expect-healthy.ts";
import { preparedHome } from "../setup/models-home.ts";

const workers = new Set<Worker>();
const remember = (worker: Worker) => {
  workers.add(worker);
};

afterEach(() => {
  process.off("worker", remember);
  workers.clear();
});

it("a worker that dies fails its requests with a 500 that says so, and another takes over", async () => {
  const home = await preparedHome();
  // Node tells of every worker of this process: the emulator's among them, and here only they.
  process.on("worker", remember);
  await using emulator = await createEmulator({ home, maxQueue: 2000 });
  const url = await emulator.listen({ port: 0 });
  const expected = await embed(url, "before and after");
  const input = Array.from({ length: 400 }, (_, index) => `${"word ".repeat(100)}${index}`);

  const died = { status: 500, type: "server_error", param: null, code: "worker_died" };
  let deaths = 0;
  for (let attempt = 0; attempt < 12 && deaths < 3; attempt++) {
    const [dying] = workers;
    if (dying === undefined) throw new Error("Expected the emulator to have a worker.");
    workers.delete(dying);
    const pending = postJson(url, "/v1/embeddings", { model: "use-lite-en", input });
    await untilBusy(dying);
    // Not terminate(), which ends the whole process when it comes in the middle of native code. A
    // worker dies of a message that is none, after what it is at and with the next batch waiting.
    dying.postMessage(null);
    const response = await pending;
    // It may have died between two batches: then the other workers do all the work, and no harm is
    // done.
    if (response.status !== 200) {
      expect(await errorOf(response)).toEqual(died);
      deaths++;
    }
    expect(await embed(url, "before and after")).toEqual(expected);
  }
  expect(deaths).toBe(3);
  await expectHealthy(url);
});

/** Resolves when the event loop of a worker has been at work for most of the last moments. */
async function untilBusy(worker: Worker): Promise<void> {
  const deadline = Date.now() + 20_000;
  let last = worker.performance.eventLoopUtilization();
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const now = worker.performance.eventLoopUtilization();
    if (worker.performance.eventLoopUtilization(now, last).utilization > 0.5) return;
    last = now;
  }
}
