import type { DecoderDescription } from "./decoder-description.ts";

/** A model that goes on with a text, token by token. */
export interface TextGenerationModel {
  readonly task: "text-generation";
  /** Names the model in errors, in the status and for `unload`. */
  readonly id: string;
  /** The decoder's ONNX file, as `description` says: "split" or "exported". */
  readonly modelPath: string;
  /** Hugging Face's `tokenizer.json`. */
  readonly tokenizerPath: string;
  /** Hugging Face's `tokenizer_config.json`. */
  readonly tokenizerConfigPath: string;
  /** What `generation.json` says, read by `parseDecoderDescription`. */
  readonly description: DecoderDescription;
}
