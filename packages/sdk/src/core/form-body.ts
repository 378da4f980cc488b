import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { typeName } from "../errors/type-name.ts";
import { FileStream } from "../files/file-stream.ts";
import { formFields } from "./form-fields.ts";
import { multipart } from "./multipart.ts";
import type { Operation } from "./operation.ts";
import type { BodyContext } from "./request-body.ts";
import { Upload } from "./upload.ts";

/** The body of a request that travels as a form, having refused what is no file where one belongs. */
export function formBody(
  operation: Operation,
  body: Readonly<Record<string, unknown>>,
  { url, boundary: newText, onUploadProgress }: BodyContext,
): Upload {
  for (const name of operation.fileFields ?? []) checkFile(operation, name, body[name]);
  const boundary = `understudy-${newText()}`;
  return new Upload(
    `multipart/form-data; boundary=${boundary}`,
    multipart(formFields(body, isFile), boundary),
    url,
    onUploadProgress,
  );
}

function checkFile(operation: Operation, name: string, value: unknown): void {
  if (value === undefined || isFile(value)) return;
  if (typeof value === "string" && operation.body === "either") return;
  throw new InvalidArgumentError(
    name,
    `Invalid ${name}: expected a File or Blob, but got ${typeName(value)}. Make one of bytes, a path or a stream with: await toFile(data, "name").`,
  );
}

function isFile(value: unknown): value is Blob | FileStream {
  return value instanceof Blob || value instanceof FileStream;
}
