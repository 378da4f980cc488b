import type { KernelRows } from "./kernel-rows.ts";

/** maximise Σ linear b - ½ bᵀKb, where lower <= b <= upper and Σ b = 0. */
export interface QuadraticProblem {
  readonly rows: KernelRows;
  readonly linear: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Where the solution stands; from it, it goes on to the same numbers. */
export interface SmoState {
  readonly coefficients: Float64Array;
  /** linear - K b. */
  readonly gradient: Float64Array;
  iterations: number;
}

/** What stands for a curvature that is not positive, as an indefinite kernel may have. */
const leastCurvature = 1e-12;
/** A clock is looked at after about so much work: some milliseconds. */
const workPerLook = 400_000;

/**
 * Sequential minimal optimisation, with the second-order choice of the two variables of R.-E. Fan,
 * P.-H. Chen and C.-J. Lin, "Working Set Selection Using Second Order Information for Training
 * Support Vector Machines", 2005 (WSS 2), as in libsvm, and no shrinking.
 *
 * The variables are b = y alpha, so that no sign stands in the matrix: b may rise where it is below
 * its upper bound, and fall where it is above its lower one. At the solution no variable that may
 * rise has a larger gradient than one that may fall, to the tolerance.
 */
export class Smo {
  readonly #problem: QuadraticProblem;
  readonly #tolerance: number;
  readonly #state: SmoState;
  readonly #mayRise: Uint8Array;
  readonly #mayFall: Uint8Array;
  readonly #rowOfRising: Float32Array;
  readonly #rowOfFalling: Float32Array;
  /** The variable of the largest gradient among those that may rise; -1 for none. */
  #rising = -1;
  #largest = Number.NEGATIVE_INFINITY;
  /** The least gradient among those that may fall. */
  #least = Number.POSITIVE_INFINITY;

  constructor(problem: QuadraticProblem, tolerance: number, state: SmoState = origin(problem)) {
    const { size } = problem.rows;
    this.#problem = problem;
    this.#tolerance = tolerance;
    this.#state = state;
    this.#mayRise = new Uint8Array(size);
    this.#mayFall = new Uint8Array(size);
    this.#rowOfRising = new Float32Array(size);
    this.#rowOfFalling = new Float32Array(size);
    for (let at = 0; at < size; at++) this.#mark(at);
    this.#update(0);
  }

  get state(): SmoState {
    return this.#state;
  }

  /** By how much the best pair of variables breaks the condition of the solution. */
  get violation(): number {
    return Math.max(0, this.#largest - this.#least);
  }

  get converged(): boolean {
    return this.#largest - this.#least < this.#tolerance;
  }

  /** Goes on until it has converged, the iterations are used up, or time is. */
  run(mostIterations: number, timeIsUp: () => boolean): void {
    const everyIterations = Math.max(1, Math.floor(workPerLook / this.#problem.rows.work));
    for (let round = 1; !this.converged && this.#state.iterations < mostIterations; round++) {
      this.#iterate();
      if (round % everyIterations === 0 && timeIsUp()) return;
    }
  }

  /** The constant of the decision function: the gradient of variables strictly between bounds. */
  bias(): number {
    const { coefficients, gradient } = this.#state;
    const { lower, upper } = this.#problem;
    let sum = 0;
    let free = 0;
    for (let at = 0; at < coefficients.length; at++) {
      const value = coefficients[at] ?? 0;
      if (value <= (lower[at] ?? 0) || value >= (upper[at] ?? 0)) continue;
      sum += gradient[at] ?? 0;
      free++;
    }
    if (free > 0) return sum / free;
    // Any value between the two will do; where a class has no weight, there is but one.
    if (!Number.isFinite(this.#least)) return this.#largest;
    if (!Number.isFinite(this.#largest)) return this.#least;
    return (this.#largest + this.#least) / 2;
  }

  /** Σ linear b - ½ bᵀKb. */
  objective(): number {
    const { coefficients, gradient } = this.#state;
    const { linear } = this.#problem;
    let sum = 0;
    for (let at = 0; at < coefficients.length; at++) {
      sum += (coefficients[at] ?? 0) * ((linear[at] ?? 0) + (gradient[at] ?? 0));
    }
    return sum / 2;
  }

  #iterate(): void {
    const { coefficients } = this.#state;
    const { rows, lower, upper } = this.#problem;
    const rising = this.#rising;
    rows.read(rising, this.#rowOfRising);
    const { falling, size } = this.#chooseFalling(rising);
    const room = (upper[rising] ?? 0) - (coefficients[rising] ?? 0);
    const depth = (coefficients[falling] ?? 0) - (lower[falling] ?? 0);
    const step = Math.min(size, room, depth);
    // On a bound exactly, as what rounding leaves beside it would count as a free variable.
    coefficients[rising] =
      step === room ? (upper[rising] ?? 0) : (coefficients[rising] ?? 0) + step;
    coefficients[falling] =
      step === depth ? (lower[falling] ?? 0) : (coefficients[falling] ?? 0) - step;
    this.#mark(rising);
    this.#mark(falling);
    rows.read(falling, this.#rowOfFalling);
    this.#update(step);
    this.#state.iterations++;
  }

  /** The partner that promises the largest gain, (difference of gradients)² / curvature. */
  #chooseFalling(rising: number): { readonly falling: number; readonly size: number } {
    const gradient = this.#state.gradient;
    const diagonal = this.#problem.rows.diagonal;
    const row = this.#rowOfRising;
    const mayFall = this.#mayFall;
    const largest = this.#largest;
    const own = diagonal[rising] ?? 0;
    let falling = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    let size = 0;
    for (let at = 0; at < row.length; at++) {
      if (mayFall[at] === 0) continue;
      const difference = largest - (gradient[at] ?? 0);
      if (difference <= 0) continue;
      let curvature = own + (diagonal[at] ?? 0) - 2 * (row[at] ?? 0);
      if (!(curvature > 0)) curvature = leastCurvature;
      const gain = (difference * difference) / curvature;
      if (gain > bestGain) {
        bestGain = gain;
        falling = at;
        size = difference / curvature;
      }
    }
    return { falling, size };
  }

  /** Moves the gradient by a step of the two variables, and finds the largest and the least. */
  #update(step: number): void {
    const gradient = this.#state.gradient;
    const one = this.#rowOfRising;
    const other = this.#rowOfFalling;
    const mayRise = this.#mayRise;
    const mayFall = this.#mayFall;
    let rising = -1;
    let largest = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < gradient.length; at++) {
      const value = (gradient[at] ?? 0) - step * ((one[at] ?? 0) - (other[at] ?? 0));
      gradient[at] = value;
      if (value > largest && mayRise[at] === 1) {
        largest = value;
        rising = at;
      }
      if (value < least && mayFall[at] === 1) least = value;
    }
    this.#rising = rising;
    this.#largest = largest;
    this.#least = least;
  }

  #mark(at: number): void {
    const value = this.#state.coefficients[at] ?? 0;
    this.#mayRise[at] = value < (this.#problem.upper[at] ?? 0) ? 1 : 0;
    this.#mayFall[at] = value > (this.#problem.lower[at] ?? 0) ? 1 : 0;
  }
}

/** All variables 0. */
function origin({ linear }: QuadraticProblem): SmoState {
  return {
    coefficients: new Float64Array(linear.length),
    gradient: Float64Array.from(linear),
    iterations: 0,
  };
}
