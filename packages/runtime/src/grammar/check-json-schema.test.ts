import { describe, expect, it } from "vitest";
import { checkJsonSchema, checkToolParameters } from "./check-json-schema.ts";
import type { JsonSchema } from "./grammar.ts";
import { UnsupportedSchemaError } from "./unsupported-schema-error.ts";

const closed = (properties: Record<string, JsonSchema>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

function refusalOf(schema: JsonSchema, strict = true): string {
  try {
    checkJsonSchema(schema, { strict });
  } catch (error) {
    if (!UnsupportedSchemaError.is(error)) throw error;
    return error.message;
  }
  return "none";
}

/** A text, put into a schema again and again. */
const wrapped = (levels: number, wrap: (inner: JsonSchema) => JsonSchema): JsonSchema => {
  let schema: JsonSchema = { type: "string" };
  for (let level = 0; level < levels; level++) schema = wrap(schema);
  return schema;
};

const nested = (levels: number): JsonSchema =>
  levels === 0 ? { type: "string" } : closed({ a: nested(levels - 1) });

describe("a strict schema", () => {
  it("may use all that structured outputs document", () => {
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      ...closed({
        name: { type: "string", description: "Who.", pattern: "^@[a-z]+$" },
        when: { type: "string", format: "date-time" },
        unit: { type: ["string", "null"], enum: ["F", "C", null] },
        share: { type: "number", minimum: 0, exclusiveMaximum: 1, multipleOf: 0.01 },
        steps: { type: "array", items: { $ref: "#/$defs/step" }, minItems: 1, maxItems: 9 },
        item: { anyOf: [closed({ kind: { const: "a" } }), closed({ more: { $ref: "#" } })] },
      }),
      $defs: { step: closed({ text: { type: "string" } }) },
    };
    expect(() => checkJsonSchema(schema, { strict: true })).not.toThrow();
  });

  it.each<[string, JsonSchema, string]>([
    [
      "another root",
      { type: "array", items: {} },
      `In context=(), schema must be a JSON Schema of 'type: "object"', got 'type: "array"'.`,
    ],
    [
      "no type at the root",
      {},
      `In context=(), schema must be a JSON Schema of 'type: "object"', got 'type: "None"'.`,
    ],
    [
      "anyOf at the root",
      { anyOf: [closed({})] },
      "In context=(), 'anyOf' is not permitted at the root.",
    ],
    [
      "an open object",
      { type: "object", properties: {} },
      "In context=(), 'additionalProperties' is required to be supplied and to be false.",
    ],
    [
      "a nested open object",
      closed({ x: { type: "object", properties: {}, required: [] } }),
      "In context=('properties', 'x'), 'additionalProperties' is required to be supplied and to be false.",
    ],
    [
      "an optional member",
      { ...closed({ a: { type: "null" }, b: { type: "null" } }), required: ["a"] },
      "In context=(), 'required' is required to be supplied and to be an array including every key in properties. Missing 'b'.",
    ],
    [
      "a required member without a schema",
      { ...closed({}), required: ["b"] },
      "In context=(), 'required' has 'b', which is not in 'properties'.",
    ],
    [
      "a member without a type",
      closed({ x: { description: "?" } }),
      "In context=('properties', 'x'), schema must have a 'type' key.",
    ],
    [
      "an array without items",
      closed({ x: { type: "array" } }),
      "In context=('properties', 'x'), array schema missing items.",
    ],
    [
      "a default",
      closed({ x: { type: "string", default: "" } }),
      "In context=('properties', 'x'), 'default' is not permitted.",
    ],
    [
      "a keyword outside the subset",
      closed({ x: { type: "array", items: { type: "null" }, uniqueItems: true } }),
      "In context=('properties', 'x'), 'uniqueItems' is not permitted.",
    ],
    [
      "allOf",
      closed({ x: { allOf: [] } }),
      "In context=('properties', 'x'), 'allOf' is not permitted.",
    ],
    [
      "an alternative",
      closed({ x: { anyOf: [{ type: "null" }, { oneOf: [] }] } }),
      "In context=('properties', 'x', 'anyOf', '1'), 'oneOf' is not permitted.",
    ],
    [
      "a definition",
      { ...closed({}), $defs: { d: { type: "object" } } },
      "In context=('$defs', 'd'), 'additionalProperties' is required to be supplied and to be false.",
    ],
    [
      "too deep",
      nested(11),
      `In context=(${"'properties', 'a', ".repeat(10).slice(0, -2)}), objects and arrays may nest 10 levels deep.`,
    ],
    [
      "an enum too large",
      closed({ x: { type: "integer", enum: Array.from({ length: 1001 }, (_, n) => n) } }),
      "In context=(), a schema may have 1000 enum values in all, got 1001.",
    ],
    [
      "a long enum of long strings",
      closed({
        x: {
          type: "string",
          enum: Array.from({ length: 251 }, (_, n) => String(n).padStart(60, "x")),
        },
      }),
      "In context=('properties', 'x'), an enum of more than 250 values may have 15000 characters, got 15060.",
    ],
    [
      "names too long",
      closed({ ["n".repeat(120_001)]: { type: "null" } }),
      "In context=(), names, enum and const values may have 120000 characters in all, got 120001.",
    ],
    [
      "too many properties",
      closed(
        Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`p${n}`, { type: "null" }])),
      ),
      "In context=(), a schema may have 5000 properties in all, got 5001.",
    ],
    [
      "lists too deep",
      closed({ x: wrapped(10, (items) => ({ type: "array", items })) }),
      `In context=('properties', 'x', ${"'items', ".repeat(9).slice(0, -2)}), objects and arrays may nest 10 levels deep.`,
    ],
  ])("is refused for %s", (_, schema, message) => {
    expect(refusalOf(schema)).toBe(message);
  });

  it("may nest ten levels, and have 5,000 properties", () => {
    expect(refusalOf(nested(10))).toBe("none");
    const many = Array.from({ length: 5_000 }, (_, n) => [`p${n}`, { type: "null" }]);
    expect(refusalOf(closed(Object.fromEntries(many)))).toBe("none");
  });
});

