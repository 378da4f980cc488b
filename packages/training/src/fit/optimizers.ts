import { type GraphBuilder, scalar, type Value } from "@understudy/onnx";
import type { OptimizerHyperparameters } from "../methods/hyperparameters.ts";

export type OptimizerName = NonNullable<OptimizerHyperparameters["optimizer"]>;

export interface OptimizerSettings {
  readonly type: OptimizerName;
  /** Of `sgd`; 0 for none. */
  readonly momentum: number;
  /** Of parameters that decay; 0 for none. */
  readonly weightDecay: number;
}

/** What a parameter's update is made of. */
export interface UpdateContext {
  readonly graph: GraphBuilder;
  readonly parameter: Value;
  /** With the coupled weight decay already in it. */
  readonly gradient: Value;
  /** Whether weight decay applies. */
  readonly decays: boolean;
  /** The optimiser's tensors of this parameter, by slot. */
  readonly state: Readonly<Record<string, Value>>;
  /** The numbers of this step, by name: float32 scalars. */
  readonly numbers: Readonly<Record<string, Value>>;
  /**
   * How what comes out is called: the new value of `parameter`, and of each slot. Nodes give it that
   * name themselves, as an Identity in between would copy all weights once more.
   */
  readonly names: Readonly<Record<string, string>>;
}

export interface Update {
  readonly parameter: Value;
  readonly state: Readonly<Record<string, Value>>;
}

interface Optimizer {
  /** Names of the tensors kept for each parameter, of its shape, all zeros at first. */
  slots(settings: OptimizerSettings): readonly string[];
  /** Whether weight decay is part of the gradient (g + λp). */
  readonly coupledDecay: boolean;
  /** Numbers that change from step to step, worked out in float64. `step` counts from 1. */
  numbers(
    learningRate: number,
    step: number,
    settings: OptimizerSettings,
  ): Readonly<Record<string, number>>;
  update(context: UpdateContext, settings: OptimizerSettings): Update;
}

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const RHO = 0.9;
const EPSILON = 1e-7;

/*
 * Formulas and defaults are those of Keras. Moments are kept divided by their constant factor,
 * M = m/(1-β₁) and V = v/(1-β₂), and what that takes is put into the step's numbers and ε: the same
 * update with fewer passes over memory, which is what an optimiser costs.
 */
const optimizers = {
  // m ← μm - ηg; p ← p + m. Without momentum p ← p - ηg.
  sgd: {
    slots: ({ momentum }) => (momentum === 0 ? [] : ["momentum"]),
    coupledDecay: true,
    numbers: (learningRate) => ({ learning_rate: learningRate }),
    update: (context, { momentum: factor }) => {
      const { graph, parameter, gradient, state, numbers } = context;
      const change = graph.node("Mul", [gradient, numbers.learning_rate]);
      const { momentum } = state;
      if (momentum === undefined) {
        return { parameter: result(context, "parameter", "Sub", [parameter, change]), state: {} };
      }
      const kept = graph.node("Mul", [momentum, constant(graph, factor)]);
      const next = result(context, "momentum", "Sub", [kept, change]);
      return {
        parameter: result(context, "parameter", "Add", [parameter, next]),
        state: { momentum: next },
      };
    },
  },
  // m ← β₁m + (1-β₁)g; v ← β₂v + (1-β₂)g²; p ← p - η·√(1-β₂ᵗ)/(1-β₁ᵗ)·m/(√v + ε)
  // (D. P. Kingma and J. Ba, 2015, the form at the end of its section 2).
  adam: {
    slots: () => ["momentum", "velocity"],
    coupledDecay: true,
    numbers: (learningRate, step) => ({ step_size: adamStepSize(learningRate, step) }),
    update: (context) => adamUpdate(context, context.parameter),
  },
  // p ← p - ηλp, then as Adam (I. Loshchilov and F. Hutter, 2019).
  adamw: {
    slots: () => ["momentum", "velocity"],
    coupledDecay: false,
    numbers: (learningRate, step, { weightDecay }) => ({
      step_size: adamStepSize(learningRate, step),
      ...(weightDecay === 0 ? {} : { kept: 1 - learningRate * weightDecay }),
    }),
    update: (context) => {
      const { graph, parameter, decays, numbers } = context;
      const { kept } = numbers;
      const decayed =
        decays && kept !== undefined ? graph.node("Mul", [parameter, kept]) : parameter;
      return adamUpdate(context, decayed);
    },
  },
  // v ← ρv + (1-ρ)g²; p ← p - ηg/√(v + ε) (T. Tieleman and G. Hinton, 2012)
  rmsprop: {
    slots: () => ["velocity"],
    coupledDecay: true,
    numbers: (learningRate) => ({ step_size: learningRate / Math.sqrt(1 - RHO) }),
    update: (context) => {
      const { graph, parameter, gradient } = context;
      const velocity = decayedSum(context, "velocity", RHO, square(graph, gradient));
      const shifted = graph.node("Add", [velocity, constant(graph, EPSILON / (1 - RHO))]);
      const direction = graph.node("Div", [gradient, graph.node("Sqrt", [shifted])]);
      return { parameter: stepped(context, parameter, direction), state: { velocity } };
    },
  },
} as const satisfies Record<OptimizerName, Optimizer>;

