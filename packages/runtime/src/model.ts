/** A model whose texts are cut into tokens. */
export interface TokenizedModel {
  /** Names the model in errors, in the status and for `unload`. */
  readonly id: string;
  /** A Hugging Face `tokenizer.json` that `@understudy/tokenizers` reads, or one with a WordPiece model. */
  readonly tokenizerPath: string;
}

/** A model that turns token ids into one vector. */
export interface EmbeddingModel extends TokenizedModel {
  readonly task: "embedding";
  /**
   * An ONNX file with the inputs `input_ids` and `attention_mask` (int32 or int64, [batch,
   * sequence]), and an output `sentence_embedding` (float32, [batch, dimensions]).
   */
  readonly modelPath: string;
  /** The most tokens of one text. */
  readonly maxTokens: number;
  readonly dimensions: number;
  /**
   * Whether a text must run by itself to be the same in every company, as in a graph that chooses a
   * scale for a whole batch; false when left out.
   */
  readonly alone?: boolean;
}

/** A model that gives one score a label to an image. */
export interface ImageClassificationModel {
  readonly task: "image-classification";
  readonly id: string;
  /** An ONNX file with one float32 input, shaped as `input` says, and the scores as first output. */
  readonly modelPath: string;
  readonly labels: readonly string[];
  /** An image of more pixels is refused when its header has been read. */
  readonly maxPixels: number;
  readonly input: ImageInput;
  /** What is applied to the model's output. */
  readonly activation: "softmax" | "none";
}

/** How an image becomes a tensor: scaled to size, then `(byte * scale - mean) / std`. */
export interface ImageInput {
  readonly width: number;
  readonly height: number;
  /** 3 for red, green, blue; 1 for luma (BT.601). */
  readonly channels: 1 | 3;
  readonly layout: "NHWC" | "NCHW";
  readonly resize: "bilinear";
  /** As TensorFlow.js' `resizeBilinear` has it: whether the corner pixels' centres coincide. */
  readonly alignCorners: boolean;
  readonly scale: number;
  /** One number a channel; 0 each when left out. */
  readonly mean?: readonly number[];
  /** One number a channel; 1 each when left out. */
  readonly std?: readonly number[];
}

/** Any ONNX graph, whose inputs the caller knows. */
export interface GraphModel {
  readonly task: "graph";
  readonly id: string;
  readonly modelPath: string;
}

export type Model = EmbeddingModel | ImageClassificationModel | GraphModel;

/** Tells two files apart that go by one id. */
export function modelKey(model: Model): string {
  return `${model.id}\u0000${model.modelPath}`;
}
