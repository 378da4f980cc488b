/**
 * float32 [length, width]: sin(p / 10000^(2i / width)) at 2i and the cosine of the same at 2i + 1, of each
 * position p (A. Vaswani and others, 2017, section 3.5).
 */
export function sinusoidalEncoding(length: number, width: number): Float32Array {
  return Float32Array.from({ length: length * width }, (_, index) => {
    const position = Math.floor(index / width);
    const at = index % width;
    const angle = position / 10_000 ** ((at - (at % 2)) / width);
    return at % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
}
