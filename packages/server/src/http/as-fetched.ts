/**
 * How much of a body is made before it is read: these are the buffers of a connection that is not
 * there. What fits into them is made whether or not anybody reads it, and does not hold up a close.
 */
const readAheadBytes = 64 * 1024;

/** An answer for a caller in this process. */
export interface Fetched {
  readonly response: Response;
  /** Resolves when no more of the body is made: it is whole, has failed, or is not wanted any more. */
  readonly made: Promise<void>;
}

/**
 * Makes of an answer what `fetch` would give for the request: when that is aborted, what is not read
 * yet rejects with the signal's reason. Throws the reason when it is aborted already.
 */
export function asFetched(response: Response, request: Request): Fetched {
  const { body } = response;
  if (request.signal.aborted) {
    // Whoever asked is told why already, and of nothing else.
    body?.cancel(request.signal.reason).catch(() => {});
    throw request.signal.reason;
  }
  // No operation streams JSON: it is whole, and a stream around it would cost more than it does.
  if (body === null || response.headers.get("content-type") === "application/json") {
    return { response, made: Promise.resolve() };
  }
  const { promise: made, resolve } = Promise.withResolvers<void>();
  return { response: new Response(abortable(body, request, resolve), response), made };
}

/**
 * Passes bytes on until the request is aborted. It is the request that is held, not its signal alone:
 * without the one, Node would collect what aborts the other.
 */
function abortable(
  source: ReadableStream<Uint8Array>,
  request: Request,
  onMade: () => void,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    onMade();
  };
  let isWhole = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = () => {
          const { reason } = request.signal;
          end();
          controller.error(reason);
          reader.cancel(reason).catch(() => {
            // Who reads is told the reason, and of nothing else.
          });
        };
        request.signal.addEventListener("abort", abort, { signal: listening.signal });
      },
      async pull(controller) {
        if (!isWhole) {
          const read = await reader.read().catch((error: unknown) => {
            end();
            throw error;
          });
          // Aborted or cancelled meanwhile.
          if (listening.signal.aborted) return;
          if (!read.done) {
            controller.enqueue(read.value);
            return;
          }
          isWhole = true;
          onMade();
        }
        // Once closed it could not be made to fail any more: so not before all of it is read.
        if (controller.desiredSize === readAheadBytes) {
          end();
          controller.close();
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: readAheadBytes }),
  );
}
