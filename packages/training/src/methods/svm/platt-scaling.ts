/** P(first class | f) = 1 / (1 + exp(a f + b)). */
export interface Sigmoid {
  readonly a: number;
  readonly b: number;
}

const mostIterations = 100;
const leastStep = 1e-10;
/** Keeps the Hessian positive definite. */
const ridge = 1e-12;
const gradientTolerance = 1e-5;

/**
 * Fits a sigmoid to decision values, the first `firstCount` of which are of the first class: the
 * Newton method with backtracking of H.-T. Lin, C.-J. Lin and R. C. Weng, "A Note on Platt's
 * Probabilistic Outputs for Support Vector Machines", 2007. Targets are drawn in from 0 and 1 by
 * the number of records, as J. Platt had it.
 */
export function plattScaling(decisions: Float64Array, firstCount: number): Sigmoid {
  const secondCount = decisions.length - firstCount;
  const high = (firstCount + 1) / (firstCount + 2);
  const low = 1 / (secondCount + 2);
  const targetOf = (at: number) => (at < firstCount ? high : low);
  let a = 0;
  let b = Math.log((secondCount + 1) / (firstCount + 1));
  let loss = crossEntropy(decisions, targetOf, a, b);
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    let h11 = ridge;
    let h22 = ridge;
    let h21 = 0;
    let slopeA = 0;
    let slopeB = 0;
    decisions.forEach((decision, at) => {
      const z = decision * a + b;
      const small = Math.exp(-Math.abs(z));
      const p = (z >= 0 ? small : 1) / (1 + small);
      const weight = p * (1 - p);
      h11 += decision * decision * weight;
      h22 += weight;
      h21 += decision * weight;
      const slope = targetOf(at) - p;
      slopeA += decision * slope;
      slopeB += slope;
    });
    if (Math.abs(slopeA) < gradientTolerance && Math.abs(slopeB) < gradientTolerance) break;
    const determinant = h11 * h22 - h21 * h21;
    const stepA = -(h22 * slopeA - h21 * slopeB) / determinant;
    const stepB = -(h11 * slopeB - h21 * slopeA) / determinant;
    const slope = slopeA * stepA + slopeB * stepB;
    let size = 1;
    while (size >= leastStep) {
      const nextLoss = crossEntropy(decisions, targetOf, a + size * stepA, b + size * stepB);
      if (nextLoss < loss + 1e-4 * size * slope) {
        a += size * stepA;
        b += size * stepB;
        loss = nextLoss;
        break;
      }
      size /= 2;
    }
    if (size < leastStep) break;
  }
  return { a, b };
}

/** -Σ t log p + (1 - t) log(1 - p), in forms that do not overflow. */
function crossEntropy(
  decisions: Float64Array,
  targetOf: (at: number) => number,
  a: number,
  b: number,
): number {
  let sum = 0;
  decisions.forEach((decision, at) => {
    const z = decision * a + b;
    const target = targetOf(at);
    sum +=
      z >= 0 ? target * z + Math.log1p(Math.exp(-z)) : (target - 1) * z + Math.log1p(Math.exp(z));
  });
  return sum;
}
