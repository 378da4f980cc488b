import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Middleware, Next } from "./middleware.ts";

/** One `next` of all middleware, of which the first is the outermost, around what sends. */
export function compose(middleware: readonly Middleware[], send: Next): Next {
  return middleware.reduceRight<Next>(
    (next, run) => async (request) => checked(await run(request, next)),
    send,
  );
}

/** By its looks: a response may come from another realm, or from a fetch of the caller's. */
function checked(response: Response): Response {
  const { status, headers, text } = (response ?? {}) as Partial<Response>;
  if (typeof status === "number" && typeof headers?.get === "function" && text) return response;
  throw new InvalidArgumentError(
    "middleware",
    `Invalid middleware: expected it to give a Response, but got ${response === null ? "null" : typeof response}. Return what next(request) gives, or a Response of your own.`,
  );
}
