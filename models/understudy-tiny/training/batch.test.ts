import { describe, expect, it } from "vitest";
import { type BatchText, drawTexts, packBatch } from "./batch.ts";

const shape = { batch: 2, sequence: 6 };

function text(ids: readonly number[], answerFrom: number, restWeight = 0): BatchText {
  const isAnswer = ids.map((_, index) => index >= answerFrom);
  return { ids, isAnswer, answerWeight: 2, restWeight };
}

function pack(...texts: readonly BatchText[]) {
  return packBatch(texts, shape);
}

const dataOf = (batch: ReturnType<typeof pack>, name: string) =>
  Array.from(batch.feeds[name]?.data ?? [], Number);

describe("packBatch", () => {
  it("puts texts behind each other, each in the first sequence with room", () => {
    const batch = pack(text([1, 2, 3, 4], 9), text([5, 6, 7], 9), text([8, 9], 9));
    expect(dataOf(batch, "input_ids")).toEqual([1, 2, 3, 4, 8, 9, 5, 6, 7, 0, 0, 0]);
    expect(dataOf(batch, "texts")).toEqual([0, 0, 0, 0, 2, 2, 1, 1, 1, -1, -1, -1]);
    expect(batch.tokens).toBe(9);
  });

  it("counts each token of an answer, at the row before it", () => {
    const batch = pack(text([1, 2, 3, 4], 2), text([5, 6, 7], 2));
    expect(dataOf(batch, "rows")).toEqual([1, 2, 7]);
    expect(dataOf(batch, "label")).toEqual([3, 4, 7]);
    expect(dataOf(batch, "weight")).toEqual([2, 2, 2]);
    expect(batch.textOfRow).toEqual([0, 0, 1]);
  });

  it("counts the rest as much as it is told, but for a first token", () => {
    const batch = pack(text([1, 2, 3], 2, 0.5));
    expect(dataOf(batch, "label")).toEqual([2, 3]);
    expect(dataOf(batch, "weight")).toEqual([0.5, 2]);
  });

  it("leaves out what is longer than a sequence", () => {
    const batch = pack(text([1, 2, 3, 4, 5, 6, 7], 0), text([8], 0));
    expect(dataOf(batch, "input_ids")).toEqual([8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("leaves out what finds no room", () => {
    const long = text([1, 2, 3, 4], 0);
    const batch = pack(long, long, long, text([5, 6], 0));
    expect(batch.tokens).toBe(10);
    expect(dataOf(batch, "texts")).toEqual([0, 0, 0, 0, 2, 2, 1, 1, 1, 1, -1, -1]);
  });
});

describe("drawTexts", () => {
  it("begins each sequence with any text, and goes on with the longest that fits", () => {
    const lengths = [1, 4, 2, 6, 1, 5, 6];
    const texts = drawTexts(() => text(new Array(lengths.shift()).fill(1), 0), shape);
    expect(texts.map(({ ids }) => ids.length)).toEqual([1, 5, 4, 2]);
    expect(lengths).toEqual([]);
    expect(packBatch(texts, shape).tokens).toBe(12);
  });

  it("fills what it can where nothing fits exactly", () => {
    const texts = drawTexts(() => text([1, 2, 3, 4], 0), shape);
    expect(texts).toHaveLength(2);
  });
});
