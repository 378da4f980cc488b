import { join } from "node:path";
import type { CompletionRecord } from "./cache/completion-record.ts";
import type {
  EmbeddingManifest,
  FillMaskManifest,
  ImageClassificationManifest,
  Manifest,
  PredictionManifest,
  TextClassificationManifest,
  TextGenerationManifest,
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
  /**
   * Absolute paths; `description` and `card` are there for models that were trained here, `encoder`
   * (see `parseEncoderDescription`) for those that come from Hugging Face.
   */
  readonly files: {
    readonly model: string;
    readonly tokenizer: string;
    readonly encoder?: string;
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

export interface PreparedTextGenerationModel extends PreparedFacts {
  readonly task: "text-generation";
  readonly manifest: TextGenerationManifest;
  /** Absolute paths; `card` is there for models that have one. */
  readonly files: {
    readonly model: string;
    readonly tokenizer: string;
    readonly tokenizerConfig: string;
    /** What must be known to use the decoder: its sizes, its end tokens, its chat template. */
    readonly generation: string;
    readonly card?: string;
  };
}

/** The files of an encoder with a head, as absolute paths. */
interface EncoderFiles {
  readonly model: string;
  readonly tokenizer: string;
  /** What must be known to use the encoder: see `parseEncoderDescription`. */
  readonly encoder: string;
}

export interface PreparedTextClassificationModel extends PreparedFacts {
  readonly task: "text-classification";
  readonly manifest: TextClassificationManifest;
  readonly files: EncoderFiles;
}

export interface PreparedFillMaskModel extends PreparedFacts {
  readonly task: "fill-mask";
  readonly manifest: FillMaskManifest;
  readonly files: EncoderFiles;
}

/** A model whose files are on disk, ready to be loaded. */
export type PreparedModel =
  | PreparedEmbeddingModel
  | PreparedImageClassificationModel
  | PreparedPredictionModel
  | PreparedTextGenerationModel
  | PreparedTextClassificationModel
  | PreparedFillMaskModel;

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
        ...(names.has("encoder.json") && { encoder: join(directory, "encoder.json") }),
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
    case "text-generation": {
      const hasCard = record.files.some(({ name }) => name === "card.json");
      const files = {
        model,
        tokenizer: join(directory, "tokenizer.json"),
        tokenizerConfig: join(directory, "tokenizer_config.json"),
        generation: join(directory, "generation.json"),
        ...(hasCard && { card: join(directory, "card.json") }),
      };
      return { ...facts, task: manifest.task, manifest, files };
    }
    case "text-classification":
      return { ...facts, task: manifest.task, manifest, files: encoderFiles(directory) };
    case "fill-mask":
      return { ...facts, task: manifest.task, manifest, files: encoderFiles(directory) };
    default:
      return manifest satisfies never;
  }
}

function encoderFiles(directory: string): EncoderFiles {
  return {
    model: join(directory, "model.onnx"),
    tokenizer: join(directory, "tokenizer.json"),
    encoder: join(directory, "encoder.json"),
  };
}
