/** exp(x) / sum(exp(x)), with the greatest taken off first so that nothing overflows. */
export function softmax(scores: Float32Array): Float32Array<ArrayBuffer> {
  const greatest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return Float32Array.from(powers, (power) => power / sum);
}
