import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { formFields } from "./form-fields.ts";
import type { Operation } from "./operation.ts";

/** The body of a request as it travels: JSON text, or a form when it holds a file. */
export function requestBody(operation: Operation, body: unknown): string | FormData | null {
  if (operation.body === undefined || body === undefined) return null;
  if (typeof body !== "object" || body === null) {
    throw new InvalidArgumentError(
      "body",
      `Invalid body: expected an object with the fields of the request, but got ${typeName(body)}.`,
    );
  }
  const holdsFile = checkFiles(operation, body as Readonly<Record<string, unknown>>);
  if (operation.body === "form" || (operation.body === "either" && holdsFile)) return form(body);
  return json(body);
}

/** Says whether a file field holds a file, having refused what could be sent as neither kind. */
function checkFiles(operation: Operation, body: Readonly<Record<string, unknown>>): boolean {
  let holdsFile = false;
  for (const name of operation.fileFields ?? []) {
    const value = body[name];
    if (value instanceof Blob) {
      holdsFile = true;
    } else if (value !== undefined && !(typeof value === "string" && operation.body === "either")) {
      throw new InvalidArgumentError(
        name,
        `Invalid ${name}: expected a File or Blob, but got ${typeName(value)}. Make one of bytes or a stream with: await toFile(data, "name").`,
      );
    }
  }
  return holdsFile;
}

function form(body: object): FormData {
  const data = new FormData();
  for (const [name, value] of formFields(body)) data.append(name, value);
  return data;
}

function json(body: object): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new InvalidArgumentError("body", `The body cannot be written as JSON: ${cause}`, {
      cause,
    });
  }
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "object" ? (value.constructor?.name ?? "an object") : `a ${typeof value}`;
}
