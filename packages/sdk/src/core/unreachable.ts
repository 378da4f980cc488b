import { APIConnectionError } from "../errors/call-errors.ts";
import type { WireRequest } from "./transport.ts";

/** The error of a request that got no response. */
export function unreachable({ url }: Pick<WireRequest, "url">, cause: unknown): APIConnectionError {
  return new APIConnectionError(
    `No response from ${new URL(url).origin} (${reason(cause)}). Is the service up there? Start the emulator with \`understudy start\`, or set baseURL or UNDERSTUDY_BASE_URL.`,
    { cause },
  );
}

/** Node says `fetch failed`, and why in its cause: a code such as ECONNREFUSED, or words. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message } = (error.cause ?? error) as { code?: unknown; message?: unknown };
  return (
    [code, message].find((text) => typeof text === "string" && text !== "")?.toString() ??
    error.name
  );
}
