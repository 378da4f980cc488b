type Schema = Readonly<Record<string, unknown>>;

/** Texts of the formats that JSON Schema names. */
const formats: Readonly<Record<string, string>> = {
  date: "2026-11-24",
  "date-time": "2026-11-24T00:00:00Z",
  duration: "P1D",
  email: "ada@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  time: "00:00:00Z",
  uri: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000000",
};

/**
 * A value that a JSON schema describes, and always the same: the first of a choice, the least of a
 * range, every property that is named. A `pattern` is beyond it: the text is then of the right length
 * only. Properties that would go on for ever are left out where they may be, and null where they may not.
 */
export function sampleOfSchema(schema: unknown): unknown {
  return sample(schema, isObject(schema) ? schema : {}, new Set());
}

/** `open` are the references that are being followed. */
function sample(given: unknown, root: Schema, open: ReadonlySet<string>): unknown {
  if (!isObject(given)) return null;
  const { $ref: ref, allOf, ...schema } = given;
  if (typeof ref === "string") {
    if (open.has(ref)) return undefined;
    return sample(resolve(ref, root), root, new Set([...open, ref]));
  }
  if (Array.isArray(allOf)) return sample(merge([schema, ...allOf]), root, open);
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if ("default" in schema) return schema.default;
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) {
    const { anyOf: _any, oneOf: _one, ...common } = schema;
    const found = choices.map((choice) => sample(merge([common, choice]), root, open));
    return found.find((value) => value !== undefined);
  }
  const types = [schema.type ?? impliedType(schema)].flat();
  switch (types.find((type) => type !== "null") ?? types[0]) {
    case "object":
      return sampleObject(schema, root, open);
    case "array":
      return sampleArray(schema, root, open);
    case "string":
      return sampleText(schema);
    case "integer":
    case "number":
      return sampleNumber(schema);
    case "boolean":
      return true;
    default:
      return null;
  }
}

function sampleObject(schema: Schema, root: Schema, open: ReadonlySet<string>): unknown {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const value: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(properties), ...required])) {
    const item = sample(properties[name] ?? {}, root, open);
    if (item !== undefined) value[name] = item;
    else if (required.includes(name)) return undefined;
  }
  return value;
}

function sampleArray(schema: Schema, root: Schema, open: ReadonlySet<string>): unknown {
  const fixed = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  const least = asNumber(schema.minItems, 1);
  const count = Math.min(Math.max(least, fixed.length), asNumber(schema.maxItems, 1e6));
  const items = Array.from({ length: count }, (_, index) =>
    sample(fixed[index] ?? schema.items ?? {}, root, open),
  );
  if (!items.includes(undefined)) return items;
  return asNumber(schema.minItems, 0) === 0 ? [] : undefined;
}

function sampleText(schema: Schema): string {
  const text = formats[String(schema.format)] ?? "text";
  const length = Math.min(
    Math.max(text.length, asNumber(schema.minLength, 0)),
    asNumber(schema.maxLength, 1e6),
  );
  return text.padEnd(length, "x").slice(0, length);
}

function sampleNumber(schema: Schema): number {
  const step = asNumber(schema.multipleOf, schema.type === "integer" ? 1 : 0);
  const above = asNumber(schema.exclusiveMinimum, Number.NEGATIVE_INFINITY);
  const below = asNumber(schema.exclusiveMaximum, Number.POSITIVE_INFINITY);
  const least = Math.max(asNumber(schema.minimum, Number.NEGATIVE_INFINITY), above);
  const most = Math.min(asNumber(schema.maximum, Number.POSITIVE_INFINITY), below);
  const isBetween = (value: number) =>
    value >= least && value <= most && value !== above && value !== below;
  const start = Number.isFinite(least) ? least : most;
  const candidates =
    step > 0
      ? [0, Math.ceil(least / step) * step, (Math.floor(least / step) + 1) * step].concat([
          Math.floor(most / step) * step,
          (Math.ceil(most / step) - 1) * step,
        ])
      : [0, least, most, (least + most) / 2, least + 1, most - 1];
  return candidates.find(isBetween) ?? (Number.isFinite(start) ? start : 0);
}

function impliedType(schema: Schema): string {
  if ("properties" in schema || "required" in schema) return "object";
  if ("items" in schema || "prefixItems" in schema) return "array";
  return "minimum" in schema || "maximum" in schema ? "number" : "string";
}

function merge(schemas: readonly unknown[]): Schema {
  const parts = schemas.filter(isObject);
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  const required = parts.flatMap((part) => (Array.isArray(part.required) ? part.required : []));
  return {
    ...Object.assign({}, ...parts),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** A reference within the schema, such as `#/$defs/name`. */
function resolve(ref: string, root: Schema): unknown {
  return ref
    .split("/")
    .slice(1)
    .reduce<unknown>((at, step) => {
      const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
      return isObject(at) ? at[name] : undefined;
    }, root);
}

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asNumber(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
