import { tensor, type Value } from "@understudy/onnx";
import { type LayerScope, number } from "./layer-scope.ts";

/**
 * Sets a part of the numbers to 0 in training and scales the others up to keep their sum (N. Srivastava
 * and others, 2014). In inference, or with a rate of 0, it adds nothing.
 */
export function dropout({ graph, mode }: LayerScope, value: Value, rate: number): Value {
  if (mode === "inference" || rate === 0) return value;
  const isTraining = graph.constant(tensor("bool", [], [true]), "training");
  return graph.node("Dropout", [value, number(graph, rate), isTraining]);
}
