import { brand, isBranded } from "../errors/brand.ts";

/** Where in a schema: keywords, names and indices from its root. */
export type SchemaPath = readonly (string | number)[];

/**
 * A schema cannot be enforced, or is outside the subset of structured outputs. The message has the
 * hosted API's shape: `In context=('properties', 'x'), 'keyword' is not permitted.`
 */
export class UnsupportedSchemaError extends Error {
  readonly code = "invalid_json_schema";
  readonly keyword: string;
  readonly path: SchemaPath;

  constructor(facts: { keyword: string; path: SchemaPath; detail: string }) {
    super(`In context=${contextOf(facts.path)}, ${facts.detail}`);
    brand(this, "UnsupportedSchemaError");
    this.keyword = facts.keyword;
    this.path = facts.path;
  }

  static is(value: unknown): value is UnsupportedSchemaError {
    return isBranded(value, "UnsupportedSchemaError");
  }
}

/** A path as the hosted API writes it, a Python tuple. */
function contextOf(path: SchemaPath): string {
  const items = path.map((step) => `'${step}'`);
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
}
