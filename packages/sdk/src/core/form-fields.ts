/**
 * The fields of an object as a form or a query has them, which know texts and files only:
 * `{ expires_after: { anchor: "created_at" } }` is `expires_after[anchor]=created_at`, and each
 * item of an array `ids` is an `ids[]`. What is undefined or null is left out.
 */
export function* formFields(
  value: unknown,
  name = "",
): Generator<readonly [name: string, value: string | Blob]> {
  if (value === undefined || value === null) return;
  if (value instanceof Blob) {
    yield [name, value];
  } else if (Array.isArray(value)) {
    for (const item of value) yield* formFields(item, `${name}[]`);
  } else if (typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      yield* formFields(item, name === "" ? key : `${name}[${key}]`);
    }
  } else {
    yield [name, String(value)];
  }
}