describe("a schema that would exhaust the stack", () => {
  const list = (items: JsonSchema) => ({ type: "array", items });
  const either = (option: JsonSchema) => ({ anyOf: [option] });
  const member = (x: JsonSchema) => ({ type: "object", properties: { x } });
  const chain = (levels: number, link: (next: JsonSchema) => JsonSchema) => {
    const links = Array.from({ length: levels }, (_, level) => {
      return [level, link({ $ref: `#/$defs/${level + 1}` })] as const;
    });
    return { ...closed({}), $defs: { ...Object.fromEntries(links), [levels]: closed({}) } };
  };

  it.each<[string, JsonSchema, string]>([
    ["lists", wrapped(20_000, list), "'items' nests too deep: expected 200 levels at most."],
    ["members", wrapped(5_000, member), "'properties' nests too deep"],
    ["alternatives", wrapped(5_000, either), "'anyOf' nests too deep"],
    ["all of them", wrapped(5_000, (one) => ({ allOf: [one] })), "'allOf' nests too deep"],
    ["definitions", wrapped(5_000, (one) => ({ $defs: { one } })), "'$defs' nests too deep"],
    ["a value", { const: wrapped(20_000, list) }, "'const' nests too deep"],
    ["an example", { type: "object", examples: [wrapped(20_000, list)] }, "'examples' nests"],
  ])("of %s is refused, strict or not", (_, schema, message) => {
    expect(refusalOf(closed({ x: schema }))).toContain("'properties' nests too deep");
    expect(refusalOf(schema, false)).toContain(message);
    expect(() => checkToolParameters(schema, { strict: false })).toThrow(message);
  });

  it.each([
    ["references", (next: JsonSchema) => next],
    ["lists", list],
    ["members", member],
  ])("of %s that refer to each other is refused as well", (_, link) => {
    const schema = { ...chain(5_000, link), properties: { x: { $ref: "#/$defs/0" } } };
    const message = "schemas and their references may nest 256 levels deep.";
    expect(refusalOf(schema, false)).toContain(message);
    expect(() => checkToolParameters(schema, { strict: false })).toThrow(message);
    const references = { $ref: "#/$defs/0", $defs: chain(5_000, (next) => next).$defs };
    expect(() => checkToolParameters(references, { strict: false })).toThrow(message);
  });

  it("is not one of ninety levels", () => {
    expect(refusalOf(wrapped(90, member), false)).toBe("none");
    expect(refusalOf(wrapped(190, list), false)).toBe("none");
    expect(refusalOf({ ...chain(90, member), $ref: "#/$defs/0" }, false)).toBe("none");
  });
});

describe("a schema that is not strict", () => {
  it("may leave members optional and objects open", () => {
    const schema = { type: "object", properties: { a: { type: "string", default: "x" }, b: {} } };
    expect(refusalOf(schema, false)).toBe("none");
    expect(refusalOf({ anyOf: [{ type: "array" }, { type: "null" }] }, false)).toBe("none");
  });

  it("is held to what can be enforced of it", () => {
    expect(checkJsonSchema({ type: "object", minProperties: 1 }, { strict: false })).toEqual({
      type: "object",
    });
  });

  it("is refused all the same where it is no schema or has no values", () => {
    expect(refusalOf({ type: "objekt" }, false)).toContain(`"objekt" is not valid for 'type'`);
    expect(refusalOf({ $ref: "#/nowhere" }, false)).toContain("was not found in the schema");
    expect(refusalOf({ $ref: "#/%" }, false)).toContain("was not found in the schema");
    expect(refusalOf({ type: "integer", minimum: 2, maximum: 1 }, false)).not.toBe("none");
  });
});

describe("the parameters of a tool", () => {
  it("are checked like a schema, and must describe an object", () => {
    expect(() => checkToolParameters({}, { strict: false })).not.toThrow();
    expect(() => checkToolParameters(closed({}), { strict: true })).not.toThrow();
    expect(() => checkToolParameters({}, { strict: true })).toThrow(`got 'type: "None"'.`);
    expect(() => checkToolParameters({ type: "array" }, { strict: false })).toThrow(
      `got 'type: "array"'.`,
    );
    const unheard = { type: "object", properties: {}, not: {} };
    expect(checkToolParameters(unheard, { strict: false })).toEqual({
      type: "object",
      properties: {},
    });
  });
});
