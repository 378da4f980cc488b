import type { ModelLoadReason } from "../errors/engine-errors.ts";
import type { ImageFault } from "../errors/request-errors.ts";
import type { ImageFormat } from "../image/image-format.ts";
import type { EmbeddingModel, GraphModel, ImageClassificationModel } from "../model.ts";
import type { Device, Provider, ProviderProbe } from "../provider.ts";
import type { RunTensor, TensorOutput } from "../tensor.ts";

/** What the main thread asks of a worker: one at a time, in order. */
export type WorkerTask =
  /** Always the first. */
  | { kind: "open"; device: Device; threads: number }
  | { kind: "probe" }
  | {
      kind: "embed";
      model: EmbeddingModel;
      /** The ids of all texts, one after the other. */
      ids: Int32Array;
      lengths: Int32Array;
      /** What each text is padded to; it depends on nothing but the length of each. */
      paddedLength: number;
    }
  | { kind: "classify"; model: ImageClassificationModel; bytes: Uint8Array }
  | { kind: "run"; model: GraphModel; feeds: Readonly<Record<string, RunTensor>> }
  | { kind: "unload"; key: string }
  /** Releases every session. Always the last. */
  | { kind: "close" };

export type TaskKind = WorkerTask["kind"];
export type TaskOf<Kind extends TaskKind> = Extract<WorkerTask, { kind: Kind }>;

/** Scores of an image, in the order of the model's labels, and what the image was. */
export interface ImageScores {
  scores: Float32Array;
  /** Of the image as it is shown, after its EXIF orientation. */
  width: number;
  height: number;
  format: ImageFormat;
}

/** What a worker answers, by task. */
export interface TaskOutputs {
  open: { provider: Provider };
  probe: { probes: ProviderProbe[]; onnxRuntimeVersion: string };
  /** The vectors, one after the other. */
  embed: Float32Array;
  classify: ImageScores;
  run: Readonly<Record<string, TensorOutput>>;
  unload: null;
  close: null;
}

/** Why a worker could not do a task, as plain data: errors lose their class between threads. */
export type WorkerFailure =
  | { kind: "native-module"; module: "onnxruntime-node" | "sharp"; detail: string }
  | { kind: "provider"; provider: Provider; detail: string }
  | { kind: "model-load"; path: string; reason: ModelLoadReason; detail: string }
  | { kind: "inference"; detail: string }
  | { kind: "image"; fault: ImageFault }
  /** A mistake of ours. */
  | { kind: "unexpected"; detail: string };

export interface WorkerRequest {
  id: number;
  task: WorkerTask;
}

export type WorkerReply =
  | { id: number; ok: true; output: TaskOutputs[TaskKind] }
  | { id: number; ok: false; failure: WorkerFailure };
