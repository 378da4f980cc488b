import type { Target } from "../../data/preprocessing.ts";
import { DataError } from "../../errors.ts";
import { classWeights } from "../class-weights.ts";
import type { FitContext, FitResult } from "../method.ts";
import { findPresentClasses } from "../tabular/present-classes.ts";
import { foldCount } from "./cross-validation-folds.ts";
import { exportClassifier } from "./export-svm.ts";
import { prepareSvm, resolveSvm, svmTable } from "./prepare-svm.ts";
import { SvmTraining } from "./svm-training.ts";
import { classPairs, trainClassifier } from "./train-classifier.ts";

/** There is a machine for each pair of them. */
const mostClasses = 500;

/** C-SVC. Throws `DataError` for one class only, and for more than 500. */
export async function fitClassifier(
  context: FitContext<"svm">,
  target: Extract<Target, { type: "classification" }>,
): Promise<FitResult<"svm">> {
  const hyperparameters = resolveSvm(context.hyperparameters);
  const { C, probability, tolerance, max_iterations } = hyperparameters;
  const table = svmTable(context);
  const classes = await findPresentClasses(table, target, context);
  if (classes.labels.length > mostClasses) {
    throw new DataError(
      { filename: "The training data", column: target.column },
      `svm trains a machine for each pair of labels and takes at most ${mostClasses} labels, but there are ${classes.labels.length}. Is this a column of numbers or names? logistic_regression takes more.`,
    );
  }
  const weights = classWeights(hyperparameters.class_weight, classes, target.labels);
  const prepared = await prepareSvm(context, hyperparameters, table, {
    counts: classes.counts,
    of: (block) => table.labels(block).map((label) => classes.classOf[label] ?? 0),
  });
  const { cache, samples, kernel, standardization, gamma } = prepared;
  const pairs = classPairs(classes.labels.length);
  const training = new SvmTraining({
    context,
    tolerance,
    maxIterations: max_iterations,
    machineCount: pairs.length,
    stageCount: probability ? foldCount + 1 : 1,
  });
  const bounds = weights.map((weight) => C * weight);
  const { seed } = context;
  const machines = await trainClassifier({ cache, training, bounds, probability, seed });
  training.warnOfExhaustion();
  const nameOf = (group: number) => target.labels[classes.labels[group] ?? 0] ?? "";
  const supports = new Set(machines.flatMap(({ rows }) => [...rows]));
  return {
    model: exportClassifier({ samples, kernel, standardization, machines }, classes),
    hyperparameters: { ...hyperparameters, gamma },
    history: training.progress.history,
    details: {
      support_vectors: supports.size,
      rows: samples.count,
      pairs: machines.map(({ rows, bias, iterations, sigmoid }, at) => ({
        labels: (pairs[at] ?? []).map(nameOf),
        support_vectors: rows.length,
        bias,
        iterations,
        sigmoid,
      })),
    },
  };
}
