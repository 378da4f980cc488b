import { extractModel, type Model } from "@understudy/onnx";
import type { TrainingStep } from "@understudy/training";

/**
 * The forward pass of a training step as a model of its own: the nodes that `loss` depends on, with
 * the operators that training put there. Parameters stay inputs; the only output is `loss`.
 */
export function forwardOfStep({ model }: TrainingStep): Model {
  return extractModel(model, ["loss"]);
}
