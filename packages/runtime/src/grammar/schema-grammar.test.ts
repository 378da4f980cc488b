import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, randomAnswer, seededRandom } from "../testing/random-answer.ts";
import type { JsonSchema } from "./grammar.ts";
import { stringFormats } from "./string-formats.ts";
import { UnsupportedSchemaError } from "./unsupported-schema-error.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false, multipleOfPrecision: 9 });

/** Write random answers; each must parse and validate. The texts that came to an end. */
function answersTo(schema: JsonSchema, count: number, seed = 1): string[] {
  const validate = ajv.compile(schema);
  const random = seededRandom(seed);
  const texts: string[] = [];
  for (let index = 0; index < count; index++) {
    const text = randomAnswer({ type: "json_schema", schema }, random);
    if (text === null) continue;
    texts.push(text);
    const value: unknown = JSON.parse(text);
    expect(validate(value), `${text}: ${JSON.stringify(validate.errors)}`).toBe(true);
  }
  return texts;
}

const closed = (properties: Record<string, JsonSchema>, required = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const field = (schema: JsonSchema) => closed({ a: schema });

const schemas: Readonly<Record<string, JsonSchema>> = {
  "scalars of each type": closed({
    s: { type: "string" },
    i: { type: "integer" },
    n: { type: "number" },
    b: { type: "boolean" },
    z: { type: "null" },
  }),
  "optional members": closed({ a: { type: "string" }, b: { type: "integer" }, c: {} }, ["b"]),
  "no member required": closed({ a: { type: "boolean" }, b: { type: "integer" } }, []),
  "a closed empty object": closed({}),
  "any object": { type: "object" },
  "any value": {},
  "additional members that must not repeat declared ones": {
    type: "object",
    properties: { a: { type: "string" }, ab: { type: "null" }, 'q"\\é': { type: "null" } },
    additionalProperties: { type: "integer" },
  },
  "a map": { type: "object", additionalProperties: { type: "array", items: { type: "boolean" } } },
  "a required member that is not declared": {
    type: "object",
    properties: { a: { type: "null" } },
    required: ["b"],
    additionalProperties: true,
  },
  "several types": field({ type: ["string", "null", "integer"] }),
  "an enum of all types": field({ enum: ["x", "y", 1.5, null, true, { k: [1] }, 'é"\n'] }),
  "an enum narrowed by its type": field({ type: "string", enum: ["p", 3, "pp"] }),
  "a constant": field({ const: { deep: ["\u2028", -0.5] } }),
  "anyOf, also nested": field({
    anyOf: [
      { type: "string", maxLength: 2 },
      { anyOf: [{ type: "boolean" }, closed({ z: { type: "null" } })] },
    ],
  }),
  "recursion through the root": {
    type: "object",
    properties: { v: { type: "integer" }, next: { anyOf: [{ $ref: "#" }, { type: "null" }] } },
    required: ["v", "next"],
    additionalProperties: false,
  },
  "mutual recursion through definitions": {
    type: "object",
    properties: { tree: { $ref: "#/$defs/node" } },
    required: ["tree"],
    additionalProperties: false,
    $defs: {
      node: closed({ kids: { type: "array", items: { $ref: "#/$defs/a~1b" }, maxItems: 2 } }),
      "a/b": { anyOf: [{ $ref: "#/$defs/node" }, { type: "boolean" }] },
    },
  },
  "arrays of any items": { type: "array", maxItems: 3 },
  "arrays of exactly two": field({
    type: "array",
    items: { type: "integer" },
    minItems: 2,
    maxItems: 2,
  }),
  "arrays that must be empty": field({ type: "array", items: { type: "integer" }, maxItems: 0 }),
  "arrays of at least three": field({ type: "array", items: { type: "boolean" }, minItems: 3 }),
  "short strings": field({ type: "string", minLength: 2, maxLength: 5 }),
  "strings of one length": field({ type: "string", minLength: 40, maxLength: 40 }),
  "strings that must be empty": field({ type: "string", maxLength: 0 }),
  "keywords without a type": field({ minLength: 2 }),
  "pattern and length": field({ type: "string", pattern: "^[a-z]+$", minLength: 2, maxLength: 4 }),
  "an unanchored pattern and length": field({ type: "string", pattern: "[A-Z]\\d", maxLength: 4 }),
  "a format and length": field({ type: "string", format: "email", minLength: 9, maxLength: 12 }),
  ...Object.fromEntries(
    [
      { minimum: 0, maximum: 150 },
      { minimum: -7, maximum: 7 },
      { exclusiveMinimum: 0 },
      { exclusiveMaximum: -2.5 },
      { minimum: -1000, maximum: -995 },
      { multipleOf: 7, minimum: 1000, maximum: 2000 },
      { multipleOf: 2.5, minimum: -10, maximum: 10 },
      { maximum: 1e300 },
    ].flatMap((bounds) =>
      ["integer", "number"].map((type) => [
        `${type} ${JSON.stringify(bounds)}`,
        field({ type, ...bounds }),
      ]),
    ),
  ),
};

describe("the texts of a schema", () => {
  it.each(Object.entries(schemas))("parse and validate, whatever is drawn: %s", (_, schema) => {
    expect(answersTo(schema, 12).length).toBeGreaterThan(0);
  });

  const pattern = fc.constantFrom("^[a-z]{1,3}$", "^\\d+$", "[A-Z]", "^(foo|bar)?$");
  const { schema: anySchema } = fc.letrec<{ schema: JsonSchema; leaf: JsonSchema }>((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom<JsonSchema>({ type: "boolean" }, { type: ["null", "integer"] }, {}),
      fc.record({ type: fc.constant("string"), pattern }),
      fc.record({
        type: fc.constant("string"),
        format: fc.constantFrom(...Object.keys(stringFormats)),
      }),
      fc.tuple(fc.nat(6), fc.nat(6)).map(([a, b]) => ({
        type: "string",
        minLength: Math.min(a, b),
        maxLength: Math.max(a, b),
      })),
      fc
        .tuple(
          fc.integer({ min: -300, max: 300 }),
          fc.nat(900),
          fc.constantFrom("integer", "number"),
        )
        .map(([minimum, width, type]) => ({
          type,
          minimum: minimum / 4,
          maximum: minimum / 4 + 1 + width,
        })),
      fc
        .array(fc.jsonValue({ maxDepth: 1 }), { minLength: 1, maxLength: 4 })
        .map((values) => ({ enum: values })),
    ),
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie("leaf"),
      fc
        .tuple(
          fc.dictionary(
            fc.string({ maxLength: 4 }).filter((name) => name !== "__proto__"),
            tie("schema"),
            { maxKeys: 4 },
          ),
          fc.boolean(),
          fc.boolean(),
        )
        .map(([properties, all, open]) => ({
          type: "object",
          properties,
          required: Object.keys(properties).filter((_, index) => all || index % 2 === 0),
          additionalProperties: open,
        })),
      fc.tuple(tie("schema"), fc.nat(2), fc.nat(2)).map(([items, minItems, more]) => ({
        type: "array",
        items,
        minItems,
        maxItems: minItems + more,
      })),
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    ),
  }));

  it("parse and validate, whatever the schema", () => {
    fc.assert(
      fc.property(anySchema, fc.nat(), (schema, seed) => {
        answersTo(schema, 2, seed);
      }),
      { numRuns: 120, seed: 4 },
    );
  });

  it.each([
    '{"s":"","i":0,"n":1.5e3,"b":true,"z":null}',
    '{"s": "\\u00e9\\ud83d\\ude00", "i": -12, "n": 0, "b": false, "z": null}',
    '{\n  "s": "日本",\n  "i": 999999999999999,\n  "n": -0.25,\n  "b": true,\n  "z": null\n}',
  ])("hold the layouts that models write: %j", (text) => {
    const schema = schemas["scalars of each type"] ?? false;
    expect(judge({ type: "json_schema", schema }, text)).toBe("whole");
  });

  it.each([
    ["a lone surrogate", { type: "string" }, '{"a":"\\ud83d"'],
    ["a raw line feed", { type: "string" }, '{"a":"\n'],
    ["a leading zero", { type: "integer" }, '{"a":01'],
    ["a 16th digit", { type: "integer" }, '{"a":1234567890123456'],
    ["a number above the maximum", { type: "integer", maximum: 12 }, '{"a":13'],
    ["a number that can only become too large", { type: "number", maximum: 12 }, '{"a":12.1'],
    ["a member twice", { type: "integer" }, '{"a":1,'],
    ["two blanks", { type: "integer" }, '{"a":  '],
    ["a day that is none", { type: "string", format: "date" }, '{"a":"2023-02-29'],
  ])("do not hold %s", (_, schema, text) => {
    expect(judge({ type: "json_schema", schema: field(schema) }, text)).toBe("refused");
    expect(judge({ type: "json_schema", schema: field(schema) }, text.slice(0, -1))).not.toBe(
      "refused",
    );
  });

  it("do not go on with blanks for ever", () => {
    const schema = field({ type: "integer" });
    expect(judge({ type: "json_schema", schema }, `{\n${" ".repeat(40)}"a":1}`)).toBe("whole");
    expect(judge({ type: "json_schema", schema }, `{\n${" ".repeat(41)}`)).toBe("refused");
  });

  it("nest free values 32 deep at most", () => {
    expect(judge({ type: "json_object" }, `{"a":${"[".repeat(31)}`)).toBe("beginning");
    expect(judge({ type: "json_object" }, `{"a":${"[".repeat(32)}`)).toBe("refused");
  });
});

