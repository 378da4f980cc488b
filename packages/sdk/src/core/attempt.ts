import type { Middleware, MiddlewareRequest, Next } from "../middleware/middleware.ts";
import type { CallScope } from "./call-scope.ts";
import { type CallSignal, platformSignal } from "./call-signal.ts";
import type { Transport, WireRequest } from "./transport.ts";
import { unreachable } from "./unreachable.ts";

/** What a middleware is told beside the request. */
export type AttemptFacts = Pick<MiddlewareRequest, "operationId" | "attempt" | "retryOf">;

/** Sends a request once, through the middleware: a response of whatever status. */
export function attempt(
  request: WireRequest,
  facts: AttemptFacts,
  middleware: readonly Middleware[],
  transport: Transport,
  scope: CallScope,
): Promise<Response> {
  const send = async (wire: WireRequest, signal: CallSignal) => {
    try {
      return await withinCall(transport(wire, signal), scope);
    } catch (cause) {
      throw scope.signal.aborted ? cause : unreachable(wire, cause);
    }
  };
  if (middleware.length === 0) return send(request, scope.signal);
  const through = async () => {
    // Loaded with the first attempt that has any.
    const { compose } = await import("../middleware/compose.ts");
    const last: Next = (wire) => send(wire, wire.signal);
    // What a middleware does to the headers is for this attempt alone.
    const headers = new Headers(request.headers);
    const signal = platformSignal(scope.signal);
    return compose(middleware, last)({ ...request, ...facts, headers, signal });
  };
  return withinCall(through(), scope);
}

/** Neither a transport nor a middleware that takes no notice of the signal makes a call longer. */
async function withinCall(coming: Promise<Response>, scope: CallScope): Promise<Response> {
  try {
    return await scope.race(coming);
  } catch (error) {
    // A response that comes after all would hold its connection until it is read.
    if (scope.signal.aborted) coming.then(({ body }) => body?.cancel()).catch(() => undefined);
    throw error;
  }
}
