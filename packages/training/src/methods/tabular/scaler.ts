import { floats, type GraphBuilder, type Value } from "@understudy/onnx";
import type { Standardization } from "./standardization.ts";

/** Adds the input `features` float32 [batch, width] and a Scaler, `(x - offset) * scale`. */
export function scaledInput(
  graph: GraphBuilder,
  width: number,
  standardization: Standardization | undefined,
): Value {
  const features = graph.input("features", "float32", ["batch", width]);
  if (standardization === undefined) return features;
  return graph.node(
    "Scaler",
    [features],
    { offset: floats([...standardization.offset]), scale: floats([...standardization.scale]) },
    { domain: "ai.onnx.ml" },
  );
}
