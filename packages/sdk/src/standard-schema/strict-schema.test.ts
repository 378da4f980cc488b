import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { strictSchema } from "./strict-schema.ts";

const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
});
const text = { type: "string" };
/** The schema of one property, made strict. */
const property = (schema: object) =>
  (strictSchema(object({ a: schema }), "s").properties as Record<string, unknown>).a;

describe("a strict schema", () => {
  test("closes its objects, however deep, and requires all that they have", () => {
    const inner = object({ b: text });
    expect(strictSchema(object({ list: { type: "array", items: inner } }), "s")).toEqual({
      type: "object",
      properties: {
        list: {
          type: "array",
          items: {
            type: "object",
            properties: { b: text },
            required: ["b"],
            additionalProperties: false,
          },
        },
      },
      required: ["list"],
      additionalProperties: false,
    });
  });

  test("does not change what it was given", () => {
    const given = object({ a: object({}) });
    const before = structuredClone(given);
    strictSchema(given, "s");
    expect(given).toEqual(before);
  });

  test.each([
    { type: ["string", "null"] },
    { anyOf: [text, { type: "null" }] },
    { enum: ["a", null] },
    { const: null },
    { $ref: "#/$defs/maybe" },
    { anyOf: [text, { $ref: "#/$defs/may~1be" }] },
  ])("requires an optional property that may be null: %j", (schema) => {
    const $defs = { maybe: { anyOf: [text, { type: "null" }] }, "may/be": { type: "null" } };
    const strict = strictSchema({ ...object({ a: schema }, []), $defs }, "s");
    expect(strict.required).toEqual(["a"]);
    expect(strict.properties).toEqual({ a: schema });
  });

  test("goes through definitions, references to itself and alternatives", () => {
    const strict = strictSchema(
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        ...object({
          next: { anyOf: [{ $ref: "#" }, { type: "null" }] },
          node: { $ref: "#/$defs/n" },
        }),
        $defs: { n: object({ v: { oneOf: [text, object({})] } }) },
      },
      "s",
    );
    const closed = { type: "object", required: [], properties: {}, additionalProperties: false };
    expect(strict).toEqual({
      type: "object",
      properties: {
        next: { anyOf: [{ $ref: "#" }, { type: "null" }] },
        node: { $ref: "#/$defs/n" },
      },
      required: ["next", "node"],
      additionalProperties: false,
      $defs: {
        n: {
          type: "object",
          properties: { v: { anyOf: [text, closed] } },
          required: ["v"],
          additionalProperties: false,
        },
      },
    });
  });

  test("has a pattern or a format, and the pattern where there are both", () => {
    expect(property({ ...text, pattern: "^a$", format: "email" })).toEqual({
      ...text,
      pattern: "^a$",
    });
    expect(property({ ...text, pattern: "^a$", format: "cuid" })).toEqual({
      ...text,
      pattern: "^a$",
    });
    expect(property({ ...text, pattern: "^(?!b)a$", format: "email" })).toEqual({
      ...text,
      format: "email",
    });
    expect(property({ ...text, format: "date" })).toEqual({ ...text, format: "date" });
  });

  test("keeps constraints and words, and leaves out what says nothing of the value", () => {
    const kept = { type: "number", minimum: 1, multipleOf: 2, description: "Even." };
    expect(property({ ...kept, examples: [2], deprecated: true, $comment: "x" })).toEqual(kept);
    expect(property({ $ref: "#", description: "Again." })).toEqual({ $ref: "#" });
  });

  test("keeps a property whatever its name is", () => {
    const names = ["__proto__", "constructor", "default", "$ref", "oneOf"];
    const properties = Object.fromEntries(names.map((name) => [name, text]));
    const strict = strictSchema(object(properties), "s");
    expect(Object.entries(strict.properties as object)).toEqual(names.map((name) => [name, text]));
    expect(strict.required).toEqual(names);
  });

  test("is strict already when it is made strict again", () => {
    const { schema } = fc.letrec<{ schema: object }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<object>(text, { type: "null" }, { enum: ["a", 1] }),
        fc.record({ type: fc.constant("array"), items: tie("schema") }),
        fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
        fc.dictionary(fc.string(), tie("schema")).map((properties) => object(properties)),
      ),
    }));
    fc.assert(
      fc.property(schema, (one) => {
        const strict = strictSchema(object({ one }), "s");
        expect(strictSchema(strict, "s")).toEqual(strict);
        expect(JSON.stringify(strict)).not.toContain('oneOf"');
      }),
    );
  });
});

describe("a schema that cannot be strict is refused, with the place:", () => {
  test.each<[string, object, string]>([
    ["an optional property", object({ a: object({ b: text }, []) }), "'a.b' is optional"],
    ["a record", object({ a: { type: "object", additionalProperties: text } }), "'a' may have any"],
    ["an open object", { ...object({}), additionalProperties: true }, "it may have any further"],
    ["a default", object({ a: { ...text, default: "x" } }), "'a' has a default"],
    ["any value", object({ a: { description: "What." } }), "'a' can be any value"],
    ["an array of anything", object({ a: { type: "array" } }), "'a' is an array of anything"],
    ["items of anything", object({ a: { type: "array", items: {} } }), "'a[]' can be any value"],
    ["a tuple", object({ a: { type: "array", prefixItems: [text] } }), "'a' is a tuple"],
    ["an older tuple", object({ a: { type: "array", items: [text] } }), "'a' is a tuple"],
    ["an intersection", object({ a: { allOf: [text] } }), "'a' is an intersection"],
    [
      "a format of no service",
      object({ a: { ...text, format: "uri" } }),
      "'a' has the format 'uri'",
    ],
    ["lookaround", object({ a: { ...text, pattern: "(?<=a)b" } }), "'a' has the pattern (?<=a)b"],
    ["another keyword", object({ a: { ...text, minProperties: 1 } }), "'a' has 'minProperties'"],
    ["a root that is no object", { type: "array", items: text }, "it must be an object"],
    ["alternatives at the root", { anyOf: [object({})] }, "it must be an object"],
    ["a definition", { ...object({}), $defs: { d: { not: {} } } }, "'(d)' says what it is not"],
    [
      "null in a circle",
      { ...object({ a: { $ref: "#/$defs/a" } }, []), $defs: { a: { $ref: "#/$defs/a" } } },
      "'a' is optional",
    ],
  ])("%s", (_, schema, message) => {
    const make = () => strictSchema(schema as Record<string, unknown>, "plan");
    expect(make).toThrow(InvalidArgumentError);
    expect(make).toThrow(`The schema of 'plan' cannot be strict: ${message}`);
  });
});
