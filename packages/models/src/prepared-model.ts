import { join } from "node:path";
import type { CompletionRecord } from "./cache/completion-record.ts";
import type {
  EmbeddingManifest,
  ImageClassificationManifest,
  Manifest,
  PredictionManifest,
} from "./manifest/manifest.ts";

interface PreparedFacts {
  /** The folder that holds the files. Nothing in it is ever changed. */
  readonly directory: string;
  /** Bytes of all the files together. */
  readonly sizeBytes: number;
}

export interface PreparedEmbeddingModel extends PreparedFacts {
  readonly task: "embedding";
  readonly manifest: EmbeddingManifest;
  /** Absolute paths; `description` and `card` are there for models that were trained here. */
  readonly files: {
    readonly model: string;
    readonly tokenizer: string;
    readonly description?: string;
    readonly card?: string;
  };
}

export interface PreparedImageClassificationModel extends PreparedFacts {
  readonly task: "image-classification";
  readonly manifest: ImageClassificationManifest;
  /** Absolute paths; `labels` is a JSON list, the manifest's own. */
  readonly files: {
    readonly model: string;
    readonly labels: string;
    /** None is trained here. */
    readonly card?: never;
  };
}

export interface PreparedPredictionModel extends PreparedFacts {
  readonly task: "prediction";
  readonly manifest: PredictionManifest;
  /** Absolute paths. */
  readonly files: { readonly model: string; readonly description: string; readonly card: string };
}

/** A model whose files are on disk, ready to be loaded. */
export type PreparedModel =
  | PreparedEmbeddingModel
  | PreparedImageClassificationModel
  | PreparedPredictionModel;

export function toPreparedModel(
  manifest: Manifest,
  directory: string,
  record: CompletionRecord,
): PreparedModel {
  const sizeBytes = record.files.reduce((sum, file) => sum + file.size_bytes, 0);
  const facts = { directory, sizeBytes };
  const model = join(directory, "model.onnx");
  switch (manifest.task) {
    case "embedding": {
      const names = new Set(record.files.map(({ name }) => name));
      const files = {
        model,
        tokenizer: join(directory, "tokenizer.json"),
        ...(names.has("description.json") && { description: join(directory, "description.json") }),
        ...(names.has("card.json") && { card: join(directory, "card.json") }),
      };
      return { ...facts, task: manifest.task, manifest, files };
    }
    case "image-classification": {
      const files = { model, labels: join(directory, "labels.json") };
      return { ...facts, task: manifest.task, manifest, files };
    }
    case "prediction": {
      const description = join(directory, "description.json");
      const files = { model, description, card: join(directory, "card.json") };
      return { ...facts, task: manifest.task, manifest, files };
    }
    default:
      return manifest satisfies never;
  }
}
