import { describe, expect, it } from "vitest";
import type { JsonSchema } from "./grammar.ts";
import { schemaGrammar } from "./schema-grammar.ts";
import { widenSchema } from "./widen-schema.ts";

const object = (properties: Readonly<Record<string, unknown>>, rest = {}) => ({
  type: "object",
  properties,
  ...rest,
});
const a = { a: { type: "string" } };
const b = { b: { type: "integer" } };

describe("widenSchema", () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    [
      "keywords that are not known",
      object({ list: { type: "array", uniqueItems: true, items: { type: "string", not: {} } } }),
      object({ list: { type: "array", items: { type: "string" } } }),
    ],
    ["a format", object({ a: { type: "string", format: "uri" } }), object(a)],
    ["a format beside a pattern", { pattern: "^a$", format: "date" }, { pattern: "^a$" }],
    ["a pattern with look-ahead", { type: "string", pattern: "(?=a)" }, { type: "string" }],
    ["oneOf", { oneOf: [object(a), object(b)] }, { anyOf: [object(a), object(b)] }],
    [
      "alternatives beside properties",
      object(a, { anyOf: [{ required: ["a"] }], oneOf: [{ properties: b }] }),
      object(a, { additionalProperties: true }),
    ],
    [
      "a reference among parts, as OpenAPI inherits",
      {
        $defs: { base: object(a, { required: ["a"], additionalProperties: false }) },
        allOf: [{ $ref: "#/$defs/base" }, object(b, { required: ["b"] })],
      },
      {
        $defs: { base: object(a, { required: ["a"], additionalProperties: false }) },
        ...object({ ...a, ...b }, { required: ["a", "b"] }),
      },
    ],
    [
      "a reference beside members",
      { $defs: { base: object(a) }, $ref: "#/$defs/base", properties: b },
      { $defs: { base: object(a) }, ...object({ ...a, ...b }) },
    ],
    [
      "allOf",
      {
        allOf: [
          object(a, { required: ["a"], additionalProperties: false }),
          object(b, { required: ["b"], allOf: [object({ c: true })] }),
        ],
      },
      object({ ...a, ...b, c: true }, { required: ["a", "b"] }),
    ],
    ["a reference beside others", { $ref: "#/$defs/x", nullable: true }, { $ref: "#/$defs/x" }],
    [
      "an enum beside others",
      { type: "string", enum: ["x"], minLength: 1 },
      { type: "string", enum: ["x"] },
    ],
    ["the first items of a list", { type: "array", items: [{}, {}] }, { type: "array" }],
    [
      "members by pattern",
      object(a, { patternProperties: { "^x-": {} }, additionalProperties: false }),
      object(a, { additionalProperties: true }),
    ],
    [
      "definitions",
      { $defs: { x: { type: "string", format: "uri" } }, $ref: "#/$defs/x" },
      { $defs: { x: { type: "string" } }, $ref: "#/$defs/x" },
    ],
  ])("gives up %s", (_, schema, expected) => {
    const widened = widenSchema(schema);
    expect(widened).toEqual(expected);
    if (!("$ref" in Object(expected)) || "$defs" in Object(expected)) {
      expect(() => schemaGrammar(widened)).not.toThrow();
    }
  });

  it("leaves a schema that can be enforced as it is", () => {
    const schema = {
      ...object({ ...a, n: { type: "integer", minimum: 1 }, e: { enum: [1, "x"] } }),
      required: ["a"],
      additionalProperties: false,
      $defs: { d: { anyOf: [{ type: "null" }, { type: "string", format: "date" }] } },
    };
    expect(widenSchema(schema)).toEqual(schema);
    expect(widenSchema(true)).toBe(true);
  });

  it("ends where parts lead back to themselves, or are many times the same", () => {
    const around = {
      $defs: { a: { allOf: [{ $ref: "#/$defs/a" }, object({ in: { allOf: [{ $ref: "#" }] } })] } },
      allOf: [{ $ref: "#/$defs/a" }],
    };
    expect(() => schemaGrammar(widenSchema(around))).not.toThrow();
    const level = (to: string) => ({ allOf: [{ $ref: to }, { $ref: to }] });
    const names = Array.from({ length: 60 }, (_, index) => `d${index}`);
    const definitions = names.map((name, index) => {
      return [name, index === 59 ? object(a) : level(`#/$defs/d${index + 1}`)] as const;
    });
    const doubled = { $defs: Object.fromEntries(definitions), allOf: [{ $ref: "#/$defs/d0" }] };
    expect(widenSchema(doubled)).toMatchObject(object(a));
  });

  it("leaves what is no schema to be refused", () => {
    expect(() => schemaGrammar(widenSchema({ type: "objekt" }))).toThrow("is not valid for 'type'");
    expect(() => schemaGrammar(widenSchema({ $ref: "#/x" }))).toThrow("was not found");
  });
});
