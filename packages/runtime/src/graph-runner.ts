import type { InferenceSession } from "onnxruntime-node";
import { disableTelemetry } from "./disable-telemetry.ts";
import { RuntimeOptionError } from "./errors/capacity-errors.ts";
import type { Provider } from "./provider.ts";
import type { RunTensor } from "./tensor.ts";
import { orNativeModuleError } from "./worker/native-module-failure.ts";
import { loadOnnxRuntime, type OnnxRuntime, sessionOptions } from "./worker/onnx-runtime.ts";
import { fromTensor, toFeeds } from "./worker/ort-tensor.ts";

export { lowerPriority } from "./worker/lower-priority.ts";
export type { RunTensor };

export interface GraphRunnerOptions {
  /** Threads that share the work of one node: the calling one, and others that are started for it. */
  readonly threads: number;
  /** What it computes on; the CPU if none is named. Bytes are the same again on the CPU alone. */
  readonly provider?: Provider;
}

/** A graph that has been loaded. Whoever loaded it releases it. */
export interface RunnableGraph extends AsyncDisposable {
  /**
   * Runs the graph once, for the outputs that are named.
   *
   * It computes in the calling thread, which does nothing else meanwhile. Feeds are not copied;
   * results are new arrays. Rejects with whatever ONNX Runtime throws; nothing of a failed run is kept.
   */
  run(
    feeds: Readonly<Record<string, RunTensor>>,
    fetches: readonly string[],
  ): Promise<Readonly<Record<string, RunTensor>>>;
}

/** Runs ONNX graphs in the thread that calls it, which should be a worker thread. */
export interface GraphRunner {
  /**
   * Loads a serialized ONNX model. Rejects with `NativeModuleError` where ONNX Runtime is missing, and
   * with whatever it throws for a model that it does not take, or a provider that is not there.
   */
  load(model: Uint8Array): Promise<RunnableGraph>;
}

/**
 * For how many microseconds a thread without work waits awake. To wake one takes longer than a product of
 * small matrices does, of which a recurrent layer has hundreds in a row. ONNX Runtime's own choice is to wait
 * awake for milliseconds, which nearly doubles the time where cores are not free; this changes little there.
 */
const awakeBetweenNodes = { allow_spinning: "1", spin_duration_us: "50" };

/**
 * Makes a runner. ONNX Runtime is loaded with the first graph. Throws `RuntimeOptionError`.
 *
 * Sessions are made as those that serve are, with memory patterns off, as they keep a plan for every shape ever
 * seen; but threads wait awake for a moment between two nodes.
 */
export function createGraphRunner({ threads, provider = "cpu" }: GraphRunnerOptions): GraphRunner {
  if (!Number.isSafeInteger(threads) || threads < 1) {
    const expected = "an integer from 1";
    throw new RuntimeOptionError({ option: "threads", expected, received: threads });
  }
  disableTelemetry();
  keepFreedMemory();
  return {
    async load(model) {
      const onnxRuntime = await orNativeModuleError(loadOnnxRuntime());
      const options = {
        ...sessionOptions(provider, threads),
        intraOpNumThreads: threads,
        extra: { session: { intra_op: awakeBetweenNodes } },
      };
      const session = await onnxRuntime.InferenceSession.create(model, options);
      return new SessionGraph(onnxRuntime, session);
    },
  };
}

let isFreedMemoryKept = false;

/**
 * Makes glibc keep memory that is freed, up to 64 MiB of it, instead of handing it back to the system: results of one
 * run are as large as those of the next, and new memory has to be mapped page by page. glibc (mallopt(3), "dynamic
 * mmap threshold") goes by the largest block so far that was freed, up to 32 MiB; this one is never touched.
 */
function keepFreedMemory(): void {
  if (isFreedMemoryKept) return;
  isFreedMemoryKept = true;
  const largest = 32 * 1024 * 1024 - 8192;
  // Node 20 cannot free it here; there its garbage collector does.
  new ArrayBuffer(largest).transfer?.(0);
}

class SessionGraph implements RunnableGraph {
  readonly #onnxRuntime: OnnxRuntime;
  readonly #session: InferenceSession;

  constructor(onnxRuntime: OnnxRuntime, session: InferenceSession) {
    this.#onnxRuntime = onnxRuntime;
    this.#session = session;
  }

  async run(
    feeds: Readonly<Record<string, RunTensor>>,
    fetches: readonly string[],
  ): Promise<Readonly<Record<string, RunTensor>>> {
    const outputs = await this.#session.run(toFeeds(this.#onnxRuntime, feeds), [...fetches]);
    const results: Record<string, RunTensor> = {};
    for (const [name, tensor] of Object.entries(outputs)) {
      results[name] = toRunTensor(name, fromTensor(name, tensor));
    }
    return results;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }
}

function toRunTensor(name: string, output: ReturnType<typeof fromTensor>): RunTensor {
  switch (output.dataType) {
    case "float32":
    case "float64":
    case "int32":
    case "int64":
    case "uint8":
    case "bool":
      return output;
    default:
      throw new TypeError(
        `Expected ${name} to be of a type that graphs are fed, got ${output.dataType}. Cast it.`,
      );
  }
}
