import { APIConnectionError } from "../errors/call-errors.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import { responsePreview } from "../errors/response-preview.ts";
import type { CallScope } from "./call-scope.ts";
import { responseHeader } from "./response-header.ts";
import { withBody } from "./with-body.ts";

/** Reads a body to its end, within what is left of the call. */
export async function readText(response: Response, scope: CallScope): Promise<string> {
  try {
    return await scope.race(response.text());
  } catch (cause) {
    throw scope.signal.aborted ? scope.signal.reason : connectionBroke(cause);
  }
}

/** The value in a JSON body, having checked that it is one. */
export function parseJson(response: Response, body: string): unknown {
  const promised = "application/json";
  if (!isOfType(response, (type) => type === promised || type.endsWith("+json"))) {
    throw notPromised(response, body, promised);
  }
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw notPromised(response, body, "JSON", { cause });
  }
}

/** A text body, having checked that it is of the promised media type. */
export function parseText(response: Response, body: string, promised: string): string {
  if (!isOfType(response, (type) => type === promised)) throw notPromised(response, body, promised);
  return body;
}

/** Checks the media type of a body that is not read yet. One of another type is read, to be shown. */
export async function checkType(
  response: Response,
  scope: CallScope,
  promised: string,
): Promise<void> {
  if (isOfType(response, (type) => type === promised)) return;
  throw notPromised(response, await readText(response, scope), promised);
}

/**
 * A response whose body the caller is to read. The caller's signal stays in force until the body
 * has ended, was cancelled or has failed; that failure is one of this package's errors.
 */
export function lendBody(response: Response, scope: CallScope): Response {
  const { body } = response;
  if (body === null) return response;
  const letGo = scope.hold();
  const reader = body.getReader();
  const lent = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        scope.signal.addEventListener("abort", () => {
          letGo();
          controller.error(scope.signal.reason);
          reader.cancel(scope.signal.reason).catch(() => undefined);
        });
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (scope.signal.aborted) return;
          if (!done) return controller.enqueue(value);
          letGo();
          controller.close();
        } catch (cause) {
          letGo();
          controller.error(connectionBroke(cause));
        }
      },
      cancel(reason) {
        letGo();
        return reader.cancel(reason);
      },
    },
    // Nothing is read ahead: workerd rejects, out of reach, a read that is under way at a `cancel`.
    { highWaterMark: 0 },
  );
  return withBody(response, lent);
}

function isOfType(response: Response, matches: (type: string) => boolean): boolean {
  const type = responseHeader(response, "content-type");
  return type === null || matches(type) || matches((type.split(";")[0] ?? "").trim().toLowerCase());
}

function notPromised(response: Response, body: string, promised: string, options?: ErrorOptions) {
  return new InvalidResponseError(
    `Expected ${promised}, but got ${responsePreview(response, body)}. Is the baseURL that of the API?`,
    response,
    options,
  );
}

function connectionBroke(cause: unknown): APIConnectionError {
  return new APIConnectionError("The connection broke while the response was read.", { cause });
}
