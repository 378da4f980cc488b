import { type $ZodType, toJSONSchema } from "zod/v4/core";
import { readJsonSchema } from "../standard-schema/json-schema-of.ts";

/** The JSON schema of what a zod schema takes, which is what the model is to write. */
export function zodJsonSchema(schema: $ZodType, name: string): Readonly<Record<string, unknown>> {
  return readJsonSchema(name, () => toJSONSchema(schema, { io: "input" }));
}
