import { type GraphBuilder, tensor, type Value } from "@understudy/onnx";
import type { Parameter } from "./network.ts";

/** What a tensor is called, and its shape. */
export interface TensorName {
  readonly name: string;
  readonly shape: readonly number[];
}

export interface NamedTensor extends TensorName {
  readonly value: Value;
}

/**
 * The names of parameters that get one update together. That is each alone, but for vectors that decay alike:
 * an update has a dozen nodes, and for a bias each takes longer to start than to run.
 */
export function updateGroups(
  names: readonly string[],
  parameters: Readonly<Record<string, Parameter>>,
): readonly (readonly string[])[] {
  const groups = Map.groupBy(names, (name) => {
    const { shape, decays, isHiddenMatrix } = parameters[name] ?? {};
    return shape?.length === 1 && !isHiddenMatrix ? decays : name;
  });
  return [...groups.values()];
}

/** Vectors end to end; of one tensor alone, that. */
export function joined(graph: GraphBuilder, values: readonly Value[]): Value {
  const [first] = values;
  const isAlone = first !== undefined && values.length === 1;
  return isAlone ? first : graph.node("Concat", values, { axis: 0 });
}

/** What `joined` put together, each as an output of its own; one tensor alone is one already. */
export function apart(
  graph: GraphBuilder,
  value: Value,
  tensors: readonly TensorName[],
  outputOf: (name: string) => string,
): readonly NamedTensor[] {
  const [first] = tensors;
  if (first !== undefined && tensors.length === 1)
    return [{ name: first.name, shape: first.shape, value }];
  const lengths = tensors.map(({ shape: [length = 1] }) => length);
  const sizes = graph.constant(tensor("int64", [lengths.length], lengths));
  const outputs = tensors.map(({ name }) => outputOf(name));
  const values = graph.node("Split", [value, sizes], { axis: 0 }, { outputs });
  return values.map((each, index) => {
    const { name = "", shape = [] } = tensors[index] ?? {};
    return { name, shape, value: each };
  });
}
