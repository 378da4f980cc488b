import type { $ZodType, output } from "zod/v4/core";
import {
  makeFormat,
  type ParsedResponseFormat,
  type ResponseFormatOptions,
} from "../standard-schema/make-format.ts";
import { zodJsonSchema } from "./zod-json-schema.ts";

/**
 * A `response_format` of a zod schema, of `zod` or `zod/mini`, version 4. `parse` and `stream` read the
 * content by it, and so does what `runTools` ends with. Transforms and refinements are applied then.
 *
 * Throws an `InvalidArgumentError` for a schema that strict schemas cannot say: optional properties
 * that are not nullable, records, tuples, dates, defaults, and a root that is no object.
 */
export function zodResponseFormat<Schema extends $ZodType>(
  schema: Schema,
  name: string,
  options: ResponseFormatOptions = {},
): ParsedResponseFormat<output<Schema>> {
  return makeFormat(schema, zodJsonSchema(schema, name), name, options);
}
