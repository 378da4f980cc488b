import fc from "fast-check";
import { expect, test } from "vitest";
import { drawUniform } from "./draw-uniform.ts";
import { Ranking } from "./ranking.ts";
import { type SamplingRequest, TokenSampler } from "./token-sampler.ts";

const size = 24;
const logitsOf = fc
  .array(fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant(Number.NEGATIVE_INFINITY)), {
    minLength: size,
    maxLength: size,
  })
  .map((values) => Float32Array.from(values, (value) => value / 8))
  .filter((logits) => logits.some((logit) => logit > Number.NEGATIVE_INFINITY));

const requests = fc.record({
  temperature: fc.constantFrom(0.1, 0.7, 1, 1.9),
  topK: fc.constantFrom(null, 1, 3, 10, size, 100),
  topP: fc.constantFrom(0.05, 0.5, 0.93, 1),
  minP: fc.constantFrom(0, 0.03, 0.4, 1),
  seed: fc.integer(),
  choice: fc.nat(3),
});

/** The sampler by its definition: everything sorted, one rule after the other. */
function drawByDefinition(logits: Float32Array, request: SamplingRequest, position: number) {
  const { temperature, topK, topP, minP, seed, choice } = request;
  let ranked = Array.from(logits, (logit, id) => ({ id, weight: Math.exp(logit / temperature) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
  if (topK !== null) ranked = ranked.slice(0, topK);
  const total = ranked.reduce((sum, { weight }) => sum + weight, 0);
  let mass = 0;
  ranked = ranked.filter(({ weight }, rank) => {
    const before = mass;
    mass += weight;
    return rank === 0 || before < topP * total * (1 - 1e-12);
  });
  const least = minP * (ranked[0]?.weight ?? 0) * (1 - 1e-12);
  ranked = ranked.filter(({ weight }) => weight >= least);
  // Tokens that were ranked are drawn by rank, others by id.
  if (topK === null || topK >= logits.length) ranked.sort((a, b) => a.id - b.id);
  const kept = ranked.reduce((sum, { weight }) => sum + weight, 0);
  let target = drawUniform(seed, choice, position) * kept;
  for (const { id, weight } of ranked) {
    target -= weight;
    if (target < 0) return id;
  }
  return ranked.at(-1)?.id ?? null;
}

test("draws what temperature, top_k, top_p and min_p leave, one rule after the other", () => {
  const sampler = new TokenSampler(size);
  fc.assert(
    fc.property(logitsOf, requests, fc.nat(1000), (logits, request, position) => {
      const drawn = sampler.fromLogits(logits.slice(), request, position);
      expect(drawn).toBe(drawByDefinition(logits, request, position));
    }),
    { numRuns: 2000 },
  );
});

test("draws the same from ranked tokens as from all logits", () => {
  const sampler = new TokenSampler(size);
  fc.assert(
    fc.property(logitsOf, requests, fc.nat(100), (logits, request, position) => {
      fc.pre(request.topK !== null && request.topK < size);
      const ranked = new Ranking(size).likeliest(logits, request.topK ?? 0);
      const fromRanked = sampler.fromRanked(ranked, request, position);
      expect(fromRanked).toBe(sampler.fromLogits(logits.slice(), request, position));
    }),
    { numRuns: 500 },
  );
});

test("draws tokens as often as they are likely", () => {
  const sampler = new TokenSampler(4);
  const probabilities = [0.4, 0.1, 0.3, 0.2];
  const logits = Float32Array.from(probabilities, Math.log);
  const request = { temperature: 1, topK: null, topP: 1, minP: 0, seed: 11, choice: 0 };
  const counts = [0, 0, 0, 0];
  const draws = 20_000;
  for (let position = 0; position < draws; position++) {
    const id = sampler.fromLogits(logits, request, position) ?? -1;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  for (const [id, p] of probabilities.entries()) {
    const deviation = Math.sqrt(draws * p * (1 - p));
    expect(Math.abs((counts[id] ?? 0) - draws * p)).toBeLessThan(5 * deviation);
  }
});

test("temperature 0 takes the likeliest, of equal ones the lowest id", () => {
  const sampler = new TokenSampler(5);
  const request = { temperature: 0, topK: null, topP: 0.5, minP: 0, seed: 1, choice: 0 };
  expect(sampler.fromLogits(Float32Array.of(1, 7, 3, 7, 2), request, 0)).toBe(1);
});

test("there is nothing to draw where no logit is a finite number", () => {
  const sampler = new TokenSampler(2);
  const request = { temperature: 1, topK: null, topP: 1, minP: 0, seed: 1, choice: 0 };
  for (const value of [Number.NaN, Number.NEGATIVE_INFINITY]) {
    for (const changes of [{}, { temperature: 0 }, { topK: 1 }, { topP: 0.5 }]) {
      const drawn = sampler.fromLogits(
        Float32Array.of(value, value),
        { ...request, ...changes },
        0,
      );
      expect(drawn).toBeNull();
    }
  }
});

test("ranking finds what sorting finds", () => {
  fc.assert(
    fc.property(logitsOf, fc.nat(size + 2), (logits, count) => {
      const sorted = Array.from(logits, (logit, id) => ({ id, logit }))
        .filter(({ logit }) => logit > Number.NEGATIVE_INFINITY)
        .sort((a, b) => b.logit - a.logit || a.id - b.id)
        .slice(0, count);
      const ranked = new Ranking(size).likeliest(logits, count);
      expect([...ranked.ids]).toEqual(sorted.map(({ id }) => id));
      expect([...ranked.logits]).toEqual(sorted.map(({ logit }) => logit));
    }),
  );
});
