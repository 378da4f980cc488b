import type { neuralOperators } from "../operators/neural.ts";
import { type Dim, formatShape, type Shape } from "../value-type.ts";
import { mapDim, sameDim, unknownShape } from "./dims.ts";
import { sameAsInput } from "./elementwise-rules.ts";
import { tensorFacts } from "./facts.ts";
import type { NodeContext } from "./node-context.ts";
import type { InferenceRule } from "./rule.ts";
import { transposedWindow, windowSizes } from "./window.ts";

/** Weights of a convolution must have the input's rank: [out, in / group, ...kernel]. */
function kernelOf(context: NodeContext): readonly Dim[] | undefined {
  const [data, weights] = [context.shape(0), context.shape(1)];
  if (data !== undefined && weights !== undefined && data.length !== weights.length) {
    context.fail(
      `weights ${formatShape(weights)} should have as many axes as the input ${formatShape(data)}`,
    );
  }
  return context.ints("kernel_shape") ?? weights?.slice(2);
}

const conv: InferenceRule = (context) => {
  const dataType = context.sameDataType(0, 1, 2);
  const weights = context.shape(1);
  const data = context.shape(0) ?? (weights && unknownShape(weights.length));
  const kernel = kernelOf(context);
  if (data === undefined) return [tensorFacts(dataType, undefined)];
  const group = context.int("group") ?? 1;
  const channels = mapDim(weights?.[1], (size) => size * group);
  sameDim(context, "the input's channels and the weights' (times the groups)", data[1], channels);
  const spatial = windowSizes(context, data.slice(2), kernel);
  return [tensorFacts(dataType, [data[0], weights?.[0], ...spatial])];
};

const convTranspose: InferenceRule = (context) => {
  const dataType = context.sameDataType(0, 1, 2);
  const weights = context.shape(1);
  const data = context.shape(0) ?? (weights && unknownShape(weights.length));
  const kernel = kernelOf(context);
  if (data === undefined) return [tensorFacts(dataType, undefined)];
  sameDim(context, "the input's channels and the weights'", data[1], weights?.[0]);
  const channels = mapDim(weights?.[1], (size) => size * (context.int("group") ?? 1));
  const spatial = transposedWindow(context, data.slice(2), kernel);
  return [tensorFacts(dataType, [data[0], channels, ...spatial])];
};

function pool(context: NodeContext): Shape | undefined {
  const data = context.shape(0);
  const kernel = context.ints("kernel_shape");
  return data && [...data.slice(0, 2), ...windowSizes(context, data.slice(2), kernel)];
}

const globalPool: InferenceRule = (context) => {
  const pooled = context.shape(0)?.map((dim, axis) => (axis < 2 ? dim : 1));
  return [tensorFacts(context.dataType(0), pooled)];
};

/** Scale, bias, mean and variance have one number for each channel. */
function checkPerChannel(context: NodeContext, inputs: readonly number[]): void {
  const channels = context.shape(0)?.[1];
  for (const index of inputs) {
    const [size] = context.shapeOfRank(index, 1);
    sameDim(context, `the channels and the size of input ${index}`, channels, size);
  }
}

/** The whole sequence, then the last state (and for LSTM the last cell), for each direction. */
function recurrent(gates: number, states: number): InferenceRule {
  return (context) => {
    const dataType = context.sameDataType(0, 1, 2);
    const isBatchFirst = context.int("layout") === 1;
    const [first, second] = context.shapeOfRank(0, 3);
    const [length, batch] = isBatchFirst ? [second, first] : [first, second];
    const directions = context.text("direction") === "bidirectional" ? 2 : 1;
    const [weightDirections, rows] = context.shapeOfRank(1, 3);
    sameDim(context, "the directions and those of the weights", directions, weightDirections);
    const hidden = context.int("hidden_size") ?? mapDim(rows, (size) => size / gates);
    const sequence = isBatchFirst
      ? [batch, length, directions, hidden]
      : [length, directions, batch, hidden];
    const state = isBatchFirst ? [batch, directions, hidden] : [directions, batch, hidden];
    const last = tensorFacts(dataType, state);
    return [tensorFacts(dataType, sequence), ...new Array<typeof last>(states).fill(last)];
  };
}

/** Shapes and types of `neuralOperators`. https://onnx.ai/onnx/operators/ */
export const neuralRules = {
  AveragePool: (context) => [tensorFacts(context.dataType(0), pool(context))],
  Conv: conv,
  ConvTranspose: convTranspose,
  GlobalAveragePool: globalPool,
  GlobalMaxPool: globalPool,
  // The second output has the index of each maximum in the flattened input.
  MaxPool: (context) => {
    const shape = pool(context);
    return [tensorFacts(context.dataType(0), shape), tensorFacts("int64", shape)];
  },

  // In training the running mean and variance come out as well.
  BatchNormalization: (context) => {
    checkPerChannel(context, [1, 2, 3, 4]);
    const running = tensorFacts(context.dataType(3), context.shape(3));
    return [...sameAsInput(context), running, running];
  },
  GroupNormalization: sameAsInput,
  InstanceNormalization: (context) => {
    checkPerChannel(context, [1, 2]);
    return sameAsInput(context);
  },
  // Mean and inverse deviation have size 1 from `axis` on.
  LayerNormalization: (context) => {
    const dataType = context.sameDataType(0, 1, 2);
    const shape = context.shape(0);
    const axis = shape && context.axis(context.int("axis") ?? -1, shape.length);
    const statistics = shape?.map((dim, index) => (index < (axis ?? 0) ? dim : 1));
    const type = tensorFacts("float32", statistics);
    return [tensorFacts(dataType, shape), type, type];
  },
  LpNormalization: sameAsInput,
  LRN: sameAsInput,
  MeanVarianceNormalization: sameAsInput,

  GRU: recurrent(3, 1),
  LSTM: recurrent(4, 2),
  RNN: recurrent(1, 1),

  DequantizeLinear: (context) => [
    tensorFacts(context.dataTypeAttribute("output_dtype") ?? context.dataType(1), context.shape(0)),
  ],
  DynamicQuantizeLinear: (context) => [
    tensorFacts("uint8", context.shape(0)),
    tensorFacts("float32", []),
    tensorFacts("uint8", []),
  ],
  QuantizeLinear: (context) => {
    const zeroPoint = context.has(2) ? context.dataType(2) : undefined;
    const dataType = zeroPoint ?? context.dataTypeAttribute("output_dtype");
    const isOpen = context.has(2) && dataType === undefined;
    return [tensorFacts(isOpen ? undefined : (dataType ?? "uint8"), context.shape(0))];
  },

  // The loss, for each label where it is not reduced, and the log of the probabilities.
  SoftmaxCrossEntropyLoss: (context) => {
    const dataType = context.dataType(0);
    const isReduced = (context.text("reduction") ?? "mean") !== "none";
    return [
      tensorFacts(dataType, isReduced ? [] : context.shape(1)),
      tensorFacts(dataType, context.shape(0)),
    ];
  },
} satisfies Record<keyof typeof neuralOperators, InferenceRule>;
