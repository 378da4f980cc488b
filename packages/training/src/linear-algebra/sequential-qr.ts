import { euclideanNorm } from "./euclidean-norm.ts";

/**
 * The triangular factor R of a tall matrix A = QR that is given some rows at a time: memory does not
 * grow with the number of rows, and no precision is lost to AᵀA.
 *
 * Each block is stacked under the R so far and reduced by Householder reflections, which touch one
 * row of R and the block: the sequential TSQR of J. Demmel, L. Grigori, M. Hoemmen and J. Langou,
 * "Communication-optimal parallel and sequential QR and LU factorizations", 2012.
 */
export class SequentialQr {
  readonly columns: number;
  /** Of R: no more than A has, as what is below them is zero. */
  readonly rows: number;
  /** R, `[rows, columns]`, row-major, zero below the diagonal. */
  readonly factor: Float64Array;

  constructor(columns: number, totalRows: number) {
    this.columns = columns;
    this.rows = Math.min(columns, totalRows);
    this.factor = new Float64Array(this.rows * columns);
  }

  /** Takes in further rows of A. The block is column-major, `[columns][rows]`, and is overwritten. */
  absorb(block: Float64Array): void {
    const { columns, factor } = this;
    const rows = block.length / columns;
    for (let pivot = 0; pivot < this.rows; pivot++) {
      const vector = block.subarray(pivot * rows, (pivot + 1) * rows);
      const diagonal = pivot * columns + pivot;
      const head = factor[diagonal] ?? 0;
      const tail = euclideanNorm(vector);
      if (tail === 0) continue;
      // H = I - v vᵀ / h, with v = (head - alpha, vector), takes (head, vector) to (alpha, 0).
      const alpha = head > 0 ? -Math.hypot(head, tail) : Math.hypot(head, tail);
      const first = head - alpha;
      for (let row = 0; row < rows; row++) vector[row] = (vector[row] ?? 0) / first;
      const factorOfV = -first / alpha;
      factor[diagonal] = alpha;
      for (let column = pivot + 1; column < columns; column++) {
        const start = column * rows;
        let product = factor[pivot * columns + column] ?? 0;
        for (let row = 0; row < rows; row++) {
          product += (vector[row] ?? 0) * (block[start + row] ?? 0);
        }
        product *= factorOfV;
        factor[pivot * columns + column] = (factor[pivot * columns + column] ?? 0) - product;
        for (let row = 0; row < rows; row++) {
          block[start + row] = (block[start + row] ?? 0) - product * (vector[row] ?? 0);
        }
      }
    }
  }
}
