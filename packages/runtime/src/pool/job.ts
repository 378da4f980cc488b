import type { EmbeddingModel, GraphModel, ImageClassificationModel } from "../model.ts";
import type { RunTensor, TensorOutput } from "../tensor.ts";
import type { Lane } from "./batch-queue.ts";
import type { ImageScores } from "./worker-protocol.ts";

/** Jobs of one model that may run together. */
export interface ModelLane extends Lane {
  readonly modelKey: string;
  readonly modelId: string;
  /** Of the model's file. */
  readonly sizeBytes: number;
}

interface JobBase<Output> {
  readonly lane: ModelLane;
  resolve(output: Output): void;
  reject(error: unknown): void;
}

/** One text to embed. */
export interface EmbedJob extends JobBase<Float32Array> {
  readonly kind: "embed";
  readonly model: EmbeddingModel;
  readonly ids: readonly number[];
  readonly paddedLength: number;
}

/** One image to classify. */
export interface ClassifyJob extends JobBase<ImageScores> {
  readonly kind: "classify";
  readonly model: ImageClassificationModel;
  /** Handed over to the worker: not to be used afterwards. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One run of a graph. */
export interface RunJob extends JobBase<Readonly<Record<string, TensorOutput>>> {
  readonly kind: "run";
  readonly model: GraphModel;
  /** Handed over to the worker: not to be used afterwards. */
  readonly feeds: Readonly<Record<string, RunTensor>>;
}

export type Job = EmbedJob | ClassifyJob | RunJob;
