import type { GraphBuilder, Value } from "@understudy/onnx";
import { integers } from "./arithmetic.ts";
import { refuse } from "./refuse.ts";
import { reproducibleConv } from "./reproducible-conv.ts";
import type { RuleContext } from "./rule.ts";
import { axesFrom, isKnown, reshapeLike, sumOver, transpose } from "./shapes.ts";
import { spatialSizes, type Window } from "./window.ts";

export interface WeightGradientTerms {
  /** [batch, channels, …space] */
  readonly x: Value;
  /** [batch, filters, …steps] */
  readonly d: Value;
  /** [filters, channels / group, …kernel] */
  readonly weights: Value;
  readonly window: Window;
  readonly group: number;
}

/** Products with fewer columns than this are slow: then all places stand side by side. */
const leastWidth = 48;

/** With more places the copies of x that `byProducts` makes would be too many. */
const mostPlaces = 32;

/**
 * dW of a convolution: for each place of the kernel the sum, over batch and steps, of d times the
 * element of x under that place.
 *
 * As matrix products where sizes are known, which takes half the time of the convolution of x with d
 * as the kernel (ONNX Runtime 1.30, 64 filters on 32 channels of 13x13, batch 64).
 */
export function convolutionWeightGradient(context: RuleContext, terms: WeightGradientTerms): Value {
  const { graph, node } = context;
  const { x, d, weights, window } = terms;
  const counts = graph.shapeOf(weights)?.slice(0, 2);
  if (!isKnown(counts)) return refuse(node, "the numbers of channels and filters are not known");
  const [filters = 0, channels = 0] = counts;
  const [space, steps] = [spatialSizes(graph, x), spatialSizes(graph, d)];
  const places = window.kernel.reduce((product, size) => product * size, 1);
  return isKnown(space) && isKnown(steps) && places <= mostPlaces
    ? byProducts(graph, terms, { filters, channels, space, steps })
    : byConvolution(graph, terms, channels);
}

interface Sizes {
  readonly filters: number;
  /** Of each group. */
  readonly channels: number;
  readonly space: readonly number[];
  readonly steps: readonly number[];
}

/**
 * For each group, d [filters, steps] times what lies under each place of the kernel, [steps, channels].
 *
 * The places along the inner axes are put side by side as channels, one axis after the other, so that
 * there is one product for each place along the first axis. To put all places of a 3x3 kernel side by
 * side takes half as long again, unless there are few channels.
 */
function byProducts(graph: GraphBuilder, terms: WeightGradientTerms, sizes: Sizes): Value {
  const { x, d, weights, window, group } = terms;
  const { filters, channels, space, steps } = sizes;
  const count = steps.reduce((product, size) => product * size, 1);
  const reshape = (value: Value, shape: readonly number[]) =>
    graph.node("Reshape", [value, integers(graph, shape)]);
  const lengths = space.map((size, axis) => {
    return size + (window.pads[axis] ?? 0) + (window.pads[axis + space.length] ?? 0);
  });
  const axes = integers(graph, axesFrom(2, 2 + space.length));
  const padded = window.pads.every((pad) => pad === 0)
    ? x
    : graph.node("Pad", [x, integers(graph, window.pads), undefined, axes]);
  const slice = (value: Value, axis: number) =>
    axesFrom(0, window.kernel[axis] ?? 1).map((place) => {
      const stride = window.strides[axis] ?? 1;
      const start = place * (window.dilations[axis] ?? 1);
      const end = start + ((steps[axis] ?? 1) - 1) * stride + 1;
      if (start === 0 && stride === 1 && end === lengths[axis]) return value;
      const bounds = [start, end, axis + 3, stride].map((bound) => integers(graph, [bound]));
      return graph.node("Slice", [value, ...bounds]);
    });

  const innerPlaces = window.kernel.slice(1).reduce((product, size) => product * size, 1);
  const isNarrow = channels * innerPlaces < leastWidth;
  let under = reshape(padded, [-1, group, channels, ...lengths]);
  for (const axis of axesFrom(isNarrow ? 0 : 1, space.length).toReversed()) {
    under = join(graph, slice(under, axis), 2);
  }
  const parts = isNarrow ? [under] : slice(under, 0);
  const inner = channels * innerPlaces * (isNarrow ? (window.kernel[0] ?? 1) : 1);
  const rows = filters / group;
  const slopes = reshape(d, [-1, group, rows, count]);
  const sums = parts.map((value) => {
    const columns = reshape(value, [-1, group, inner, count]);
    // With more rows than columns, threads share out the rows, and the bytes do not depend on them.
    const isWide = inner > rows;
    const [left, right] = isWide ? [columns, slopes] : [slopes, columns];
    const product = graph.node("MatMul", [left, transpose(graph, right, [0, 1, 3, 2])]);
    const sum = sumOver(graph, product, [0], false);
    return isWide ? transpose(graph, sum, [0, 2, 1]) : sum;
  });
  const places = (inner / channels) * sums.length;
  const sum = reshape(join(graph, sums, 2), [filters, places, channels]);
  return reshapeLike(graph, transpose(graph, sum, [0, 2, 1]), weights);
}

function join(graph: GraphBuilder, parts: readonly Value[], axis: number): Value {
  const [first] = parts;
  return parts.length === 1 && first ? first : graph.node("Concat", parts, { axis });
}

/**
 * As a convolution of x with d as the kernel: batch and channels change places, and so do strides and
 * dilations. Groups lie side by side along the batch, which is now the channels.
 */
function byConvolution(
  graph: GraphBuilder,
  { x, d, weights, window, group }: WeightGradientTerms,
  channels: number,
): Value {
  const space = axesFrom(2, window.kernel.length + 2);
  const swapped = [1, 0, ...space];
  const operands: [Value, Value] = [
    batchAsChannels(graph, x, group, channels, space),
    transpose(graph, d, swapped),
  ];
  const attributes = {
    strides: window.dilations,
    dilations: window.strides,
    pads: window.pads,
    group,
  };
  const full = reproducibleConv(graph, operands, attributes, group);
  // Where strides left a rest of x unused, there are more places than the kernel has.
  const isExact = window.strides.every((stride) => stride === 1);
  const zeros = space.map(() => 0);
  const bounds = [zeros, window.kernel, space].map((list) => integers(graph, list));
  const places = isExact ? full : graph.node("Slice", [full, ...bounds]);
  return reshapeLike(graph, transpose(graph, places, swapped), weights);
}

/** [batch, group * channels, …] as [channels, group * batch, …]. */
function batchAsChannels(
  graph: GraphBuilder,
  x: Value,
  group: number,
  channels: number,
  space: readonly number[],
): Value {
  if (group === 1) return transpose(graph, x, [1, 0, ...space]);
  const rest = graph.node("Shape", [x], { start: 2 });
  const sizes = (values: readonly number[]) =>
    graph.node("Concat", [integers(graph, values), rest], { axis: 0 });
  const apart = graph.node("Reshape", [x, sizes([-1, group, channels])]);
  const moved = transpose(graph, apart, [2, 1, 0, ...space.map((axis) => axis + 1)]);
  return graph.node("Reshape", [moved, sizes([channels, -1])]);
}
