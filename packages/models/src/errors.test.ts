import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { BuiltInModelError, ManifestError, ModelNotFoundError, ModelsError } from "./errors.ts";

describe("the errors", () => {
  it("are told apart by `is`, also those of another realm or copy", () => {
    const error = new BuiltInModelError("use-lite-en", "remove");
    expect(ModelsError.is(error)).toBe(true);
    expect(BuiltInModelError.is(error)).toBe(true);
    expect(ModelNotFoundError.is(error)).toBe(false);
    const foreign: unknown = runInNewContext(
      `({ code: "built_in_model", [Symbol.for("@understudy/models.error")]: true })`,
    );
    expect(BuiltInModelError.is(foreign)).toBe(true);
    expect(BuiltInModelError.is(new Error("built_in_model"))).toBe(false);
    expect(BuiltInModelError.is(null)).toBe(false);
  });

  it("say what was expected, what came, and what to do", () => {
    const facts = {
      place: "m.json",
      path: "labels",
      expected: "to be present",
      received: undefined,
    };
    expect(new ManifestError(facts).message).toBe(
      "m.json: expected labels to be present, got nothing. Compare it with manifest.schema.json of @understudy/models.",
    );
  });
});
