import { readFile } from "node:fs/promises";
import { loadTokenizer, type Tokenizer } from "@understudy/tokenizers";
import { ModelLoadError } from "../errors/engine-errors.ts";
import type { TokenizedModel } from "../model.ts";
import type { PairTokenizer } from "./word-piece/word-piece-tokenizer.ts";

/** Tokenizers by file, each read once. One that could not be loaded is tried again the next time. */
export class TokenizerCache {
  readonly #tokenizers = new Map<string, { modelId: string; tokenizer: Promise<Tokenizer> }>();

  get(model: TokenizedModel): Promise<Tokenizer> {
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

  /** The tokenizer of a model that takes pairs of texts. Rejects with `ModelLoadError` for another. */
  async pairs(model: TokenizedModel): Promise<PairTokenizer> {
    const tokenizer = await this.get(model);
    if ("encodePairInSteps" in tokenizer) return tokenizer as PairTokenizer;
    throw new ModelLoadError({
      modelId: model.id,
      path: model.tokenizerPath,
      reason: "incompatible",
      detail: "expected a tokenizer that puts two texts together, with a WordPiece model",
    });
  }

  forget(modelId: string): void {
    for (const [path, entry] of this.#tokenizers) {
      if (entry.modelId === modelId) this.#tokenizers.delete(path);
    }
  }
}

async function load({ id, tokenizerPath: path }: TokenizedModel): Promise<Tokenizer> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new ModelLoadError({ modelId: id, path, reason: "missing", detail: messageOf(error) });
  }
  try {
    const json: unknown = JSON.parse(text);
    return isWordPiece(json) ? await loadWordPiece(json) : loadTokenizer(json);
  } catch (error) {
    throw new ModelLoadError({ modelId: id, path, reason: "damaged", detail: messageOf(error) });
  }
}

function isWordPiece(json: unknown): json is object {
  if (typeof json !== "object" || json === null || !("model" in json)) return false;
  const { model } = json;
  return typeof model === "object" && model !== null && Reflect.get(model, "type") === "WordPiece";
}

/** Reading the package takes a while; most models do without. */
async function loadWordPiece(json: object): Promise<PairTokenizer> {
  const { WordPieceTokenizer } = await import("./word-piece/word-piece-tokenizer.ts");
  return new WordPieceTokenizer(json);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
