import type { Logger } from "pino";
import type { RequestError } from "./request-error.ts";
import type { RequestFacts } from "./respond.ts";
import { toRequestError } from "./to-request-error.ts";

/** The error that a client is told. Those that are the service's own fault are logged. */
export function reportFailure(
  error: unknown,
  signal: AbortSignal,
  { requestId }: RequestFacts,
  logger: Logger,
): RequestError {
  const refused = toRequestError(error, signal);
  if (refused.status >= 500) logger.error({ requestId, err: error }, "request failed");
  return refused;
}
