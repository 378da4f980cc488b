/** How many scores (records, times classes where there are more than two) are kept one by one. */
const MAX_EXACT_SCORES = 5_000_000;

const HISTOGRAM_BINS = 2 ** 16;
/** Of all classes together, so that a histogram of many classes has fewer bins each. */
const MAX_BINS = 2 ** 22;
/** Bins are equally wide from minus this to this; what lies beyond is in the outermost ones. */
const HISTOGRAM_RANGE = 64;

const FIRST_CAPACITY = 1_024;

export interface RocAucOptions {
  /** At least 2. */
  readonly classes: number;
  /** What the scores are: it decides only how they are spread over the bins of a histogram. */
  readonly scores: "probabilities" | "decision_values";
  /** 5 million when left out, which take up to 60 MB. */
  readonly maxExactScores?: number;
}

export interface RocAucResult {
  /** Null when no class has both records that are of it and records that are not. */
  readonly value: number | null;
  /** Whether it was taken from a histogram. */
  readonly approximate: boolean;
}

/**
 * The area under the receiver operating characteristic, of records that come one at a time.
 *
 * It is the part of all pairs of a record of the class and one that is not of it in which the first
 * has the higher score; a tie counts one half (Mann and Whitney 1947). With more than two classes it
 * is the mean over one-versus-rest areas of the classes for which there is one.
 *
 * Scores are kept, and the area is exact, up to `maxExactScores` of them. From there on they are
 * counted in a histogram of 2^16 bins, of equal width in decision values and in the logarithms of
 * the odds of probabilities (fewer bins with more than 64 classes). Neither depends on the order of
 * the records.
 */
export class RocAuc {
  readonly #classes: number;
  /** One curve tells everything of two classes: the other is its mirror image. */
  readonly #curves: number;
  readonly #probabilities: boolean;
  readonly #maxExactScores: number;
  #count = 0;
  #targets = new Uint32Array(FIRST_CAPACITY);
  #scores: Float64Array<ArrayBufferLike>;
  #histogram: Histogram | undefined;

  constructor({ classes, scores, maxExactScores = MAX_EXACT_SCORES }: RocAucOptions) {
    this.#classes = classes;
    this.#curves = classes === 2 ? 1 : classes;
    this.#probabilities = scores === "probabilities";
    this.#maxExactScores = maxExactScores;
    this.#scores = new Float64Array(FIRST_CAPACITY * this.#curves);
  }

