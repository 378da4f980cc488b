import { DivergedError } from "../../errors.ts";
import { QuasiNewton } from "../../linear-algebra/limited-memory-quasi-newton.ts";
import { classWeights } from "../class-weights.ts";
import type { LogisticRegressionHyperparameters } from "../hyperparameters.ts";
import type { FitContext, FitResult, Method } from "../method.ts";
import { FeatureTable } from "../tabular/feature-table.ts";
import { checkpointMs, Pace } from "../tabular/pace.ts";
import { findPresentClasses, type PresentClasses } from "../tabular/present-classes.ts";
import { fitStandardization } from "../tabular/standardization.ts";
import { StandardizedBlocks } from "../tabular/standardized-blocks.ts";
import { describeCoefficients } from "./describe-coefficients.ts";
import { exportLogisticRegression } from "./export-logistic-regression.ts";
import {
  decodeLogisticCheckpoint,
  encodeLogisticCheckpoint,
  type LogisticProgress,
} from "./logistic-checkpoint.ts";
import {
  type LogisticEvaluation,
  type LogisticLayout,
  logisticLayout,
  logisticLoss,
} from "./logistic-loss.ts";

type Hyperparameters = Required<LogisticRegressionHyperparameters>;

/**
 * Logistic regression, binary and multinomial, on standardised features: `penalty(w) + C Σ loss`,
 * with ½||w||² or ||w||₁ of the standardised coefficients, as scikit-learn's `LogisticRegression`
 * behind a `StandardScaler`. The intercept is not penalised.
 *
 * What is minimised is that, divided by C and the sum of the records' weights, so that `tolerance`
 * means the same for few records and many: no component of its gradient is larger. Each iteration is
 * a pass over the records, which are kept in memory only where they are few.
 */
export const logisticRegression: Method<"logistic_regression"> = {
  type: "logistic_regression",
  inputs: ["tabular", "embedded_text"],
  targets: ["classification"],
  precision: "float64",
  fit,
};

async function fit(
  context: FitContext<"logistic_regression">,
): Promise<FitResult<"logistic_regression">> {
  const { preprocessing, target, train: split } = context;
  if (target.type !== "classification") {
    throw new TypeError(`Expected a classification, but got ${target.type}.`);
  }
  const hyperparameters = resolve(context.hyperparameters);
  const { fit_intercept } = hyperparameters;
  const width = "width" in preprocessing ? preprocessing.width : 1;
  const workPerRecord = 2 * width * target.labels.length;
  const table = new FeatureTable({ split, preprocessing, target, workPerRecord });
  const classes = await findPresentClasses(table, target, context);
  const weights = classWeights(hyperparameters.class_weight, classes, target.labels);
  const standardization = await fitStandardization({ table, context, center: true });
  if (table.width >= table.count) {
    context.onMessage(
      "warn",
      `There are as many features (${table.width}) as rows (${table.count}) or more: expect the model to do worse on new data.`,
    );
  }
  const layout = logisticLayout(classes.labels.length, table.width, fit_intercept);
  const blocks = new StandardizedBlocks(table, standardization);
  const strength = penaltyStrength(hyperparameters, classes, weights);
  const loss = {
    table,
    blocks,
    classes,
    weights,
    fitIntercept: fit_intercept,
    l2: hyperparameters.penalty === "l2" ? strength : 0,
    context,
  };
  const l1 = new Float64Array(layout.outputs * layout.stride);
  if (hyperparameters.penalty === "l1") {
    for (let at = 0; at < l1.length; at++) if (at % layout.stride < table.width) l1[at] = strength;
  }
  const minimum = await minimize(context, hyperparameters, l1, (point) =>
    logisticLoss(loss, point),
  );
  warnOfOutcome(context, hyperparameters, minimum);
  const rows = perClass(minimum.progress.solver.point, layout, table.width, fit_intercept);
  const coefficients = rows.map((row) => row.coefficients);
  const intercepts = rows.map((row) => row.intercept);
  return {
    model: exportLogisticRegression({ standardization, classes, coefficients, intercepts }),
    hyperparameters,
    history: minimum.progress.history,
    details: {
      classes: rows.map((row, at) =>
        describeCoefficients(
          target.labels[classes.labels[at] ?? 0] ?? "",
          table,
          standardization,
          row.coefficients,
          row.intercept,
        ),
      ),
      iterations: minimum.progress.history.length,
      converged: minimum.converged,
      gradient_norm: minimum.gradientNorm,
      rows: table.count,
    },
  };
}

