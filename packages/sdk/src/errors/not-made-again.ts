/**
 * An error after which a call would have been made again, had its body not been used up: its message
 * says so, and so does its stack, which is what is printed.
 */
export function notMadeAgain(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, stack } = error;
  const told = `${message} It was not tried again, because a stream that was sent is used up. Give toFile a path or a Blob to have it tried again.`;
  return Object.defineProperties(error, {
    message: { value: told },
    stack: { value: stack?.replace(message, () => told) },
  });
}
