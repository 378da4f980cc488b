import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { StandardJsonSchema } from "./standard-schema.ts";

/** The JSON schema that a library gives of what its schema takes. */
export function jsonSchemaOf(schema: StandardJsonSchema, name: string) {
  const { vendor, jsonSchema } = (schema as Partial<StandardJsonSchema>)?.["~standard"] ?? {};
  if (typeof jsonSchema?.input !== "function") {
    throw new InvalidArgumentError(
      "schema",
      `The schema of '${name}' gives no JSON schema: expected a Standard JSON Schema (zod 4.2, ArkType 2.1.28, Valibot with toStandardJsonSchema of @valibot/to-json-schema), but got ${vendor === undefined ? "something else" : `a schema of ${vendor} without it`}.`,
    );
  }
  return readJsonSchema(name, () => jsonSchema.input({ target: "draft-2020-12" }));
}

/** Asks a library for a JSON schema. That it has none for a type is an `InvalidArgumentError`. */
export function readJsonSchema<Schema>(name: string, read: () => Schema): Schema {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidArgumentError("schema", `The schema of '${name}' has no JSON schema: ${why}`, {
      cause,
    });
  }
}
