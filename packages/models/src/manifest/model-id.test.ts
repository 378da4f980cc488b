import { basename, dirname, join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidModelIdError } from "../errors.ts";
import { checkModelId, modelFolder } from "./model-id.ts";

describe("checkModelId", () => {
  it.each([
    "a",
    "use-lite-en",
    "gpt2.small_v1",
    "0",
    "Abc",
    "HuggingFaceTB/SmolLM2-135M-Instruct",
    "Qwen/Qwen2.5-0.5B-Instruct",
    "sentence-transformers/all-MiniLM-L6-v2",
    "x".repeat(140),
  ])("takes %s", (id) => {
    expect(checkModelId(id)).toBe(id);
  });

  it.each([
    "",
    ".",
    "..",
    "../x",
    "a/../b",
    "/etc",
    "a/",
    "a//b",
    "a/b/c",
    "a\\b",
    ".staging",
    "a/.b",
    "a..b",
    "a--b",
    "a-",
    "a+b",
    "a~b",
    "a@b",
    "C:",
    "a\0",
    "a\n",
    "ä",
    "x".repeat(141),
  ])("refuses %j", (id) => {
    expect(() => checkModelId(id)).toThrow(InvalidModelIdError);
  });
});

describe("modelFolder", () => {
  it("is the id where that is in small letters and has no owner", () => {
    expect(modelFolder("use-lite-en")).toBe("use-lite-en");
    expect(modelFolder("intfloat/e5-small_v2")).toBe("intfloat+e5-small_v2");
  });

  it("tells ids apart on file systems that do not tell cases apart", () => {
    const ids = ["Org/Model", "org/model", "ORG/model", "org/Model", "Org_model", "org_model"];
    const folders = ids.map(modelFolder);
    expect(new Set(folders).size).toBe(ids.length);
    expect(folders).toEqual(folders.map((folder) => folder.toLowerCase()));
    expect(folders[0]).toMatch(/^org\+model~[0-9a-f]{12}$/);
  });

  it("names one folder that leads nowhere else, or none", () => {
    const piece = fc.constantFrom("a", "9", ".", "..", "/", "\\", "-", "_", "%2f", "\0", "A", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const id = pieces.join("");
        let folder: string;
        try {
          folder = modelFolder(id);
        } catch (error) {
          expect(InvalidModelIdError.is(error)).toBe(true);
          return;
        }
        expect(dirname(resolve("/models", folder))).toBe("/models");
        expect(basename(join("/models", folder))).toBe(folder);
        expect(folder).toMatch(/^[a-z0-9_][a-z0-9._+~-]*$/);
      }),
      { numRuns: 2000 },
    );
  });
});
