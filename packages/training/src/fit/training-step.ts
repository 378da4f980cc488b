import {
  extractModel,
  GraphBuilder,
  type Model,
  tensorType,
  type Value,
  type ValueInfo,
  withInferredTypes,
} from "@understudy/onnx";
import { differentiate } from "../autodiff/differentiate.ts";
import { clipByGlobalNorm } from "./gradient-clipping.ts";
import type { Parameter } from "./network.ts";
import { addUpdate, type OptimizerSettings, stateSlots, stepNumbers } from "./optimizers.ts";
import { apart, joined, type NamedTensor, updateGroups } from "./update-groups.ts";

/** What is to be made smaller, and what else a step should tell. */
export interface ForwardPass {
  /** A float32 scalar, such as the mean loss of the batch. */
  readonly loss: Value;
  /** Further values that each step gives back, by name, such as a count of right answers. */
  readonly outputs?: Readonly<Record<string, Value>>;
  /** New values of parameters that are not trained, such as running means. */
  readonly updates?: Readonly<Record<string, Value>>;
}

export interface TrainingStepOptions {
  /** What the forward pass reads and training changes, by name. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /**
   * Adds the forward pass to a graph, in plain inference operators. The parameters are inputs of it
   * already; other inputs it makes itself, with `graph.input`.
   */
  forward(graph: GraphBuilder, parameters: Readonly<Record<string, Value>>): ForwardPass;
  readonly optimizer: OptimizerSettings;
  /** Gradients are scaled down to this norm, taken over all of them together; null for never. */
  readonly maxGradNorm: number | null;
}

/** A training step as one graph: weights in, new weights out. `TrainingSession` runs it. */
export interface TrainingStep {
  readonly model: Model;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly optimizer: OptimizerSettings;
  /** The shapes of the tensors that go in and come out changed: parameters, and the optimiser's. */
  readonly state: Readonly<Record<string, readonly number[]>>;
  /** Outputs that are no state: `loss`, what `forward` gave, `grad_norm` where gradients are clipped. */
  readonly reports: readonly string[];
}

/** The input that differs from step to step: all randomness of a step comes from it. */
export const seedInput = "step_seed";

/** The output under which the new value of a tensor comes out. */
export function nextOf(name: string): string {
  return `next/${name}`;
}

/**
 * Builds a training step: forward pass, gradients, clipping and optimiser as one ONNX model.
 *
 * Inputs: those that `forward` made; the parameters by name; the optimiser's tensors as
 * `<parameter>/<slot>`; the numbers of the step (see `stepNumbers`) as float32 scalars; `step_seed`
 * int64. Outputs: `loss` and what `forward` gives besides; `grad_norm`, before clipping, where
 * there is a maximum; each changed tensor as `next/<name>`.
 */
export function buildTrainingStep(options: TrainingStepOptions): TrainingStep {
  const { parameters, optimizer, maxGradNorm } = options;
  const forward = buildForward(options);
  const graph = new GraphBuilder({ name: "training_step" });
  const inputs = Object.fromEntries(
    forward.graph.inputs.map((input) => [input.name, addInput(graph, input)]),
  );
  const { outputs, gradients } = differentiate({
    forward: forward.graph,
    graph,
    inputs,
    loss: "loss",
    wrt: Object.keys(parameters).filter((name) => parameters[name]?.trainable),
    seed: graph.input(seedInput, "int64", []),
  });
  const clipped =
    maxGradNorm === null ? undefined : clipByGlobalNorm(graph, gradients, maxGradNorm);
  const reports: Readonly<Record<string, Value>> = {
    ...pick(outputs, forward.reports),
    ...(clipped && { grad_norm: clipped.norm }),
  };
  for (const [name, value] of Object.entries(reports)) graph.output(name, value);

  const updates = Object.entries(pick(outputs, forward.updates)).map(([name, value]) => {
    return { name, value, shape: lookUp(parameters, name).shape };
  });
  const stepped = addOptimizer(graph, options, inputs, clipped?.gradients ?? gradients);
  const changed = [...updates, ...stepped];
  for (const { name, value, shape } of changed) {
    graph.output(nextOf(name), value, tensorType("float32", shape));
  }
  return {
    model: readyToRun(graph.build({ producerName: "understudy" })),
    parameters,
    optimizer,
    state: Object.fromEntries(changed.map(({ name, shape }) => [name, shape])),
    reports: Object.keys(reports),
  };
}

