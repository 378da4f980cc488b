import type { Value } from "@understudy/onnx";
import { ones, zeros } from "./initializers.ts";
import { type LayerScope, parameterOf } from "./layer-scope.ts";
import type { ParameterList } from "./parameter-list.ts";

/** Declares the scale and bias of each of `width` numbers. */
export function declareLayerNorm(parameters: ParameterList, name: string, width: number): void {
  parameters.add(`${name}.scale`, [width], ones);
  parameters.add(`${name}.bias`, [width], zeros);
}

/** Each row of [rows, width] of mean 0 and variance 1, scaled and shifted (J. L. Ba and others, 2016). */
export function layerNorm(scope: LayerScope, name: string, x: Value): Value {
  const scale = parameterOf(scope, `${name}.scale`);
  const bias = parameterOf(scope, `${name}.bias`);
  return scope.graph.node("LayerNormalization", [x, scale, bias], { axis: -1, epsilon: 1e-5 });
}
