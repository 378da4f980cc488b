/** A merge of two neighbouring pieces into one. */
export type Merge = readonly [left: string, right: string];

/**
 * A merge, and where both its sides are lower-case letters the same one in other cases: capitalised and
 * upper-case ("t" + "he", "T" + "he", "T" + "HE").
 *
 * With all three of each, neighbours in rank, a word falls into the same pieces in each of the cases, so
 * that changing a word's case maps its tokens one to one.
 */
export function caseVariants([left, right]: Merge): readonly Merge[] {
  if (!isLowerCase(left + right)) return [[left, right]];
  return [
    [left, right],
    [capitalize(left), right],
    [left.toUpperCase(), right.toUpperCase()],
  ];
}

/** ASCII only: there, case is a matter of single bytes. */
function isLowerCase(piece: string): boolean {
  return /^[a-z]+$/.test(piece);
}

function capitalize(piece: string): string {
  return piece.slice(0, 1).toUpperCase() + piece.slice(1);
}
