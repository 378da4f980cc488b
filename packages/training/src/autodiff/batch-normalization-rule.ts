import type { Value } from "@understudy/onnx";
import { Arithmetic } from "./arithmetic.ts";
import { floatOf, intOf } from "./attributes.ts";
import { refuse } from "./refuse.ts";
import type { GradientRule, RuleContext } from "./rule.ts";
import { axesFrom, rankOf, sumOver } from "./shapes.ts";
import { perChannel, standardize, throughStandardization } from "./standardization.ts";

/**
 * y = z s + b for each channel, with z = (x - mean) / deviation: ds = sum d z, db = sum d.
 *
 * In training mode mean and deviation are those of the batch, and the running ones move towards them:
 * running' = momentum running + (1 - momentum) batch, of the variance over n, as ONNX defines it and
 * ONNX Runtime does it. What the node does is then written out, so that z is there for the gradient.
 */
export const batchNormalizationRule: GradientRule = {
  forward(context) {
    const { graph, node } = context;
    const terms = termsOf(context);
    if (!isTraining(context)) {
      const { x, scale, bias, runningMean, runningVariance } = terms;
      const inputs = [x, scale, bias, runningMean, runningVariance];
      const epsilon = floatOf(node, "epsilon", 1e-5);
      return { outputs: [graph.node("BatchNormalization", inputs, { epsilon })], saved: [] };
    }
    const { m, x, scale, bias, axes, rank } = terms;
    const { mean, variance, inverse, z } = standardize(m, x, axes, floatOf(node, "epsilon", 1e-5));
    const y = m.add(m.mul(z, perChannel(graph, scale, rank)), perChannel(graph, bias, rank));
    const momentum = floatOf(node, "momentum", 0.9);
    const moved = (running: Value, batch: Value) => {
      const list = sumOver(graph, batch, axes, false);
      return m.add(m.mul(running, momentum), m.mul(list, 1 - momentum));
    };
    const outputs = [y, moved(terms.runningMean, mean), moved(terms.runningVariance, variance)];
    return { outputs: outputs.slice(0, node.outputs.length), saved: [z, inverse] };
  },
  backward(context, _outputs, [d, ofMean, ofVariance], [z, inverse]) {
    const { node, wanted } = context;
    if (ofMean || ofVariance) refuse(node, "the loss depends on running statistics; use only Y");
    if (!d) return [];
    const terms = termsOf(context);
    if (!z || !inverse) return throughConstants(context, terms, d);
    const { m, axes, rank, scale } = terms;
    const scaled = m.mul(d, perChannel(m.graph, scale, rank));
    return [
      wanted[0] ? throughStandardization(m, { z, inverse, d: scaled, axes }) : undefined,
      wanted[1] ? sumOver(m.graph, m.mul(d, z), axes, false) : undefined,
      wanted[2] ? sumOver(m.graph, d, axes, false) : undefined,
    ];
  },
};

/**
 * With r = 1 / sqrt(var + epsilon) and mean given: dx = d s r, ds = sum d (x - mean) r, db = sum d,
 * dmean = -sum d s r, dvar = -sum d s (x - mean) r³ / 2.
 */
function throughConstants(
  { node, wanted }: RuleContext,
  terms: Terms,
  d: Value,
): readonly (Value | undefined)[] {
  const { m, x, scale, runningMean, runningVariance, axes, rank } = terms;
  const channels = (list: Value) => perChannel(m.graph, list, rank);
  const total = (value: Value) => sumOver(m.graph, value, axes, false);
  const deviation = m.map("Sqrt", m.add(runningVariance, floatOf(node, "epsilon", 1e-5)));
  const inverse = m.map("Reciprocal", deviation);
  const slope = m.mul(scale, inverse);
  const along = () => total(m.mul(d, m.sub(x, channels(runningMean))));
  const ofVariance = () => m.mul(m.mul(along(), m.mul(slope, m.square(inverse))), -0.5);
  return [
    wanted[0] ? m.mul(d, channels(slope)) : undefined,
    wanted[1] ? m.mul(along(), inverse) : undefined,
    wanted[2] ? total(d) : undefined,
    wanted[3] ? m.map("Neg", m.mul(total(d), slope)) : undefined,
    wanted[4] ? ofVariance() : undefined,
  ];
}

interface Terms {
  readonly m: Arithmetic;
  readonly x: Value;
  readonly scale: Value;
  readonly bias: Value;
  readonly runningMean: Value;
  readonly runningVariance: Value;
  readonly rank: number;
  /** All but the channels. */
  readonly axes: readonly number[];
}

function termsOf(context: RuleContext): Terms {
  const [x, scale, bias, runningMean, runningVariance] = context.inputs;
  if (!x || !scale || !bias || !runningMean || !runningVariance) {
    return refuse(context.node, "it needs five inputs");
  }
  const rank = rankOf(context, x);
  const axes = [0, ...axesFrom(2, rank)];
  const m = new Arithmetic(context.graph);
  return { m, x, scale, bias, runningMean, runningVariance, rank, axes };
}

function isTraining({ node }: RuleContext): boolean {
  return intOf(node, "training_mode", 0) === 1;
}
