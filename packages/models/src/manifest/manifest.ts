/** How the source files become a model: see the README for what each converter reads. */
export type Converter =
  | "none"
  | "universal-sentence-encoder-lite"
  | "keras-image-classifier"
  | "hugging-face-decoder"
  | "hugging-face-onnx"
  | "hugging-face-encoder";

/** What a converter takes a source file for. */
export type SourceRole =
  | "model"
  | "weights"
  | "vocabulary"
  | "tokenizer"
  /** What must be known to use a model that was trained here, besides its graph. */
  | "description"
  /** How a model that was trained here was trained, and how good it is. */
  | "card"
  /** `config.json` of a Hugging Face folder. */
  | "config"
  /** `generation_config.json`. */
  | "generation-config"
  /** `tokenizer_config.json`. */
  | "tokenizer-config"
  /** `chat_template.jinja`. */
  | "chat-template"
  /** `model.safetensors.index.json`, which says in which file each tensor is. */
  | "weights-index"
  /** `modules.json` of sentence-transformers. */
  | "modules"
  /** `1_Pooling/config.json` of sentence-transformers. */
  | "pooling"
  /** `sentence_bert_config.json` of sentence-transformers. */
  | "sentence-config"
  /** `generation.json`: what must be known to use a decoder, besides its graph. */
  | "generation";

/** One file of a source. `path` is relative, with forward slashes, and never leads out. */
export interface SourceFile {
  readonly path: string;
  readonly role: SourceRole;
  readonly sha256: string;
}

/** Files of an npm package of one exact version. */
export interface NpmSource {
  readonly type: "npm";
  readonly package: string;
  readonly version: string;
  /** The digest of the package's archive, as in a lockfile: `sha512-` and base64. */
  readonly integrity: string;
  readonly files: readonly SourceFile[];
}

/** Files that lie beside the manifest. */
export interface FileSource {
  readonly type: "file";
  readonly files: readonly SourceFile[];
}

/** A file that is downloaded by itself. */
export interface HubSourceFile extends SourceFile {
  readonly size_bytes: number;
}

/** Files of a repository of the Hugging Face hub, as they were at one commit. */
export interface HubSource {
  readonly type: "hf";
  /** `owner/name`, or a name alone. */
  readonly repository: string;
  /** A commit: 40 hexadecimal digits. */
  readonly revision: string;
  readonly files: readonly HubSourceFile[];
}

export type ModelSource = NpmSource | FileSource | HubSource;

interface ManifestFacts {
  /** `name` or `owner/name`, of letters, digits, `.`, `_` and `-`; at most 140. */
  readonly id: string;
  readonly description: string;
  /** When the model was made, in seconds since 1970. */
  readonly created: number;
  readonly owned_by: string;
  /** An SPDX licence expression. */
  readonly licence: string;
  /** `url` is of the web, or a URN for what has no page there. */
  readonly origin: { readonly url: string; readonly description: string };
  readonly source: ModelSource;
  readonly converter: Converter;
}

/** A model that makes a vector of unit length of a text. */
export interface EmbeddingManifest extends ManifestFacts {
  readonly task: "embedding";
  readonly limits: { readonly max_tokens: number; readonly dimensions: number };
  /** Asked for where the model is compiled from its weights, and only there. */
  readonly precision?: Precision;
}

/** How an image becomes a model's input: resized, then `(byte * scale - mean) / std` a channel. */
export interface ImageInput {
  readonly width: number;
  readonly height: number;
  /** 3 for red, green, blue; 1 for grey. */
  readonly channels: 1 | 3;
  readonly layout: "NHWC" | "NCHW";
  readonly resize: { readonly method: "bilinear"; readonly align_corners: boolean };
  readonly scale: number;
  /** One number a channel; zeros where it is left out. */
  readonly mean?: readonly number[];
  /** One number a channel; ones where it is left out. */
  readonly std?: readonly number[];
}

/** A model that gives each of its classes a score. */
export interface ImageClassificationManifest extends ManifestFacts {
  readonly task: "image-classification";
  readonly limits: { readonly max_pixels: number };
  readonly input: ImageInput;
  /** What makes probabilities of the model's output; `none` where it gives them itself. */
  readonly activation: "softmax" | "none";
  /** The classes, in the order of the model's output. */
  readonly labels: readonly string[];
}

/** What a model that was trained on tables, texts, sequences or images predicts. */
export type PredictionTarget =
  | {
      readonly type: "classification";
      /** The column of the training data that it is the prediction of. */
      readonly column: string;
      /** In the order of the model's probabilities. */
      readonly labels: readonly string[];
    }
  | { readonly type: "regression"; readonly column: string };

/** A model that predicts a label or a number; its description says from what. */
export interface PredictionManifest extends ManifestFacts {
  readonly task: "prediction";
  /** How it was trained, such as `logistic_regression`. */
  readonly method: string;
  readonly target: PredictionTarget;
  readonly limits?: Readonly<Record<string, never>>;
}

/** What the matrices of a model that is compiled here are stored as. */
export type Precision = "fp32" | "int8" | "int4";

/** A model that goes on with a text, token by token. */
export interface TextGenerationManifest extends ManifestFacts {
  readonly task: "text-generation";
  /** Asked for where the model is compiled from its weights, and only there. */
  readonly precision?: Precision;
  readonly limits?: Readonly<Record<string, never>>;
}

/** A model that labels texts, or pairs of them; what is to be known of it is in its own files. */
export interface TextClassificationManifest extends ManifestFacts {
  readonly task: "text-classification";
  /** Asked for where the model is compiled from its weights, and only there. */
  readonly precision?: Precision;
  readonly limits?: Readonly<Record<string, never>>;
}

/** A model that finds the words for gaps in texts; what is to be known of it is in its own files. */
export interface FillMaskManifest extends ManifestFacts {
  readonly task: "fill-mask";
  /** Asked for where the model is compiled from its weights, and only there. */
  readonly precision?: Precision;
  readonly limits?: Readonly<Record<string, never>>;
}

/** What a model is, where its files come from, and how to use it. `manifest.schema.json` in types. */
export type Manifest =
  | EmbeddingManifest
  | ImageClassificationManifest
  | PredictionManifest
  | TextGenerationManifest
  | TextClassificationManifest
  | FillMaskManifest;

/** What models do. */
export type Task = Manifest["task"];
