/**
 * The fields of an object as a form or a query has them, which know texts and files only:
 * `{ expires_after: { anchor: "created_at" } }` is `expires_after[anchor]=created_at`, and each
 * item of an array `ids` is an `ids[]`. What is undefined or null is left out, and what `isFile`
 * knows is given as it is.
 */
export function* formFields<File = never>(
  value: unknown,
  isFile: (value: unknown) => value is File = isNoFile,
  name = "",
): Generator<readonly [name: string, value: string | File]> {
  if (value === undefined || value === null) return;
  if (isFile(value)) {
    yield [name, value];
  } else if (Array.isArray(value)) {
    for (const item of value) yield* formFields(item, isFile, `${name}[]`);
  } else if (typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      yield* formFields(item, isFile, name === "" ? key : `${name}[${key}]`);
    }
  } else {
    yield [name, String(value)];
  }
}

/** A query has none. */
function isNoFile(_: unknown): _ is never {
  return false;
}
