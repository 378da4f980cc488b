import { describe, expect, it } from "vitest";
import { HubError } from "./hub-error.ts";
import { isHubReference, isRepositoryName, parseHubReference } from "./hub-reference.ts";

describe("a reference to the hub", () => {
  it.each([
    ["hf:HuggingFaceTB/SmolLM2-135M", "HuggingFaceTB/SmolLM2-135M", "main"],
    ["hf:gpt2", "gpt2", "main"],
    ["hf:Qwen/Qwen2.5-0.5B@v1.0", "Qwen/Qwen2.5-0.5B", "v1.0"],
    ["hf:a/b_c@refs/pr/12", "a/b_c", "refs/pr/12"],
  ])("%s is of %s at %s", (text, repository, revision) => {
    expect(isHubReference(text)).toBe(true);
    expect(parseHubReference(text)).toEqual({ repository, revision });
  });

  it.each([
    "hf:",
    "hf:a/",
    "hf:a/b/c",
    "hf:../secret",
    "hf:a/..",
    "hf:a/b@",
    "hf:a/b@../../x",
    "hf:a/b@main?x=1",
    "hf:a b/c",
    "hf:https://huggingface.co/a/b",
  ])("%s is none", (text) => {
    expect(() => parseHubReference(text)).toThrow(HubError);
    expect(() => parseHubReference(text)).toThrow(/hf:owner\/name@revision/);
  });

  it("has the name of a repository, which never leads elsewhere", () => {
    expect(isRepositoryName("Qwen/Qwen2.5-0.5B")).toBe(true);
    for (const name of ["x/../../pwned", "a/b/c", "/a", "a/", "a/..", "a\\..", "", undefined, 1]) {
      expect(isRepositoryName(name)).toBe(false);
    }
  });

  it("is told from a path", () => {
    for (const path of ["./model", "/models/hf", "model", "C:\\model"]) {
      expect(isHubReference(path)).toBe(false);
    }
  });
});
