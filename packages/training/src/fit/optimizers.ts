import { type GraphBuilder, scalar, type Value } from "@understudy/onnx";
import type { OptimizerHyperparameters } from "../methods/hyperparameters.ts";
import type { Parameter } from "./network.ts";
import { orthogonalize } from "./orthogonalize.ts";

/** Those of the API, and `muon` for networks of one's own. */
export type OptimizerName = NonNullable<OptimizerHyperparameters["optimizer"]> | "muon";

export interface OptimizerSettings {
  readonly type: OptimizerName;
  /** Of `sgd`; 0 for none. */
  readonly momentum: number;
  /** Of parameters that decay; 0 for none. */
  readonly weightDecay: number;
}

/** What an optimiser asks of a parameter, besides its values. */
export type ParameterTraits = Pick<Parameter, "shape" | "decays" | "isHiddenMatrix">;

/** What a parameter's update is made of. */
export interface UpdateContext {
  readonly graph: GraphBuilder;
  readonly parameter: Value;
  /** With the coupled weight decay already in it. */
  readonly gradient: Value;
  readonly traits: ParameterTraits;
  /** The optimiser's tensors of this parameter, by slot. */
  readonly state: Readonly<Record<string, Value>>;
  /** The numbers of this step, by name: float32 scalars. */
  readonly numbers: Readonly<Record<string, Value>>;
  /**
   * How what comes out is called: the new value of `parameter`, and of each slot; any name where there is
   * none. Nodes give it that name themselves, as an Identity in between would copy all weights once more.
   */
  readonly names: Readonly<Record<string, string>>;
}

export interface Update {
  readonly parameter: Value;
  readonly state: Readonly<Record<string, Value>>;
}

interface Optimizer {
  /** Names of the tensors kept for each parameter, of its shape, all zeros at first. */
  slots(settings: OptimizerSettings, traits: ParameterTraits): readonly string[];
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
const MUON_MOMENTUM = 0.95;
/** The root mean square that a change has at a rate of 1, about as AdamW's. */
const ORTHOGONAL_RMS = 0.2;

const adamSlots: readonly string[] = ["momentum", "velocity"];

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
    slots: () => adamSlots,
    coupledDecay: true,
    numbers: (learningRate, step) => ({ step_size: adamStepSize(learningRate, step) }),
    update: (context) => adamUpdate(context, context.parameter),
  },
  // p ← p - ηλp, then as Adam (I. Loshchilov and F. Hutter, 2019).
  adamw: {
    slots: () => adamSlots,
    coupledDecay: false,
    numbers: adamWNumbers,
    update: (context) => adamUpdate(context, decayed(context)),
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
  // Of hidden matrices: m ← μm + g; p ← p - ηλp - 0.2η·√max(rows, columns)·orthogonalize(g + μm)
  // (K. Jordan et al., 2024; the factor, with which the same η suits both, is that of J. Liu et al., "Muon is
  // scalable for LLM training", 2025). All others as AdamW.
  muon: {
    slots: (_settings, { isHiddenMatrix }) => (isHiddenMatrix ? ["momentum"] : adamSlots),
    coupledDecay: false,
    numbers: (learningRate, step, settings) => ({
      ...adamWNumbers(learningRate, step, settings),
      orthogonal_step_size: ORTHOGONAL_RMS * learningRate,
    }),
    update: (context) => {
      const { graph, gradient, numbers, traits } = context;
      if (!traits.isHiddenMatrix) return adamUpdate(context, decayed(context));
      const [rows, columns, ...further] = traits.shape;
      if (rows === undefined || columns === undefined || further.length > 0) {
        throw new RangeError(
          `Expected a hidden matrix to have two dimensions, got [${traits.shape.join(", ")}].`,
        );
      }
      const momentum = decayedSum(context, "momentum", MUON_MOMENTUM, gradient);
      const ahead = graph.node("Mul", [momentum, constant(graph, MUON_MOMENTUM)]);
      const look = graph.node("Add", [ahead, gradient]);
      const direction = orthogonalize(graph, look, [rows, columns]);
      const length = constant(graph, Math.sqrt(Math.max(rows, columns)));
      const size = graph.node("Mul", [numbers.orthogonal_step_size, length]);
      const change = graph.node("Mul", [direction, size]);
      return {
        parameter: result(context, "parameter", "Sub", [decayed(context), change]),
        state: { momentum },
      };
    },
  },
} as const satisfies Record<OptimizerName, Optimizer>;

/** The optimiser's tensors of one parameter, by name; each has its shape and starts with zeros. */
export function stateSlots(
  settings: OptimizerSettings,
  traits: ParameterTraits,
): readonly string[] {
  const optimizer: Optimizer = optimizers[settings.type];
  return optimizer.slots(settings, traits);
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
  const { graph, parameter, traits } = context;
  const optimizer: Optimizer = optimizers[settings.type];
  if (!optimizer.coupledDecay || !traits.decays || settings.weightDecay === 0) {
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

function adamWNumbers(learningRate: number, step: number, { weightDecay }: OptimizerSettings) {
  return {
    step_size: adamStepSize(learningRate, step),
    ...(weightDecay === 0 ? {} : { kept: 1 - learningRate * weightDecay }),
  };
}

/** The parameter with decoupled weight decay, where it has any. */
function decayed({ graph, parameter, traits, numbers }: UpdateContext): Value {
  const { kept } = numbers;
  return traits.decays && kept !== undefined ? graph.node("Mul", [parameter, kept]) : parameter;
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
  if (name === undefined) return graph.node(opType, inputs);
  const [value] = graph.node(opType, inputs, {}, { outputs: [name] });
  return value;
}

function square(graph: GraphBuilder, value: Value): Value {
  return graph.node("Mul", [value, value]);
}

function constant(graph: GraphBuilder, value: number): Value {
  return graph.constant(scalar("float32", value));
}
