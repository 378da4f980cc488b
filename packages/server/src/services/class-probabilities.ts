/** Probabilities that exclude each other, of the scores that a classifier gives. */
export function softmax(scores: ArrayLike<number>): number[] {
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < scores.length; index++)
    largest = Math.max(largest, scores[index] ?? 0);
  const powers = Array.from(scores, (score) => Math.exp(score - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The probability that a score stands for by itself: 1 / (1 + e^-x). */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
