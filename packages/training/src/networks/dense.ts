import type { Value } from "@understudy/onnx";
import { glorotUniform, type Initializer, zeros } from "./initializers.ts";
import { type LayerScope, parameterOf } from "./layer-scope.ts";
import type { ParameterList } from "./parameter-list.ts";

/** Declares the parameters of `dense` under a name: `name.kernel` [inputs, outputs], `name.bias`. */
export function declareDense(
  list: ParameterList,
  name: string,
  inputs: number,
  outputs: number,
  kernel: Initializer = glorotUniform(inputs, outputs),
): void {
  list.add(`${name}.kernel`, [inputs, outputs], kernel, { decays: true });
  list.add(`${name}.bias`, [outputs], zeros);
}

/** x · kernel + bias, for x of [rows, inputs]. */
export function dense(scope: LayerScope, name: string, x: Value): Value {
  const kernel = parameterOf(scope, `${name}.kernel`);
  return scope.graph.node("Gemm", [x, kernel, parameterOf(scope, `${name}.bias`)]);
}
