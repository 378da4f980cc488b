import { _, type Ajv2020 } from "ajv/dist/2020.js";
import type { Json, JsonObject } from "./openapi-document.ts";

/** Absolute, so that a reference from any operation's schema leads into the document. */
export const documentUri = "https://understudy.invalid/openapi.json";

/**
 * A schema of the document as Ajv takes it: its references absolute, its discriminators Ajv's, and
 * the bounds of its numbers told from those of integers, as the hosted API's errors do.
 */
export function forAjv(value: Json): Json {
  if (Array.isArray(value)) return value.map(forAjv);
  if (value === null || typeof value !== "object") return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "$ref" && typeof item === "string"
        ? item.replace("#/components/schemas/", `${documentUri}#/$defs/`)
        : forAjv(item),
    ]),
  );
  return withDecimalBounds(withTagChecked(schema));
}

/**
 * A choice between objects that are told apart by a tag. Ajv's own check does not say which tags
 * there are, so that the tag is checked before it; Ajv then looks at the one object that it names.
 */
function withTagChecked(schema: JsonObject): JsonObject {
  const { discriminator, oneOf, ...rest } = schema;
  if (discriminator === undefined) return schema;
  const { propertyName, mapping } = discriminator as { propertyName: string; mapping?: JsonObject };
  if (oneOf === undefined || mapping === undefined) {
    throw new TypeError(
      `The discriminator '${propertyName}' needs a mapping, and a oneOf beside it.`,
    );
  }
  const tag = { type: "string", enum: Object.keys(mapping) };
  const object = { type: "object", required: [propertyName] };
  return {
    ...rest,
    type: "object",
    allOf: [
      { ...object, properties: { [propertyName]: tag } },
      { ...object, discriminator: { propertyName }, oneOf },
    ],
  };
}

const bounds = [
  { keyword: "minimum", decimal: "decimalMinimum", comparison: ">=", fails: "<" },
  { keyword: "maximum", decimal: "decimalMaximum", comparison: "<=", fails: ">" },
] as const;

function withDecimalBounds(schema: JsonObject): JsonObject {
  if (![schema.type].flat().includes("number")) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, item]) => [
      bounds.find(({ keyword }) => keyword === key)?.decimal ?? key,
      item,
    ]),
  );
}

/** The keywords that the bounds of a `number` become, so that a violation says which kind it is of. */
export function addDecimalBounds(ajv: Ajv2020): void {
  for (const { decimal, comparison, fails } of bounds) {
    ajv.addKeyword({
      keyword: decimal,
      type: "number",
      schemaType: "number",
      error: {
        message: ({ schemaCode }) => _`"must be " + ${comparison} + " " + ${schemaCode}`,
        params: ({ schemaCode }) => _`{comparison: ${comparison}, limit: ${schemaCode}}`,
      },
      code: (context) => {
        const { data, schemaCode } = context;
        context.fail(fails === "<" ? _`${data} < ${schemaCode}` : _`${data} > ${schemaCode}`);
      },
    });
  }
}
