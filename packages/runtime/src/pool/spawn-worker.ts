import { Worker } from "node:worker_threads";

/** Starts a worker thread of this package. */
export type SpawnWorker = () => Worker;

/** Start the thread from the built file, or from the source when this is the source. */
export const spawnWorker: SpawnWorker = () => {
  const file = import.meta.url.endsWith(".ts") ? "../worker/main.ts" : "./worker.js";
  // Options of the parent's command line (a debugger's port, a loader) are not for the worker.
  return new Worker(new URL(file, import.meta.url), { execArgv: [], name: "understudy-inference" });
};
