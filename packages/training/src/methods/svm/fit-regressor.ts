import { HyperparameterError } from "../../errors.ts";
import type { FitContext, FitResult } from "../method.ts";
import { exportRegressor } from "./export-svm.ts";
import { prepareSvm, resolveSvm, svmTable } from "./prepare-svm.ts";
import { SvmTraining } from "./svm-training.ts";
import { trainRegressor } from "./train-regressor.ts";

/**
 * Epsilon-SVR. `probability` is of labels, so it is reported as false.
 *
 * Throws `HyperparameterError` for class weights.
 */
export async function fitRegressor(context: FitContext<"svm">): Promise<FitResult<"svm">> {
  const hyperparameters = { ...resolveSvm(context.hyperparameters), probability: false };
  const { C, epsilon, tolerance, max_iterations } = hyperparameters;
  if (hyperparameters.class_weight !== null) {
    throw new HyperparameterError("class_weight", "a regression has no classes. Leave it out.");
  }
  const table = svmTable(context);
  const { cache, samples, kernel, standardization, gamma } = await prepareSvm(
    context,
    hyperparameters,
    table,
    { counts: [table.count], of: (block) => new Uint8Array(table.targets(block).length) },
  );
  const training = new SvmTraining({
    context,
    tolerance,
    maxIterations: max_iterations,
    machineCount: 1,
    stageCount: 1,
  });
  const targets = new Float64Array(table.count);
  for (let block = 0; block < table.blockCount; block++) {
    targets.set(table.targets(block), table.startOf(block));
  }
  const machine = await trainRegressor({ cache, training, targets, C, epsilon });
  training.warnOfExhaustion();
  return {
    model: exportRegressor({ samples, kernel, standardization, machines: [machine] }),
    hyperparameters: { ...hyperparameters, gamma },
    history: training.progress.history,
    details: {
      support_vectors: machine.rows.length,
      rows: samples.count,
      bias: machine.bias,
      iterations: machine.iterations,
    },
  };
}
