import { expect, test } from "vitest";
import {
  maxChunkCodePoints,
  type NormalizationForm,
  normalizationChunkEnd,
} from "./normalization-chunk.ts";

const forms = ["NFC", "NFD", "NFKC", "NFKD"] as const satisfies NormalizationForm[];

function* codePoints() {
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
  }
}

test("no code point that composes with, or is reordered before, the text in front starts a chunk", () => {
  const joining = new Set<string>();
  for (const character of codePoints()) {
    for (const [index, part] of [...character.normalize("NFD")].entries()) {
      if (index > 0) joining.add(part);
    }
    if (/\p{M}/u.test(character)) joining.add(character);
  }
  const missed: string[] = [];
  for (const character of codePoints()) {
    const [first = ""] = character.normalize("NFKD");
    if (!joining.has(first)) continue;
    if (normalizationChunkEnd(`a${character}`, 0) === 1) missed.push(character);
  }
  expect(joining.size).toBeGreaterThan(2000);
  expect(missed).toEqual([]);
});

test("normalising chunk by chunk gives the normalised text, for every pair with a joining half", () => {
  const starters = [
    "a",
    "e\u0323",
    "ᄀ",
    "가",
    "か",
    "ｶ",
    "क",
    "\u{16d67}",
    "ఆ",
    "ﬁ",
    "ا",
    "ㄱ",
    "𑄱",
  ];
  for (const character of codePoints()) {
    if (character.charCodeAt(0) < 0x300) continue;
    if (!/[\p{M}\u1100-\u11ff\u3130-\u318f\uff00-\uffef\u{16d60}-\u{16d7f}]/u.test(character))
      continue;
    for (const starter of starters) {
      const text = `${starter}${character}\u0316`;
      expect(byChunk(text, "NFKC")).toBe(text.normalize("NFKC"));
    }
  }
});

test("each form survives chunking of text in many scripts", () => {
  const text = "Ǆ ﬃ Ａｂ ｶﾞ각가ᄀ각 q̣̇ ﷺ ½ ① Ω Å 日本語 ไทย नि कि🇬🇧👩‍👩‍👧 a\u0315\u0300\u05ae\u0062";
  for (const form of forms) expect(byChunk(text, form)).toBe(text.normalize(form));
});

test("a run of marks is cut at the greatest chunk, so that normalising it stays linear", () => {
  const text = `a${"\u0301\u0316".repeat(1000)}`;
  expect(normalizationChunkEnd(text, 0)).toBe(maxChunkCodePoints);
});

function byChunk(text: string, form: NormalizationForm): string {
  let normal = "";
  for (let start = 0; start < text.length; ) {
    const end = normalizationChunkEnd(text, start);
    normal += text.slice(start, end).normalize(form);
    start = end;
  }
  return normal;
}
