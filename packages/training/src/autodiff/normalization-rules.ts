import type { OperatorName, Value } from "@understudy/onnx";
import { Arithmetic, integers } from "./arithmetic.ts";
import { floatOf, intOf, intsOf, valueAttributes } from "./attributes.ts";
import { batchNormalizationRule } from "./batch-normalization-rule.ts";
import { refuse } from "./refuse.ts";
import type { Differentiability } from "./rule.ts";
import { axesFrom, axisOf, rankOf, reshapeLike, sumOver, unbroadcast } from "./shapes.ts";
import { perChannel, standardize, throughStandardization } from "./standardization.ts";

/** The epsilon of ONNX's function body of MeanVarianceNormalization. */
const meanVarianceEpsilon = 1e-9;

/**
 * Gradients of normalizations. x is the input, z = (x - mean) / deviation, s the scale, d = dy.
 *
 * RMS normalization is no operator of operator set 21: it is x / sqrt(mean x² + epsilon) s in plain
 * operators, whose rules give its gradient.
 */
export const normalizationRules = {
  BatchNormalization: batchNormalizationRule,
  // y = z s + b, with mean and deviation of each group of channels: ds = sum d z, db = sum d
  GroupNormalization: {
    backward(context, _outputs, [d]) {
      const { graph, node, inputs, wanted } = context;
      const [x, scale, bias] = inputs;
      if (!x || !scale || !bias || !d) return [];
      const m = new Arithmetic(graph);
      const rank = rankOf(context, x);
      const groups = integers(graph, [0, intOf(node, "num_groups", 1), -1]);
      const grouped = (value: Value) => graph.node("Reshape", [value, groups]);
      const { z, inverse } = standardize(m, grouped(x), [2], floatOf(node, "epsilon", 1e-5));
      const scaled = grouped(m.mul(d, perChannel(graph, scale, rank)));
      const others = [0, ...axesFrom(2, rank)];
      return [
        wanted[0]
          ? reshapeLike(graph, throughStandardization(m, { z, inverse, d: scaled, axes: [2] }), x)
          : undefined,
        wanted[1] ? sumOver(graph, m.mul(d, reshapeLike(graph, z, x)), others, false) : undefined,
        wanted[2] ? sumOver(graph, d, others, false) : undefined,
      ];
    },
  },
  // as GroupNormalization, for each channel of each example
  InstanceNormalization: {
    backward(context, _outputs, [d]) {
      const { graph, node, inputs, wanted } = context;
      const [x, scale, bias] = inputs;
      if (!x || !scale || !bias || !d) return [];
      const m = new Arithmetic(graph);
      const rank = rankOf(context, x);
      const axes = axesFrom(2, rank);
      const { z, inverse } = standardize(m, x, axes, floatOf(node, "epsilon", 1e-5));
      const scaled = m.mul(d, perChannel(graph, scale, rank));
      return [
        wanted[0] ? throughStandardization(m, { z, inverse, d: scaled, axes }) : undefined,
        wanted[1] ? sumOver(graph, m.mul(d, z), [0, ...axes], false) : undefined,
        wanted[2] ? sumOver(graph, d, [0, ...axes], false) : undefined,
      ];
    },
  },
  // y = z s + b, with mean and deviation of the last axes; the forward pass gives both
  LayerNormalization: {
    forward({ graph, node, inputs }) {
      const outputs = graph.node("LayerNormalization", inputs, valueAttributes(node), {
        outputs: 3,
      });
      return { outputs, saved: outputs };
    },
    backward(context, [y], [d, ofMean, ofInverse], [, mean, inverse]) {
      const { graph, node, inputs, wanted } = context;
      const [x, scale, bias] = inputs;
      if (!x || !scale || !y || !mean || !inverse) return [];
      if (ofMean || ofInverse) refuse(node, "the loss depends on Mean or InvStdDev; use only Y");
      if (!d) return [];
      const m = new Arithmetic(graph);
      const rank = rankOf(context, x);
      const axes = axesFrom(axisOf(context, x, intOf(node, "axis", -1)), rank);
      const z = m.mul(m.sub(x, mean), inverse);
      const full = graph.shapeOf(y);
      return [
        wanted[0] ? throughStandardization(m, { z, inverse, d: m.mul(d, scale), axes }) : undefined,
        wanted[1] ? unbroadcast(graph, m.mul(d, z), full, scale) : undefined,
        wanted[2] && bias ? unbroadcast(graph, d, full, bias) : undefined,
      ];
    },
  },
  LRN: "unsupported",
  // p = 2: y = x / n with n = sqrt(sum x²): (d - y sum d y) / n
  // p = 1: y = x / n with n = sum |x|: (d - sign(x) sum d y) / n
  LpNormalization: {
    backward({ graph, node, inputs: [x] }, [y], [d]) {
      if (!x || !y || !d) return [];
      const m = new Arithmetic(graph);
      const axes = integers(graph, [intOf(node, "axis", -1)]);
      const isEuclidean = intOf(node, "p", 2) === 2;
      const norm = graph.node(isEuclidean ? "ReduceL2" : "ReduceL1", [x, axes]);
      const along = graph.node("ReduceSum", [m.mul(d, y), axes]);
      const direction = isEuclidean ? y : m.map("Sign", x);
      return [m.div(m.sub(d, m.mul(direction, along)), norm)];
    },
  },
  // y = z
  MeanVarianceNormalization: {
    backward({ graph, node, inputs: [x] }, _outputs, [d]) {
      if (!x || !d) return [];
      const m = new Arithmetic(graph);
      const axes = intsOf(node, "axes") ?? [0, 2, 3];
      const { z, inverse } = standardize(m, x, axes, meanVarianceEpsilon ** 2);
      return [throughStandardization(m, { z, inverse, d, axes })];
    },
  },
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
