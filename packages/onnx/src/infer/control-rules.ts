import type { controlOperators } from "../operators/control.ts";
import { type Dim, formatType, type Shape, type ValueType } from "../value-type.ts";
import { sameDim } from "./dims.ts";
import { tensorFacts, unknownFacts, type ValueFacts } from "./facts.ts";
import { commonType } from "./merge-types.ts";
import type { NodeContext } from "./node-context.ts";
import type { InferenceRule } from "./rule.ts";

function body(context: NodeContext, name: string) {
  return context.attribute(name, "graph") ?? context.fail(`the attribute ${name} is required`);
}

/** The outputs of either branch: what both have in common. */
const branches: InferenceRule = (context) => {
  const thenFacts = context.inferSubgraph(body(context, "then_branch"), []);
  const elseFacts = context.inferSubgraph(body(context, "else_branch"), []);
  const count = context.node.outputs.length;
  if (thenFacts.length !== count || elseFacts.length !== count) {
    context.fail(
      `the branches give ${thenFacts.length} and ${elseFacts.length} values, the node has ${count} outputs`,
    );
  }
  return thenFacts.map(({ type }, index) => ({ type: commonType(type, elseFacts[index]?.type) }));
};

/** What surely stays from one turn of a loop to the next, when shapes may change: the type. */
function carried(facts: ValueFacts): ValueFacts {
  const { type } = facts;
  return type?.kind === "tensor" ? tensorFacts(type.dataType, undefined) : { type };
}

function sameType(first: ValueType | undefined, second: ValueType | undefined): boolean {
  return formatType(first) === formatType(second);
}

/**
 * The body takes the turn, the condition and the state, and gives the condition and the state;
 * what else it gives is stacked up. Where a turn leaves all types of the state as they came, they
 * hold for every turn; else only the element types do.
 */
const loop: InferenceRule = (context) => {
  const graph = body(context, "body");
  const initial = context.inputs.slice(2).map((facts): ValueFacts => ({ type: facts?.type }));
  if (graph.inputs.length !== initial.length + 2) {
    context.fail(
      `the body takes ${graph.inputs.length} values, it would get ${initial.length + 2}`,
    );
  }
  const turn = [tensorFacts("int64", []), tensorFacts("bool", [])];
  let [, ...results] = context.inferSubgraph(graph, [...turn, ...initial]);
  const isSteady = initial.every(({ type }, index) => sameType(type, results[index]?.type));
  if (!isSteady) {
    [, ...results] = context.inferSubgraph(graph, [...turn, ...initial.map(carried)]);
  }
  return results.map(({ type }, index) =>
    index < initial.length
      ? { type: commonType(initial[index]?.type, type) }
      : { type: stacked(type, undefined, 0) },
  );
};

function stacked(type: ValueType | undefined, count: Dim, axis: number): ValueType | undefined {
  if (type?.kind !== "tensor") return type;
  if (type.shape === undefined) return type;
  const position = axis < 0 ? axis + type.shape.length + 1 : axis;
  return { ...type, shape: type.shape.toSpliced(position, 0, count) };
}

/** The body takes the state and one slice of each scanned input; its further outputs are stacked. */
const scan: InferenceRule = (context) => {
  const graph = body(context, "body");
  const scanned = context.int("num_scan_inputs") ?? 0;
  const stateCount = context.inputs.length - scanned;
  if (scanned < 1 || stateCount < 0) {
    context.fail(`num_scan_inputs is ${scanned}, there are ${context.inputs.length} inputs`);
  }
  if (graph.inputs.length !== context.inputs.length) {
    context.fail(
      `the body takes ${graph.inputs.length} values, it would get ${context.inputs.length}`,
    );
  }
  const state = context.inputs.slice(0, stateCount).map((facts) => ({ type: facts?.type }));
  const axes = context.ints("scan_input_axes");
  let length: Dim;
  const slices = context.inputs.slice(stateCount).map((facts, index) => {
    const type = facts?.type;
    if (type === undefined) return unknownFacts;
    if (type.kind !== "tensor") return context.fail(`a Scan cannot slice ${formatType(type)}`);
    const { shape } = type;
    if (shape === undefined) return tensorFacts(type.dataType, undefined);
    const axis = context.axis(axes?.[index] ?? 0, shape.length);
    length = sameDim(context, "the lengths of the scanned inputs", length, shape[axis]);
    return tensorFacts(type.dataType, shape.toSpliced(axis, 1));
  });
  const outputAxes = context.ints("scan_output_axes");
  return context
    .inferSubgraph(graph, [...state, ...slices])
    .map(({ type }, index) =>
      index < stateCount
        ? { type }
        : { type: stacked(type, length, outputAxes?.[index - stateCount] ?? 0) },
    );
};

const random: InferenceRule = (context) => {
  const shape: Shape | undefined = context.ints("shape");
  return [tensorFacts(context.dataTypeAttribute("dtype") ?? "float32", shape)];
};

const randomLike: InferenceRule = (context) => [
  tensorFacts(context.dataTypeAttribute("dtype") ?? context.dataType(0), context.shape(0)),
];

/** Shapes and types of `controlOperators`. https://onnx.ai/onnx/operators/ */
export const controlRules = {
  If: branches,
  Loop: loop,
  Scan: scan,
  Bernoulli: randomLike,
  // One row of class numbers for each row of log-probabilities.
  Multinomial: (context) => {
    const [batch] = context.shapeOfRank(0, 2);
    const count = context.int("sample_size") ?? 1;
    return [tensorFacts(context.dataTypeAttribute("dtype") ?? "int32", [batch, count])];
  },
  RandomNormal: random,
  RandomNormalLike: randomLike,
  RandomUniform: random,
  RandomUniformLike: randomLike,
} satisfies Record<keyof typeof controlOperators, InferenceRule>;
