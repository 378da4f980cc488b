import { expect, test } from "vitest";
import { adjustLogits, adjustsLogits, maskLogits, TokenHistory } from "./adjust-logits.ts";
import { Ranking } from "./ranking.ts";
import { tokenLogprobs } from "./token-logprobs.ts";

const none = {
  repetitionPenalty: 1,
  frequencyPenalty: 0,
  presencePenalty: 0,
  logitBias: new Map<number, number>(),
};

/** Token 0 is in the prompt, 1 in the answer twice, 2 in both, 3 in neither. */
function history(): TokenHistory {
  const tokens = new TokenHistory([0, 2]);
  for (const id of [1, 2, 1]) tokens.add(id);
  return tokens;
}

test("repetition divides positive logits and multiplies others, of prompt and answer alike", () => {
  const logits = Float32Array.of(3, -2, 0, 5);
  adjustLogits(logits, { ...none, repetitionPenalty: 2 }, history());
  expect([...logits]).toEqual([1.5, -4, 0, 5]);
});

test("frequency counts, presence does not, and both look at the answer only", () => {
  const logits = Float32Array.of(1, 1, 1, 1);
  adjustLogits(logits, { ...none, frequencyPenalty: 0.5, presencePenalty: 0.25 }, history());
  expect([...logits]).toEqual([1, -0.25, 0.25, 1]);
});

test("negative penalties ask for repetition", () => {
  const logits = Float32Array.of(1, 1, 1, 1);
  adjustLogits(logits, { ...none, frequencyPenalty: -1, presencePenalty: -2 }, history());
  expect([...logits]).toEqual([1, 5, 4, 1]);
});

test("repetition comes first, then the other penalties, then the bias", () => {
  const logits = Float32Array.of(0, 8, 0, 0);
  const all = { repetitionPenalty: 4, frequencyPenalty: 1, presencePenalty: 1 };
  adjustLogits(logits, { ...all, logitBias: new Map([[1, 10]]) }, history());
  expect(logits[1]).toBe(8 / 4 - 2 * 1 - 1 + 10);
});

test("a request without any of them leaves the logits alone", () => {
  expect(adjustsLogits(none)).toBe(false);
  for (const change of [
    { repetitionPenalty: 1.1 },
    { frequencyPenalty: 0.1 },
    { presencePenalty: -0.1 },
    { logitBias: new Map([[0, 0]]) },
  ]) {
    expect(adjustsLogits({ ...none, ...change })).toBe(true);
  }
});

test("a mask leaves the tokens whose bits are set", () => {
  const logits = new Float32Array(40).fill(1);
  maskLogits(logits, Int32Array.of(0b101, 1 << 7));
  const left = [...logits.keys()].filter((id) => logits[id] === 1);
  expect(left).toEqual([0, 2, 39]);
});

test("logprobs are the log-softmax of the logits, the likeliest first", () => {
  const logits = Float32Array.from([0.2, 0.5, 0.3], (p) => Math.log(p) + 4);
  const told = tokenLogprobs(logits, 0, 2, new Ranking(3));
  expect(told.id).toBe(0);
  expect(told.logprob).toBeCloseTo(Math.log(0.2), 6);
  expect(told.topLogprobs.map(({ id }) => id)).toEqual([1, 2]);
  expect(told.topLogprobs[0]?.logprob).toBeCloseTo(Math.log(0.5), 6);
  expect(told.topLogprobs[1]?.logprob).toBeCloseTo(Math.log(0.3), 6);
});

test("logprobs of a token far below the likeliest one are finite", () => {
  const told = tokenLogprobs(Float32Array.of(900, -900), 1, 0, new Ranking(2));
  expect(told).toEqual({ id: 1, logprob: -1800, topLogprobs: [] });
});
