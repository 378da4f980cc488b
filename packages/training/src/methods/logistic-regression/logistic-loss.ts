import type { Evaluation } from "../../linear-algebra/limited-memory-quasi-newton.ts";
import type { FitContext } from "../method.ts";
import type { FeatureTable } from "../tabular/feature-table.ts";
import type { PresentClasses } from "../tabular/present-classes.ts";
import type { StandardizedBlocks } from "../tabular/standardized-blocks.ts";

export interface LogisticLossOptions {
  readonly table: FeatureTable;
  readonly blocks: StandardizedBlocks;
  readonly classes: PresentClasses;
  /** The weight of each present class. */
  readonly weights: readonly number[];
  readonly fitIntercept: boolean;
  /** The factor of half the sum of squared coefficients. */
  readonly l2: number;
  readonly context: Pick<FitContext, "signal" | "breathe">;
}

export interface LogisticEvaluation extends Evaluation {
  /** The weighted mean of the cross-entropy, without the penalty. */
  readonly loss: number;
  readonly accuracy: number;
}

/** Where the weights stand in one array: `[outputs][width (+ 1 for the intercept)]`. */
export interface LogisticLayout {
  /** 1 for two classes, whose one logit is that of the second; else one for each class. */
  readonly outputs: number;
  readonly stride: number;
}

export function logisticLayout(
  classes: number,
  width: number,
  fitIntercept: boolean,
): LogisticLayout {
  return { outputs: classes === 2 ? 1 : classes, stride: width + (fitIntercept ? 1 : 0) };
}

/**
 * The mean of the cross-entropy, weighted by class, plus the L2 penalty, with its gradient, in one
 * pass over the records.
 *
 * Two classes: log(1 + exp(-±z)), slope sigmoid(z) - y. More: logsumexp(z) - z_y, slope
 * softmax(z) - onehot(y).
 */
export async function logisticLoss(
  options: LogisticLossOptions,
  point: Float64Array,
): Promise<LogisticEvaluation> {
  const { table, blocks, classes, weights, fitIntercept, l2, context } = options;
  const { width } = table;
  const { outputs, stride } = logisticLayout(classes.labels.length, width, fitIntercept);
  const gradient = new Float64Array(point.length);
  const logits = new Float64Array(outputs);
  const totals = { loss: 0, weight: 0, right: 0 };
  for (let block = 0; block < table.blockCount; block++) {
    context.signal.throwIfAborted();
    const features = blocks.block(block);
    const labels = table.labels(block);
    for (let row = 0; row < labels.length; row++) {
      const start = row * width;
      for (let output = 0; output < outputs; output++) {
        const from = output * stride;
        let sum = fitIntercept ? (point[from + width] ?? 0) : 0;
        for (let at = 0; at < width; at++) {
          sum += (point[from + at] ?? 0) * (features[start + at] ?? 0);
        }
        logits[output] = sum;
      }
      const label = classes.classOf[labels[row] ?? 0] ?? 0;
      const weight = weights[label] ?? 0;
      totals.weight += weight;
      const { loss, right } = outputs === 1 ? binary(logits, label) : multinomial(logits, label);
      totals.loss += weight * loss;
      if (right) totals.right++;
      for (let output = 0; output < outputs; output++) {
        const slope = weight * (logits[output] ?? 0);
        const from = output * stride;
        for (let at = 0; at < width; at++) {
          gradient[from + at] = (gradient[from + at] ?? 0) + slope * (features[start + at] ?? 0);
        }
        if (fitIntercept) gradient[from + width] = (gradient[from + width] ?? 0) + slope;
      }
    }
    await context.breathe();
  }
  const loss = totals.loss / totals.weight;
  let penalty = 0;
  for (let at = 0; at < point.length; at++) {
    gradient[at] = (gradient[at] ?? 0) / totals.weight;
    if (at % stride === width) continue;
    const value = point[at] ?? 0;
    penalty += value * value;
    gradient[at] = (gradient[at] ?? 0) + l2 * value;
  }
  const accuracy = totals.right / table.count;
  return { value: loss + (l2 / 2) * penalty, gradient, loss, accuracy };
}

interface RecordLoss {
  readonly loss: number;
  /** Whether the label's logit is above all others. */
  readonly right: boolean;
}

/** The loss of one record; its logit becomes the slope of the loss in it. */
function binary(logits: Float64Array, label: number): RecordLoss {
  const logit = logits[0] ?? 0;
  const margin = label === 1 ? logit : -logit;
  // Neither form overflows where it is used.
  const small = Math.exp(-Math.abs(logit));
  const sigmoid = logit >= 0 ? 1 / (1 + small) : small / (1 + small);
  logits[0] = label === 1 ? (logit >= 0 ? -small / (1 + small) : -1 / (1 + small)) : sigmoid;
  return { loss: Math.max(0, -margin) + Math.log1p(small), right: margin > 0 };
}

/** The loss of one record; its logits become the slopes of the loss in them. */
function multinomial(logits: Float64Array, label: number): RecordLoss {
  let largest = Number.NEGATIVE_INFINITY;
  let runnerUp = Number.NEGATIVE_INFINITY;
  logits.forEach((logit, output) => {
    largest = Math.max(largest, logit);
    if (output !== label) runnerUp = Math.max(runnerUp, logit);
  });
  const own = logits[label] ?? 0;
  let sum = 0;
  for (let output = 0; output < logits.length; output++) {
    const power = Math.exp((logits[output] ?? 0) - largest);
    logits[output] = power;
    sum += power;
  }
  for (let output = 0; output < logits.length; output++) {
    logits[output] = (logits[output] ?? 0) / sum - (output === label ? 1 : 0);
  }
  return { loss: largest - own + Math.log(sum), right: own > runnerUp };
}
