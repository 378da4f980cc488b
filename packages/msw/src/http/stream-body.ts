/**
 * A body, chunk by chunk. A chunk is asked for when somebody reads, and not before. What the chunks throw
 * breaks the body off; so does the signal, with its reason. Whoever leaves a body has the chunks end.
 */
export function streamBody(
  open: (gone: AbortSignal) => AsyncGenerator<Uint8Array, void, undefined>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const gone = AbortSignal.any([signal, left.signal]);
  const chunks = open(gone);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener("abort", () => controller.error(signal.reason), {
          once: true,
          signal: left.signal,
        });
      },
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (gone.aborted) return;
          if (done !== true) controller.enqueue(value);
          else {
            left.abort();
            controller.close();
          }
        } catch (error) {
          // The reader of an aborted body has been told why.
          if (gone.aborted) return;
          left.abort();
          throw error;
        }
      },
      async cancel() {
        left.abort();
        // Not waited for: what it waits for may never come.
        void chunks.return().catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}
