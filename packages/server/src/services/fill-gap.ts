/** What begins the pieces that go on with a word. */
const continuation = "##";

/**
 * Puts pieces in the place of a gap of a text, `[start, end)` in bytes of the text as UTF-8. A piece that
 * goes on with a word stands right behind it.
 */
export function gapFiller(
  text: string,
  [start, end]: readonly [startByte: number, endByte: number],
): (piece: string) => string {
  const bytes = Buffer.from(text);
  const before = bytes.subarray(0, start).toString();
  const after = bytes.subarray(end).toString();
  const word = before.trimEnd();
  return (piece) =>
    piece.startsWith(continuation)
      ? `${word}${piece.slice(continuation.length)}${after}`
      : `${before}${piece}${after}`;
}