/** The optimiser's tensors of one parameter, by name; each has its shape and starts with zeros. */
export function stateSlots(settings: OptimizerSettings): readonly string[] {
  return optimizers[settings.type].slots(settings);
}

/** The scalars that a step is fed, worked out of the learning rate and the step (from 1). */
export function stepNumbers(
  settings: OptimizerSettings,
  learningRate: number,
  step: number,
): Readonly<Record<string, number>> {
  const optimizer: Optimizer = optimizers[settings.type];
  return optimizer.numbers(learningRate, step, settings);
}

/** Adds the nodes of one parameter's update. */
export function addUpdate(context: UpdateContext, settings: OptimizerSettings): Update {
  const { graph, parameter, decays } = context;
  const optimizer: Optimizer = optimizers[settings.type];
  if (!optimizer.coupledDecay || !decays || settings.weightDecay === 0) {
    return optimizer.update(context, settings);
  }
  const decay = graph.node("Mul", [parameter, constant(graph, settings.weightDecay)]);
  const gradient = graph.node("Add", [context.gradient, decay]);
  return optimizer.update({ ...context, gradient }, settings);
}

function adamStepSize(learningRate: number, step: number): number {
  const corrected = (learningRate * Math.sqrt(1 - BETA_2 ** step)) / (1 - BETA_1 ** step);
  return (corrected * (1 - BETA_1)) / Math.sqrt(1 - BETA_2);
}

function adamUpdate(context: UpdateContext, parameter: Value): Update {
  const { graph, gradient } = context;
  const momentum = decayedSum(context, "momentum", BETA_1, gradient);
  const velocity = decayedSum(context, "velocity", BETA_2, square(graph, gradient));
  const root = graph.node("Sqrt", [velocity]);
  const epsilon = constant(graph, EPSILON / Math.sqrt(1 - BETA_2));
  const direction = graph.node("Div", [momentum, graph.node("Add", [root, epsilon])]);
  return { parameter: stepped(context, parameter, direction), state: { momentum, velocity } };
}

function stepped(context: UpdateContext, parameter: Value, direction: Value): Value {
  const change = context.graph.node("Mul", [direction, context.numbers.step_size]);
  return result(context, "parameter", "Sub", [parameter, change]);
}

/** What a slot becomes: factor · what it was + term. */
function decayedSum(context: UpdateContext, slot: string, factor: number, term: Value): Value {
  const { graph, state } = context;
  const kept = graph.node("Mul", [state[slot], constant(graph, factor)]);
  return result(context, slot, "Add", [kept, term]);
}

/** A node that gives what comes out of the update, under its name. */
function result(
  { graph, names }: UpdateContext,
  of: string,
  opType: string,
  inputs: readonly Value[],
): Value {
  const name = names[of];
  if (name === undefined) throw new RangeError(`Expected a name for the new value of '${of}'.`);
  const [value] = graph.node(opType, inputs, {}, { outputs: [name] });
  return value;
}

function square(graph: GraphBuilder, value: Value): Value {
  return graph.node("Mul", [value, value]);
}

function constant(graph: GraphBuilder, value: number): Value {
  return graph.constant(scalar("float32", value));
}
