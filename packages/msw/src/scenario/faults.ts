import { tooManyRequests, unavailable } from "@understudy/spec";
import { sleep } from "../http/sleep.ts";
import { streamBody } from "../http/stream-body.ts";
import { toErrorResponse } from "../http/to-response.ts";
import { checkOptions, milliseconds, oneOf, text, wholeNumber } from "../options/check-options.ts";
import { framesOf, isEventStream } from "./frames-of.ts";
import { Scenario } from "./scenario.ts";

/** Which events pass before the fault. */
export interface AfterEvents {
  /** How many. 1 by default. Of an answer that is no stream, the first half of the text passes. */
  readonly afterEvents?: number;
}

/** 429 with `retry-after` (whole seconds) and `retry-after-ms`: in one second by default. */
export function rateLimited(options: { readonly retryAfterMs?: number } = {}): Scenario {
  checkOptions("rateLimited", options, { retryAfterMs: milliseconds });
  const { retryAfterMs = 1000 } = options;
  const error = tooManyRequests("Rate limit reached. Try again later.", retryAfterMs);
  return Scenario.of((_respond, { headers }) =>
    toErrorResponse(error, { ...headers, "retry-after-ms": String(retryAfterMs) }),
  );
}

/** 503: the service has too much to do. */
export function overloaded(): Scenario {
  const error = unavailable("The service is overloaded. Try again later.");
  return Scenario.of((_respond, { headers }) => toErrorResponse(error, headers));
}

/** No answer at all: the connection fails. */
export function disconnected(): Scenario {
  return Scenario.of(() => Response.error());
}

/** The right answer, late: `responseMs` before it begins, `chunkMs` before each of its chunks. */
export function slow(options: {
  readonly responseMs?: number;
  readonly chunkMs?: number;
}): Scenario {
  checkOptions("slow", options, { responseMs: milliseconds, chunkMs: milliseconds });
  const { responseMs = 0, chunkMs = 0 } = options;
  return Scenario.of(async (respond, { signal }) => {
    await sleep(responseMs, signal);
    const response = await respond();
    if (chunkMs === 0) return response;
    return withBody(response, signal, async function* (gone) {
      for await (const frame of framesOf(response)) {
        await sleep(chunkMs, gone);
        yield frame;
      }
    });
  });
}

/**
 * The answer stops in the middle of an event. `reset`, the default, is a connection that breaks;
 * `close` is one that ends as if all were well.
 */
export function cutMidStream(
  options: AfterEvents & { readonly ending?: "reset" | "close" } = {},
): Scenario {
  checkOptions("cutMidStream", options, {
    afterEvents: wholeNumber,
    ending: oneOf("reset", "close"),
  });
  const { afterEvents = 1, ending = "reset" } = options;
  return Scenario.of(async (respond, { signal }) => {
    const response = await respond();
    return withBody(response, signal, async function* () {
      let passed = isEventStream(response) ? afterEvents : 0;
      for await (const frame of framesOf(response)) {
        if (passed-- > 0) yield frame;
        else {
          yield firstHalf(frame);
          break;
        }
      }
      if (ending === "reset") throw new TypeError("terminated");
    });
  });
}

/** One event's data is no JSON; those after it are as they should be. */
export function malformedChunk(options: AfterEvents = {}): Scenario {
  checkOptions("malformedChunk", options, { afterEvents: wholeNumber });
  const { afterEvents = 1 } = options;
  return Scenario.of(async (respond, { signal }) => {
    const response = await respond();
    const isStream = isEventStream(response);
    return withBody(response, signal, async function* () {
      let passed = isStream ? afterEvents : 0;
      for await (const frame of framesOf(response)) {
        if (passed-- !== 0) yield frame;
        else {
          yield firstHalf(frame);
          if (isStream) yield new TextEncoder().encode("\n\n");
        }
      }
    });
  });
}

/** The right body under a wrong content type, `text/html` by default. */
export function wrongContentType(options: { readonly contentType?: string } = {}): Scenario {
  checkOptions("wrongContentType", options, { contentType: text });
  const { contentType = "text/html" } = options;
  return Scenario.of(async (respond) => {
    const { body, status, headers } = await respond();
    const changed = new Headers(headers);
    changed.set("content-type", contentType);
    return new Response(body, { status, headers: changed });
  });
}

function withBody(
  { status, headers }: Response,
  signal: AbortSignal,
  open: (gone: AbortSignal) => AsyncGenerator<Uint8Array, void, undefined>,
): Response {
  const changed = new Headers(headers);
  changed.delete("content-length");
  return new Response(streamBody(open, signal), { status, headers: changed });
}

function firstHalf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}
