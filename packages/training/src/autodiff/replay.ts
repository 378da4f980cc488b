import type { InlineTensor, Node, Tensor, Value } from "@understudy/onnx";
import { TrainingError } from "../errors.ts";
import { isFloat, isNarrowFloat, scalarConstant } from "./arithmetic.ts";
import { valueAttributes } from "./attributes.ts";
import type { DifferentiateOptions } from "./differentiate.ts";
import { poolBeforeRelu } from "./pool-before-relu.ts";
import { refuse } from "./refuse.ts";
import type { GradientRule, RuleContext, Saved } from "./rule.ts";
import { ruleOf } from "./rules.ts";

/** A node through which gradients flow, as it stands in the training graph. */
export interface TapeEntry {
  readonly node: Node;
  readonly rule: GradientRule;
  readonly context: RuleContext;
  readonly outputs: readonly Value[];
  readonly saved: Saved;
}

export interface Replayed {
  /** The values of the forward graph, by name, in the training graph. */
  readonly values: ReadonlyMap<string, Value>;
  /** In the order of the forward pass. */
  readonly tape: readonly TapeEntry[];
}

/** Adds the forward pass to the training graph; nodes that no output needs are left out. */
export function replay(options: DifferentiateOptions): Replayed {
  const { forward, graph, wrt, loss } = options;
  const values = new Map<string, Value>();
  const constants = new Map<string, InlineTensor>();
  for (const { name } of forward.inputs) values.set(name, inputOf(options, name));
  for (const tensor of forward.initializers) {
    if (values.has(tensor.name)) continue;
    values.set(tensor.name, graph.constant(tensor, tensor.name));
    if (tensor.externalData === undefined) constants.set(tensor.name, tensor);
  }
  const outputNames = forward.outputs.map(({ name }) => name);
  const nodes = poolBeforeRelu(forward.nodes, outputNames);
  const needed = namesBehind(nodes, outputNames);
  const reachesLoss = namesBehind(nodes, [loss]);
  const active = new Set(wrt);
  const tape: TapeEntry[] = [];
  let draws = 0;

  for (const node of nodes) {
    if (!node.outputs.some((name) => needed.has(name))) continue;
    const constant = constantOf(node);
    const [produced] = node.outputs;
    if (constant !== undefined && produced !== undefined) constants.set(produced, constant);
    const context: RuleContext = {
      graph,
      node,
      inputs: node.inputs.map((name) => (name === "" ? undefined : valueNamed(values, node, name))),
      wanted: node.inputs.map((name) => active.has(name)),
      constant: (input) => constants.get(node.inputs[input] ?? ""),
      randomSeed: () => seedOf(options, node, draws++),
    };
    const found = ruleOf(node);
    const flows =
      context.wanted.includes(true) && node.outputs.some((name) => reachesLoss.has(name));
    if (flows && found === "unsupported") {
      refuse(node, "there is no rule for its gradient; build the network without it");
    }
    const rule = typeof found === "string" ? undefined : found;
    const { outputs, saved } =
      rule?.forward !== undefined && (flows || rule.replaces === "always")
        ? rule.forward(context)
        : { outputs: copy(context), saved: [] };
    for (const [index, name] of node.outputs.entries()) {
      const output = outputs[index];
      if (name === "" || output === undefined) continue;
      values.set(name, output);
      if (!flows || rule === undefined) continue;
      if (isNarrowFloat(graph, output)) {
        refuse(node, "its result is a 16-bit float; expected float32 or float64");
      }
      if (isFloat(graph, output)) active.add(name);
    }
    if (flows && rule !== undefined && node.outputs.some((name) => active.has(name))) {
      tape.push({ node, rule, context, outputs, saved });
    }
  }
  return { values, tape };
}

function inputOf({ inputs }: DifferentiateOptions, name: string): Value {
  const value = inputs[name];
  if (value !== undefined) return value;
  const given = Object.keys(inputs).join(", ") || "none";
  throw new TrainingError(
    "not_differentiable",
    `Expected a value for the input "${name}" of the forward graph; there are values for: ${given}.`,
  );
}

function valueNamed(values: ReadonlyMap<string, Value>, node: Node, name: string): Value {
  return values.get(name) ?? refuse(node, `its input "${name}" is made by nothing before it`);
}

/** The names from which, through some nodes, one of the given ones is made; those themselves too. */
function namesBehind(nodes: readonly Node[], names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const node of nodes.toReversed()) {
    if (node.outputs.some((name) => found.has(name))) {
      for (const name of node.inputs) found.add(name);
    }
  }
  found.delete("");
  return found;
}

/** The node as it is. */
function copy({ graph, node, inputs }: RuleContext): readonly Value[] {
  return graph.node(node.opType, inputs, valueAttributes(node), {
    domain: node.domain,
    outputs: node.outputs.length,
  });
}

function constantOf(node: Node): InlineTensor | undefined {
  if (node.opType !== "Constant") return undefined;
  const attribute = node.attributes.value;
  const tensor: Tensor | undefined = attribute?.type === "tensor" ? attribute.value : undefined;
  return tensor?.externalData === undefined ? tensor : undefined;
}

/** Steps differ by their seed; the draws of one step lie far apart by this odd number (2^64 / phi). */
const drawStride = -7046029254386353131n;

function seedOf({ graph, seed }: DifferentiateOptions, node: Node, draw: number): Value {
  if (seed === undefined) refuse(node, "it is random, and no seed was given");
  if (draw === 0) return seed;
  const offset = BigInt.asIntN(64, drawStride * BigInt(draw));
  return graph.node("Add", [seed, scalarConstant(graph, "int64", offset)]);
}
