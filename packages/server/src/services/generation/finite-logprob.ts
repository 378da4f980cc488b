/** JSON has no infinities: the hosted API says -9999 for what is as good as impossible. */
export function finiteLogprob(logprob: number): number {
  return Math.min(0, Math.max(logprob, -9999));
}
