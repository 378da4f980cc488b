import { once } from "node:events";
import { constants, getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";

const file = new URL("./yield-to-main-thread.ts", import.meta.url).href;

async function priorityInWorker(platform: string): Promise<unknown> {
  const program = `
    const { getPriority } = require("node:os");
    const { parentPort } = require("node:worker_threads");
    import(${JSON.stringify(file)}).then(({ yieldToMainThread }) => {
      yieldToMainThread(${JSON.stringify(platform)});
      parentPort.postMessage(getPriority());
    });`;
  const worker = new Worker(program, { eval: true });
  const [priority] = await once(worker, "message");
  await worker.terminate();
  return priority;
}

it.runIf(process.platform === "linux")(
  "puts the worker behind the main thread, whose own priority stays",
  async () => {
    const before = getPriority();
    expect(await priorityInWorker("linux")).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
    expect(getPriority()).toBe(before);
  },
);

it("leaves the priority alone where it would be the whole process's", async () => {
  expect(await priorityInWorker("darwin")).toBe(getPriority());
});
