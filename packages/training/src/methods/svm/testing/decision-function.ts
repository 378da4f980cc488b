import type { Kernel } from "../kernel.ts";
import type { Samples } from "../samples.ts";
import type { PairMachine } from "../svm-checkpoint.ts";

type Vector = readonly number[];

/** K(x, y) as the formulas stand in the books. */
export function kernelValue(
  { type, gamma, coef0, degree }: Pick<Kernel, "type" | "gamma" | "coef0" | "degree">,
  x: Vector,
  y: Vector,
): number {
  const dot = x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  switch (type) {
    case "linear":
      return dot;
    case "poly":
      return (gamma * dot + coef0) ** degree;
    case "rbf":
      return Math.exp(-gamma * x.reduce((sum, value, at) => sum + (value - (y[at] ?? 0)) ** 2, 0));
    case "sigmoid":
      return Math.tanh(gamma * dot + coef0);
  }
}

/** Σ coefficient K(support vector, x) + bias. `x` is scaled already. */
export function decisionValue(
  { rows, coefficients, bias }: PairMachine,
  { values, width }: Samples,
  kernel: Kernel,
  x: Vector,
): number {
  let sum = bias;
  rows.forEach((row, at) => {
    const vector = [...values.subarray(row * width, (row + 1) * width)];
    sum += (coefficients[at] ?? 0) * kernelValue(kernel, vector, x);
  });
  return sum;
}

/**
 * Probabilities of classes from those of pairs, `pairwise[i][j]` = P(i | i or j): the second method
 * of T.-F. Wu, C.-J. Lin and R. C. Weng, "Probability Estimates for Multi-class Classification by
 * Pairwise Coupling", 2004, solved until nothing moves.
 */
export function coupleProbabilities(pairwise: readonly (readonly number[])[]): readonly number[] {
  const classes = pairwise.length;
  const r = (i: number, j: number) => pairwise[i]?.[j] ?? 0;
  const q = pairwise.map((_, i) =>
    pairwise.map((__, j) => {
      if (i !== j) return -r(j, i) * r(i, j);
      return pairwise.reduce((sum, ___, k) => (k === i ? sum : sum + r(k, i) ** 2), 0);
    }),
  );
  let p = pairwise.map(() => 1 / classes);
  for (let round = 0; round < 500; round++) {
    for (let at = 0; at < classes; at++) {
      const products = q.map((row) => row.reduce((sum, value, j) => sum + value * (p[j] ?? 0), 0));
      const quadratic = products.reduce((sum, value, j) => sum + value * (p[j] ?? 0), 0);
      const step = (quadratic - (products[at] ?? 0)) / (q[at]?.[at] ?? 1);
      p = p.map((value, j) => (value + (j === at ? step : 0)) / (1 + step));
    }
  }
  return p;
}
