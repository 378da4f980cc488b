import { floats, GraphBuilder, int, ints, type Model } from "@understudy/onnx";
import { type PresentClasses, spreadOverLabels } from "../tabular/present-classes.ts";
import { scaledInput } from "../tabular/scaler.ts";
import type { Standardization } from "../tabular/standardization.ts";

export interface LogisticModel {
  readonly standardization: Standardization;
  readonly classes: PresentClasses;
  /** For each class the coefficients of the scaled features. */
  readonly coefficients: readonly Float64Array[];
  readonly intercepts: readonly number[];
}

/**
 * Scaler + LinearClassifier: `features` float32 [batch, width] → `label` int64 [batch] and
 * `probabilities` float32 [batch, labels].
 *
 * Two classes come as two rows, the first the negative of the second: with LOGISTIC, ONNX Runtime
 * takes the sigmoid of each, which is a probability for both as the rows are opposite.
 */
export function exportLogisticRegression(fitted: LogisticModel): Model {
  const { classes, coefficients, intercepts, standardization } = fitted;
  const graph = new GraphBuilder({ name: "logistic_regression" });
  const scaled = scaledInput(graph, standardization.offset.length, standardization);
  const [label, present] = graph.node(
    "LinearClassifier",
    [scaled],
    {
      classlabels_ints: ints([...classes.labels]),
      coefficients: floats(coefficients.flatMap((row) => [...row])),
      intercepts: floats([...intercepts]),
      multi_class: int(coefficients.length > 2 ? 1 : 0),
      post_transform: coefficients.length > 2 ? "SOFTMAX" : "LOGISTIC",
    },
    { domain: "ai.onnx.ml", outputs: ["class_label", "class_probabilities"] },
  );
  graph.output("label", label, { kind: "tensor", dataType: "int64", shape: ["batch"] });
  graph.output("probabilities", spreadOverLabels(graph, present, classes, 0), {
    kind: "tensor",
    dataType: "float32",
    shape: ["batch", classes.labelCount],
  });
  return graph.build();
}
