import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { ImageError } from "@understudy/runtime";
import { decodeImage } from "@understudy/runtime/decode-image";
import { createGraphRunner, lowerPriority } from "@understudy/runtime/graph-runner";
import {
  ColumnError,
  DataError,
  evaluateModel,
  HyperparameterError,
  parseModelDescription,
  type StepProgress,
  TrainingError,
  trainModel,
} from "@understudy/training";
import { toTaskError } from "../task-error.ts";
import type { TaskError, WorkerMessage, WorkerOrder, WorkerTask } from "../worker-protocol.ts";

/** Niceness of a thread that trains: what answers requests goes first. */
const trainingNiceness = 19;

type Ending = Extract<WorkerMessage, { kind: "trained" | "evaluated" | "failed" | "stopped" }>;
type TaskOf<Kind extends WorkerTask["kind"]> = Extract<WorkerTask, { kind: Kind }>;

/** What a task needs of its thread. */
export interface TaskPort {
  readonly signal: AbortSignal;
  post(message: WorkerMessage): void;
  /** Asks the main thread, which alone runs the models that are served. */
  embed(texts: readonly string[]): Promise<WorkerOrder>;
}

/** Does the task of this thread; never rejects. */
export async function runTask(task: WorkerTask, port: TaskPort): Promise<Ending> {
  // Before any session is made: the threads of its pool take over the priority.
  lowerPriority(trainingNiceness);
  try {
    return task.kind === "train" ? await train(task, port) : await evaluate(task, port);
  } catch (error) {
    if (port.signal.aborted) return { kind: "stopped" };
    return failed(error, task);
  }
}

async function train(task: TaskOf<"train">, port: TaskPort): Promise<Ending> {
  const { settings, training, validation, directory, threads, embeddingWidth } = task;
  const checkpointPath = join(directory, "checkpoint");
  const result = join(directory, "result");
  const { model, description, tokenizer, ...facts } = await trainModel({
    settings,
    training,
    validation,
    directory,
    runner: createGraphRunner({ threads }),
    signal: port.signal,
    breathe,
    checkpoint: existsSync(checkpointPath) ? await readFile(checkpointPath) : undefined,
    saveCheckpoint: async (state, progress) => {
      await writeDurably(checkpointPath, state);
      const sha256 = createHash("sha256").update(state).digest("hex");
      port.post({ kind: "checkpoint", progress, sizeBytes: state.byteLength, sha256 });
    },
    onValidated: () => port.post({ kind: "validated" }),
    onProgress: throttled((progress) => port.post({ kind: "progress", progress })),
    onMessage: (level, message) => port.post({ kind: "message", level, message }),
    embeddingWidth,
    embedTexts: (texts) => embedTexts(port, texts),
    decodeImage: decodeForTraining,
  });
  const files = {
    model: join(result, "model.onnx"),
    description: join(result, "description.json"),
    tokenizer: tokenizer === null ? null : join(result, "tokenizer.json"),
  };
  await mkdir(result, { recursive: true });
  await writeDurably(files.model, model);
  await writeDurably(files.description, Buffer.from(`${JSON.stringify(description)}\n`));
  if (files.tokenizer !== null && tokenizer !== null) {
    await writeDurably(files.tokenizer, Buffer.from(tokenizer));
  }
  return { kind: "trained", files, ...facts };
}

async function evaluate(task: TaskOf<"evaluate">, port: TaskPort): Promise<Ending> {
  const metrics = await evaluateModel({
    model: await readFile(task.modelPath),
    description: parseModelDescription(await readFile(task.descriptionPath, "utf8")),
    file: task.file,
    directory: task.directory,
    runner: createGraphRunner({ threads: task.threads }),
    signal: port.signal,
    breathe,
    embedTexts: (texts) => embedTexts(port, texts),
    decodeImage: decodeForTraining,
  });
  return { kind: "evaluated", metrics };
}

/** Lets the orders of the main thread in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** How often steps are told of; the end of an epoch always is. */
const progressIntervalMs = 100;

function throttled(post: (progress: StepProgress) => void): (progress: StepProgress) => void {
  let nextMs = 0;
  return (progress) => {
    const nowMs = performance.now();
    if (!progress.end_of_epoch && nowMs < nextMs) return;
    nextMs = nowMs + progressIntervalMs;
    post(progress);
  };
}

/** Words of the API for a failure of the thread that embeds. */
class EmbeddingFailure extends Error {
  readonly error: TaskError;

  constructor(error: TaskError) {
    super(error.message);
    this.error = error;
  }
}

async function embedTexts(
  port: TaskPort,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const order = await port.embed(texts);
  if (order.kind === "embedded") return order.vectors;
  port.signal.throwIfAborted();
  if (order.kind === "not-embedded") throw new EmbeddingFailure(order.error);
  throw new TypeError(`Expected vectors, but got the order '${order.kind}'.`);
}

const decodeForTraining: Parameters<typeof trainModel>[0]["decodeImage"] = async (bytes, size) => {
  try {
    return await decodeImage(bytes, size);
  } catch (error) {
    // Which file it is in is known to the reader of the archive.
    throw ImageError.is(error) ? new TrainingError("invalid_data", error.message) : error;
  }
};

function failed(error: unknown, task: WorkerTask): Ending {
  if (error instanceof EmbeddingFailure) {
    return { kind: "failed", error: error.error, fault: null };
  }
  if (TrainingError.is(error)) {
    const { code, message } = error;
    return { kind: "failed", error: { code, message, param: paramOf(error, task) }, fault: null };
  }
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: "failed", error: toTaskError(error).error, fault };
}

/** The field of the request that an error is about. */
function paramOf(error: TrainingError, task: WorkerTask): string | null {
  if (task.kind === "evaluate") return error instanceof DataError ? "file" : null;
  if (error instanceof ColumnError) return `data.${error.param}`;
  if (error instanceof HyperparameterError) {
    return `method.${task.settings.method.type}.hyperparameters.${error.param}`;
  }
  if (!(error instanceof DataError)) return null;
  const { training, validation } = task;
  const isOfValidation =
    validation?.filename === error.place.filename && training.filename !== validation.filename;
  return isOfValidation ? "validation_file" : "training_file";
}

/** Writes a file aside, to the disk, and puts it in its place in one step. */
async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  const file = await open(aside, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
}
