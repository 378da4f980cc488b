/** A model that a worker holds, or is about to. */
interface Resident {
  modelId: string;
  sizeBytes: number;
  /** Grows with every use; the least is the least recently used. */
  lastUse: number;
}

/** A copy of a model that is to go. */
export interface Eviction<W> {
  worker: W;
  key: string;
}

/**
 * Which worker holds which models, and which copies go when the memory budget is used up.
 *
 * Counts the bytes of the model's file for each copy. Pure bookkeeping: whoever asks does what it
 * says.
 */
export class Residency<W> {
  readonly #budgetBytes: number;
  readonly #workers = new Map<W, Map<string, Resident>>();
  #uses = 0;

  constructor(budgetBytes: number) {
    this.#budgetBytes = budgetBytes;
  }

  holds(worker: W, key: string): boolean {
    return this.#workers.get(worker)?.has(key) ?? false;
  }

  /**
   * Note that `worker` uses a model now, loading it if need be.
   *
   * Returns the copies to unload first, least recently used ones of workers for which `isIdle`
   * holds; or `null` when there is no room even so, and then nothing is noted.
   */
  claim(
    worker: W,
    model: { key: string; modelId: string; sizeBytes: number },
    isIdle: (worker: W) => boolean,
  ): Eviction<W>[] | null {
    const held = this.#workers.get(worker)?.get(model.key);
    if (held !== undefined) {
      held.lastUse = ++this.#uses;
      return [];
    }
    let excess = this.loadedBytes() + model.sizeBytes - this.#budgetBytes;
    const evictions: Eviction<W>[] = [];
    for (const copy of excess > 0 ? this.#evictable(worker, isIdle) : []) {
      if (excess <= 0) break;
      evictions.push({ worker: copy.worker, key: copy.key });
      excess -= copy.sizeBytes;
    }
    if (excess > 0) return null;
    for (const eviction of evictions) this.drop(eviction.worker, eviction.key);
    const models = this.#workers.get(worker) ?? new Map<string, Resident>();
    const { modelId, sizeBytes } = model;
    models.set(model.key, { modelId, sizeBytes, lastUse: ++this.#uses });
    this.#workers.set(worker, models);
    return evictions;
  }

  /** Forget a copy: it was unloaded, or could not be loaded. */
  drop(worker: W, key: string): void {
    this.#workers.get(worker)?.delete(key);
  }

  /** Forget a worker: it is gone, and what it held with it. */
  dropWorker(worker: W): void {
    this.#workers.delete(worker);
  }

  /** The copies of a model, under whatever key. */
  copies(modelId: string): Eviction<W>[] {
    return this.#all()
      .filter((copy) => copy.modelId === modelId)
      .map(({ worker, key }) => ({ worker, key }));
  }

  loadedBytes(): number {
    return this.#all().reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  }

  /** The loaded models, each once. */
  models(): { id: string; copies: number; sizeBytes: number }[] {
    const byId = new Map<string, { id: string; copies: number; sizeBytes: number }>();
    for (const { modelId: id, sizeBytes } of this.#all()) {
      const known = byId.get(id) ?? { id, copies: 0, sizeBytes: 0 };
      byId.set(id, {
        id,
        copies: known.copies + 1,
        sizeBytes: known.sizeBytes + sizeBytes,
      });
    }
    return [...byId.values()];
  }

  #evictable(claimant: W, isIdle: (worker: W) => boolean) {
    return this.#all()
      .filter(({ worker }) => worker === claimant || isIdle(worker))
      .sort((a, b) => a.lastUse - b.lastUse);
  }

  #all(): (Resident & Eviction<W>)[] {
    return [...this.#workers].flatMap(([worker, models]) =>
      [...models].map(([key, resident]) => ({ worker, key, ...resident })),
    );
  }
}
