import { expect, test } from "vitest";
import { gapFiller } from "./fill-gap.ts";

test("a piece stands where the gap was, in a text of any characters", () => {
  const fill = gapFiller("Köln is a [MASK].", [11, 17]);
  expect([fill("city"), fill("town")]).toEqual(["Köln is a city.", "Köln is a town."]);
  expect(gapFiller("[MASK]", [0, 6])("yes")).toBe("yes");
});

test("a piece that goes on with a word stands right behind it", () => {
  expect(gapFiller("He was play [MASK] it", [12, 18])("##ing")).toBe("He was playing it");
});
