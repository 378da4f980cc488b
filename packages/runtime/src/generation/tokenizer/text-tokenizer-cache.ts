import type { TextGenerationModel } from "../text-generation-model.ts";
import { BackgroundEncoder } from "./background-encoder.ts";
import { readTextTokenizer } from "./read-text-tokenizer.ts";
import type { TextTokenizer } from "./text-tokenizer.ts";

/** Tokenizers by file, each read once. One that could not be loaded is tried again the next time. */
export class TextTokenizerCache {
  readonly #tokenizers = new Map<string, { modelId: string; tokenizer: Promise<TextTokenizer> }>();
  readonly #background = new BackgroundEncoder();

  /** Rejects with `ModelLoadError`. */
  get(model: TextGenerationModel): Promise<TextTokenizer> {
    const key = `${model.tokenizerPath}\u0000${model.tokenizerConfigPath}`;
    const known = this.#tokenizers.get(key);
    if (known !== undefined) return known.tokenizer;
    const { tokenizerPath, tokenizerConfigPath } = model;
    const tokenizer = readTextTokenizer(
      { tokenizerPath, tokenizerConfigPath },
      { modelId: model.id, background: this.#background },
    ).catch((error: unknown) => {
      this.#tokenizers.delete(key);
      throw error;
    });
    this.#tokenizers.set(key, { modelId: model.id, tokenizer });
    return tokenizer;
  }

  forget(modelId: string): void {
    for (const [key, entry] of this.#tokenizers) {
      if (entry.modelId === modelId) this.#tokenizers.delete(key);
    }
  }

  /** End the thread that encodes long texts. */
  async close(): Promise<void> {
    await this.#background.close();
  }
}
