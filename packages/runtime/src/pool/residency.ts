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
  #reservedBytes = 0;

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
    const { evictions, excess } = this.#evict(
      model.sizeBytes,
      (other) => other === worker || isIdle(other),
    );
    if (excess > 0) return null;
    for (const eviction of evictions) this.drop(eviction.worker, eviction.key);
    const models = this.#workers.get(worker) ?? new Map<string, Resident>();
    const { modelId, sizeBytes } = model;
    models.set(model.key, { modelId, sizeBytes, lastUse: ++this.#uses });
    this.#workers.set(worker, models);
    return evictions;
  }

  /**
   * Keep so many bytes of the budget for others. Returns the copies to unload for that, of idle
   * workers; where they are not enough, the budget is exceeded until more are idle.
   */
  reserve(sizeBytes: number, isIdle: (worker: W) => boolean): Eviction<W>[] {
    this.#reservedBytes = sizeBytes;
    const { evictions } = this.#evict(0, isIdle);
    for (const eviction of evictions) this.drop(eviction.worker, eviction.key);
    return evictions;
  }

  /** Whether what is kept for others leaves no room for so many bytes, whatever else goes. */
  isCrowdedOut(sizeBytes: number): boolean {
    return this.#reservedBytes + sizeBytes > this.#budgetBytes;
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

  /** The copies to unload for `sizeBytes` more, and what is missing even so. */
  #evict(
    sizeBytes: number,
    mayGo: (worker: W) => boolean,
  ): { evictions: Eviction<W>[]; excess: number } {
    let excess = this.loadedBytes() + this.#reservedBytes + sizeBytes - this.#budgetBytes;
    const evictions: Eviction<W>[] = [];
    const candidates = this.#all()
      .filter(({ worker }) => mayGo(worker))
      .sort((a, b) => a.lastUse - b.lastUse);
    for (const { worker, key, sizeBytes: freed } of candidates) {
      if (excess <= 0) break;
      evictions.push({ worker, key });
      excess -= freed;
    }
    return { evictions, excess };
  }

  #all(): (Resident & Eviction<W>)[] {
    return [...this.#workers].flatMap(([worker, models]) =>
      [...models].map(([key, resident]) => ({ worker, key, ...resident })),
    );
  }
}
