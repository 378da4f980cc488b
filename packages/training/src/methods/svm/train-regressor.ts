import type { KernelCache } from "./kernel-cache.ts";
import { TubeRows } from "./kernel-rows.ts";
import type { PairMachine } from "./svm-checkpoint.ts";
import type { SvmTraining } from "./svm-training.ts";

export interface RegressorOptions {
  readonly cache: KernelCache;
  readonly training: SvmTraining;
  /** Of each sample. */
  readonly targets: Float64Array;
  readonly C: number;
  /** The half width of the tube in which an error costs nothing. */
  readonly epsilon: number;
}

/**
 * Epsilon-SVR: each sample has a variable from 0 to C with the linear term y - epsilon, and one from
 * -C to 0 with y + epsilon; their sum is its coefficient.
 */
export async function trainRegressor(options: RegressorOptions): Promise<PairMachine> {
  const { cache, training, targets, C, epsilon } = options;
  const { progress } = training;
  const [finished] = progress.machines;
  if (finished !== undefined) return finished;
  const count = targets.length;
  const linear = new Float64Array(2 * count);
  targets.forEach((target, at) => {
    linear[at] = target - epsilon;
    linear[count + at] = target + epsilon;
  });
  const upper = new Float64Array(2 * count).fill(C, 0, count);
  const lower = new Float64Array(2 * count).fill(-C, count);
  const smo = await training.solve({ rows: new TubeRows(cache), linear, lower, upper });
  const sums = targets.map((_, at) => {
    return (smo.state.coefficients[at] ?? 0) + (smo.state.coefficients[count + at] ?? 0);
  });
  const rows = Uint32Array.from(sums.keys()).filter((at) => sums[at] !== 0);
  const machine: PairMachine = {
    rows,
    coefficients: sums.filter((value) => value !== 0),
    bias: smo.bias(),
    iterations: smo.state.iterations,
    sigmoid: null,
  };
  progress.machines.push(machine);
  await training.nextMachine({
    iterations: machine.iterations,
    support_vectors: rows.length,
    objective: smo.objective(),
  });
  return machine;
}
