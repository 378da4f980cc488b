import type { Operation } from "./operation.ts";
import { type OperationId, operationsById } from "./operations.ts";
import { badRequest, RequestError, unsupportedMediaType } from "./request-error.ts";
import { bodyValidator, parameterValidator } from "./request-validators.ts";
import { violationToError } from "./violation-to-error.ts";

export { IdempotencyKeys, type IdempotentOperation, type KeyedCall } from "./idempotency-keys.ts";

/** The values of a path, converted and found to fit. Throws the error of the request if not. */
export function checkPath(id: OperationId, values: Record<string, string>): object {
  if (operationsById[id].pathParameters.length === 0) return {};
  return checkParameters(id, "path", values);
}

/** The query of a URL, converted, with its defaults, and found to fit. Throws as `checkPath` does. */
export function checkQuery(id: OperationId, url: string): object {
  const values = queryOf(url);
  // Without any, there is still something to do where parameters have defaults.
  if (values === null && operationsById[id].queryParameters.length === 0) return {};
  return checkParameters(id, "query", values ?? {});
}

/** Which of the media types of an operation's body this header names. Throws a 415 if none. */
export function checkMediaType(id: OperationId, contentType: string | null): string {
  const { requestBody }: Operation = operationsById[id];
  const mediaTypes = requestBody?.mediaTypes ?? {};
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() ?? null;
  if (mediaType !== null && Object.hasOwn(mediaTypes, mediaType)) return mediaType;
  throw unsupportedMediaType(mediaType, Object.keys(mediaTypes));
}

/** A parsed body, with its defaults, and found to fit. Throws the error of the request if not. */
export function checkBody(id: OperationId, mediaType: string, value: unknown): unknown {
  const validate = bodyValidator(id, mediaType);
  if (validate(value)) return value;
  const { requestBody }: Operation = operationsById[id];
  const fileFields = requestBody?.mediaTypes[mediaType]?.fileFields ?? [];
  const context = { value, subject: "body", fileFields } as const;
  throw new RequestError(400, violationToError(validate.errors ?? [], context));
}

function checkParameters(
  id: OperationId,
  subject: "path" | "query",
  value: Record<string, string>,
): object {
  const validate = parameterValidator(id, subject);
  if (validate(value)) return value;
  throw new RequestError(400, violationToError(validate.errors ?? [], { value, subject }));
}

/** The parameters of a URL's query, or null when it has no query. */
function queryOf(url: string): Record<string, string> | null {
  const start = url.indexOf("?");
  if (start < 0) return null;
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(url.slice(start))) {
    if (name in values) {
      throw badRequest(
        `Duplicate parameter: '${name}'. Expected each parameter of the query once.`,
        name,
        "duplicate_parameter",
      );
    }
    values[name] = value;
  }
  return values;
}