  /**
   * Adds a record: the index of its class, and its scores from `offset` on. There is one score a
   * class, the higher the more it is of that class; of two classes only that of the second.
   */
  add(target: number, scores: ArrayLike<number>, offset: number): void {
    if (this.#histogram === undefined) {
      if ((this.#count + 1) * this.#curves <= this.#maxExactScores) {
        this.#keep(target, scores, offset);
        return;
      }
      this.#histogram = this.#startHistogram();
    }
    for (let curve = 0; curve < this.#curves; curve++) {
      this.#histogram.add(curve, this.#isPositive(target, curve), scores[offset + curve] ?? 0);
    }
  }

  result(): RocAucResult {
    let sum = 0;
    let defined = 0;
    for (let curve = 0; curve < this.#curves; curve++) {
      const area = this.#histogram?.area(curve) ?? this.#exactArea(curve);
      if (Number.isNaN(area)) continue;
      sum += area;
      defined++;
    }
    return {
      value: defined === 0 ? null : sum / defined,
      approximate: this.#histogram !== undefined,
    };
  }

  #keep(target: number, scores: ArrayLike<number>, offset: number): void {
    if (this.#count === this.#targets.length) {
      const most = Math.floor(this.#maxExactScores / this.#curves);
      const capacity = Math.min(this.#count * 2, most);
      this.#targets = grown(this.#targets, new Uint32Array(capacity));
      this.#scores = grown(this.#scores, new Float64Array(capacity * this.#curves));
    }
    this.#targets[this.#count] = target;
    for (let curve = 0; curve < this.#curves; curve++) {
      this.#scores[this.#count * this.#curves + curve] = scores[offset + curve] ?? 0;
    }
    this.#count++;
  }

  #startHistogram(): Histogram {
    const bins = Math.min(HISTOGRAM_BINS, 2 ** Math.floor(Math.log2(MAX_BINS / this.#curves)));
    const histogram = new Histogram(this.#curves, bins, this.#probabilities);
    for (let record = 0; record < this.#count; record++) {
      const target = this.#targets[record] ?? 0;
      for (let curve = 0; curve < this.#curves; curve++) {
        const score = this.#scores[record * this.#curves + curve] ?? 0;
        histogram.add(curve, this.#isPositive(target, curve), score);
      }
    }
    this.#targets = new Uint32Array(0);
    this.#scores = new Float64Array(0);
    return histogram;
  }

  #isPositive(target: number, curve: number): boolean {
    return target === (this.#classes === 2 ? 1 : curve);
  }

  #exactArea(curve: number): number {
    let positives = 0;
    for (let record = 0; record < this.#count; record++) {
      if (this.#isPositive(this.#targets[record] ?? 0, curve)) positives++;
    }
    const positive = new Float64Array(positives);
    const negative = new Float64Array(this.#count - positives);
    let nextPositive = 0;
    let nextNegative = 0;
    for (let record = 0; record < this.#count; record++) {
      const score = this.#scores[record * this.#curves + curve] ?? 0;
      if (this.#isPositive(this.#targets[record] ?? 0, curve)) positive[nextPositive++] = score;
      else negative[nextNegative++] = score;
    }
    return areaOf(positive.sort(), negative.sort());
  }
}

/** How many records of a class, and how many others, have a score in each bin. */
class Histogram {
  readonly #bins: number;
  readonly #probabilities: boolean;
  readonly #positive: Float64Array;
  readonly #negative: Float64Array;

  constructor(curves: number, bins: number, probabilities: boolean) {
    this.#bins = bins;
    this.#probabilities = probabilities;
    this.#positive = new Float64Array(curves * bins);
    this.#negative = new Float64Array(curves * bins);
  }

  add(curve: number, isPositive: boolean, score: number): void {
    const value = this.#probabilities ? logOdds(score) : score;
    const bin = Math.floor(((value + HISTOGRAM_RANGE) / (2 * HISTOGRAM_RANGE)) * this.#bins);
    const counts = isPositive ? this.#positive : this.#negative;
    const at = curve * this.#bins + Math.max(0, Math.min(this.#bins - 1, bin));
    counts[at] = (counts[at] ?? 0) + 1;
  }

  /** NaN where a class has no record, or all of them. */
  area(curve: number): number {
    let pairs = 0;
    let positives = 0;
    let negatives = 0;
    for (let at = curve * this.#bins; at < (curve + 1) * this.#bins; at++) {
      const positive = this.#positive[at] ?? 0;
      const negative = this.#negative[at] ?? 0;
      pairs += positive * (negatives + negative / 2);
      positives += positive;
      negatives += negative;
    }
    return pairs / (positives * negatives);
  }
}

/** Infinite at both ends; a probability that was rounded to more than 1 counts as 1. */
function logOdds(probability: number): number {
  return Math.log(probability / Math.max(0, 1 - probability));
}

/** The part of all pairs won by the first; both in ascending order. NaN where there is no pair. */
function areaOf(positive: Float64Array, negative: Float64Array): number {
  // Counts of pairs and halves, so that no sum is rounded below 2^52 of them.
  let pairs = 0;
  let below = 0;
  let notAbove = 0;
  for (const score of positive) {
    while (below < negative.length && (negative[below] ?? 0) < score) below++;
    notAbove = Math.max(notAbove, below);
    while (notAbove < negative.length && (negative[notAbove] ?? 0) <= score) notAbove++;
    pairs += (below + notAbove) / 2;
  }
  return pairs / (positive.length * negative.length);
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
