import { Worker } from "node:worker_threads";
import type { SpawnWorker } from "../pool/spawn-worker.ts";

/** Start the thread of a text-generation model, from the built file or from the source. */
export const spawnGenerationWorker: SpawnWorker = () => {
  const file = import.meta.url.endsWith(".ts") ? "./worker-main.ts" : "./generation-worker.js";
  // Options of the parent's command line (a debugger's port, a loader) are not for the worker.
  return new Worker(new URL(file, import.meta.url), {
    execArgv: [],
    name: "understudy-generation",
  });
};
