/**
 * How long a response asks to wait: `Retry-After-Ms`, else `Retry-After` in seconds or as a date
 * (RFC 9110, section 10.2.3). Null when it does not say, or says it in no form that is known.
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | null {
  const inMs = decimal(headers.get("retry-after-ms"));
  if (inMs !== null) return inMs;
  const value = headers.get("retry-after");
  const seconds = decimal(value);
  if (seconds !== null) return seconds * 1_000;
  if (value === null || !value.endsWith("GMT")) return null;
  const dateMs = Date.parse(value);
  return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}

function decimal(text: string | null): number | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
