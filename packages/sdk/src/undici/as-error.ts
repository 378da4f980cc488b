/** What undici is told that a request ended of, which must be an error. */
export function asError(reason: unknown): Error {
  return reason instanceof Error
    ? reason
    : new Error("The request was aborted.", { cause: reason });
}
