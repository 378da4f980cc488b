import type { Worker } from "node:worker_threads";
import { OnnxRuntime } from "../create-runtime.ts";
import { spawnWorker } from "../pool/spawn-worker.ts";
import { type RuntimeOptions, resolveOptions } from "../runtime-options.ts";

/** A runtime on the CPU whose worker threads a test can get at. */
export function testRuntime(options: RuntimeOptions = {}): OnnxRuntime & { spawned: Worker[] } {
  const spawned: Worker[] = [];
  const runtime = new OnnxRuntime(resolveOptions({ device: "cpu", threads: 2, ...options }), () => {
    const worker = spawnWorker();
    spawned.push(worker);
    return worker;
  });
  return Object.assign(runtime, { spawned });
}
