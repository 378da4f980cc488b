/**
 * Solves Rᵀx = b for an upper triangular R, of which the leading `size` rows and columns of a matrix
 * with `columns` columns are taken. The diagonal must not be zero.
 */
export function solveTransposedTriangle(
  matrix: Float64Array,
  columns: number,
  size: number,
  right: Float64Array,
): Float64Array {
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    const value = (solution[row] ?? 0) / (matrix[row * columns + row] ?? 0);
    solution[row] = value;
    if (value === 0) continue;
    for (let column = row + 1; column < size; column++) {
      solution[column] = (solution[column] ?? 0) - value * (matrix[row * columns + column] ?? 0);
    }
  }
  return solution;
}
