import { stat } from "node:fs/promises";
import { MemoryBudgetError } from "../errors/capacity-errors.ts";
import { ModelLoadError } from "../errors/engine-errors.ts";
import { type Model, modelKey } from "../model.ts";

/** How large models' files are: looked up once, until the model is unloaded or found damaged. */
export class ModelSizes {
  readonly #budgetBytes: number;
  readonly #sizes = new Map<string, { modelId: string; sizeBytes: number }>();

  constructor(budgetBytes: number) {
    this.#budgetBytes = budgetBytes;
  }

  /** Rejects with `ModelLoadError` when there is no file, `MemoryBudgetError` when it is too large. */
  async get(model: Model): Promise<number> {
    const key = modelKey(model);
    const sizeBytes = this.#sizes.get(key)?.sizeBytes ?? (await measure(model));
    const { id: modelId } = model;
    if (sizeBytes > this.#budgetBytes) {
      throw new MemoryBudgetError({ modelId, sizeBytes, budgetBytes: this.#budgetBytes });
    }
    this.#sizes.set(key, { modelId, sizeBytes });
    return sizeBytes;
  }

  forget(modelId: string): void {
    for (const [key, entry] of this.#sizes) {
      if (entry.modelId === modelId) this.#sizes.delete(key);
    }
  }
}

async function measure({ id: modelId, modelPath: path }: Model): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ModelLoadError({ modelId, path, reason: "missing", detail });
  }
}
