import { scalar, tensor } from "@understudy/onnx";
import {
  buildTrainingStep,
  crossEntropy,
  type Parameter,
  type TrainingStep,
} from "@understudy/training";
import { type BatchShape, hiddenStates, logitsOf } from "./forward.ts";
import type { NetworkShape } from "./shape.ts";

const WEIGHT_DECAY = 0.05;
const MAX_GRADIENT_NORM = 1;

/**
 * One step of training. Inputs: `input_ids` int32 [batch · sequence]; `texts` int32 [batch, sequence];
 * `rows` int32 [n], the places whose next token counts; `label` int32 [n], those tokens; `weight`
 * float32 [n], how much each counts. The loss is the weighted mean of their cross-entropies.
 */
export function trainingStep(
  shape: NetworkShape,
  batchShape: BatchShape,
  parameters: Readonly<Record<string, Parameter>>,
): TrainingStep {
  const { batch, sequence } = batchShape;
  return buildTrainingStep({
    parameters,
    forward(graph, values) {
      const inputs = {
        ids: graph.input("input_ids", "int32", [batch * sequence]),
        texts: graph.input("texts", "int32", [batch, sequence]),
        rows: graph.input("rows", "int32", ["rows"]),
      };
      const hidden = hiddenStates(graph, values, inputs, shape, batchShape);
      const logits = logitsOf(graph, values, hidden);
      const each = crossEntropy({
        graph,
        logits,
        width: shape.vocabularySize,
        truth: graph.input("label", "int32", ["rows"]),
      });
      const weight = graph.input("weight", "float32", ["rows"]);
      const total = (of: typeof each) =>
        graph.node("ReduceSum", [of, graph.constant(tensor("int64", [1], [0]))], { keepdims: 0 });
      const sum = total(graph.node("Mul", [each, weight]));
      const floor = graph.constant(scalar("float32", 1));
      return { loss: graph.node("Div", [sum, graph.node("Max", [total(weight), floor])]) };
    },
    optimizer: { type: "muon", momentum: 0, weightDecay: WEIGHT_DECAY },
    maxGradNorm: MAX_GRADIENT_NORM,
  });
}
