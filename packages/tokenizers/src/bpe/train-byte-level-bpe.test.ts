import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenizerTrainingError } from "../errors.ts";
import { type TrainByteLevelBpeOptions, trainByteLevelBpe } from "./train-byte-level-bpe.ts";

const pattern = String.raw`\p{L}+|\p{N}|[^\s\p{L}\p{N}]|\s+`;
const text =
  "The low tower is lower than the newest tower. Widest newest lowest: the lower, the wider.";

function options(more: Partial<TrainByteLevelBpeOptions> = {}): TrainByteLevelBpeOptions {
  const base = { texts: [text], vocabularySize: 300, addedTokens: [], pattern, mirrorCase: false };
  return { ...base, ...more };
}

const config = { clean_up_tokenization_spaces: false };
const loaded = (more: Partial<TrainByteLevelBpeOptions> = {}) =>
  new Tokenizer(trainByteLevelBpe(options(more)), config);

function tokensOf(tokenizer: Tokenizer, of: string): readonly string[] {
  return tokenizer.encode(of, { add_special_tokens: false }).tokens;
}

describe("trainByteLevelBpe", () => {
  it("merges the most frequent pair first, as in the paper's example", () => {
    const words = { low: 5, lower: 2, newest: 6, widest: 3 };
    const texts = Object.entries(words).flatMap(([word, count]) => Array(count).fill(word));
    const { model } = trainByteLevelBpe(options({ texts, vocabularySize: 256 + 6 }));
    const merges = [
      ["e", "s"],
      ["es", "t"],
      ["l", "o"],
      ["lo", "w"],
      ["e", "w"],
      ["ew", "est"],
    ];
    expect(model.merges).toEqual(merges);
    expect(model.vocab).toMatchObject({
      es: 256,
      est: 257,
      lo: 258,
      low: 259,
      ew: 260,
      ewest: 261,
    });
  });

  it("gives added tokens the first ids, then bytes, and has them found in a text", () => {
    const addedTokens = [
      { content: "<end>", special: true },
      { content: "<call>", special: false },
    ];
    const tokenizer = loaded({ addedTokens });
    const { ids } = tokenizer.encode("!<call><end>", { add_special_tokens: false });
    expect(ids).toEqual([tokenizer.token_to_id("!"), 1, 0]);
    expect(tokenizer.token_to_id("!")).toBe(2 + 0x21);
    expect(tokenizer.decode(ids, { skip_special_tokens: true })).toBe("!<call>");
  });

  it("never merges over what the pattern cuts", () => {
    const tokens = tokensOf(loaded({ texts: [text.repeat(50)], vocabularySize: 600 }), text);
    expect(tokens.filter((token) => token.includes("Ġ") && token !== "Ġ")).toEqual([]);
    expect(tokens).toContain("tower");
  });

  it("stops where no pair is there often enough", () => {
    const { model } = trainByteLevelBpe(options({ texts: ["abab cd"], vocabularySize: 4096 }));
    expect(model.merges).toEqual([["a", "b"]]);
  });

  it("gives the same tokenizer for the same texts", () => {
    expect(trainByteLevelBpe(options())).toEqual(trainByteLevelBpe(options()));
  });

  it("gives back every text", () => {
    const tokenizer = loaded({ mirrorCase: true });
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "binary", minLength: 1 }),
    );
    fc.assert(
      fc.property(anyText, (given) => {
        const { ids } = tokenizer.encode(given, { add_special_tokens: false });
        expect(tokenizer.decode(ids)).toBe(given.toWellFormed());
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a vocabulary too small for the bytes", { vocabularySize: 255 }, "from 256"],
    ["a vocabulary that is no integer", { vocabularySize: 300.5 }, "got 300.5"],
    ["a pattern that is no regular expression", { pattern: "(" }, 'got "("'],
    [
      "an added token that is a byte's character",
      { addedTokens: [{ content: "a", special: true }] },
      'got "a" twice',
    ],
    [
      "an added token without characters",
      { addedTokens: [{ content: "", special: true }] },
      'got ""',
    ],
  ] as const)("refuses %s", (_, more, message) => {
    const train = () => trainByteLevelBpe(options(more));
    expect(train).toThrow(TokenizerTrainingError);
    expect(train).toThrow(message);
  });
});

describe("mirrorCase", () => {
  const tokenizer = loaded({ texts: [text, "NEWEST"], vocabularySize: 400, mirrorCase: true });

  it("cuts a word in the same places in each case", () => {
    for (const word of ["tower", "newest", "wider", "thelowest"]) {
      const lower = tokensOf(tokenizer, word);
      expect(lower.length).toBeLessThan(word.length);
      expect(tokensOf(tokenizer, word.toUpperCase())).toEqual(
        lower.map((token) => token.toUpperCase()),
      );
      const [first = "", ...others] = lower;
      const capitalized = first.slice(0, 1).toUpperCase() + first.slice(1);
      const title = word.slice(0, 1).toUpperCase() + word.slice(1);
      expect(tokensOf(tokenizer, title)).toEqual([capitalized, ...others]);
    }
  });

  it.each([257, 258])("has no merge with what did not fit in %i tokens", (vocabularySize) => {
    const texts = ["he he he he he he he he -he -he -he"];
    const { model } = trainByteLevelBpe(
      options({ texts, pattern: String.raw`\S+`, mirrorCase: true, vocabularySize }),
    );
    expect(model.merges).toEqual([]);
    expect(Object.keys(model.vocab)).toHaveLength(256);
  });

  it("goes on with merges that fit behind one that does not", () => {
    const texts = ["he he he he he he he he -he -he -he -- --"];
    const { model } = trainByteLevelBpe(
      options({ texts, pattern: String.raw`\S+`, mirrorCase: true, vocabularySize: 257 }),
    );
    expect(model.merges).toEqual([["-", "-"]]);
  });

  it("has each merge of letters in three cases or not at all", () => {
    const { vocab } = trainByteLevelBpe(
      options({ texts: [text], vocabularySize: 256 + 20, mirrorCase: true }),
    ).model;
    const pieces = Object.keys(vocab).filter((token) => /^[a-z]{2,}$/.test(token));
    expect(pieces).toHaveLength(6);
    for (const piece of pieces) {
      expect(vocab).toHaveProperty(piece.toUpperCase());
      expect(vocab).toHaveProperty(piece.slice(0, 1).toUpperCase() + piece.slice(1));
    }
  });
});