function resolve(given: LogisticRegressionHyperparameters): Hyperparameters {
  return {
    penalty: given.penalty ?? "l2",
    C: given.C ?? 1,
    fit_intercept: given.fit_intercept ?? true,
    tolerance: given.tolerance ?? 1e-4,
    max_iterations: given.max_iterations ?? 1000,
    class_weight: given.class_weight ?? null,
  };
}

/** 1 / (C x the sum of the records' weights). */
function penaltyStrength(
  { penalty, C }: Hyperparameters,
  { counts }: PresentClasses,
  weights: readonly number[],
): number {
  if (penalty === "none") return 0;
  return 1 / (C * counts.reduce((sum, count, at) => sum + count * (weights[at] ?? 0), 0));
}

interface Minimum {
  readonly progress: LogisticProgress;
  readonly converged: boolean;
  readonly gradientNorm: number;
  readonly accuracy: number;
}

async function minimize(
  context: FitContext,
  { tolerance, max_iterations }: Hyperparameters,
  l1: Float64Array,
  evaluate: (point: Float64Array) => Promise<LogisticEvaluation>,
): Promise<Minimum> {
  const progress: LogisticProgress =
    context.checkpoint === undefined
      ? {
          solver: { point: new Float64Array(l1.length), steps: [], changes: [] },
          history: [],
        }
      : decodeLogisticCheckpoint(context.checkpoint, l1.length);
  const pace = new Pace(checkpointMs);
  let optimizer = await QuasiNewton.start({ state: progress.solver, l1, evaluate });
  while (optimizer.gradientNorm > tolerance && progress.history.length < max_iterations) {
    const next = await optimizer.step();
    if (next === undefined) break;
    optimizer = next;
    const iteration = progress.history.length + 1;
    const { loss, accuracy } = optimizer.current;
    if (!Number.isFinite(loss)) throw new DivergedError(iteration, iteration, loss);
    const metrics = {
      loss,
      accuracy,
      objective: optimizer.value,
      gradient_norm: optimizer.gradientNorm,
    };
    progress.history.push({ epoch: iteration, step: iteration, metrics });
    const at = {
      epoch: iteration,
      total_epochs: max_iterations,
      step: iteration,
      total_steps: max_iterations,
      metrics,
      end_of_epoch: true,
    };
    context.onProgress(at);
    if (pace.due()) await context.saveCheckpoint(encodeLogisticCheckpoint(progress), at);
    await context.breathe();
    context.signal.throwIfAborted();
  }
  return {
    progress,
    converged: optimizer.gradientNorm <= tolerance,
    gradientNorm: optimizer.gradientNorm,
    accuracy: optimizer.current.accuracy,
  };
}

function warnOfOutcome(
  context: FitContext,
  { penalty, tolerance, max_iterations }: Hyperparameters,
  { progress, converged, gradientNorm, accuracy }: Minimum,
): void {
  if (penalty === "none" && accuracy === 1) {
    context.onMessage(
      "warn",
      "The classes can be told apart without an error, so without a penalty the coefficients would grow for ever: they are those at which training stopped. Set a penalty.",
    );
  }
  if (converged) return;
  const reason =
    progress.history.length >= max_iterations
      ? `max_iterations (${max_iterations}) was reached`
      : "rounding leaves no step that lowers the loss further";
  context.onMessage(
    "warn",
    `Not converged: ${reason} while a component of the gradient was ${gradientNorm}, above the tolerance ${tolerance}.`,
  );
}

/** The one row of two classes is the second's; the first's is its negative. */
function perClass(
  point: Float64Array,
  { outputs, stride }: LogisticLayout,
  width: number,
  fitIntercept: boolean,
) {
  const rows = Array.from({ length: outputs }, (_, output) => {
    const start = output * stride;
    return {
      coefficients: point.slice(start, start + width),
      intercept: fitIntercept ? (point[start + width] ?? 0) : 0,
    };
  });
  const [second] = rows;
  if (outputs > 1 || second === undefined) return rows;
  const first = {
    coefficients: second.coefficients.map((value) => -value),
    intercept: -second.intercept,
  };
  return [first, second];
}
