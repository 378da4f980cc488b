import { readFile } from "node:fs/promises";
import { loadTokenizer, type Tokenizer } from "@understudy/tokenizers";
import { ModelLoadError } from "../errors/engine-errors.ts";
import type { EmbeddingModel } from "../model.ts";

/** Tokenizers by file, each read once. One that could not be loaded is tried again the next time. */
export class TokenizerCache {
  readonly #tokenizers = new Map<string, { modelId: string; tokenizer: Promise<Tokenizer> }>();

  get(model: EmbeddingModel): Promise<Tokenizer> {
    const path = model.tokenizerPath;
    const known = this.#tokenizers.get(path);
    if (known !== undefined) return known.tokenizer;
    const tokenizer = load(model).catch((error: unknown) => {
      this.#tokenizers.delete(path);
      throw error;
    });
    this.#tokenizers.set(path, { modelId: model.id, tokenizer });
    return tokenizer;
  }

  forget(modelId: string): void {
    for (const [path, entry] of this.#tokenizers) {
      if (entry.modelId === modelId) this.#tokenizers.delete(path);
    }
  }
}

async function load({ id, tokenizerPath: path }: EmbeddingModel): Promise<Tokenizer> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new ModelLoadError({ modelId: id, path, reason: "missing", detail: messageOf(error) });
  }
  try {
    return loadTokenizer(JSON.parse(text));
  } catch (error) {
    throw new ModelLoadError({ modelId: id, path, reason: "damaged", detail: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
