import { type Kernel, kernelDiagonal, kernelRow } from "./kernel.ts";
import type { Samples } from "./samples.ts";

interface Segment {
  readonly values: Float32Array;
  used: number;
}

/** The part of the cache that goes when it is full, the longest unused first. */
const evictedPart = 0.25;
/** What an array of its own costs besides its numbers, about. */
const segmentOverheadBytes = 256;

/**
 * Kernel values, a row and a group at a time, computed when first asked for and kept up to a limit.
 * Pairs of classes share them: the values of a row with its own class serve all pairs of that class,
 * and those of a cross-validation serve the training behind it.
 */
export class KernelCache {
  readonly samples: Samples;
  readonly kernel: Kernel;
  readonly #limitBytes: number;
  readonly #segments = new Map<number, Segment>();
  readonly #dots: Float64Array;
  #bytes = 0;
  #clock = 0;

  constructor(samples: Samples, kernel: Kernel, limitBytes: number) {
    this.samples = samples;
    this.kernel = kernel;
    this.#limitBytes = limitBytes;
    this.#dots = new Float64Array(samples.count);
  }

  /** K of a row with each row of a group. Valid until the next call. */
  segment(row: number, group: number): Float32Array {
    const { starts } = this.samples;
    const key = row * (starts.length - 1) + group;
    const known = this.#segments.get(key);
    if (known !== undefined) {
      known.used = ++this.#clock;
      return known.values;
    }
    const from = starts[group] ?? 0;
    const values = new Float32Array((starts[group + 1] ?? 0) - from);
    if (this.#bytes + sizeOf(values) > this.#limitBytes) this.#evict();
    kernelRow(this.samples, this.kernel, row, from, values, this.#dots);
    this.#segments.set(key, { values, used: ++this.#clock });
    this.#bytes += sizeOf(values);
    return values;
  }

  /** K of a row with itself. */
  diagonal(row: number): number {
    return kernelDiagonal(this.samples, this.kernel, row);
  }

  /** How much is kept. */
  get sizeBytes(): number {
    return this.#bytes;
  }

  /** About how much work a row of so many values is, in elements of a simple loop. */
  workOf(values: number): number {
    return values * (1 + this.samples.width / 8);
  }

  #evict(): void {
    const times = Float64Array.from(this.#segments.values(), ({ used }) => used).sort();
    const limit = times[Math.floor(times.length * evictedPart)] ?? 0;
    for (const [key, { values, used }] of this.#segments) {
      if (used > limit) continue;
      this.#segments.delete(key);
      this.#bytes -= sizeOf(values);
    }
  }
}

function sizeOf(values: Float32Array): number {
  return values.byteLength + segmentOverheadBytes;
}
