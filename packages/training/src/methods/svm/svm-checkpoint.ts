import type { EpochMetrics } from "../method.ts";
import { decodeSolverState, encodeSolverState, stateArray } from "../tabular/solver-state.ts";
import type { Sigmoid } from "./platt-scaling.ts";
import type { SmoState } from "./smo.ts";

/** The machine that tells two classes apart: f = Σ coefficient K(row, x) + bias, above 0 for the first. */
export interface PairMachine {
  /** The support vectors' places among the samples, ascending. */
  readonly rows: Uint32Array;
  readonly coefficients: Float64Array;
  readonly bias: number;
  readonly iterations: number;
  readonly sigmoid: Sigmoid | null;
}

/** Where a training stands: the machines that are done, and the one at work. */
export interface SvmProgress {
  readonly machines: PairMachine[];
  readonly history: EpochMetrics[];
  /** The fold at work; as many as there are folds when it is the training on all. */
  stage: number;
  /** The decision values of held-out rows of the pair at work. */
  decisions: Float64Array;
  /** The quadratic problem at work; undefined before its start. */
  solver: SmoState | undefined;
}

interface Values {
  readonly stage: number;
  readonly iterations: number | null;
  readonly size: number;
  readonly decisions: number;
  readonly history: EpochMetrics[];
  readonly machines: readonly {
    readonly bias: number;
    readonly iterations: number;
    readonly sigmoid: Sigmoid | null;
    readonly supports: number;
  }[];
}

const name = "svm";

export function encodeSvmCheckpoint(progress: SvmProgress): Uint8Array {
  const { solver, machines, decisions, stage, history } = progress;
  const arrays: Record<string, Float64Array> = { decisions };
  if (solver !== undefined) {
    arrays.coefficients = solver.coefficients;
    arrays.gradient = solver.gradient;
  }
  // All machines' in one array: there may be thousands.
  const total = machines.reduce((sum, { rows }) => sum + rows.length, 0);
  const rows = new Float64Array(total);
  const weights = new Float64Array(total);
  let end = 0;
  for (const machine of machines) {
    rows.set(machine.rows, end);
    weights.set(machine.coefficients, end);
    end += machine.rows.length;
  }
  arrays.machine_rows = rows;
  arrays.machine_coefficients = weights;
  const values: Values = {
    stage,
    iterations: solver?.iterations ?? null,
    size: solver?.coefficients.length ?? 0,
    decisions: decisions.length,
    history,
    machines: machines.map(({ bias, iterations, sigmoid, rows: supports }) => {
      return { bias, iterations, sigmoid, supports: supports.length };
    }),
  };
  return encodeSolverState(name, { values, arrays });
}

/** Throws `TrainingError` of code `invalid_checkpoint` for anything but the checkpoint of an SVM. */
export function decodeSvmCheckpoint(bytes: Uint8Array): SvmProgress {
  const state = decodeSolverState<Values>(name, bytes);
  const { stage, iterations, size, decisions, history, machines } = state.values;
  const total = machines.reduce((sum, { supports }) => sum + supports, 0);
  const rows = stateArray(state, "machine_rows", total);
  const weights = stateArray(state, "machine_coefficients", total);
  let end = 0;
  return {
    stage,
    history,
    decisions: stateArray(state, "decisions", decisions),
    solver:
      iterations === null
        ? undefined
        : {
            coefficients: stateArray(state, "coefficients", size),
            gradient: stateArray(state, "gradient", size),
            iterations,
          },
    machines: machines.map(({ supports, ...facts }) => {
      const start = end;
      end += supports;
      return {
        ...facts,
        rows: Uint32Array.from(rows.subarray(start, end)),
        coefficients: weights.slice(start, end),
      };
    }),
  };
}
