import { APIError } from "../errors/api-error.ts";
import { APIConnectionError } from "../errors/call-errors.ts";

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;
/** A service that asks for more is not waited for: the caller learns of it at once instead. */
const longestRetryAfterMs = 60_000;

/**
 * How long to wait before a failed attempt is made again, or null when it is not to be.
 *
 * Another try may help after a broken connection, 408, 409, 429 and what is the service's own
 * fault. The wait is what the service asked for, else one that doubles with each retry, less up to
 * a quarter at random, so that clients which failed together do not come back together.
 */
export function retryDelayMs(
  error: unknown,
  retriesMade: number,
  random: () => number,
): number | null {
  if (APIError.is(error)) {
    if (![408, 409, 429].includes(error.status) && error.status < 500) return null;
    if (error.retryAfterMs !== null) {
      return error.retryAfterMs <= longestRetryAfterMs ? error.retryAfterMs : null;
    }
  } else if (!APIConnectionError.is(error)) {
    return null;
  }
  const backoffMs = Math.min(firstBackoffMs * 2 ** retriesMade, longestBackoffMs);
  return backoffMs * (1 - random() / 4);
}
