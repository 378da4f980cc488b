import { floats, GraphBuilder, type Model } from "@understudy/onnx";
import { scaledInput } from "../tabular/scaler.ts";

export interface LinearRegressionModel {
  readonly offset: Float32Array;
  readonly scale: Float32Array;
  /** Of the scaled features. */
  readonly coefficients: Float64Array;
  readonly intercept: number;
}

/** Scaler + LinearRegressor: `features` float32 [batch, width] → `prediction` float32 [batch, 1]. */
export function exportLinearRegression(fitted: LinearRegressionModel): Model {
  const graph = new GraphBuilder({ name: "linear_regression" });
  const scaled = scaledInput(graph, fitted.offset.length, {
    offset: fitted.offset,
    scale: fitted.scale,
    active: [],
  });
  const prediction = graph.node(
    "LinearRegressor",
    [scaled],
    {
      coefficients: floats([...fitted.coefficients]),
      intercepts: floats([fitted.intercept]),
      post_transform: "NONE",
    },
    { domain: "ai.onnx.ml" },
  );
  graph.output("prediction", prediction, {
    kind: "tensor",
    dataType: "float32",
    shape: ["batch", 1],
  });
  return graph.build();
}
