import type { QuasiNewtonState } from "../../linear-algebra/limited-memory-quasi-newton.ts";
import type { EpochMetrics } from "../method.ts";
import { decodeSolverState, encodeSolverState, stateArray } from "../tabular/solver-state.ts";

/** Where a logistic regression stands after some iterations. */
export interface LogisticProgress {
  readonly solver: QuasiNewtonState;
  readonly history: EpochMetrics[];
}

interface Values {
  readonly remembered: number;
  readonly history: EpochMetrics[];
}

const name = "logistic_regression";

export function encodeLogisticCheckpoint({ solver, history }: LogisticProgress): Uint8Array {
  const { point, steps, changes } = solver;
  const values: Values = { remembered: steps.length, history };
  const arrays: Record<string, Float64Array> = { point };
  steps.forEach((step, at) => {
    arrays[`step_${at}`] = step;
  });
  changes.forEach((change, at) => {
    arrays[`change_${at}`] = change;
  });
  return encodeSolverState(name, { values, arrays });
}

/** Throws `TrainingError` of code `invalid_checkpoint` for one of other data. */
export function decodeLogisticCheckpoint(bytes: Uint8Array, size: number): LogisticProgress {
  const state = decodeSolverState<Values>(name, bytes);
  const { remembered, history } = state.values;
  const read = (kind: string) =>
    Array.from({ length: remembered }, (_, at) => stateArray(state, `${kind}_${at}`, size));
  return {
    solver: {
      point: stateArray(state, "point", size),
      steps: read("step"),
      changes: read("change"),
    },
    history,
  };
}
