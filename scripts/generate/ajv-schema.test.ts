import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { addDecimalBounds, documentUri, forAjv } from "./ajv-schema.ts";
import type { JsonObject } from "./openapi-document.ts";

function shape(name: string, field: JsonObject): JsonObject {
  return {
    type: "object",
    additionalProperties: false,
    required: ["kind", "size"],
    properties: { kind: { type: "string", const: name }, size: field },
  };
}

const $defs = {
  Circle: shape("circle", { type: "number", minimum: 0, maximum: 9 }),
  Square: shape("square", { type: "integer", minimum: 0 }),
};
const choice = {
  description: "A shape.",
  discriminator: {
    propertyName: "kind",
    mapping: { circle: "#/components/schemas/Circle", square: "#/components/schemas/Square" },
  },
  oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }],
};

/** What is wrong with a value: each violation as its keyword and its place. */
function violations(schema: JsonObject, value: unknown): readonly string[] {
  const ajv = new Ajv2020({ strict: true, discriminator: true, allowUnionTypes: true });
  addDecimalBounds(ajv);
  ajv.addSchema({ $id: documentUri, $defs: forAjv($defs) });
  const validate = ajv.compile(forAjv(schema) as JsonObject);
  validate(value);
  return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

describe("a choice that is told by a tag", () => {
  test.each([
    [{ kind: "circle", size: 1.5 }, []],
    [{ kind: "square", size: 1.5 }, ["type /size"]],
    [{ kind: "square", size: 1, x: 1 }, ["additionalProperties "]],
    [{ kind: "square" }, ["required "]],
    [{ kind: "star", size: 1 }, ["enum /kind"]],
    [{ kind: 5, size: 1 }, ["type /kind"]],
    [{ size: 1 }, ["required "]],
    ["circle", ["type "]],
  ])("finds in %j what is wrong with the one it names: %j", (value, found) => {
    expect(violations(choice, value)).toEqual(found);
  });

  test("needs a mapping, and a oneOf", () => {
    const { oneOf, discriminator } = choice;
    const message = "The discriminator 'kind' needs a mapping, and a oneOf beside it.";
    expect(() => forAjv({ discriminator: { propertyName: "kind" }, oneOf })).toThrow(message);
    expect(() => forAjv({ discriminator })).toThrow(message);
  });
});

describe("a bound", () => {
  test.each([
    [{ type: "number", minimum: 1 }, 0, ["decimalMinimum "]],
    [{ type: ["number", "null"], maximum: 1 }, 1.5, ["decimalMaximum "]],
    [{ type: ["number", "null"], maximum: 1 }, null, []],
    [{ type: "number", minimum: 1, maximum: 1 }, 1, []],
    [{ type: "integer", minimum: 1 }, 0, ["minimum "]],
  ])("of %j tells of %j: %j", (schema, value, found) => {
    expect(violations(schema, value)).toEqual(found);
  });

  test("says what it is", () => {
    const ajv = new Ajv2020();
    addDecimalBounds(ajv);
    const validate = ajv.compile(forAjv({ type: "number", maximum: 2.5 }) as JsonObject);
    validate(3);
    expect(validate.errors?.[0]).toMatchObject({
      params: { comparison: "<=", limit: 2.5 },
      message: "must be <= 2.5",
    });
  });
});

test("a reference leads into the document, and a property may have any name", () => {
  const properties = { minimum: { type: "number" }, a: { $ref: "#/components/schemas/Circle" } };
  expect(forAjv({ type: "object", properties })).toEqual({
    type: "object",
    properties: { minimum: { type: "number" }, a: { $ref: `${documentUri}#/$defs/Circle` } },
  });
});
