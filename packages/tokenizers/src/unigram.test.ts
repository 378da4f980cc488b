import fc from "fast-check";
import { expect, test } from "vitest";
import { PieceTrie } from "./piece-trie.ts";
import { segment } from "./unigram.ts";

function cut(text: string, vocabulary: [string, number][], wordMark: string | null = null) {
  const units = Int32Array.from(text, (character) => character.charCodeAt(0));
  const model = {
    trie: new PieceTrie(new Map(vocabulary.slice(1).map(([piece], index) => [piece, index + 1]))),
    scores: Float64Array.from(vocabulary, ([, score]) => score),
    unknownId: 0,
    unknownScore: Math.min(...vocabulary.map(([, score]) => score)) - 10,
  };
  const steps = segment(units, model, wordMark?.charCodeAt(0) ?? null);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return [...step.value.ends].map((end, index) => ({
      id: step.value.ids[index] ?? -1,
      text: text.slice(step.value.ends[index - 1] ?? 0, end),
    }));
  }
}

const textsOf = (segments: { text: string }[]) => segments.map(({ text }) => text);

test("the cut with the greatest sum wins, not the longest first piece", () => {
  const vocabulary: [string, number][] = [
    ["?", 0],
    ["ab", -1],
    ["abc", -3],
    ["cd", -1],
    ["d", -9],
  ];
  expect(textsOf(cut("abcd", vocabulary))).toEqual(["ab", "cd"]);
});

test("of equal sums the longer last piece wins", () => {
  const vocabulary: [string, number][] = [
    ["?", 0],
    ["x", -1],
    ["xx", -2],
  ];
  expect(textsOf(cut("xxx", vocabulary))).toEqual(["x", "xx"]);
});

test("neighbouring unknown characters become one segment with the unknown id", () => {
  const vocabulary: [string, number][] = [
    ["?", 0],
    ["a", -1],
  ];
  expect(cut("azzya", vocabulary)).toEqual([
    { id: 1, text: "a" },
    { id: 0, text: "zzy" },
    { id: 1, text: "a" },
  ]);
});

test("with a word mark no piece and no unknown run reaches across it", () => {
  const vocabulary: [string, number][] = [
    ["?", 0],
    ["a", -1],
    ["a_a", -1],
    ["_a", -1],
    ["_", -5],
  ];
  expect(textsOf(cut("a_a", vocabulary, null))).toEqual(["a_a"]);
  expect(textsOf(cut("a_a", vocabulary, "_"))).toEqual(["a", "_a"]);
  expect(
    textsOf(
      cut(
        "z_z",
        [
          ["?", 0],
          ["a", -1],
        ],
        "_",
      ),
    ),
  ).toEqual(["z", "_z"]);
});

test("no other cut has a greater sum, by trying them all", () => {
  const piece = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 3 });
  const entry = fc.tuple(piece, fc.integer({ min: -40, max: -1 }));
  const vocabularies = fc.uniqueArray(entry, { maxLength: 12, selector: ([text]) => text });
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "c", "z"), maxLength: 9 });
  fc.assert(
    fc.property(vocabularies, texts, (entries, text) => {
      const vocabulary: [string, number][] = [["?", -1], ...entries];
      const scores = new Map(entries);
      const unknown = Math.min(...vocabulary.map(([, score]) => score)) - 10;
      const scoreOf = (part: string) =>
        scores.get(part) ?? (part.length === 1 ? unknown : Number.NEGATIVE_INFINITY);
      const best = (rest: string): number => {
        if (rest === "") return 0;
        let most = Number.NEGATIVE_INFINITY;
        for (let end = 1; end <= Math.min(3, rest.length); end++) {
          most = Math.max(most, scoreOf(rest.slice(0, end)) + best(rest.slice(end)));
        }
        return most;
      };
      const segments = cut(text, vocabulary);
      const total = segments.reduce(
        (sum, { id, text: part }) => sum + (id === 0 ? unknown * part.length : scoreOf(part)),
        0,
      );
      expect(textsOf(segments).join("")).toBe(text);
      expect(total).toBe(best(text));
    }),
    { numRuns: 500 },
  );
});
