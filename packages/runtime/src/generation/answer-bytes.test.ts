import { expect, test } from "vitest";
import { MemoryBudgetError } from "../errors/capacity-errors.ts";
import { GenerationModels, generateRequest, promptOf } from "../testing/generation-fixtures.ts";
import { answerBytes } from "./answer-bytes.ts";

/** Bytes of 128 tokens: keys and values of 2 layers, 2 heads of 8, float32. */
const unit = 2 * 2 * 2 * 8 * 128 * 4;
const plenty = 1024 ** 3;

function bytesOf(
  tokens: number,
  options: { throughput: boolean; cacheBudgetBytes?: number },
  decoder: "split" | "exported" = "split",
): number {
  using models = new GenerationModels();
  const request = generateRequest({ promptTokenIds: promptOf(tokens - 1), maxTokens: 1 });
  return answerBytes(models.write("m", decoder), request, { cacheBudgetBytes: plenty, ...options });
}

test("an answer takes the room of its capacity", () => {
  const throughput = false;
  expect([20, 128, 129, 1024].map((tokens) => bytesOf(tokens, { throughput }) / unit)).toEqual([
    1, 1, 2, 8,
  ]);
});

test("in throughput mode it takes what it may get beside a longer one, but never more than a context", () => {
  const throughput = true;
  expect([20, 129, 513, 1024].map((tokens) => bytesOf(tokens, { throughput }) / unit)).toEqual([
    2, 4, 8, 8,
  ]);
  expect(bytesOf(20, { throughput }, "exported")).toBe(unit);
});

test("one that fits alone only has the budget to itself, and one that does not fit is refused", () => {
  const options = { throughput: true, cacheBudgetBytes: 3 * unit };
  expect(bytesOf(129, options)).toBe(3 * unit);
  expect(() => bytesOf(257, options)).toThrow(MemoryBudgetError);
});
