import fc from "fast-check";
import { expect, test } from "vitest";
import { type AlignedText, alignText, type TextPreparation } from "./aligned-text.ts";
import { arbitraryText } from "./testing/arbitrary-text.ts";

const nfkc: TextPreparation = { form: "NFKC", spaceMark: "▁", prefix: "always" };

function align(text: string, preparation = nfkc): AlignedText {
  const steps = alignText(text, preparation);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const unitsOf = ({ units }: AlignedText) => String.fromCharCode(...units);

test("the units are those of the normalised text, marked", () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const normal = text.toWellFormed().normalize("NFKC").replaceAll(" ", "▁");
      expect(unitsOf(align(text))).toBe(normal === "" ? "" : `▁${normal}`);
    }),
    { numRuns: 500 },
  );
});

test("the byte ranges ascend from 0 to the end of the text and leave no gap", () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { units, startBytes, endBytes } = align(text);
      let reached = 0;
      for (let index = 0; index < units.length; index++) {
        const start = startBytes[index] ?? Number.NaN;
        const end = endBytes[index] ?? Number.NaN;
        const sharesRange = start === startBytes[index - 1] && end === endBytes[index - 1];
        expect(start === reached || sharesRange).toBe(true);
        reached = end;
      }
      expect(reached).toBe(Buffer.byteLength(text));
    }),
    { numRuns: 500 },
  );
});

test("the two letters of a ligature share its three bytes", () => {
  const { startBytes, endBytes } = align("aﬁ", { ...nfkc, prefix: "never" });
  expect([...startBytes]).toEqual([0, 1, 1]);
  expect([...endBytes]).toEqual([1, 4, 4]);
});

test("a letter and its accent become one unit with the bytes of both", () => {
  const { startBytes, endBytes, units } = align("e\u0301x", { ...nfkc, prefix: "never" });
  expect([...units]).toEqual([0xe9, 0x78]);
  expect([...startBytes]).toEqual([0, 3]);
  expect([...endBytes]).toEqual([3, 4]);
});

test("the mark in front is there always, unless present, or never", () => {
  const marked = (text: string, prefix: TextPreparation["prefix"]) =>
    unitsOf(align(text, { ...nfkc, prefix }));
  expect(marked(" a", "always")).toBe("▁▁a");
  expect(marked(" a", "unless-present")).toBe("▁a");
  expect(marked("a", "unless-present")).toBe("▁a");
  expect(marked("a b", "never")).toBe("a▁b");
  expect(marked("", "always")).toBe("");
});

test("with no form the text stays as it is", () => {
  expect(unitsOf(align("e\u0301ﬁ", { form: null, spaceMark: "▁", prefix: "never" }))).toBe(
    "e\u0301ﬁ",
  );
});
