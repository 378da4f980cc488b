import {
  type GraphBuilder,
  type Node,
  type OperatorName,
  tensorType,
  type Value,
} from "@understudy/onnx";
import { Arithmetic, floatTypeOf, integers } from "./arithmetic.ts";
import { textOf, valueAttributes } from "./attributes.ts";
import { refuse } from "./refuse.ts";
import { timesRows } from "./row-factor.ts";
import type { Differentiability, RuleContext } from "./rule.ts";
import { filled } from "./shapes.ts";

/** How much each label counts: its class weight (or 1), and nothing where it is ignored; and whether all count alike. */
function labelWeights(
  { graph, node }: RuleContext,
  m: Arithmetic,
  labels: Value,
  weights: Value | undefined,
  like: Value,
) {
  const ignored = node.attributes.ignore_index;
  const known = graph.node("Cast", [labels], { to: "int64" });
  const isIgnored =
    ignored?.type === "int"
      ? graph.node("Equal", [known, integers(graph, [Number(ignored.value)])])
      : undefined;
  // An ignored label may name no class; 0 stands for it.
  const safe =
    isIgnored === undefined ? known : graph.node("Where", [isIgnored, integers(graph, [0]), known]);
  const each =
    weights === undefined
      ? graph.node("Cast", [graph.node("Equal", [safe, safe])], { to: floatTypeOf(graph, like) })
      : graph.node("Gather", [weights, safe]);
  return {
    safe,
    each: isIgnored === undefined ? each : m.where(isIgnored, 0, each),
    areEqual: weights === undefined && isIgnored === undefined,
  };
}

/**
 * SoftmaxCrossEntropyLoss of a matrix of scores, and its log-probabilities.
 *
 * ONNX Runtime takes it apart with one more axis behind the classes, so that its LogSoftmax
 * transposes all scores twice. This one does not.
 */
function ofMatrix(
  graph: GraphBuilder,
  node: Node,
  [scores, labels, weights]: readonly [Value, Value | undefined, Value | undefined],
): readonly Value[] {
  const logs = graph.node("LogSoftmax", [scores], { axis: 1 });
  const isEach = textOf(node, "reduction", "mean") === "none";
  const shape = isEach ? labels && graph.shapeOf(labels) : [];
  const loss = graph.node(
    "NegativeLogLikelihoodLoss",
    [logs, labels, weights],
    valueAttributes(node),
    { types: [tensorType(floatTypeOf(graph, scores), shape)] },
  );
  return [loss, logs];
}

/** Gradients of losses. */
export const lossRules = {
  // -w log p[label] for each, with p = softmax(x) along axis 1: (p - onehot(label)) w; of the mean,
  // over the sum of the w. The log-probabilities are an output too, differentiated as LogSoftmax's.
  SoftmaxCrossEntropyLoss: {
    forward({ graph, node, inputs }) {
      const [scores, labels] = inputs;
      const isMatrix = scores !== undefined && graph.shapeOf(scores)?.length === 2;
      const outputs = isMatrix
        ? ofMatrix(graph, node, [scores, labels, inputs[2]])
        : graph.node("SoftmaxCrossEntropyLoss", inputs, valueAttributes(node), { outputs: 2 });
      return { outputs, saved: outputs };
    },
    backward(context, _outputs, [ofLoss, ofLogs], [, logs]) {
      const { graph, node, inputs, wanted } = context;
      const [scores, labels, weights] = inputs;
      if (!scores || !labels || !logs) return [];
      if (wanted[2]) refuse(node, "the class weights are differentiated; expected constants");
      const m = new Arithmetic(graph);
      const probabilities = m.map("Exp", logs);
      const classes = integers(graph, [1]);
      const parts: Value[] = [];
      if (ofLoss) {
        const { safe, each, areEqual } = labelWeights(context, m, labels, weights, scores);
        const total = () => graph.node("ReduceSum", [each], { keepdims: 0 });
        const isMean = textOf(node, "reduction", "mean") === "mean";
        const ofEach = isMean ? m.div(ofLoss, total()) : ofLoss;
        // One number for all is several times faster than one for each row.
        const isOne = areEqual && graph.shapeOf(ofEach)?.length === 0;
        const factor = isOne ? ofEach : graph.node("Unsqueeze", [m.mul(each, ofEach), classes]);
        // Each row has one label, so no two of these meet.
        const places = graph.node("Unsqueeze", [safe, classes]);
        const minusOne = filled(graph, graph.node("Shape", [places]), scores, -1);
        const rows = graph.node("ScatterElements", [probabilities, places, minusOne], {
          axis: 1,
          reduction: "add",
        });
        parts.push(timesRows(graph, { rows, factor }));
      }
      if (ofLogs) {
        const total = graph.node("ReduceSum", [ofLogs, classes]);
        parts.push(m.sub(ofLogs, m.mul(probabilities, total)));
      }
      return [parts.length === 1 ? parts[0] : graph.node("Sum", parts)];
    },
  },
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
