import { type ClassFolds, classFolds, foldCount } from "./cross-validation-folds.ts";
import type { KernelCache } from "./kernel-cache.ts";
import { PairRows } from "./kernel-rows.ts";
import { plattScaling } from "./platt-scaling.ts";
import type { QuadraticProblem, Smo } from "./smo.ts";
import type { PairMachine } from "./svm-checkpoint.ts";
import type { SvmTraining } from "./svm-training.ts";

export interface ClassifierOptions {
  readonly cache: KernelCache;
  readonly training: SvmTraining;
  /** The upper bound of each class's variables: C times its weight. */
  readonly bounds: readonly number[];
  readonly probability: boolean;
  readonly seed: number;
}

/** The pairs of classes in the order of ONNX and libsvm: (0, 1), (0, 2), …, (1, 2), …. */
export function classPairs(classes: number): readonly (readonly [number, number])[] {
  return Array.from({ length: classes }, (_, first) =>
    Array.from({ length: classes - first - 1 }, (_, at) => [first, first + 1 + at] as const),
  ).flat();
}

/** C-SVC: a machine for each pair of classes, with a sigmoid where probabilities are asked for. */
export async function trainClassifier(options: ClassifierOptions): Promise<readonly PairMachine[]> {
  const { training, bounds, cache, probability } = options;
  const { progress } = training;
  const pairs = classPairs(bounds.length);
  for (let pair = progress.machines.length; pair < pairs.length; pair++) {
    const classes = pairs[pair] ?? [0, 0];
    if (probability) await crossValidate(options, classes, pair);
    const rows = new PairRows(cache, classes);
    const smo = await training.solve(pairProblem(rows, classes, bounds));
    const machine = machineOf(smo, rows, {
      sigmoid: probability ? plattScaling(progress.decisions, rows.firstCount) : null,
    });
    progress.machines.push(machine);
    await training.nextMachine({
      iterations: machine.iterations,
      support_vectors: machine.rows.length,
      objective: smo.objective(),
    });
  }
  return progress.machines;
}

/** Leaves the decision value of each row of the pair, by a machine that has not seen it. */
async function crossValidate(
  { cache, training, bounds, seed }: ClassifierOptions,
  classes: readonly [number, number],
  pair: number,
): Promise<void> {
  const { starts } = cache.samples;
  const { progress } = training;
  const [first, second] = classes;
  const firstCount = (starts[first + 1] ?? 0) - (starts[first] ?? 0);
  const secondCount = (starts[second + 1] ?? 0) - (starts[second] ?? 0);
  const ones = classFolds(seed, pair, 0, firstCount);
  const others = classFolds(seed, pair, 1, secondCount);
  if (progress.stage === 0 && progress.solver === undefined) {
    progress.decisions = new Float64Array(firstCount + secondCount);
  }
  while (progress.stage < foldCount) {
    const fold = progress.stage;
    const kept = [keptOf(ones, fold), keptOf(others, fold)] as const;
    const { decisions } = progress;
    const heldOut = { ones: ones.heldOut[fold], others: others.heldOut[fold], firstCount };
    if (kept[0].length === 0 || kept[1].length === 0) {
      // Nothing to tell apart: all are of the class that is left.
      setHeldOut(decisions, heldOut, () => Math.sign(kept[0].length - kept[1].length));
    } else {
      const rows = new PairRows(cache, classes, kept);
      const smo = await training.solve(pairProblem(rows, classes, bounds));
      const machine = machineOf(smo, rows, { sigmoid: null });
      const sums = [new Float64Array(firstCount), new Float64Array(secondCount)] as const;
      for (const [at, row] of machine.rows.entries()) {
        const coefficient = machine.coefficients[at] ?? 0;
        addTimes(sums[0], coefficient, cache.segment(row, first));
        addTimes(sums[1], coefficient, cache.segment(row, second));
        await training.rest();
      }
      setHeldOut(decisions, heldOut, (side, member) => machine.bias + (sums[side][member] ?? 0));
    }
    await training.nextStage();
  }
}

function keptOf(folds: ClassFolds, fold: number): Uint32Array {
  return folds.kept[fold] ?? new Uint32Array();
}

function setHeldOut(
  decisions: Float64Array,
  heldOut: {
    readonly ones: Uint32Array | undefined;
    readonly others: Uint32Array | undefined;
    readonly firstCount: number;
  },
  decisionOf: (side: 0 | 1, member: number) => number,
): void {
  heldOut.ones?.forEach((member) => {
    decisions[member] = decisionOf(0, member);
  });
  heldOut.others?.forEach((member) => {
    decisions[heldOut.firstCount + member] = decisionOf(1, member);
  });
}

/** Variables of the first class lie between 0 and its bound, those of the second below 0. */
function pairProblem(
  rows: PairRows,
  [first, second]: readonly [number, number],
  bounds: readonly number[],
): QuadraticProblem {
  const { size, firstCount } = rows;
  const linear = new Float64Array(size).fill(1, 0, firstCount).fill(-1, firstCount);
  const upper = new Float64Array(size).fill(bounds[first] ?? 0, 0, firstCount);
  const lower = new Float64Array(size).fill(-(bounds[second] ?? 0), firstCount);
  return { rows, linear, lower, upper };
}

function machineOf(
  smo: Smo,
  rows: PairRows,
  { sigmoid }: Pick<PairMachine, "sigmoid">,
): PairMachine {
  const { coefficients, iterations } = smo.state;
  const supports = rows.rows.filter((_, at) => coefficients[at] !== 0);
  return {
    rows: supports,
    coefficients: coefficients.filter((value) => value !== 0),
    bias: smo.bias(),
    iterations,
    sigmoid,
  };
}

function addTimes(sums: Float64Array, factor: number, values: Float32Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + factor * (values[at] ?? 0);
}
