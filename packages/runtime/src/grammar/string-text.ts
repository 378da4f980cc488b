import { countedText } from "./counted-text.ts";
import { automatonFrom, type Expression, literal, sequence } from "./expression.ts";
import { anyString, stringOf } from "./json-text.ts";
import { type Pattern, PatternSyntaxError, parsePattern } from "./pattern.ts";
import { lengthsOf } from "./pattern-size.ts";
import { patternInString } from "./pattern-text.ts";
import { countAt, type SchemaObject } from "./schema-keywords.ts";
import { stringFormats } from "./string-formats.ts";
import { type SchemaPath, UnsupportedSchemaError } from "./unsupported-schema-error.ts";

/** The strings that `minLength`, `maxLength`, `pattern` and `format` of a schema allow. */
export function constrainedString(schema: SchemaObject, path: SchemaPath): Expression {
  const min = countAt(schema, "minLength", path) ?? 0;
  const max = countAt(schema, "maxLength", path) ?? Number.POSITIVE_INFINITY;
  if (min > max) {
    throw new UnsupportedSchemaError({
      keyword: "minLength",
      path,
      detail: "no value satisfies 'minLength' and 'maxLength'.",
    });
  }
  const { pattern: source, format } = schema;
  if (source !== undefined && format !== undefined) {
    throw new UnsupportedSchemaError({
      keyword: "format",
      path,
      detail: "'format' is not permitted beside 'pattern'.",
    });
  }
  if (source === undefined && format === undefined) {
    return min === 0 && max === Infinity ? anyString : stringOf(min, max);
  }
  const pattern = source !== undefined ? patternAt(source, path) : formatAt(format, path);
  return sequence(literal('"'), withLength(pattern, min, max, path), literal('"'));
}

function patternAt(source: unknown, path: SchemaPath): Pattern {
  try {
    if (typeof source === "string") return parsePattern(source);
  } catch (error) {
    if (!(error instanceof PatternSyntaxError)) throw error;
    throw new UnsupportedSchemaError({
      keyword: "pattern",
      path,
      detail: `'pattern' cannot be enforced. ${error.message}`,
    });
  }
  throw new UnsupportedSchemaError({
    keyword: "pattern",
    path,
    detail: "'pattern' must be a string.",
  });
}

function formatAt(format: unknown, path: SchemaPath): Pattern {
  const isKnown = typeof format === "string" && Object.hasOwn(stringFormats, format);
  const source = isKnown ? stringFormats[format] : undefined;
  if (source !== undefined) return parsePattern(source);
  throw new UnsupportedSchemaError({
    keyword: "format",
    path,
    detail: `'format' ${JSON.stringify(format)} is not supported: expected one of ${Object.keys(stringFormats).join(", ")}.`,
  });
}

/** The texts of a pattern that have from `min` to `max` code points, without their quotes. */
function withLength(pattern: Pattern, min: number, max: number, path: SchemaPath): Expression {
  const own = lengthsOf(pattern);
  if (own.min >= min && own.max <= max) return patternInString(pattern);
  const keyword = own.min >= min ? "maxLength" : "minLength";
  const refuse = (detail: string): never => {
    throw new UnsupportedSchemaError({ keyword, path, detail });
  };
  const simple = unwrap(pattern);
  if (simple.kind === "repeat" && unwrap(simple.item).kind === "characters") {
    const least = Math.max(simple.min, min);
    const most = Math.min(simple.max, max);
    if (least <= most) return patternInString({ ...simple, min: least, max: most });
  }
  const counted = countedText(patternInString(pattern), min, max);
  if (counted === null) return refuse(`no value satisfies '${keyword}' and the pattern or format.`);
  if (counted !== "too large") return automatonFrom(counted);
  return refuse(`'${keyword}' is too large to be enforced beside this 'pattern' or 'format'.`);
}

function unwrap(pattern: Pattern): Pattern {
  const inner =
    pattern.kind === "sequence" ? pattern.items : pattern.kind === "choice" ? pattern.options : [];
  const only = inner.length === 1 ? inner[0] : undefined;
  return only === undefined ? pattern : unwrap(only);
}
