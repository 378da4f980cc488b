import { basename, join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidModelIdError } from "../errors.ts";
import { checkModelId } from "./model-id.ts";

describe("checkModelId", () => {
  it.each(["a", "use-lite-en", "gpt2.small_v1", "0", "x".repeat(64)])("takes %s", (id) => {
    expect(checkModelId(id)).toBe(id);
  });

  it.each([
    "",
    ".",
    "..",
    "../x",
    "a/../b",
    "/etc",
    "a\\b",
    ".staging",
    "a..b",
    "a-",
    "Abc",
    "a\0",
    "a\n",
    "ä",
    "x".repeat(65),
  ])("refuses %j", (id) => {
    expect(() => checkModelId(id)).toThrow(InvalidModelIdError);
  });

  it("lets nothing through that leads out of a folder", () => {
    const piece = fc.constantFrom("a", "9", ".", "..", "/", "\\", "-", "_", "%2f", "\0", "A", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const id = pieces.join("");
        try {
          checkModelId(id);
        } catch (error) {
          expect(InvalidModelIdError.is(error)).toBe(true);
          return;
        }
        expect(resolve("/models", id)).toBe(join("/models", id));
        expect(basename(join("/models", id))).toBe(id);
        expect(id.startsWith(".")).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
