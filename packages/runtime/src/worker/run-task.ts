import type { Transferable } from "node:worker_threads";
import { assertNever } from "../errors/assert-never.ts";
import type { TaskKind, TaskOutputs, WorkerTask } from "../pool/worker-protocol.ts";
import { tensorBuffers } from "../tensor.ts";
import { classifyImage } from "./classify-image.ts";
import { embed } from "./embed.ts";
import { loadOnnxRuntime, type OnnxRuntime } from "./onnx-runtime.ts";
import { chooseProvider, probeProviders } from "./probe-providers.ts";
import { runGraph } from "./run-graph.ts";
import { SessionStore } from "./session-store.ts";
import { TaskFailure } from "./task-failure.ts";

/** What a task gives, and the buffers of it that are handed over instead of copied. */
export interface TaskResult {
  output: TaskOutputs[TaskKind];
  transfer: Transferable[];
}

/** Does the tasks of one worker, one after the other. */
export class TaskRunner {
  #engine: { onnxRuntime: OnnxRuntime; sessions: SessionStore } | undefined;

  async run(task: WorkerTask): Promise<TaskResult> {
    switch (task.kind) {
      case "open": {
        const onnxRuntime = await loadOnnxRuntime();
        const provider = await chooseProvider(onnxRuntime, task.device);
        const sessions = new SessionStore(onnxRuntime, provider, task.threads);
        this.#engine = { onnxRuntime, sessions };
        return { output: { provider }, transfer: [] };
      }
      case "probe": {
        const onnxRuntime = await loadOnnxRuntime();
        const probes = await probeProviders(onnxRuntime);
        const onnxRuntimeVersion = onnxRuntime.env.versions.node ?? "unknown";
        return { output: { probes, onnxRuntimeVersion }, transfer: [] };
      }
      case "embed": {
        const { onnxRuntime, sessions } = this.#opened();
        const vectors = await embed(onnxRuntime, await sessions.get(task.model), task);
        return { output: vectors, transfer: [vectors.buffer] };
      }
      case "classify": {
        const { onnxRuntime, sessions } = this.#opened();
        const output = await classifyImage(onnxRuntime, await sessions.get(task.model), task);
        return { output, transfer: [output.scores.buffer] };
      }
      case "run": {
        const { onnxRuntime, sessions } = this.#opened();
        const output = await runGraph(onnxRuntime, await sessions.get(task.model), task);
        return { output, transfer: tensorBuffers(output) };
      }
      case "unload":
        await this.#engine?.sessions.release(task.key);
        return { output: null, transfer: [] };
      case "close":
        await this.#engine?.sessions.releaseAll();
        return { output: null, transfer: [] };
      default:
        return assertNever(task);
    }
  }

  #opened() {
    if (this.#engine !== undefined) return this.#engine;
    throw new TaskFailure({ kind: "unexpected", detail: "a task came before open" });
  }
}
