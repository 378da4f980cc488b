import { dot } from "./dot.ts";

/** A convex function and its gradient, without the L1 term. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** A minimisation as it stands; from it, it goes on to the same numbers. */
export interface QuasiNewtonState {
  point: Float64Array;
  /** The last steps and changes of the gradient, the oldest first. */
  steps: Float64Array[];
  changes: Float64Array[];
}

export interface QuasiNewtonOptions<E extends Evaluation> {
  readonly state: QuasiNewtonState;
  /** The factor of each |variable|: 0 where it is not penalised. */
  readonly l1: Float64Array;
  evaluate(point: Float64Array): Promise<E>;
}

/** How many steps are remembered. */
const memory = 10;
const sufficientDecrease = 1e-4;
const mostHalvings = 50;
/** What rounding may add to a value that has all but converged, as a part of it. */
const roundingSlack = 1e-14;

/**
 * Minimises f(x) + Σ l1 |x| a step at a time: L-BFGS (D. C. Liu and J. Nocedal, "On the Limited
 * Memory BFGS Method for Large Scale Optimization", 1989), in the orthant-wise form of G. Andrew and
 * J. Gao, "Scalable Training of L1-Regularized Log-Linear Models", 2007, which without an L1 term is
 * L-BFGS itself.
 */
export class QuasiNewton<E extends Evaluation> {
  readonly #options: QuasiNewtonOptions<E>;
  readonly #state: QuasiNewtonState;
  /** The function where the state stands. */
  readonly current: E;

  private constructor(options: QuasiNewtonOptions<E>, current: E) {
    this.#options = options;
    this.#state = options.state;
    this.current = current;
  }

  /** Evaluates where the state stands. */
  static async start<E extends Evaluation>(
    options: QuasiNewtonOptions<E>,
  ): Promise<QuasiNewton<E>> {
    return new QuasiNewton(options, await options.evaluate(options.state.point));
  }

  /** With the L1 term. */
  get value(): number {
    return this.current.value + l1Norm(this.#state.point, this.#options.l1);
  }

  /** The largest component of the gradient; with L1, of the subgradient nearest 0. */
  get gradientNorm(): number {
    let largest = 0;
    for (const value of this.#pseudoGradient()) largest = Math.max(largest, Math.abs(value));
    return largest;
  }

  /** Takes a step. Gives the optimiser behind it, or undefined when no step lowers the value. */
  async step(): Promise<QuasiNewton<E> | undefined> {
    const { point, steps } = this.#state;
    const gradient = this.#pseudoGradient();
    const direction = this.#direction(gradient);
    let slope = dot(gradient, direction);
    if (!(slope < 0)) {
      // Rounding has spoilt the memory: go straight down.
      this.#state.steps = [];
      this.#state.changes = [];
      for (let at = 0; at < direction.length; at++) direction[at] = -(gradient[at] ?? 0);
      slope = -dot(gradient, gradient);
      if (slope === 0) return undefined;
    }
    const orthant = this.#orthant(gradient);
    let size = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    const slack = roundingSlack * Math.abs(this.value);
    for (let halving = 0; halving < mostHalvings; halving++, size /= 2) {
      const next = moved(point, direction, size, orthant);
      const evaluation = await this.#options.evaluate(next);
      const value = evaluation.value + l1Norm(next, this.#options.l1);
      let expected = 0;
      for (let at = 0; at < next.length; at++) {
        expected += (gradient[at] ?? 0) * ((next[at] ?? 0) - (point[at] ?? 0));
      }
      if (value <= this.value + sufficientDecrease * expected + slack) {
        return this.#accept(next, evaluation);
      }
    }
    return undefined;
  }

  #accept(next: Float64Array, evaluation: E): QuasiNewton<E> {
    const state = this.#state;
    const step = next.map((value, at) => value - (state.point[at] ?? 0));
    const change = evaluation.gradient.map((value, at) => {
      return value - (this.current.gradient[at] ?? 0);
    });
    // Only positive curvature keeps the approximation of the Hessian positive definite.
    if (dot(step, change) > Number.EPSILON * dot(change, change)) {
      state.steps.push(step);
      state.changes.push(change);
      if (state.steps.length > memory) {
        state.steps.shift();
        state.changes.shift();
      }
    }
    state.point = next;
    return new QuasiNewton(this.#options, evaluation);
  }

  /** The direction of steepest ascent of f + L1: the subgradient of the least size. */
  #pseudoGradient(): Float64Array {
    const { point } = this.#state;
    const { l1 } = this.#options;
    return this.current.gradient.map((slope, at) => {
      const penalty = l1[at] ?? 0;
      const value = point[at] ?? 0;
      if (penalty === 0) return slope;
      if (value !== 0) return slope + Math.sign(value) * penalty;
      return Math.sign(slope) * Math.max(0, Math.abs(slope) - penalty);
    });
  }

  /** -H g by the two-loop recursion; components that would climb are left out where L1 applies. */
  #direction(gradient: Float64Array): Float64Array {
    const { steps, changes } = this.#state;
    const direction = gradient.map((value) => -value);
    const shares: number[] = [];
    for (let at = steps.length - 1; at >= 0; at--) {
      const [step, change] = pairAt(steps, changes, at);
      const share = dot(step, direction) / dot(step, change);
      shares[at] = share;
      addTimes(direction, -share, change);
    }
    const last = steps.length - 1;
    if (last >= 0) {
      const [step, change] = pairAt(steps, changes, last);
      const scale = dot(step, change) / dot(change, change);
      for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale;
    }
    for (let at = 0; at < steps.length; at++) {
      const [step, change] = pairAt(steps, changes, at);
      addTimes(direction, (shares[at] ?? 0) - dot(change, direction) / dot(step, change), step);
    }
    this.#options.l1.forEach((penalty, at) => {
      if (penalty > 0 && (direction[at] ?? 0) * (gradient[at] ?? 0) >= 0) direction[at] = 0;
    });
    return direction;
  }

  /** The signs that penalised variables must keep in a step; NaN for those that are free. */
  #orthant(gradient: Float64Array): Float64Array {
    const { point } = this.#state;
    return this.#options.l1.map((penalty, at) => {
      if (penalty === 0) return Number.NaN;
      return point[at] ? Math.sign(point[at]) : -Math.sign(gradient[at] ?? 0);
    });
  }
}

function moved(
  point: Float64Array,
  direction: Float64Array,
  size: number,
  orthant: Float64Array,
): Float64Array {
  return point.map((value, at) => {
    const next = value + size * (direction[at] ?? 0);
    const sign = orthant[at] ?? Number.NaN;
    return Number.isNaN(sign) || next * sign > 0 ? next : 0;
  });
}

function pairAt(
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
  at: number,
): readonly [step: Float64Array, change: Float64Array] {
  const step = steps[at];
  const change = changes[at];
  if (step === undefined || change === undefined) throw new RangeError(`There is no step ${at}.`);
  return [step, change];
}

function addTimes(target: Float64Array, factor: number, source: Float64Array): void {
  for (let at = 0; at < target.length; at++) {
    target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
  }
}

function l1Norm(point: Float64Array, l1: Float64Array): number {
  let sum = 0;
  l1.forEach((penalty, at) => {
    sum += penalty * Math.abs(point[at] ?? 0);
  });
  return sum;
}
