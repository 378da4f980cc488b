import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** Keywords that strict schemas may use as they are. */
const kept = new Set(
  "type enum const $ref title description minItems maxItems minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(
    " ",
  ),
);

/** Keywords that say nothing of the value: they are left out, as services may refuse them. */
const dropped = new Set(
  "$schema $id id $comment examples deprecated readOnly writeOnly contentEncoding contentMediaType".split(
    " ",
  ),
);

/** The formats of structured outputs. */
const formats = "date time date-time duration email hostname ipv4 ipv6 uuid".split(" ");

/** What a refused keyword is, and what can be said in its place. */
const insteadOf: Readonly<Record<string, string>> = {
  default: "has a default, which is never used as strict answers have every field: leave it out",
  prefixItems: "is a tuple: use an object, or an array of one kind of items",
  patternProperties: "is a record: use an array of objects with a key and a value",
  allOf: "is an intersection: write its parts as one object",
  not: "says what it is not, or is a value that cannot be",
  uniqueItems: "wants unique items, such as a set's: use an array",
};

/**
 * A JSON schema as strict structured outputs want it: objects without further properties, all of them
 * required, and no keywords but those that services enforce.
 *
 * An object that does not speak of further properties is closed, `oneOf` becomes `anyOf`, a property
 * that may be missing or null is always there and may be null, a `pattern` wins over a `format`, and
 * titles and descriptions beside a `$ref` are left out. What else strict schemas cannot say is an
 * `InvalidArgumentError` that names the place.
 */
export function strictSchema(schema: JsonObject, name: string): Record<string, unknown> {
  const strict = new Strictness(name, schema).schema(schema, "");
  if (strict.anyOf !== undefined || (strict.type !== "object" && strict.$ref === undefined)) {
    refuse(name, "", 'must be an object: put it in one, such as { "value": … }');
  }
  return strict;
}

class Strictness {
  readonly #name: string;
  readonly #root: JsonObject;

  constructor(name: string, root: JsonObject) {
    this.#name = name;
    this.#root = root;
  }

  schema(schema: unknown, place: string): Record<string, unknown> {
    if (!isObject(schema) || Object.keys(schema).every((keyword) => !says(keyword))) {
      return this.#refuse(place, "can be any value: say its type");
    }
    const strict: [string, unknown][] = [];
    for (const [keyword, value] of Object.entries(schema)) {
      if (value === undefined || dropped.has(keyword)) continue;
      if (!kept.has(keyword)) strict.push(...this.#keyword(keyword, value, schema, place));
      else if (this.#isNeeded(keyword, schema, place)) strict.push([keyword, value]);
    }
    return { ...Object.fromEntries(strict), ...this.#closed(schema, place) };
  }

  /** What becomes of a keyword that has schemas in it, or is refused. */
  #keyword(
    keyword: string,
    value: unknown,
    schema: JsonObject,
    place: string,
  ): readonly [string, unknown][] {
    switch (keyword) {
      case "properties":
      case "required":
      case "additionalProperties":
      // Only of records, which `additionalProperties` refuses.
      case "propertyNames":
        return [];
      case "$defs":
      case "definitions":
        return [[keyword, this.#each(value, (_, one) => this.schema(one, `${place}(${_})`))]];
      case "anyOf":
      case "oneOf":
        if (!Array.isArray(value)) break;
        return [["anyOf", value.map((option) => this.schema(option, place))]];
      case "items":
        if (Array.isArray(value)) return this.#refuse(place, insteadOf.prefixItems as string);
        return schema.prefixItems === undefined
          ? [["items", this.schema(value, `${place}[]`)]]
          : [];
    }
    const why = insteadOf[keyword] ?? `has '${keyword}', which strict schemas have not`;
    return this.#refuse(place, why);
  }

  /** False for what another keyword says better. */
  #isNeeded(keyword: string, schema: JsonObject, place: string): boolean {
    if (keyword === "title" || keyword === "description") return schema.$ref === undefined;
    const { pattern, format } = schema;
    // Only what has no lookaround can be enforced.
    const isPlain = typeof pattern === "string" && !/\(\?<?[=!]/.test(pattern);
    const isKnown = typeof format === "string" && formats.includes(format);
    if (keyword === "pattern") {
      if (isPlain || isKnown) return isPlain;
      return this.#refuse(place, `has the pattern ${pattern}, and lookaround cannot be enforced`);
    }
    if (keyword !== "format" || isPlain) return keyword !== "format";
    if (isKnown) return true;
    return this.#refuse(
      place,
      `has the format '${format}', and only ${formats.join(", ")} can be enforced`,
    );
  }

  /** The keywords of an object: all its properties, required, and no others. */
  #closed(schema: JsonObject, place: string): JsonObject {
    const { type, properties = {}, required = [], additionalProperties: others = false } = schema;
    if (type === "array" && schema.items === undefined && schema.prefixItems === undefined) {
      return this.#refuse(place, "is an array of anything: say what its items are");
    }
    if (![type].flat().includes("object")) return {};
    if (others !== false) {
      return this.#refuse(
        place,
        "may have any further properties: close the object, or use an array of objects with a key and a value",
      );
    }
    const strict = this.#each(properties, (key, property) => {
      const at = place === "" ? key : `${place}.${key}`;
      if (!(required as unknown[]).includes(key) && !this.#isNullable(property)) {
        this.#refuse(at, "is optional: make it required, and nullable where it may be missing");
      }
      return this.schema(property, at);
    });
    return { properties: strict, required: Object.keys(strict), additionalProperties: false };
  }

  #isNullable(schema: unknown, followed: readonly unknown[] = []): boolean {
    if (!isObject(schema) || followed.includes(schema)) return false;
    const { type, anyOf, oneOf, $ref, enum: values } = schema;
    const options = [anyOf ?? oneOf ?? []].flat();
    const definition = typeof $ref === "string" ? this.#definition($ref) : undefined;
    return (
      [type].flat().includes("null") ||
      schema.const === null ||
      [values].flat().includes(null) ||
      [...options, definition].some((option) => this.#isNullable(option, [...followed, schema]))
    );
  }

  #definition(reference: string): unknown {
    const steps = reference.split("/").slice(1);
    return steps.reduce<unknown>(
      (at, step) =>
        (at as JsonObject | undefined)?.[
          decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")
        ],
      this.#root,
    );
  }

  #each(schemas: unknown, change: (key: string, schema: unknown) => unknown) {
    const entries = Object.entries(schemas as JsonObject);
    return Object.fromEntries(entries.map(([key, one]) => [key, change(key, one)]));
  }

  #refuse(place: string, why: string): never {
    return refuse(this.#name, place, why);
  }
}

function refuse(name: string, place: string, why: string): never {
  throw new InvalidArgumentError(
    "schema",
    `The schema of '${name}' cannot be strict: ${place === "" ? "it" : `'${place}'`} ${why}.`,
  );
}

function says(keyword: string): boolean {
  return !dropped.has(keyword) && keyword !== "title" && keyword !== "description";
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
