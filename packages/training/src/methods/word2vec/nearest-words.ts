export interface NearestWords {
  readonly word: string;
  /** The most similar first. */
  readonly nearest: readonly { readonly word: string; readonly cosine: number }[];
}

/** For each of the first `queries` words, the `count` words whose vectors point most nearly the same way. */
export function nearestWords(
  words: readonly string[],
  vectors: Float32Array,
  queries: number,
  count: number,
): readonly NearestWords[] {
  const dimensions = vectors.length / words.length;
  const vectorOf = (index: number) =>
    vectors.subarray(index * dimensions, (index + 1) * dimensions);
  const lengths = words.map((_, index) => Math.sqrt(dot(vectorOf(index), vectorOf(index))) || 1);
  return words.slice(0, queries).map((word, query) => {
    const nearest: { word: string; cosine: number }[] = [];
    for (const [index, other] of words.entries()) {
      if (index === query) continue;
      const product = dot(vectorOf(query), vectorOf(index));
      const cosine = product / ((lengths[query] ?? 1) * (lengths[index] ?? 1));
      const place = nearest.findIndex((entry) => entry.cosine < cosine);
      if (place === -1 && nearest.length === count) continue;
      nearest.splice(place === -1 ? nearest.length : place, 0, { word: other, cosine });
      if (nearest.length > count) nearest.pop();
    }
    return { word, nearest };
  });
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
