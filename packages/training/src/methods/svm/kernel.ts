import type { SvmHyperparameters } from "../hyperparameters.ts";
import type { Samples } from "./samples.ts";

export type KernelType = NonNullable<SvmHyperparameters["kernel"]>;

export interface Kernel {
  readonly type: KernelType;
  /** Float32 values, as the served model has them. */
  readonly gamma: number;
  readonly coef0: number;
  readonly degree: number;
}

/** Makes kernel values, in `into`, of one row's scalar products with others, from row `from` on. */
type Finish = (
  dots: Float64Array,
  into: Float32Array,
  kernel: Kernel,
  square: number,
  squares: Float64Array,
  from: number,
) => void;

/** What each kernel makes of scalar products. */
const finishes = {
  // K(x, y) = x·y
  linear(dots, into) {
    for (let at = 0; at < into.length; at++) into[at] = dots[at] ?? 0;
  },
  // K(x, y) = (gamma x·y + coef0)^degree
  poly(dots, into, { gamma, coef0, degree }) {
    for (let at = 0; at < into.length; at++) {
      into[at] = (gamma * (dots[at] ?? 0) + coef0) ** degree;
    }
  },
  // K(x, y) = exp(-gamma ||x - y||²), with ||x - y||² = ||x||² + ||y||² - 2 x·y
  rbf(dots, into, { gamma }, square, squares, from) {
    for (let at = 0; at < into.length; at++) {
      const distance = square + (squares[from + at] ?? 0) - 2 * (dots[at] ?? 0);
      into[at] = distance > 0 ? Math.exp(-gamma * distance) : 1;
    }
  },
  // K(x, y) = tanh(gamma x·y + coef0)
  sigmoid(dots, into, { gamma, coef0 }) {
    for (let at = 0; at < into.length; at++) into[at] = Math.tanh(gamma * (dots[at] ?? 0) + coef0);
  },
} satisfies Record<KernelType, Finish>;

/** K of one row with the rows from `from` on, as many as `into` takes. `dots` is room to work in. */
export function kernelRow(
  { values, squares, width }: Samples,
  kernel: Kernel,
  row: number,
  from: number,
  into: Float32Array,
  dots: Float64Array,
): void {
  const own = values.subarray(row * width, (row + 1) * width);
  const unrolled = width - (width % 4);
  for (let at = 0; at < into.length; at++) {
    const start = (from + at) * width;
    // Four sums, so that an addition need not wait for the one before it.
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let column = 0; column < unrolled; column += 4) {
      const place = start + column;
      sum0 += (own[column] ?? 0) * (values[place] ?? 0);
      sum1 += (own[column + 1] ?? 0) * (values[place + 1] ?? 0);
      sum2 += (own[column + 2] ?? 0) * (values[place + 2] ?? 0);
      sum3 += (own[column + 3] ?? 0) * (values[place + 3] ?? 0);
    }
    for (let column = unrolled; column < width; column++) {
      sum0 += (own[column] ?? 0) * (values[start + column] ?? 0);
    }
    dots[at] = sum0 + sum1 + (sum2 + sum3);
  }
  const finish: Finish = finishes[kernel.type];
  finish(dots, into, kernel, squares[row] ?? 0, squares, from);
}

/** K of a row with itself, unrounded. */
export function kernelDiagonal({ squares }: Samples, kernel: Kernel, row: number): number {
  const square = squares[row] ?? 0;
  switch (kernel.type) {
    case "linear":
      return square;
    case "poly":
      return (kernel.gamma * square + kernel.coef0) ** kernel.degree;
    case "rbf":
      return 1;
    case "sigmoid":
      return Math.tanh(kernel.gamma * square + kernel.coef0);
  }
}
