import { jsonSchemaOf } from "./json-schema-of.ts";
import {
  makeFormat,
  type ParsedResponseFormat,
  type ResponseFormatOptions,
} from "./make-format.ts";
import type { OutputOf, StandardJsonSchema } from "./standard-schema.ts";

/**
 * A `response_format` of a schema of any library that speaks Standard JSON Schema. `parse` and `stream`
 * read the content by it, and so does what `runTools` ends with.
 *
 * Throws an `InvalidArgumentError` for a schema that has no JSON schema, or that strict schemas cannot
 * say: optional properties that are not nullable, records, tuples, intersections, defaults, and a root
 * that is no object.
 */
export function standardResponseFormat<Schema extends StandardJsonSchema>(
  schema: Schema,
  name: string,
  options: ResponseFormatOptions = {},
): ParsedResponseFormat<OutputOf<Schema>> {
  return makeFormat(schema, jsonSchemaOf(schema, name), name, options);
}