/**
 * Without the nodes whose outputs nobody reads, which ONNX Runtime would run all the same. With names such as `batch`
 * on the values in between, which it would lose at a Reshape, it can tell that two values are of one size, and writes
 * the gradient of the scores over the probabilities.
 */
function readyToRun(model: Model): Model {
  const { inputs, outputs } = model.graph;
  const used = extractModel(
    model,
    outputs.map(({ name }) => name),
  );
  // A step takes all its inputs, also one that nothing depends on.
  return withInferredTypes({ ...used, graph: { ...used.graph, inputs } });
}

/** The forward pass as a graph of its own; `reports` and `updates` by name, with the outputs they are. */
function buildForward({ parameters, forward }: TrainingStepOptions) {
  const builder = new GraphBuilder({ name: "forward" });
  const inputs = Object.entries(parameters).map(([name, { shape }]) => [
    name,
    builder.input(name, "float32", shape),
  ]);
  const { loss, outputs = {}, updates = {} } = forward(builder, Object.fromEntries(inputs));
  return {
    reports: addOutputs(builder, { loss, ...outputs }, ""),
    updates: addOutputs(builder, updates, "update/"),
    graph: builder.build().graph,
  };
}

function addOutputs(
  builder: GraphBuilder,
  values: Readonly<Record<string, Value>>,
  prefix: string,
): Readonly<Record<string, string>> {
  const names = Object.entries(values).map(([name, value]) => {
    builder.output(prefix + name, value);
    return [name, prefix + name];
  });
  return Object.fromEntries(names);
}

/** Adds the update of every parameter that has a gradient: what changes, under its new name. */
function addOptimizer(
  graph: GraphBuilder,
  { parameters, optimizer }: TrainingStepOptions,
  inputs: Readonly<Record<string, Value>>,
  gradients: Readonly<Record<string, Value>>,
): readonly NamedTensor[] {
  const names = Object.keys(stepNumbers(optimizer, 1, 1));
  const numbers = Object.fromEntries(names.map((name) => [name, graph.input(name, "float32", [])]));
  return updateGroups(Object.keys(gradients), parameters).flatMap((group) => {
    const members = group.map((name) => ({ ...lookUp(parameters, name), name }));
    const [first] = members;
    if (first === undefined) return [];
    const slots = stateSlots(optimizer, first).map((slot) => ({
      slot,
      tensors: members.map(({ name, shape }) => ({ name: slotOf(name, slot), shape })),
    }));
    const joinedOf = (values: Readonly<Record<string, Value>>) =>
      joined(
        graph,
        group.map((name) => lookUp(values, name)),
      );
    const slotInputs = slots.map(({ slot, tensors }) => [
      slot,
      joined(
        graph,
        tensors.map(({ name, shape }) => graph.input(name, "float32", shape)),
      ),
    ]);
    const ownNames = [
      ["parameter", nextOf(first.name)],
      ...slots.map(({ slot }) => [slot, nextOf(slotOf(first.name, slot))]),
    ];
    const update = addUpdate(
      {
        graph,
        parameter: joinedOf(inputs),
        gradient: joinedOf(gradients),
        traits: first,
        state: Object.fromEntries(slotInputs),
        numbers,
        names: members.length === 1 ? Object.fromEntries(ownNames) : {},
      },
      optimizer,
    );
    return [
      ...apart(graph, update.parameter, members, nextOf),
      ...slots.flatMap(({ slot, tensors }) =>
        apart(graph, lookUp(update.state, slot), tensors, nextOf),
      ),
    ];
  });
}

function slotOf(parameter: string, slot: string): string {
  return `${parameter}/${slot}`;
}

function addInput(graph: GraphBuilder, { name, type }: ValueInfo): Value {
  if (type !== undefined) return graph.inputOfType(name, type);
  throw new TypeError(`Expected the input '${name}' of the forward pass to have a type.`);
}

/** The values under the given outputs, by the names that stand for them. */
function pick(
  values: Readonly<Record<string, Value>>,
  outputs: Readonly<Record<string, string>>,
): Readonly<Record<string, Value>> {
  const found = Object.entries(outputs).map(([name, output]) => [name, lookUp(values, output)]);
  return Object.fromEntries(found);
}

function lookUp<T>(entries: Readonly<Record<string, T>>, name: string): T {
  const entry = entries[name];
  if (entry !== undefined) return entry;
  throw new RangeError(
    `Expected one of ${Object.keys(entries).join(", ") || "nothing"}, got '${name}'.`,
  );
}
