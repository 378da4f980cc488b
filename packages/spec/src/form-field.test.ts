import { expect, test } from "vitest";
import { checkFilename, setFormField } from "./form-field.ts";

function form(...fields: readonly (readonly [string | undefined, unknown])[]) {
  const value: Record<string, unknown> = Object.create(null);
  for (const [name, item] of fields) setFormField(value, name, item);
  return value;
}

test("a[b] becomes an object, and names of Object.prototype are names like others", () => {
  expect(form(["a[b]", "1"], ["a[c]", "2"], ["d", "3"])).toEqual({ a: { b: "1", c: "2" }, d: "3" });
  expect(Object.keys(form(["__proto__", "1"], ["constructor[prototype]", "2"]))).toEqual([
    "__proto__",
    "constructor",
  ]);
});

test.each([
  [
    "a",
    [
      ["a", "1"],
      ["a", "2"],
    ],
  ],
  [
    "a[b]",
    [
      ["a", "1"],
      ["a[b]", "2"],
    ],
  ],
  [
    "f[b]",
    [
      ["f", new File([], "n")],
      ["f[b]", "2"],
    ],
  ],
] as const)("a second %s is refused", (param, fields) => {
  expect(() => form(...fields)).toThrow(`Duplicate parameter: '${param}'.`);
});

test.each([undefined, "", "\ud800"])("a field named %j is malformed", (name) => {
  expect(() => form([name, "1"])).toThrow("We could not parse the multipart form body");
});

test("a file name may be a path, and no text that no system can use", () => {
  expect(() => checkFilename("../ünï x")).not.toThrow();
  for (const name of ["", "a\0", "\ud800", "a".repeat(256)]) {
    expect(() => checkFilename(name)).toThrow("Invalid 'file': expected a file name");
  }
});
