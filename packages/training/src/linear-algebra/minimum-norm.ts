import { euclideanNorm } from "./euclidean-norm.ts";

export interface MinimumNormOptions {
  /** A, `[rows, columns]`, row-major; overwritten. */
  readonly matrix: Float64Array;
  readonly rows: number;
  readonly columns: number;
  /** The right side, of length `rows`; overwritten. */
  readonly right: Float64Array;
  /** What counts as zero on the diagonal of R, as a part of its first element. */
  readonly tolerance: number;
  /** Awaited now and then. */
  readonly breathe: () => Promise<void>;
}

export interface MinimumNormSolution {
  readonly solution: Float64Array;
  readonly rank: number;
}

/**
 * The shortest x of those with the least ||Ax - b||, by a complete orthogonal decomposition:
 * Householder QR with column pivoting finds the rank, and where it is below the number of columns,
 * reflections from the right make [R11 R12] into [T 0] (G. H. Golub and C. F. Van Loan, "Matrix
 * Computations", 4th edition, 5.4.2 and 5.4.7; LAPACK's `gelsy`).
 */
export async function minimumNorm(options: MinimumNormOptions): Promise<MinimumNormSolution> {
  const { matrix, columns, right } = options;
  const { order, rank } = await pivotedQr(options);
  const reflections: { readonly vector: Float64Array; readonly factor: number }[] = [];
  if (rank < columns) {
    for (let row = rank - 1; row >= 0; row--) {
      reflections[row] = clearRow(matrix, columns, row, rank);
      await options.breathe();
    }
  }
  const permuted = new Float64Array(columns);
  for (let row = rank - 1; row >= 0; row--) {
    let value = right[row] ?? 0;
    for (let column = row + 1; column < rank; column++) {
      value -= (matrix[row * columns + column] ?? 0) * (permuted[column] ?? 0);
    }
    permuted[row] = value / (matrix[row * columns + row] ?? 0);
  }
  reflections.forEach(({ vector, factor }, row) => {
    let product = permuted[row] ?? 0;
    vector.forEach((value, at) => {
      product += value * (permuted[rank + at] ?? 0);
    });
    product *= factor;
    permuted[row] = (permuted[row] ?? 0) - product;
    vector.forEach((value, at) => {
      permuted[rank + at] = (permuted[rank + at] ?? 0) - product * value;
    });
  });
  const solution = new Float64Array(columns);
  order.forEach((column, at) => {
    solution[column] = permuted[at] ?? 0;
  });
  return { solution, rank };
}

/** Leaves R in the matrix and Qᵀb in the right side; `order` says which column stands where. */
async function pivotedQr({
  matrix,
  rows,
  columns,
  right,
  tolerance,
  breathe,
}: MinimumNormOptions): Promise<{ readonly order: Uint32Array; readonly rank: number }> {
  const order = Uint32Array.from({ length: columns }, (_, column) => column);
  const most = Math.min(rows, columns);
  let largest = 0;
  for (let pivot = 0; pivot < most; pivot++) {
    const squares = columnSquares(matrix, rows, columns, pivot);
    let best = pivot;
    for (let column = pivot + 1; column < columns; column++) {
      if ((squares[column] ?? 0) > (squares[best] ?? 0)) best = column;
    }
    const size = Math.sqrt(squares[best] ?? 0);
    if (pivot === 0) largest = size;
    if (size <= largest * tolerance) return { order, rank: pivot };
    swapColumns(matrix, rows, columns, pivot, best);
    const moved = order[pivot] ?? 0;
    order[pivot] = order[best] ?? 0;
    order[best] = moved;
    reflectColumn(matrix, rows, columns, pivot, size, right);
    await breathe();
  }
  return { order, rank: most };
}

/** The squared norms of the columns from row and column `from` on, not updated but taken anew. */
function columnSquares(
  matrix: Float64Array,
  rows: number,
  columns: number,
  from: number,
): Float64Array {
  const squares = new Float64Array(columns);
  for (let row = from; row < rows; row++) {
    for (let column = from; column < columns; column++) {
      const value = matrix[row * columns + column] ?? 0;
      squares[column] = (squares[column] ?? 0) + value * value;
    }
  }
  return squares;
}

function swapColumns(
  matrix: Float64Array,
  rows: number,
  columns: number,
  one: number,
  other: number,
): void {
  if (one === other) return;
  for (let start = 0; start < rows * columns; start += columns) {
    const value = matrix[start + one] ?? 0;
    matrix[start + one] = matrix[start + other] ?? 0;
    matrix[start + other] = value;
  }
}

/** Makes the column zero below its diagonal, and reflects what is right of it, and the right side. */
function reflectColumn(
  matrix: Float64Array,
  rows: number,
  columns: number,
  pivot: number,
  size: number,
  right: Float64Array,
): void {
  const head = matrix[pivot * columns + pivot] ?? 0;
  const alpha = head > 0 ? -size : size;
  const first = head - alpha;
  const factor = -first / alpha;
  const vector = new Float64Array(rows - pivot);
  for (let row = pivot; row < rows; row++) {
    vector[row - pivot] = (matrix[row * columns + pivot] ?? 0) / first;
    matrix[row * columns + pivot] = 0;
  }
  vector[0] = 1;
  matrix[pivot * columns + pivot] = alpha;
  const products = new Float64Array(columns);
  let rightProduct = 0;
  for (let row = pivot; row < rows; row++) {
    const weight = (vector[row - pivot] ?? 0) * factor;
    for (let column = pivot + 1; column < columns; column++) {
      products[column] = (products[column] ?? 0) + weight * (matrix[row * columns + column] ?? 0);
    }
    rightProduct += weight * (right[row] ?? 0);
  }
  for (let row = pivot; row < rows; row++) {
    const weight = vector[row - pivot] ?? 0;
    for (let column = pivot + 1; column < columns; column++) {
      const at = row * columns + column;
      matrix[at] = (matrix[at] ?? 0) - weight * (products[column] ?? 0);
    }
    right[row] = (right[row] ?? 0) - weight * rightProduct;
  }
}

/** Reflects columns `row` and `rank`… so that the row is zero from `rank` on; rows above follow. */
function clearRow(matrix: Float64Array, columns: number, row: number, rank: number) {
  const start = row * columns;
  const head = matrix[start + row] ?? 0;
  const vector = matrix.slice(start + rank, start + columns);
  const tail = euclideanNorm(vector);
  if (tail === 0) return { vector, factor: 0 };
  const alpha = head > 0 ? -Math.hypot(head, tail) : Math.hypot(head, tail);
  const first = head - alpha;
  const factor = -first / alpha;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / first;
  for (let above = 0; above <= row; above++) {
    const line = above * columns;
    let product = matrix[line + row] ?? 0;
    for (let at = 0; at < vector.length; at++) {
      product += (vector[at] ?? 0) * (matrix[line + rank + at] ?? 0);
    }
    product *= factor;
    matrix[line + row] = (matrix[line + row] ?? 0) - product;
    for (let at = 0; at < vector.length; at++) {
      const place = line + rank + at;
      matrix[place] = (matrix[place] ?? 0) - product * (vector[at] ?? 0);
    }
  }
  return { vector, factor };
}
