import type { StepProgress, TrainedModel, TrainingSettings } from "@understudy/training";

/** A data file of a job, as it lies in the job's folder. */
export interface JobFile {
  readonly path: string;
  /** Its name when it was uploaded, for messages and to tell its format. */
  readonly filename: string;
}

/** What a thread is started for: one job, or one evaluation. */
export type WorkerTask =
  | {
      readonly kind: "train";
      readonly settings: TrainingSettings;
      readonly training: JobFile;
      readonly validation: JobFile | null;
      /** The job's own folder: encoded data, the checkpoint and the result are kept in it. */
      readonly directory: string;
      readonly threads: number;
      /** The width of the embeddings that `embed` gives, where the settings name a model for texts. */
      readonly embeddingWidth: number | null;
    }
  | {
      readonly kind: "evaluate";
      readonly file: JobFile;
      readonly modelPath: string;
      readonly descriptionPath: string;
      readonly directory: string;
      readonly threads: number;
    };

/** Why a task failed, in the words of the API. */
export interface TaskError {
  readonly code: string;
  readonly message: string;
  readonly param: string | null;
}

/** What a thread tells while it works. The last message is `done`, `failed` or `stopped`. */
export type WorkerMessage =
  /** The data has been read and is good. */
  | { readonly kind: "validated" }
  | { readonly kind: "progress"; readonly progress: StepProgress }
  | { readonly kind: "message"; readonly level: "info" | "warn"; readonly message: string }
  | {
      readonly kind: "checkpoint";
      readonly progress: StepProgress;
      readonly sizeBytes: number;
      readonly sha256: string;
    }
  | { readonly kind: "embed"; readonly id: number; readonly texts: readonly string[] }
  /** The model's files lie in the job's folder. */
  | ({ readonly kind: "trained"; readonly files: ResultFiles } & TrainedFacts)
  | { readonly kind: "evaluated"; readonly metrics: unknown }
  /** `fault` has the details, for the log, of what is no fault of the data or of the request. */
  | { readonly kind: "failed"; readonly error: TaskError; readonly fault: string | null }
  | { readonly kind: "stopped" };

/** What is known of a model besides its files. */
export type TrainedFacts = Pick<TrainedModel, "target" | "dimensions" | "settings" | "record">;

/** Paths of what a job has made. */
export interface ResultFiles {
  readonly model: string;
  readonly description: string;
  /** Of word vectors. */
  readonly tokenizer: string | null;
}

/** What a thread is told. */
export type WorkerOrder =
  | { readonly kind: "stop" }
  | { readonly kind: "embedded"; readonly id: number; readonly vectors: readonly Float32Array[] }
  | { readonly kind: "not-embedded"; readonly id: number; readonly error: TaskError };
