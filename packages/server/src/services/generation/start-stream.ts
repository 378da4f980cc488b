/**
 * Waits for the first value of a stream, and gives a stream that begins with it: what is wrong from the
 * beginning is thrown here, when there is still a status to tell it with.
 */
export async function startStream<T>(
  stream: AsyncGenerator<T, void, undefined>,
): Promise<AsyncGenerator<T, void, undefined>> {
  const first = await stream.next();
  return resume(first, stream);
}

async function* resume<T>(
  first: IteratorResult<T, void>,
  rest: AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  try {
    if (first.done === true) return;
    yield first.value;
    yield* rest;
  } finally {
    await rest.return();
  }
}
