/** Someone who wants to come in: what they take, and whom they are for. */
export interface Applicant<Key> {
  readonly key: Key;
  readonly sizeBytes: number;
}

interface AdmissionLimits {
  /** The most bytes of all who are in. */
  readonly budgetBytes: number;
  /** The most who are in with the same key. */
  readonly perKey: number;
}

/**
 * Lets applicants in, in the order they came, as far as there is memory and room.
 *
 * One that waits for memory holds up all behind it, as a large one would else never get in among small
 * ones. One that waits for room with its key holds up those of the same key only.
 */
export class Admission<Key, T extends Applicant<Key>> {
  readonly #limits: AdmissionLimits;
  readonly #waiting = new Set<T>();
  readonly #inside = new Set<T>();

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  get usedBytes(): number {
    let sum = 0;
    for (const { sizeBytes } of this.#inside) sum += sizeBytes;
    return sum;
  }

  inside(key: Key): T[] {
    return [...this.#inside].filter((applicant) => applicant.key === key);
  }

  /** Wait to be let in. */
  apply(applicant: T): void {
    this.#waiting.add(applicant);
  }

  /** Whether someone with this key waits. */
  awaits(key: Key): boolean {
    for (const applicant of this.#waiting) if (applicant.key === key) return true;
    return false;
  }

  /** Go, from inside or from the queue. False for one who is in neither. */
  leave(applicant: T): boolean {
    const wasWaiting = this.#waiting.delete(applicant);
    return this.#inside.delete(applicant) || wasWaiting;
  }

  /** Let in whoever can come in now, and return them. */
  admit(): T[] {
    const admitted: T[] = [];
    const full = new Set<Key>();
    let free = this.#limits.budgetBytes - this.usedBytes;
    for (const applicant of this.#waiting) {
      const { key, sizeBytes } = applicant;
      if (full.has(key)) continue;
      if (this.inside(key).length >= this.#limits.perKey) {
        full.add(key);
        continue;
      }
      if (sizeBytes > free) break;
      free -= sizeBytes;
      this.#waiting.delete(applicant);
      this.#inside.add(applicant);
      admitted.push(applicant);
    }
    return admitted;
  }

  /** Send everybody away who waits. */
  clear(): T[] {
    const all = [...this.#waiting];
    this.#waiting.clear();
    return all;
  }
}
