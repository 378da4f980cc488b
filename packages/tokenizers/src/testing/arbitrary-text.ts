import fc from "fast-check";

const awkward = [
  "",
  " ",
  "   ",
  "▁",
  "ﬁ",
  "ﷺ",
  "é",
  "e\u0301\u0316",
  "각",
  "ᄀ",
  "ᅡ",
  "ㅏ",
  "カ",
  "ﾞ",
  "ｶ",
  "🤷🏽‍♀️",
  "🇬🇧",
  "\ud83d",
  "\ude00",
  "日本語",
  "的",
  "\n",
  "\t",
  "\u00a0",
  "\u3000",
  "\u0000",
  "\u0300",
  "\u0345",
  "①",
  "½",
  "Å",
  "\ufeff",
  "\u202e",
  "न्",
  "ไทย",
];

const words = ["the", "quick", "password", "s", ".", ",", "un", "believ", "able", "http://", ":)"];

/** Texts of words, whatever Unicode has, what it has for trouble, and halves of surrogate pairs. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => ` ${word}`),
      fc.constantFrom(...awkward),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.string({ unit: "grapheme-ascii", maxLength: 8 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));
