import type { Node } from "@understudy/onnx";
import { intOf, textOf } from "../attributes.ts";
import { refuse } from "../refuse.ts";
import type { RuleContext } from "../rule.ts";
import type { Cell } from "./pass.ts";

/** One of ONNX's recurrent operators. */
export interface RecurrentOperator {
  /** For each activation of a direction, those that can be differentiated; the default first. */
  readonly activations: readonly (readonly [string, ...string[]])[];
  /** Attributes of this operator alone, with the values that are supported. */
  readonly attributes: Readonly<Record<string, readonly number[]>>;
  /** In the order of the outputs after the first. */
  readonly states: readonly RecurrentState[];
  /** The arithmetic of a direction with these activations. */
  cell(node: Node, activations: readonly string[]): Cell;
}

/** A recurrent node that can be differentiated. */
export interface RecurrentNode {
  /** For each direction, whether it goes from the last step to the first. */
  readonly isReverse: readonly boolean[];
  readonly inputSize: number;
  readonly hiddenSize: number;
  /** For each direction. */
  readonly cells: readonly Cell[];
  readonly states: readonly RecurrentState[];
}

/** The hidden state, and an LSTM's cell. */
export type RecurrentState = "h" | "c";

/** Where the operators have their inputs. */
export const inputIndex = { x: 0, w: 1, r: 2, b: 3, sequenceLens: 4, h: 5, c: 6 } as const;

const peepholeIndex = 7;

const directions: ReadonlyMap<string, readonly boolean[]> = new Map([
  ["forward", [false]],
  ["reverse", [true]],
  ["bidirectional", [false, true]],
]);

/** Reads a node, or throws TrainingError `not_differentiable` saying what stands in the way. */
export function readRecurrentNode(
  context: RuleContext,
  operator: RecurrentOperator,
): RecurrentNode {
  const { node, inputs, graph } = context;
  const common = ["direction", "hidden_size", "activations", "layout"];
  for (const name of Object.keys(node.attributes)) {
    if (common.includes(name)) continue;
    const supported = operator.attributes[name];
    if (supported === undefined) {
      refuse(node, `the attribute ${name} is not supported; leave it out`);
    }
    const value = intOf(node, name, Number.NaN);
    if (!supported.includes(value)) {
      refuse(node, `${name} is ${value}; expected ${supported.join(" or ")}`);
    }
  }
  const layout = intOf(node, "layout", 0);
  if (layout !== 0) {
    refuse(
      node,
      `layout is ${layout} (batch first); use layout 0, with a Transpose before and after`,
    );
  }
  if (inputs[peepholeIndex] !== undefined) {
    refuse(node, "the input P (peepholes) is not supported; leave it out");
  }
  const x = inputs[inputIndex.x];
  const type = x && graph.typeOf(x);
  if (type?.kind !== "tensor" || type.dataType !== "float32") {
    refuse(node, "X is not known to be float32; Cast it");
  }
  const direction = textOf(node, "direction", "forward");
  const isReverse =
    directions.get(direction) ??
    refuse(node, `direction is "${direction}"; expected ${[...directions.keys()].join(" or ")}`);
  return {
    isReverse,
    inputSize: lastSize(context, "w", "W"),
    hiddenSize: lastSize(context, "r", "R"),
    cells: activationsOf(node, operator, isReverse.length).map((own) => operator.cell(node, own)),
    states: operator.states,
  };
}

/** The activations of each direction. Names are taken without regard to case, as ONNX Runtime does. */
function activationsOf(
  node: Node,
  { activations }: RecurrentOperator,
  directionCount: number,
): readonly (readonly string[])[] {
  const attribute = node.attributes.activations;
  const given = attribute?.type === "strings" ? attribute.value.map(String) : undefined;
  const expected = activations.length * directionCount;
  if (given !== undefined && given.length !== expected) {
    refuse(node, `activations has ${given.length} names; expected ${expected}`);
  }
  return Array.from({ length: directionCount }, (_, direction) =>
    activations.map((supported, index) => {
      const name = given?.[direction * activations.length + index] ?? supported[0];
      return (
        supported.find((known) => known.toLowerCase() === name.toLowerCase()) ??
        refuse(node, `activations has ${name}; expected ${supported.join(" or ")} in its place`)
      );
    }),
  );
}

/** The input size or the hidden size, which the shapes of the weights say. */
function lastSize({ node, graph, inputs }: RuleContext, input: "w" | "r", name: string): number {
  const weights = inputs[inputIndex[input]];
  const size = weights && graph.shapeOf(weights)?.[2];
  if (typeof size === "number") return size;
  return refuse(node, `the last size of ${name} is not known when the graph is built; declare it`);
}
