import { DataError, HyperparameterError } from "../../errors.ts";
import type { SvmHyperparameters } from "../hyperparameters.ts";
import type { FitContext } from "../method.ts";
import { FeatureTable } from "../tabular/feature-table.ts";
import { fitStandardization, type Standardization } from "../tabular/standardization.ts";
import { type Kernel, kernelDiagonal } from "./kernel.ts";
import { KernelCache } from "./kernel-cache.ts";
import { loadSamples, type Samples } from "./samples.ts";

const mebibyte = 1024 ** 2;
/** Of all features together: 1 GiB of float64. */
const mostNumbers = 2 ** 27;
/** A kernel value beyond it leaves no room in float32 for sums of them. */
const largestKernelValue = 1e30;

export type ResolvedSvm = Required<SvmHyperparameters>;

/** What is left out gets its default; `gamma` keeps its rule until the samples are known. */
export function resolveSvm(given: SvmHyperparameters): ResolvedSvm {
  return {
    kernel: given.kernel ?? "rbf",
    C: given.C ?? 1,
    gamma: given.gamma ?? "scale",
    degree: given.degree ?? 3,
    coef0: given.coef0 ?? 0,
    epsilon: given.epsilon ?? 0.1,
    tolerance: given.tolerance ?? 1e-3,
    max_iterations: given.max_iterations ?? 10_000_000,
    cache_size_mb: given.cache_size_mb ?? 200,
    probability: given.probability ?? true,
    standardize: given.standardize ?? true,
    class_weight: given.class_weight ?? null,
  };
}

/** Throws `DataError` for more numbers than can be held in memory. */
export function svmTable(context: FitContext<"svm">): FeatureTable {
  const { train: split, preprocessing, target } = context;
  const width = "width" in preprocessing ? preprocessing.width : 1;
  const table = new FeatureTable({ split, preprocessing, target, workPerRecord: 4 * width });
  if (table.count * table.width <= mostNumbers) return table;
  throw new DataError(
    { filename: "The training data" },
    `svm holds all rows in memory, at most ${mostNumbers} numbers, but ${table.count} rows of ${table.width} features were given. Train on a sample, or with logistic_regression or linear_regression.`,
  );
}

export interface PreparedSvm {
  readonly standardization: Standardization | undefined;
  readonly samples: Samples;
  readonly kernel: Kernel;
  readonly cache: KernelCache;
  /** The gamma that was chosen. */
  readonly gamma: number;
}

/** Reads and scales the records, and makes the kernel. Throws `HyperparameterError` when it overflows. */
export async function prepareSvm(
  context: FitContext<"svm">,
  hyperparameters: ResolvedSvm,
  table: FeatureTable,
  groups: Parameters<typeof loadSamples>[2],
): Promise<PreparedSvm> {
  // Found out in either case, as it warns of features that are the same in every row.
  const found = await fitStandardization({ table, context, center: true });
  const standardization = hyperparameters.standardize ? found : undefined;
  const samples = await loadSamples(table, standardization, groups, context);
  if (table.width >= table.count) {
    context.onMessage(
      "warn",
      `There are as many features (${table.width}) as rows (${table.count}) or more: expect the model to do worse on new data.`,
    );
  }
  const gamma = gammaOf(hyperparameters.gamma, samples);
  const kernel: Kernel = {
    type: hyperparameters.kernel,
    gamma: Math.fround(gamma),
    coef0: Math.fround(hyperparameters.coef0),
    degree: hyperparameters.degree,
  };
  for (let row = 0; row < samples.count; row++) {
    const value = kernelDiagonal(samples, kernel, row);
    if (Math.abs(value) < largestKernelValue) continue;
    throw new HyperparameterError(
      "kernel",
      `the ${kernel.type} kernel of row ${(samples.places[row] ?? 0) + 1} with itself is ${value}, beyond float32. Set standardize, or take a smaller gamma${kernel.type === "poly" ? " or degree" : ""}.`,
    );
  }
  const cache = new KernelCache(samples, kernel, hyperparameters.cache_size_mb * mebibyte);
  return { standardization, samples, kernel, cache, gamma };
}

/** `scale`: 1 / (features x the variance of all values); `auto`: 1 / features, as in scikit-learn. */
function gammaOf(gamma: ResolvedSvm["gamma"], { values, width }: Samples): number {
  if (typeof gamma === "number") return gamma;
  if (gamma === "auto") return 1 / width;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const variance = squares / values.length;
  return variance > 0 ? 1 / (width * variance) : 1;
}
