import type { GenerateRequest } from "../generate-request.ts";
import { drawUniform } from "./draw-uniform.ts";
import { type RankedTokens, Ranking } from "./ranking.ts";

/** What decides which token is drawn, besides the logits. */
export type SamplingRequest = Pick<
  GenerateRequest,
  "temperature" | "topK" | "topP" | "minP" | "choice"
> & { readonly seed: number };

/** Below `e ** leastExponent` of the likeliest, a weight does not change a sum of 53 bits. */
const leastExponent = -50;

/** Sums may be rounded: so much less than `top_p` is `top_p`. */
const nearly = 1 - 1e-12;

/**
 * Draws tokens: temperature, then `top_k`, `top_p` and `min_p`, then a number from Philox that depends
 * on the seed, the choice and the position only. Temperature 0 takes the likeliest, of equal ones the
 * lowest id.
 *
 * The nucleus is that of A. Holtzman et al., "The curious case of neural text degeneration", 2020: the
 * smallest set of likeliest tokens that has at least `top_p` of the probability that `top_k` left.
 */
export class TokenSampler {
  readonly #ranking: Ranking;
  readonly #weights: Float64Array;

  constructor(vocabularySize: number) {
    this.#ranking = new Ranking(vocabularySize);
    this.#weights = new Float64Array(vocabularySize);
  }

  /** Draw from all tokens. `null` when no logit is finite. */
  fromLogits(logits: Float32Array, request: SamplingRequest, position: number): number | null {
    const likeliest = indexOfHighest(logits);
    if (likeliest === null || request.temperature === 0) return likeliest;
    const { topK, topP } = request;
    if (topK !== null && topK < logits.length) {
      return this.fromRanked(this.#ranking.likeliest(logits, topK), request, position);
    }
    const total = this.#weigh(logits, logits[likeliest] ?? 0, request.temperature);
    if (topP < 1) {
      this.#ranking.keepHeaviest(logits, this.#weights, topP * total * nearly);
    }
    return this.#drawAny(request, position);
  }

  /** Draw from tokens that are ranked already: all that `top_k` leaves. `null` if there is none. */
  fromRanked(ranked: RankedTokens, request: SamplingRequest, position: number): number | null {
    if (request.temperature === 0) return ranked.ids[0] ?? null;
    return drawRanked(ranked, request, position);
  }

  /** Weights by id, 1 for the likeliest. Returns their sum. */
  #weigh(logits: Float32Array, highest: number, temperature: number): number {
    const weights = this.#weights;
    let total = 0;
    for (let id = 0; id < weights.length; id++) {
      const exponent = ((logits[id] as number) - highest) / temperature;
      const weight = exponent < leastExponent ? 0 : Math.exp(exponent);
      weights[id] = weight;
      total += weight;
    }
    return total;
  }

  /** Draw by the weights as they are by now. */
  #drawAny({ seed, choice, minP }: SamplingRequest, position: number): number | null {
    const weights = this.#weights;
    let total = 0;
    for (let id = 0; id < weights.length; id++) {
      const weight = weights[id] as number;
      if (weight >= minP) total += weight;
    }
    const target = drawUniform(seed, choice, position) * total;
    let sum = 0;
    for (let id = 0; id < weights.length; id++) {
      const weight = weights[id] as number;
      if (weight >= minP) sum += weight;
      if (sum > target) return id;
    }
    return null;
  }
}

function drawRanked(
  { ids, logits }: RankedTokens,
  { temperature, topP, minP, seed, choice }: SamplingRequest,
  position: number,
): number | null {
  const highest = logits[0] ?? 0;
  const weights = Float64Array.from(logits, (logit) => Math.exp((logit - highest) / temperature));
  const nucleus = topP * weights.reduce((sum, weight) => sum + weight, 0) * nearly;
  let kept = 0;
  let mass = 0;
  while (kept < weights.length && (kept === 0 || mass < nucleus)) {
    const weight = weights[kept] ?? 0;
    if (weight < minP) break;
    mass += weight;
    kept++;
  }
  const target = drawUniform(seed, choice, position) * mass;
  let sum = 0;
  for (let rank = 0; rank < kept; rank++) {
    sum += weights[rank] ?? 0;
    if (sum > target) return ids[rank] ?? null;
  }
  return null;
}

function indexOfHighest(logits: Float32Array): number | null {
  let best: number | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? Number.NaN;
    if (logit <= highest || Number.isNaN(logit)) continue;
    highest = logit;
    best = id;
  }
  return best;
}
