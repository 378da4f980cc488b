import { formatType, type Graph, type GraphBuilder, type Value } from "@understudy/onnx";
import { TrainingError } from "../errors.ts";
import { floatTypeOf, isFloat, scalarConstant } from "./arithmetic.ts";
import { type Replayed, replay } from "./replay.ts";
import { zerosLike } from "./shapes.ts";

export interface DifferentiateOptions {
  /** The forward pass, as `GraphBuilder.build().graph` gives it: plain inference operators. */
  readonly forward: Graph;
  /** The graph that forward and backward nodes are added to. */
  readonly graph: GraphBuilder;
  /** For each input of `forward`, the value of `graph` that stands for it. */
  readonly inputs: Readonly<Record<string, Value>>;
  /** The output of `forward` that is differentiated: a float32 scalar. */
  readonly loss: string;
  /** The inputs of `forward` whose gradients are wanted. */
  readonly wrt: readonly string[];
  /** An int64 scalar of `graph` that differs from step to step; needed where something is random. */
  readonly seed?: Value;
}

export interface Differentiated {
  /** The outputs of `forward`, in `graph`. */
  readonly outputs: Readonly<Record<string, Value>>;
  /** d loss / d input, of the input's shape, for each of `wrt`; zeros where the loss does not depend on it. */
  readonly gradients: Readonly<Record<string, Value>>;
}

/**
 * Adds a forward pass and its gradients to a graph: automatic differentiation in reverse mode, node by
 * node, by the table in `rules.ts`.
 *
 * Throws TrainingError `not_differentiable`, naming the node, for an operator between `wrt` and the loss
 * that has no rule, or is used in a way that its rule does not cover.
 */
export function differentiate(options: DifferentiateOptions): Differentiated {
  const { forward, graph, wrt } = options;
  const replayed = replay(options);
  const { values } = replayed;
  for (const name of wrt) assertFloat(graph, name, find(values, name));
  const gradients = backpropagate(options, replayed);
  return {
    outputs: Object.fromEntries(forward.outputs.map(({ name }) => [name, find(values, name)])),
    gradients: Object.fromEntries(
      wrt.map((name) => [name, gradients(name) ?? zerosLike(graph, find(values, name))]),
    ),
  };
}

/** Walks the tape back. What comes out gives the gradient of a value by its name in the forward graph. */
function backpropagate(
  { graph, loss }: DifferentiateOptions,
  { values, tape }: Replayed,
): (name: string) => Value | undefined {
  const collected = new Map<string, readonly Value[]>();
  const collect = (name: string, gradient: Value) =>
    collected.set(name, [...(collected.get(name) ?? []), gradient]);
  const take = (name: string) => {
    const sum = sumOf(graph, collected.get(name) ?? []);
    if (sum !== undefined) collected.set(name, [sum]);
    return sum;
  };

  const value = find(values, loss);
  assertScalar(graph, loss, value);
  collect(loss, scalarConstant(graph, floatTypeOf(graph, value), 1));
  for (const { node, rule, context, outputs, saved } of tape.toReversed()) {
    const reaching = node.outputs.map(take);
    if (reaching.every((gradient) => gradient === undefined)) continue;
    const gradients = rule.backward(context, outputs, reaching, saved);
    for (const [index, name] of node.inputs.entries()) {
      const gradient = gradients[index];
      if (gradient !== undefined && context.wanted[index]) collect(name, gradient);
    }
  }
  return take;
}

function sumOf(graph: GraphBuilder, gradients: readonly Value[]): Value | undefined {
  if (gradients.length < 2) return gradients[0];
  return graph.node(gradients.length === 2 ? "Add" : "Sum", gradients);
}

function assertFloat(graph: GraphBuilder, name: string, value: Value): void {
  if (isFloat(graph, value)) return;
  throw new TrainingError(
    "not_differentiable",
    `Expected "${name}" to be float32 or float64, it is ${formatType(graph.typeOf(value))}; only floats have gradients.`,
  );
}

function assertScalar(graph: GraphBuilder, name: string, loss: Value): void {
  const shape = graph.shapeOf(loss);
  if (isFloat(graph, loss) && (shape === undefined || shape.length === 0)) return;
  throw new TrainingError(
    "not_differentiable",
    `Expected the loss "${name}" to be a float scalar, it is ${formatType(graph.typeOf(loss))}; reduce it to its mean or sum.`,
  );
}

function find(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value !== undefined) return value;
  throw new TrainingError("not_differentiable", `The forward graph has no value "${name}".`);
}
