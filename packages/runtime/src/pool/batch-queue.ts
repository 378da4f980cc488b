/** What may run together: jobs of one lane, `capacity` at most at once. */
export interface Lane {
  readonly key: string;
  readonly capacity: number;
}

/** A lane's waiting jobs, in short. */
export interface LaneState<L extends Lane> {
  readonly lane: L;
  readonly waiting: number;
  /** When the first of them came. */
  readonly sinceMs: number;
}

interface Waiting<L extends Lane, J> {
  lane: L;
  /** With the time that each came; in the order of coming. */
  jobs: Map<J, number>;
}

/**
 * Jobs that wait, in lanes that may run together.
 *
 * The lane whose first job has waited longest goes first, so that a busy lane does not starve a
 * quiet one. Taking a job out, because its client has gone, takes no search.
 */
export class BatchQueue<L extends Lane, J extends object> {
  readonly #lanes = new Map<string, Waiting<L, J>>();
  readonly #laneOf = new Map<J, Waiting<L, J>>();

  get length(): number {
    return this.#laneOf.size;
  }

  add(lane: L, job: J, nowMs: number): void {
    let waiting = this.#lanes.get(lane.key);
    if (waiting === undefined) {
      waiting = { lane, jobs: new Map() };
      this.#lanes.set(lane.key, waiting);
    }
    waiting.jobs.set(job, nowMs);
    this.#laneOf.set(job, waiting);
  }

  /** Take a job out. Returns whether it was still waiting. */
  remove(job: J): boolean {
    const waiting = this.#laneOf.get(job);
    if (waiting === undefined) return false;
    this.#laneOf.delete(job);
    waiting.jobs.delete(job);
    if (waiting.jobs.size === 0) this.#lanes.delete(waiting.lane.key);
    return true;
  }

  /** The lanes that have jobs, the one that has waited longest first. */
  lanes(): LaneState<L>[] {
    const states: LaneState<L>[] = [];
    for (const { lane, jobs } of this.#lanes.values()) {
      const [sinceMs = 0] = jobs.values();
      states.push({ lane, waiting: jobs.size, sinceMs });
    }
    return states.sort((a, b) => a.sinceMs - b.sinceMs);
  }

  /** Take a batch out of a lane: its oldest jobs, as many as may run together. */
  take(lane: L): J[] {
    const batch: J[] = [];
    for (const job of this.#lanes.get(lane.key)?.jobs.keys() ?? []) {
      if (batch.length === lane.capacity) break;
      batch.push(job);
    }
    for (const job of batch) this.remove(job);
    return batch;
  }

  /** Take everything out. */
  clear(): J[] {
    const all = [...this.#laneOf.keys()];
    this.#laneOf.clear();
    this.#lanes.clear();
    return all;
  }
}
