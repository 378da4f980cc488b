import { isAbsolute, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { homeDirectory } from "./home-directory.ts";

describe("the home directory", () => {
  test("is the option, then UNDERSTUDY_HOME", () => {
    expect(homeDirectory("given", { UNDERSTUDY_HOME: "other" })).toBe(resolve("given"));
    expect(homeDirectory(undefined, { UNDERSTUDY_HOME: "other" })).toBe(resolve("other"));
  });

  test("is else a folder of the platform's, named after us", () => {
    const home = homeDirectory(undefined, {});
    expect(isAbsolute(home)).toBe(true);
    expect(home).toContain("understudy");
  });
});