describe("a schema is refused by name", () => {
  it.each([
    [
      "an unknown keyword",
      field({ type: "array", uniqueItems: true }),
      "uniqueItems",
      "('properties', 'a')",
    ],
    ["oneOf", field({ oneOf: [{ type: "null" }] }), "oneOf", "('properties', 'a')"],
    ["a dangling reference", { $ref: "#/$defs/x" }, "$ref", "()"],
    ["a remote reference", { $ref: "https://example.com/s.json" }, "$ref", "()"],
    ["a reference to itself", { $ref: "#" }, "$ref", "()"],
    [
      "a circle of references",
      { $defs: { a: { anyOf: [{ $ref: "#/$defs/a" }] } }, $ref: "#/$defs/a" },
      "$ref",
      "('anyOf', '0')",
    ],
    ["a recursion without end", closed({ next: { $ref: "#" } }), "$ref", "()"],
    ["a keyword beside $ref", { $defs: { a: {} }, $ref: "#/$defs/a", type: "null" }, "type", "()"],
    ["a keyword beside anyOf", { anyOf: [{}], type: "null" }, "type", "()"],
    ["false", field(false), "false", "('properties', 'a')"],
    [
      "an empty range",
      field({ type: "integer", minimum: 1.2, maximum: 1.8 }),
      "minimum",
      "('properties', 'a')",
    ],
    [
      "an unknown format",
      field({ type: "string", format: "constructor" }),
      "format",
      "('properties', 'a')",
    ],
    [
      "a look-ahead",
      field({ type: "string", pattern: "^(?=a)" }),
      "pattern",
      "('properties', 'a')",
    ],
    [
      "a required member that is not allowed",
      { type: "object", required: ["b"], additionalProperties: false },
      "required",
      "()",
    ],
    ["an unknown type", field({ type: "float" }), "type", "('properties', 'a')"],
    [
      "more items at least than at most",
      { type: "array", minItems: 2, maxItems: 1 },
      "minItems",
      "()",
    ],
  ] as [string, JsonSchema, string, string][])("%s", (_, schema, keyword, context) => {
    const refusal = (() => {
      try {
        judge({ type: "json_schema", schema }, "");
      } catch (error) {
        return error;
      }
    })();
    if (!UnsupportedSchemaError.is(refusal)) throw refusal;
    expect(refusal.keyword).toBe(keyword);
    expect(refusal.message).toContain(`In context=${context},`);
  });
});
