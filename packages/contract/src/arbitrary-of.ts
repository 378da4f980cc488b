import fc, { type Arbitrary } from "fast-check";
import type { Json } from "./json.ts";
import { alternativesOf, type Schema, typesOf } from "./schema.ts";

/** How large what is made may be where the schema has no bound, or a larger one. */
const longest = { text: 40, list: 3, properties: 3, number: 1_000 };

/** Values that fit a schema: what `mutationsOf` breaks, this keeps. */
export function arbitraryOf(schema: Schema): Arbitrary<Json> {
  const alternatives = alternativesOf(schema).map(single);
  return alternatives.length === 1 && alternatives[0] ? alternatives[0] : fc.oneof(...alternatives);
}

function single(schema: Schema): Arbitrary<Json> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  return fc.oneof(...typesOf(schema).map((type) => ofType[type](schema)));
}

const ofType = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = -longest.number, maximum = longest.number }) =>
    fc.integer({
      min: Math.ceil(minimum),
      max: Math.max(minimum, Math.min(maximum, Math.max(longest.number, minimum))),
    }),
  number: ({ minimum = -longest.number, maximum = longest.number }) =>
    fc
      .double({ min: minimum, max: maximum, noNaN: true })
      .map((number) => (Object.is(number, -0) ? 0 : number)),
  string: ({ minLength = 0, maxLength = longest.text, pattern }) =>
    pattern === undefined
      ? fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, longest.text)) })
      : fc
          .stringMatching(new RegExp(pattern, "u"))
          .filter(({ length }) => length >= minLength && length <= maxLength),
  array: ({ items, minItems = 0, maxItems = longest.list }) =>
    fc.array(items === undefined ? fc.constant(null) : arbitraryOf(items), {
      minLength: minItems,
      maxLength: Math.max(minItems, Math.min(maxItems, longest.list)),
    }),
  object: objects,
} satisfies Record<string, (schema: Schema) => Arbitrary<Json>>;

function objects(schema: Schema): Arbitrary<Json> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, arbitraryOf(property)]),
  );
  const closed = fc.record(model, { requiredKeys: [...required] as never[] }) as Arbitrary<
    Record<string, Json>
  >;
  if (typeof additionalProperties !== "object") return closed;
  const names = propertyNames?.pattern
    ? fc.stringMatching(new RegExp(propertyNames.pattern, "u"))
    : fc.string({
        minLength: propertyNames?.minLength ?? 1,
        maxLength: propertyNames?.maxLength ?? 8,
      });
  const open = fc.dictionary(names, arbitraryOf(additionalProperties), {
    maxKeys: Math.min(schema.maxProperties ?? longest.properties, longest.properties),
    noNullPrototype: true,
  });
  return fc.tuple(open, closed).map(([more, own]) => ({ ...more, ...own }));
}
