import { once } from "node:events";
import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { RuntimeOptionError } from "../errors/capacity-errors.ts";
import { lowerPriority } from "./lower-priority.ts";

const file = new URL("./lower-priority.ts", import.meta.url).href;

/** The niceness of a thread after each of the calls, made one after the other. */
async function prioritiesInWorker(levels: readonly number[], platform: string): Promise<unknown> {
  const program = `
    const { getPriority } = require("node:os");
    const { parentPort } = require("node:worker_threads");
    import(${JSON.stringify(file)}).then(({ lowerPriority }) => {
      parentPort.postMessage(${JSON.stringify(levels)}.map((level) => {
        lowerPriority(level, ${JSON.stringify(platform)});
        return getPriority();
      }));
    });`;
  const worker = new Worker(program, { eval: true });
  const [priorities] = await once(worker, "message");
  await worker.terminate();
  return priorities;
}

it.runIf(process.platform === "linux")(
  "makes a thread give way, never less than before, and no other thread",
  async () => {
    const before = getPriority();
    expect(await prioritiesInWorker([11, 19, 5], "linux")).toEqual([Math.max(before, 11), 19, 19]);
    expect(getPriority()).toBe(before);
  },
);

it("leaves the priority alone where it would be the whole process's", async () => {
  expect(await prioritiesInWorker([19], "darwin")).toEqual([getPriority()]);
});

it.each([-1, 20, 1.5, Number.NaN])("takes %s for no niceness", (niceness) => {
  expect(() => lowerPriority(niceness, "linux")).toThrow(RuntimeOptionError);
});
