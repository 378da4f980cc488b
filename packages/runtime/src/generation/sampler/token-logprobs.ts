import type { TokenLogprobs } from "../generation-event.ts";
import type { Ranking } from "./ranking.ts";

/**
 * How likely a token is by the model's own logits, and which are the `count` likeliest: log-softmax,
 * summed in float64.
 */
export function tokenLogprobs(
  logits: Float32Array,
  id: number,
  count: number,
  ranking: Ranking,
): TokenLogprobs {
  const normaliser = logSumExp(logits);
  const top = ranking.likeliest(logits, count);
  return {
    id,
    logprob: (logits[id] ?? 0) - normaliser,
    topLogprobs: Array.from(top.ids, (topId, rank) => ({
      id: topId,
      logprob: (top.logits[rank] ?? 0) - normaliser,
    })),
  };
}

function logSumExp(logits: Float32Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? 0;
    if (logit > highest) highest = logit;
  }
  let sum = 0;
  for (let id = 0; id < logits.length; id++) sum += Math.exp((logits[id] ?? 0) - highest);
  return highest + Math.log(sum);
}
