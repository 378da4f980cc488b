/** One range of bytes for each byte of a code point. */
export type ByteRanges = readonly (readonly [number, number])[];

/** The last code point of one, two, three and four bytes. */
const LAST_OF_LENGTH = [0x7f, 0x7ff, 0xffff, 0x10ffff] as const;

/**
 * The code points from `from` to `to`, as ranges of bytes of their UTF-8. Split where the number of
 * bytes changes, and until all bytes after the first that differs are free (R. Cox, RE2, 2010).
 */
export function utf8Ranges(from: number, to: number): ByteRanges[] {
  for (const last of LAST_OF_LENGTH) {
    if (from <= last && to > last) return [...utf8Ranges(from, last), ...utf8Ranges(last + 1, to)];
  }
  for (const bits of [6, 12, 18]) {
    const free = (1 << bits) - 1;
    if (to <= 0x7f || (from & ~free) === (to & ~free)) continue;
    if ((from & free) !== 0)
      return [...utf8Ranges(from, from | free), ...utf8Ranges((from | free) + 1, to)];
    if ((to & free) !== free)
      return [...utf8Ranges(from, (to & ~free) - 1), ...utf8Ranges(to & ~free, to)];
  }
  const first = encode(from);
  const last = encode(to);
  return [first.map((byte, index): [number, number] => [byte, last[index] ?? byte])];
}

function encode(point: number): number[] {
  if (point <= 0x7f) return [point];
  if (point <= 0x7ff) return [0xc0 | (point >> 6), 0x80 | (point & 0x3f)];
  if (point <= 0xffff) {
    return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f)];
  }
  return [
    0xf0 | (point >> 18),
    0x80 | ((point >> 12) & 0x3f),
    0x80 | ((point >> 6) & 0x3f),
    0x80 | (point & 0x3f),
  ];
}
