/**
 * What several streams give, as it comes: the index of the stream, and its value.
 *
 * At most `limit` are open at a time; the others are opened in their order as those end, and do not exist
 * before that. The first that fails fails all. All are ended when this ends, but one that waits for something ends only when it has
 * it: abort that first.
 */
export async function* mergeStreams<T>(
  streams: readonly (() => AsyncGenerator<T, void, undefined>)[],
  limit: number,
): AsyncGenerator<readonly [index: number, value: T], void, undefined> {
  const ready: (readonly [number, T])[] = [];
  const failures: unknown[] = [];
  let wake = () => {};
  const open = new Set<AsyncGenerator<T, void, undefined>>();
  let next = 0;
  let over = false;
  const follow = async (index: number, stream: AsyncGenerator<T, void, undefined>) => {
    open.add(stream);
    try {
      for await (const value of stream) {
        if (over) return;
        ready.push([index, value]);
        wake();
      }
    } catch (error) {
      failures.push(error);
    } finally {
      open.delete(stream);
      wake();
    }
  };
  try {
    for (;;) {
      while (open.size < limit && next < streams.length && failures.length === 0) {
        const stream = streams[next]?.();
        if (stream === undefined) break;
        void follow(next++, stream);
      }
      const batch = ready.splice(0);
      yield* batch;
      // What came before a failure is given before it is told.
      if (ready.length > 0) continue;
      if (failures.length > 0) throw failures[0];
      if (open.size === 0 && next === streams.length) return;
      // A stream may have ended while what it gave was being taken.
      if (open.size < limit && next < streams.length) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    over = true;
    for (const stream of open) void stream.return().catch(() => undefined);
  }
}
