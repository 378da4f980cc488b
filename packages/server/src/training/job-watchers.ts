/** Who waits for news of jobs. */
export class JobWatchers {
  readonly #watchers = new Map<string, Set<JobWatcher>>();

  /** Begins to listen for news of a job, until the watcher is disposed of. */
  watch(jobId: string): JobWatcher {
    const watchers = this.#watchers.get(jobId) ?? new Set();
    this.#watchers.set(jobId, watchers);
    const watcher = new JobWatcher(() => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#watchers.delete(jobId);
    });
    watchers.add(watcher);
    return watcher;
  }

  /** Tells everybody who watches this job. */
  notify(jobId: string): void {
    for (const watcher of this.#watchers.get(jobId) ?? []) watcher.notify();
  }

  notifyAll(): void {
    for (const jobId of this.#watchers.keys()) this.notify(jobId);
  }
}

/** Remembers that there are news until somebody asks, so that none are missed in between. */
export class JobWatcher implements Disposable {
  readonly #leave: () => void;
  #hasNews = false;
  #wake: (() => void) | undefined;

  constructor(leave: () => void) {
    this.#leave = leave;
  }

  notify(): void {
    this.#hasNews = true;
    this.#wake?.();
  }

  /** Whether there were news since the last call; waits for some, for a time at most. */
  async news(timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    if (!this.#hasNews && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener("abort", this.#wake);
      });
      if (this.#wake !== undefined) signal.removeEventListener("abort", this.#wake);
      this.#wake = undefined;
    }
    const hadNews = this.#hasNews;
    this.#hasNews = false;
    return hadNews;
  }

  [Symbol.dispose](): void {
    this.#leave();
  }
}
