import type { Method } from "../methods/method.ts";
import type { DataFormat, TrainingSettings } from "../training-settings.ts";
import type { DataFile } from "./data-file.ts";
import type { DecodeImage } from "./encode-images.ts";
import type { EncodedFile } from "./encode-table.ts";
import type { Preprocessing, Target } from "./preprocessing.ts";

export interface PrepareDataOptions {
  readonly settings: TrainingSettings;
  readonly method: Pick<Method, "type" | "inputs" | "targets" | "precision">;
  readonly training: DataFile;
  readonly validation: DataFile | null;
  /** Encoded records are kept here, and are found here again by a later run of the same job. */
  readonly directory: string;
  readonly signal: AbortSignal;
  breathe(): Promise<void>;
  onMessage(level: "info" | "warn", message: string): void;
  /** The width of embeddings, where the settings name a model for texts. */
  readonly embeddingWidth: number | null;
  embedTexts(texts: readonly string[]): Promise<readonly Float32Array[]>;
  readonly decodeImage: DecodeImage;
}

/** What `prepareTable` and `prepareImages` are given. */
export interface PrepareFormatOptions extends PrepareDataOptions {
  readonly format: DataFormat;
  warn(message: string): void;
  onBatch(): Promise<void>;
}

/** What was taken for what, with its statistics: plain JSON. */
export type ColumnFacts = Readonly<Record<string, unknown>>;

/** What `prepareTable` and `prepareImages` make of the files. */
export interface EncodedData {
  readonly preprocessing: Preprocessing;
  readonly target: Target;
  readonly training: EncodedFile;
  readonly validation: EncodedFile | null;
  readonly columns: readonly ColumnFacts[];
  /** The settings of the data, with what was found out. */
  readonly resolved: Pick<
    TrainingSettings,
    "label_column" | "text_column" | "feature_columns" | "sequence_column" | "task"
  >;
}

/** Names of the files of records. */
export const recordFiles = { training: "training", validation: "validation" } as const;
