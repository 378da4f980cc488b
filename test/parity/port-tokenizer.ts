/** A vocabulary as EnergeticAI ships it: piece and score, null for a few. */
export type PortVocabulary = readonly (readonly [piece: string, score: number | null])[];

const reservedIds = 6;

/**
 * The ids that TensorFlow.js's port of the Universal Sentence Encoder gives a text.
 *
 * This follows the port's algorithm, faults and all, to make reference ids with: NFKC, a mark for
 * each space and one in front, best segmentation from left to right (of equal ones, the piece that
 * begins last and was listed last), a place no piece ends at counts as an unknown character at no
 * cost, and neighbouring unknowns are one.
 */
export function portTokenize(vocabulary: PortVocabulary, text: string): number[] {
  const byPiece = new Map<string, { id: number; score: number }>();
  vocabulary.forEach(([piece, score], id) => {
    if (id >= reservedIds) byPiece.set(piece, { id, score: score ?? 0 });
  });
  const longest = Math.max(...vocabulary.map(([piece]) => Array.from(piece).length));
  const normal = text.normalize("NFKC");
  const symbols = Array.from(normal === "" ? "" : `\u2581${normal.replaceAll(" ", "\u2581")}`);

  const best = symbols.map(() => 0);
  best.push(0);
  const words: { id: number; length: number }[] = best.map(() => ({ id: 0, length: 1 }));
  for (let end = 1; end <= symbols.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const piece = byPiece.get(symbols.slice(start, end).join(""));
      if (piece === undefined) continue;
      const score = piece.score + (best[start] ?? 0);
      const current = best[end] ?? 0;
      if (current !== 0 && score < current) continue;
      best[end] = score;
      words[end] = { id: piece.id, length: end - start };
    }
  }
  const ids: number[] = [];
  for (let at = symbols.length; at > 0; at -= words[at]?.length ?? 1) {
    const id = words[at]?.id ?? 0;
    if (id !== 0 || ids.at(-1) !== 0) ids.push(id);
  }
  return ids.reverse();
}
