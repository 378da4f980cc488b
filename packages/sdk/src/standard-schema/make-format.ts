import { type Parsable, parser } from "../chat/parser.ts";
import type { Schemas } from "../schemas.ts";
import { parseWith } from "./parse-with.ts";
import type { StandardSchema } from "./standard-schema.ts";
import { strictSchema } from "./strict-schema.ts";

/** A response format that reads what it asks for. */
export type ParsedResponseFormat<Output> = Schemas["ResponseFormatJsonSchema"] & Parsable<Output>;

/** What a format of answers can be told besides its schema and name. */
export interface ResponseFormatOptions {
  /** What the format is for, for the model. */
  readonly description?: string | undefined;
}

/** The response format of a schema whose JSON schema has been made. */
export function makeFormat<Output>(
  schema: StandardSchema,
  jsonSchema: Readonly<Record<string, unknown>>,
  name: string,
  { description }: ResponseFormatOptions,
): ParsedResponseFormat<Output> {
  return {
    type: "json_schema",
    json_schema: {
      name,
      ...(description !== undefined && { description }),
      strict: true,
      schema: strictSchema(jsonSchema, name),
    },
    [parser]: parseWith<Output>(schema, `The content, as '${name}',`),
  };
}
