import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { typeName } from "../errors/type-name.ts";
import type { Operation } from "./operation.ts";
import type { OnUploadProgress, Upload } from "./upload.ts";

/** What the writing of a body needs to know beside its fields. */
export interface BodyContext {
  /** Where it is sent to. */
  readonly url: string;
  /** A text that stands in no file. */
  readonly boundary: () => string;
  readonly onUploadProgress: OnUploadProgress | undefined;
}

/** The body of a request as it travels: JSON text, or (in a while) a form when it holds a file. */
export function requestBody(
  operation: Operation,
  body: unknown,
  context: BodyContext,
): string | null | Promise<Upload> {
  if (operation.body === undefined || body === undefined) return null;
  if (typeof body !== "object" || body === null) {
    throw new InvalidArgumentError(
      "body",
      `Invalid body: expected an object with the fields of the request, but got ${typeName(body)}.`,
    );
  }
  const fields = body as Readonly<Record<string, unknown>>;
  if (operation.body === "json" || (operation.body === "either" && !mayHoldFile(operation, fields)))
    return json(body);
  return form(operation, fields, context);
}

/** Loaded with the first form: most programs send none. */
async function form(
  operation: Operation,
  body: Readonly<Record<string, unknown>>,
  context: BodyContext,
) {
  return (await import("./form-body.ts")).formBody(operation, body, context);
}

function mayHoldFile({ fileFields = [] }: Operation, body: Readonly<Record<string, unknown>>) {
  return fileFields.some((name) => body[name] !== undefined && typeof body[name] !== "string");
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
