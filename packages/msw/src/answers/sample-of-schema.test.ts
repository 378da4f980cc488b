import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleOfSchema } from "./sample-of-schema.ts";

const ajv = new Ajv2020({ strict: false });

const leaf = fc.oneof(
  fc.record({ type: fc.constant("string") }),
  fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([least, more]) => ({ type: "string", minLength: least, maxLength: least + more })),
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20))
    .map(([least, more]) => ({ type: "integer", minimum: least, maximum: least + more })),
  fc
    .integer({ min: -50, max: 50 })
    .map((least) => ({ type: "integer", exclusiveMinimum: least, multipleOf: 3 })),
  fc.integer({ min: -50, max: 50 }).map((most) => ({ type: "number", exclusiveMaximum: most })),
  fc.constant({ type: ["null", "boolean"] }),
  fc.constant({ const: { a: [1] } }),
  fc.uniqueArray(fc.string(), { minLength: 1 }).map((values) => ({ enum: values })),
);

const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("schema"), { maxKeys: 4 })
      .map((properties) => ({
        type: "object",
        properties,
        required: Object.keys(properties).slice(1),
        additionalProperties: false,
      })),
    fc
      .tuple(tie("schema"), fc.nat(3))
      .map(([items, minItems]) => ({ type: "array", items, minItems, maxItems: minItems })),
    tie("schema").map((one) => ({ anyOf: [one, { type: "null" }] })),
    tie("schema").map((one) => ({ $ref: "#/$defs/one", $defs: { one } })),
  ),
}));

test("whatever the schema, the sample fits it and is always the same", () => {
  fc.assert(
    fc.property(schema, (one) => {
      // A reference counts from the root, which another schema is around where it is nested.
      fc.pre(!JSON.stringify(one).slice(1).includes('{"$ref'));
      const sample = sampleOfSchema(one);
      const validate = ajv.compile(one);
      expect(validate(sample), JSON.stringify({ one, sample, errors: validate.errors })).toBe(true);
      expect(sampleOfSchema(structuredClone(one))).toEqual(sample);
    }),
    { numRuns: 300 },
  );
});

test("a schema that refers to itself ends where it may", () => {
  const tree = {
    type: "object",
    properties: { value: { type: "integer" }, children: { type: "array", items: { $ref: "#" } } },
    required: ["value", "children"],
  };
  const sample = sampleOfSchema({ $ref: "#/$defs/tree", $defs: { tree } });
  expect(sample).toEqual({ value: 0, children: [] });
  const node = {
    anyOf: [
      { type: "object", properties: { next: { $ref: "#/$defs/node" } }, required: ["next"] },
      { type: "null" },
    ],
  };
  expect(sampleOfSchema({ $ref: "#/$defs/node", $defs: { node } })).toBeNull();
});

test("formats have texts of their kind, and parts of allOf come together", () => {
  const one = { properties: { at: { type: "string", format: "date-time" } }, required: ["at"] };
  const other = { properties: { to: { format: "email" } } };
  expect(sampleOfSchema({ type: "object", allOf: [one, other] })).toEqual({
    at: "2026-11-24T00:00:00Z",
    to: "ada@example.com",
  });
});
