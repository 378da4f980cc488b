import { badRequest, type RequestError } from "./request-error.ts";

/**
 * Sets a field of a form that was read: `name`, or for `a[b]` the property `b` of an object `a`. Throws
 * the error of the request when the name is none, or stands in the form twice. Objects are made without
 * a prototype; a file is given as an object that has one.
 */
export function setFormField(
  form: Record<string, unknown>,
  name: string | undefined,
  item: unknown,
): void {
  if (name === undefined || name === "") throw malformedForm("it has a part without a name");
  if (!name.isWellFormed()) throw malformedForm("it has a part whose name is no Unicode text");
  const nested = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name);
  const [, outer, inner] = nested ?? [];
  if (outer === undefined || inner === undefined) {
    setOnce(form, name, item, name);
    return;
  }
  const object = form[outer] ?? Object.create(null);
  if (!isObjectOfFields(object)) throw duplicate(name);
  form[outer] = object;
  setOnce(object, inner, item, name);
}

function setOnce(target: Record<string, unknown>, key: string, item: unknown, name: string): void {
  if (key in target) throw duplicate(name);
  target[key] = item;
}

/** A file is an object as well, but never one without a prototype. */
function isObjectOfFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

function duplicate(name: string): RequestError {
  return badRequest(
    `Duplicate parameter: '${name}'. Expected each field of the form once.`,
    name,
    "duplicate_parameter",
  );
}

/** 400: a form body that cannot be read. */
export function malformedForm(problem: string): RequestError {
  return badRequest(
    `We could not parse the multipart form body of your request: ${problem}. Expected 'multipart/form-data' as in RFC 7578.`,
    null,
    "invalid_multipart",
  );
}

/** Throws the error of the request when no system can call a file that. Paths are allowed. */
export function checkFilename(filename: string): void {
  const { length } = filename;
  if (filename.isWellFormed() && !filename.includes("\0") && length > 0 && length <= 255) return;
  throw badRequest(
    `Invalid 'file': expected a file name of 1 to 255 characters of Unicode without NUL, but got one of ${length}.`,
    "file",
    "invalid_value",
  );
}
