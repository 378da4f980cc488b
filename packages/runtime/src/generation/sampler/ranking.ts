/** How finely logits are told apart before the likeliest are sorted. */
const bucketCount = 2048;

/** Tokens with their logits, the likeliest first; of equal ones the lower id first. */
export interface RankedTokens {
  readonly ids: Int32Array;
  readonly logits: Float32Array;
}

/**
 * Finds the likeliest of many tokens without sorting all: logits are put into buckets, and only those
 * of the buckets that matter are sorted. Linear in the size of the vocabulary.
 *
 * Logits of minus infinity, and what is no number, are never among the likeliest.
 */
export class Ranking {
  readonly #buckets: Uint16Array;
  readonly #sums = new Float64Array(bucketCount + 1);

  constructor(vocabularySize: number) {
    this.#buckets = new Uint16Array(vocabularySize);
  }

  /** The `count` likeliest tokens, or all where there are fewer. */
  likeliest(logits: Float32Array, count: number): RankedTokens {
    this.#fillBuckets(logits);
    const sums = this.#sums.fill(0);
    for (const bucket of this.#buckets) sums[bucket] = (sums[bucket] as number) + 1;
    const last = this.#bucketThatReaches(count);
    const ids = this.#idsIn(0, last);
    const ranked = sortByLogit(ids, logits).subarray(0, count);
    return { ids: ranked, logits: Float32Array.from(ranked, (id) => logits[id] as number) };
  }

  /** Set the weight of each token to 0 that is not among the likeliest that come to `mass` together. */
  keepHeaviest(logits: Float32Array, weights: Float64Array, mass: number): void {
    this.#fillBuckets(logits);
    const buckets = this.#buckets;
    const sums = this.#sums.fill(0);
    for (let id = 0; id < buckets.length; id++) {
      const bucket = buckets[id] as number;
      sums[bucket] = (sums[bucket] as number) + (weights[id] as number);
    }
    const last = this.#bucketThatReaches(mass);
    let kept = 0;
    for (let bucket = 0; bucket < last; bucket++) kept += sums[bucket] as number;
    for (let id = 0; id < buckets.length; id++) {
      if ((buckets[id] as number) > last) weights[id] = 0;
    }
    for (const id of sortByLogit(this.#idsIn(last, last), logits)) {
      if (kept >= mass) weights[id] = 0;
      else kept += weights[id] as number;
    }
  }

  /** The bucket of each token: 0 for the likeliest, the last of all for what cannot be. */
  #fillBuckets(logits: Float32Array): void {
    const { highest, lowest } = finiteRange(logits);
    const scale = highest > lowest ? (bucketCount - 1) / (highest - lowest) : 0;
    const buckets = this.#buckets;
    for (let id = 0; id < buckets.length; id++) {
      const logit = logits[id] as number;
      buckets[id] = logit >= lowest ? Math.trunc((highest - logit) * scale) : bucketCount;
    }
  }

  #bucketThatReaches(wanted: number): number {
    let sum = this.#sums[0] as number;
    let bucket = 0;
    while (sum < wanted && bucket < bucketCount - 1) sum += this.#sums[++bucket] as number;
    return bucket;
  }

  #idsIn(first: number, last: number): Int32Array {
    const ids: number[] = [];
    const buckets = this.#buckets;
    for (let id = 0; id < buckets.length; id++) {
      const bucket = buckets[id] as number;
      if (bucket >= first && bucket <= last) ids.push(id);
    }
    return Int32Array.from(ids);
  }
}

function sortByLogit(ids: Int32Array, logits: Float32Array): Int32Array {
  return ids.sort((a, b) => (logits[b] as number) - (logits[a] as number) || a - b);
}

function finiteRange(logits: Float32Array): { highest: number; lowest: number } {
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] as number;
    if (logit > highest) highest = logit;
    if (logit < lowest && logit !== Number.NEGATIVE_INFINITY) lowest = logit;
  }
  return { highest, lowest };
}
