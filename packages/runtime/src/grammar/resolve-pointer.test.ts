import { describe, expect, it } from "vitest";
import { resolvePointer } from "./resolve-pointer.ts";

const root = { $defs: { "a/b": 1, "~": 2, "100%": 3, é: 4, list: [5] } };

describe("resolvePointer", () => {
  it.each([
    ["#", root],
    ["#/$defs/a~1b", 1],
    ["#/$defs/~0", 2],
    ["#/$defs/100%25", 3],
    ["#/$defs/%C3%A9", 4],
    ["#/$defs/list/0", 5],
  ])("finds what a reference points to: %s", (reference, expected) => {
    expect(resolvePointer(root, reference)).toBe(expected);
  });

  it.each(["#/$defs/100%", "#/$defs/%E9", "#/$defs/toString", "#/$defs/list/0/x", "other.json"])(
    "finds nothing, and throws nothing, for %s",
    (reference) => {
      expect(resolvePointer(root, reference)).toBeUndefined();
    },
  );
});
