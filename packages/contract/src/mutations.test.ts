import { operationIds, operationsById } from "@understudy/spec";
import { bodyValidator, parameterValidator } from "@understudy/spec/request-validators";
import { describe, expect, it } from "vitest";
import { exampleBodies, exampleQuery } from "./cases/example-bodies.ts";
import { bodySchema, parametersSchema } from "./document.ts";
import { isObject, type Json, setAt } from "./json.ts";
import { mutationsOf } from "./mutations.ts";
import { toSchema } from "./schema.ts";

const pet = toSchema(
  {
    type: "object",
    additionalProperties: false,
    required: ["name", "tags"],
    properties: {
      name: { type: "string", minLength: 1, maxLength: 3 },
      age: { type: "integer", minimum: 0, maximum: 9 },
      kind: { enum: ["cat", "dog"], type: "string" },
      tags: {
        anyOf: [
          { type: "string" },
          { type: "array", minItems: 1, maxItems: 2, items: { $ref: "#/tag" } },
        ],
      },
    },
  },
  { tag: { type: "object", required: ["id"], properties: { id: { type: "integer" } } } },
);

function broken(encoding: "json" | "form" | "query") {
  return mutationsOf({ name: "Tom", tags: "x" }, pet, encoding).map(
    ({ param, code, value }) => `${param} ${code} ${JSON.stringify(value)}`,
  );
}

describe("mutationsOf", () => {
  it("breaks everything once that a schema says, optional fields and other forms too", () => {
    expect(broken("json")).toEqual([
      "null invalid_type null",
      "null invalid_type true",
      "null invalid_type 7",
      "null invalid_type 1.5",
      'null invalid_type "text"',
      "null invalid_type []",
      'name missing_required_parameter {"tags":"x"}',
      'tags missing_required_parameter {"name":"Tom"}',
      'unexpected_field unknown_parameter {"name":"Tom","tags":"x","unexpected_field":"text"}',
      ...["null", "true", "7", "1.5", "[]", "{}"].map(
        (wrong) => `name invalid_type {"tags":"x","name":${wrong}}`,
      ),
      'name empty_string {"tags":"x","name":""}',
      'name string_above_max_length {"tags":"x","name":"xxxx"}',
      ...["null", "true", "1.5", '"text"', "[]", "{}"].map(
        (wrong) => `age invalid_type {"name":"Tom","tags":"x","age":${wrong}}`,
      ),
      'age integer_below_min_value {"name":"Tom","tags":"x","age":-1}',
      'age integer_above_max_value {"name":"Tom","tags":"x","age":10}',
      ...["null", "true", "7", "1.5", "[]", "{}"].map(
        (wrong) => `kind invalid_type {"name":"Tom","tags":"x","kind":${wrong}}`,
      ),
      'kind invalid_value {"name":"Tom","tags":"x","kind":"no-such-value"}',
      ...["null", "true", "7", "1.5", "{}"].map(
        (wrong) => `tags invalid_type {"name":"Tom","tags":${wrong}}`,
      ),
      'tags empty_array {"name":"Tom","tags":[]}',
      'tags array_above_max_length {"name":"Tom","tags":[{"id":1},{"id":1},{"id":1}]}',
      ...["null", "true", "7", "1.5", '"text"', "[]"].map(
        (wrong) => `tags[0] invalid_type {"name":"Tom","tags":[${wrong}]}`,
      ),
      'tags[0].id missing_required_parameter {"name":"Tom","tags":[{}]}',
      ...["null", "true", "1.5", '"text"', "[]", "{}"].map(
        (wrong) => `tags[0].id invalid_type {"name":"Tom","tags":[{"id":${wrong}}]}`,
      ),
    ]);
  });

  it("sends only texts where only texts can be sent", () => {
    const wrong = broken("query").filter((line) => line.includes("invalid_type"));
    expect(wrong).toEqual([
      'age invalid_type {"name":"Tom","tags":"x","age":"text"}',
      'age invalid_type {"name":"Tom","tags":"x","age":1.5}',
      'tags[0] invalid_type {"name":"Tom","tags":["text"]}',
      'tags[0].id invalid_type {"name":"Tom","tags":[{"id":"text"}]}',
      'tags[0].id invalid_type {"name":"Tom","tags":[{"id":1.5}]}',
    ]);
  });

  it("breaks each form of an object that a tag tells, within its own form", () => {
    const form = (kind: string, field: string) => ({
      type: "object",
      required: ["kind", field],
      properties: { kind: { type: "string", const: kind }, [field]: { type: "boolean" } },
    });
    const discriminator = { propertyName: "kind" };
    const schema = toSchema({ discriminator, oneOf: [form("a", "x"), form("b", "y")] }, {});
    const told = mutationsOf({ kind: "a", x: true }, schema, "json").map(
      ({ param, code, value }) => `${param} ${code} ${JSON.stringify(value)}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'kind missing_required_parameter {"x":true}',
        'x missing_required_parameter {"kind":"a"}',
        'y missing_required_parameter {"kind":"b"}',
        'kind invalid_value {"x":true,"kind":"no-such-value"}',
        'y invalid_type {"kind":"b","y":7}',
      ]),
    );
    expect(told).not.toContain('y missing_required_parameter {"kind":"a","x":true}');
  });

  it("breaks names that have to match a pattern, and what stands under one that does", () => {
    const names = { type: "object", propertyNames: { pattern: "^[0-9]+$" } };
    const schema = toSchema({ ...names, additionalProperties: { type: "boolean" } }, {});
    const told = mutationsOf({}, schema, "json").map(
      ({ param, code, value }) => `${param} ${code} ${JSON.stringify(value)}`,
    );
    expect(told).toContain('null invalid_value {"☃":true}');
    expect(told).toContain('1 invalid_type {"1":7}');
  });

  it("passes bounds that are too large for a step of one", () => {
    const [wrong] = mutationsOf(0, toSchema({ type: "integer", minimum: -(2 ** 63) }, {}), "json")
      .filter(({ code }) => code === "integer_below_min_value")
      .map(({ value }) => value);
    expect(wrong).toBeLessThan(-(2 ** 63));
  });

  it("refuses a keyword that it does not know how to break", () => {
    expect(() => toSchema({ type: "integer", multipleOf: 2 }, {})).toThrow(/'multipleOf'/);
  });
});

describe.each(operationIds)("what is broken of %s", (id) => {
  it("is refused by the validators of the spec, every time", () => {
    for (const { mediaType, value } of exampleBodies(id)) {
      const form = mediaType === "multipart/form-data";
      const files = operationsById[id].requestBody?.mediaTypes[mediaType]?.fileFields ?? [];
      const validate = bodyValidator(id, mediaType);
      const encoding = form ? "form" : "json";
      for (const mutation of mutationsOf(value, bodySchema(id, mediaType), encoding)) {
        expect(validate(structuredClone(received(mutation.value, files))), mutation.name).toBe(
          false,
        );
      }
    }
    const validate = parameterValidator(id, "query");
    const schema = parametersSchema(id, "query");
    for (const mutation of mutationsOf(exampleQuery(id), schema, "query")) {
      expect(validate(structuredClone(mutation.value)), mutation.name).toBe(false);
    }
  });
});

/** What a server makes of a form: its files are objects. */
function received(value: Json, files: readonly string[]): Json {
  return files.reduce((form, name) => {
    const field = isObject(form) ? form[name] : undefined;
    return typeof field === "string" && field.startsWith("data:") ? setAt(form, [name], {}) : form;
  }, value);
}
