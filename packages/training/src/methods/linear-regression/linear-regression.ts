import { SequentialQr } from "../../linear-algebra/sequential-qr.ts";
import type { FitContext, FitResult, Method } from "../method.ts";
import { FeatureTable } from "../tabular/feature-table.ts";
import { breathMs, Pace } from "../tabular/pace.ts";
import { fitStandardization } from "../tabular/standardization.ts";
import { describeFit } from "./describe-fit.ts";
import { designBlock } from "./design-block.ts";
import { exportLinearRegression } from "./export-linear-regression.ts";
import { leastSquares } from "./least-squares.ts";
import { targetTotals } from "./target-totals.ts";
import { assertWidth } from "./width-limit.ts";

/**
 * Ordinary least squares and ridge regression, `||y - b - Xw||² + l2_penalty ||w||²` with X as it
 * comes, not standardised, as scikit-learn's `Ridge` has it. The intercept is not penalised.
 *
 * Solved in float64 by a sequential QR of the standardised features, in two passes over the records:
 * memory grows with the square of the width. Where the columns depend on each other, the solution
 * is that of the smallest norm in standardised features, and there are no standard errors. It takes
 * two passes and nothing random, so a job that was interrupted begins again, without checkpoints.
 */
export const linearRegression: Method<"linear_regression"> = {
  type: "linear_regression",
  inputs: ["tabular", "embedded_text"],
  targets: ["regression"],
  precision: "float64",
  fit,
};

async function fit(
  context: FitContext<"linear_regression">,
): Promise<FitResult<"linear_regression">> {
  const { l2_penalty = 0, fit_intercept = true } = context.hyperparameters;
  const { preprocessing, target, train: split, signal } = context;
  const width = assertWidth(preprocessing);
  const workPerRecord = (width + 2) ** 2 / 2;
  const table = new FeatureTable({ split, preprocessing, target, workPerRecord });
  const progress = progressOf(context, table.blockCount);
  const standardization = await fitStandardization({
    table,
    context,
    center: fit_intercept,
    onBlock: progress.standardized,
  });
  const { active, offset, scale } = standardization;
  const totals = await targetTotals(table, context);
  const targetOffset = fit_intercept ? totals.mean : 0;
  const qr = new SequentialQr(active.length + (fit_intercept ? 2 : 1), table.count);
  const design = { table, standardization, intercept: fit_intercept, targetOffset };
  for (let block = 0; block < table.blockCount; block++) {
    signal.throwIfAborted();
    qr.absorb(designBlock(design, block));
    progress.reduced(block);
    await context.breathe();
  }
  const root = Math.sqrt(l2_penalty);
  const pace = new Pace(breathMs);
  const breathe = async () => {
    if (!pace.due()) return;
    signal.throwIfAborted();
    await context.breathe();
  };
  const solved = await leastSquares({
    qr,
    intercept: fit_intercept,
    penalties: Float64Array.from(active, (feature) => root * (scale[feature] ?? 0)),
    count: table.count,
    breathe,
  });
  if (l2_penalty === 0 && solved.rank < active.length) {
    context.onMessage("warn", rankWarning(solved.rank, active.length, table.count));
  } else if (table.width >= table.count) {
    context.onMessage("warn", widthWarning(table.width, table.count));
  }
  const loss = solved.residualSquares / table.count;
  const history = [progress.done({ loss, rmse: Math.sqrt(loss) })];
  const fitted = { table, standardization, solved, qr, fit_intercept, l2_penalty, targetOffset };
  return {
    model: exportLinearRegression({
      offset,
      scale,
      coefficients: spread(solved.coefficients, active, table.width),
      intercept: targetOffset + solved.intercept,
    }),
    hyperparameters: { l2_penalty, fit_intercept },
    history,
    details: await describeFit(fitted, { ...totals, count: table.count }, breathe),
  };
}

/** One step is one block, and both passes together are one epoch. */
function progressOf(context: FitContext, blockCount: number) {
  const total_steps = 2 * blockCount + 1;
  const report = (step: number) =>
    context.onProgress({
      epoch: 1,
      total_epochs: 1,
      step,
      total_steps,
      metrics: {},
      end_of_epoch: false,
    });
  return {
    standardized: (block: number) => report(block + 1),
    reduced: (block: number) => report(blockCount + block + 1),
    done(metrics: Readonly<Record<string, number>>) {
      const at = { epoch: 1, step: total_steps, metrics };
      context.onProgress({ ...at, total_epochs: 1, total_steps, end_of_epoch: true });
      return at;
    },
  };
}

function spread(values: Float64Array, places: readonly number[], length: number): Float64Array {
  const all = new Float64Array(length);
  places.forEach((place, at) => {
    all[place] = values[at] ?? 0;
  });
  return all;
}

function rankWarning(rank: number, columns: number, count: number): string {
  return `The ${columns} features that vary depend on each other over these ${count} rows: their rank is ${rank}. Of all coefficients that fit equally well, the smallest (of standardised features) are taken, and there are no standard errors. Leave features out, or set l2_penalty.`;
}

function widthWarning(width: number, count: number): string {
  return `There are as many features (${width}) as rows (${count}) or more: expect the model to do worse on new data.`;
}
