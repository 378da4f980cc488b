import { withBody } from "../core/with-body.ts";

/** How a body has ended. */
export type BodyEnd =
  | { readonly kind: "whole" }
  /** It broke off, or the call was aborted. */
  | { readonly kind: "failed"; readonly error: unknown }
  /** Who reads it has had enough. */
  | { readonly kind: "left" };

export interface BodyWatcher {
  readonly onChunk: (chunk: Uint8Array) => void;
  /** Called once. */
  readonly onEnd: (end: BodyEnd) => void;
}

/**
 * A response whose body is looked at while somebody else reads it. Its bytes stay as they are, and
 * none is read before it is asked for. Once the signal aborts nobody may read on: that is an end too.
 */
export function watchBody(response: Response, signal: AbortSignal, watcher: BodyWatcher): Response {
  const { body } = response;
  let ended = false;
  const end = (how: BodyEnd) => {
    signal.removeEventListener("abort", onAbort);
    if (!ended) {
      ended = true;
      watcher.onEnd(how);
    }
  };
  const onAbort = () => end({ kind: "failed", error: signal.reason });
  if (body === null) {
    end({ kind: "whole" });
    return response;
  }
  const reader = body.getReader();
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort);
  const watched = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            end({ kind: "whole" });
            controller.close();
          } else {
            watcher.onChunk(value);
            controller.enqueue(value);
          }
        } catch (error) {
          end({ kind: "failed", error });
          controller.error(error);
        }
      },
      cancel(reason) {
        end({ kind: "left" });
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return withBody(response, watched);
}
