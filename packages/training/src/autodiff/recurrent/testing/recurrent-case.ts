import type { AttributeInit } from "@understudy/onnx";
import type { RunTensor } from "../../../graph-runner.ts";
import type { recurrentRules } from "../recurrent-rules.ts";

export type RecurrentOperatorName = keyof typeof recurrentRules;
export type Direction = "forward" | "reverse" | "bidirectional";

/** Names of the outputs of the operators, in ONNX's order. */
export const outputNames = ["y", "yH", "yC"] as const;
export type OutputName = (typeof outputNames)[number];

export type Tensors<Name extends string> = Readonly<Partial<Record<Name, RunTensor>>>;

/** Inputs of the operators, as the cases name them; in ONNX's order. */
export const inputNames = ["x", "w", "r", "b", "lengths", "h", "c"] as const;
export type InputName = (typeof inputNames)[number];

/** A recurrent node with numbers for its inputs. */
export interface RecurrentCase {
  readonly title: string;
  readonly operator: RecurrentOperatorName;
  readonly attributes: Readonly<Record<string, AttributeInit>>;
  readonly direction: Direction;
  readonly activation: "Tanh" | "Relu";
  readonly linearBeforeReset: boolean;
  readonly steps: number;
  readonly batch: number;
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly feeds: Tensors<InputName>;
}

interface Variant {
  readonly operator: RecurrentOperatorName;
  readonly activation?: "Relu";
  readonly linearBeforeReset?: boolean;
}

/** Every operator, with what may be said of its arithmetic. */
export const variants = {
  "RNN with tanh": { operator: "RNN" },
  "RNN with relu": { operator: "RNN", activation: "Relu" },
  LSTM: { operator: "LSTM" },
  "GRU that resets before R": { operator: "GRU", linearBeforeReset: false },
  "GRU that resets after R": { operator: "GRU", linearBeforeReset: true },
} as const satisfies Record<string, Variant>;

export const variantNames = Object.keys(variants) as (keyof typeof variants)[];

const directions = ["forward", "reverse", "bidirectional"] as const;

const gates = { RNN: 1, LSTM: 4, GRU: 3 } as const;

export interface CaseOptions {
  readonly variant: keyof typeof variants;
  readonly direction: Direction;
  readonly steps?: number;
  readonly inputSize?: number;
  readonly hiddenSize?: number;
  /** How long each sequence is; as many steps as there are where it is left out. */
  readonly lengths?: readonly number[];
  readonly batch?: number;
  /** Whether B and the initial states are given. */
  readonly hasOptionals: boolean;
}

/** A case whose numbers depend on nothing but the options. */
export function recurrentCase(options: CaseOptions): RecurrentCase {
  const { variant, direction, lengths, hasOptionals } = options;
  const { operator, activation, linearBeforeReset }: Variant = variants[variant];
  const { steps = 4, inputSize = 2, hiddenSize = 3, batch = lengths?.length ?? 2 } = options;
  const count = direction === "bidirectional" ? 2 : 1;
  const rows = gates[operator] * hiddenSize;
  const state = [count, batch, hiddenSize];
  const optionals = {
    b: numbers([count, 2 * rows], 4),
    h: numbers(state, 5),
    ...(operator === "LSTM" ? { c: numbers(state, 6) } : {}),
  };
  const length = lengths === undefined ? "whole" : `of lengths ${lengths.join(", ")}`;
  const given = hasOptionals ? "with bias and states" : "without bias and states";
  return {
    title: `${variant}, ${direction}, ${length}, ${given}`,
    operator,
    direction,
    activation: activation ?? "Tanh",
    linearBeforeReset: linearBeforeReset ?? false,
    attributes: {
      direction,
      hidden_size: hiddenSize,
      ...(activation && { activations: new Array<string>(count).fill(activation) }),
      ...(linearBeforeReset !== undefined && { linear_before_reset: linearBeforeReset ? 1 : 0 }),
    },
    steps,
    batch,
    inputSize,
    hiddenSize,
    feeds: {
      x: numbers([steps, batch, inputSize], 1),
      w: numbers([count, rows, inputSize], 2),
      r: numbers([count, rows, hiddenSize], 3),
      ...(lengths && {
        lengths: { dataType: "int32", shape: [batch], data: Int32Array.from(lengths) },
      }),
      ...(hasOptionals ? optionals : {}),
    },
  };
}

/** float32 numbers between -0.7 and 0.7, the same for the same seed. */
export function numbers(
  shape: readonly number[],
  seed: number,
): RunTensor & { dataType: "float32" } {
  const count = shape.reduce((product, size) => product * size, 1);
  const data = Float32Array.from({ length: count }, (_, index) => {
    const wave = Math.sin((index + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    return 1.4 * (wave - Math.floor(wave)) - 0.7;
  });
  return { dataType: "float32", shape, data };
}

/** Every variant and direction, with sequences of one length and of several. */
export const recurrentCases: readonly RecurrentCase[] = variantNames.flatMap((variant) =>
  directions.flatMap((direction) => [
    recurrentCase({ variant, direction, hasOptionals: false }),
    recurrentCase({ variant, direction, hasOptionals: true }),
    recurrentCase({ variant, direction, hasOptionals: false, lengths: [4, 1] }),
    recurrentCase({ variant, direction, hasOptionals: true, lengths: [2, 4, 0] }),
  ]),
);

/** The gradients of the outputs that are named, and of no other ones. */
export function outputGradients(
  { operator, steps, batch, hiddenSize, direction }: RecurrentCase,
  names: readonly OutputName[],
): Tensors<OutputName> {
  const count = direction === "bidirectional" ? 2 : 1;
  const all = {
    y: numbers([steps, count, batch, hiddenSize], 7),
    yH: numbers([count, batch, hiddenSize], 8),
    ...(operator === "LSTM" && { yC: numbers([count, batch, hiddenSize], 9) }),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => names.includes(name as OutputName)),
  );
}
