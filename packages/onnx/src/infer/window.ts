import type { Dim } from "../value-type.ts";
import { mapDim } from "./dims.ts";
import type { NodeContext } from "./node-context.ts";

type Padding = "NOTSET" | "SAME_UPPER" | "SAME_LOWER" | "VALID";

function paddingOf(context: NodeContext): Padding {
  const padding = context.text("auto_pad") ?? "NOTSET";
  if (
    padding === "NOTSET" ||
    padding === "SAME_UPPER" ||
    padding === "SAME_LOWER" ||
    padding === "VALID"
  ) {
    return padding;
  }
  return context.fail(`auto_pad "${padding}" does not exist`);
}

interface Window {
  readonly kernel: Dim;
  readonly stride: number;
  readonly dilation: number;
  readonly pads: number;
}

function windowOf(
  context: NodeContext,
  rank: number,
  axis: number,
  kernel: readonly Dim[] | undefined,
): Window {
  const list = (name: string, length: number): readonly number[] | undefined => {
    const values = context.ints(name);
    if (values !== undefined && values.length !== length) {
      context.fail(`${name} should have ${length} numbers, it has ${values.length}`);
    }
    return values;
  };
  if (kernel !== undefined && kernel.length !== rank) {
    context.fail(`the kernel should have ${rank} axes, it has ${kernel.length}`);
  }
  const pads = list("pads", 2 * rank);
  const stride = list("strides", rank)?.[axis] ?? 1;
  const dilation = list("dilations", rank)?.[axis] ?? 1;
  if (stride < 1) context.fail(`strides should be 1 or more, got ${stride}`);
  return {
    kernel: kernel?.[axis],
    stride,
    dilation,
    pads: (pads?.[axis] ?? 0) + (pads?.[axis + rank] ?? 0),
  };
}

/**
 * The sizes that a window sliding over an input gives, for convolutions and pools:
 * floor((in + pads - (dilation (kernel - 1) + 1)) / stride) + 1, or ceil(in / stride) for SAME.
 */
export function windowSizes(
  context: NodeContext,
  input: readonly Dim[],
  kernel: readonly Dim[] | undefined,
): readonly Dim[] {
  const padding = paddingOf(context);
  const roundsUp = context.int("ceil_mode") === 1;
  return input.map((dim, axis) => {
    const window = windowOf(context, input.length, axis, kernel);
    const { stride } = window;
    if (padding === "SAME_UPPER" || padding === "SAME_LOWER") {
      return stride === 1 ? dim : mapDim(dim, (size) => Math.ceil(size / stride));
    }
    const pads = padding === "VALID" ? 0 : window.pads;
    const span = mapDim(window.kernel, (size) => window.dilation * (size - 1) + 1);
    if (typeof span !== "number") return undefined;
    if (typeof dim !== "number") return span === 1 + pads && stride === 1 ? dim : undefined;
    const room = dim + pads - span;
    if (room < 0) context.fail(`a window of ${span} does not fit ${dim} + ${pads} padding`);
    if (!roundsUp) return Math.floor(room / stride) + 1;
    return roundedUp(context, axis, dim, room, stride);
  });
}

/** With `ceil_mode` a last window may overhang, unless it would begin in the padding at the end. */
function roundedUp(
  context: NodeContext,
  axis: number,
  size: number,
  room: number,
  stride: number,
): Dim {
  const count = Math.ceil(room / stride) + 1;
  const isValid = paddingOf(context) === "VALID";
  const padBefore = isValid ? 0 : (context.ints("pads")?.[axis] ?? 0);
  return (count - 1) * stride >= size + padBefore ? count - 1 : count;
}

/**
 * The sizes that ConvTranspose gives: stride (in - 1) + output_padding + dilation (kernel - 1) + 1
 * - pads, or in x stride for SAME; `output_shape` overrides both.
 */
export function transposedWindow(
  context: NodeContext,
  input: readonly Dim[],
  kernel: readonly Dim[] | undefined,
): readonly Dim[] {
  const given = context.ints("output_shape");
  if (given !== undefined) return given.slice(-input.length);
  const padding = paddingOf(context);
  const extra = context.ints("output_padding");
  return input.map((dim, axis) => {
    const window = windowOf(context, input.length, axis, kernel);
    if (padding === "SAME_UPPER" || padding === "SAME_LOWER") {
      return mapDim(dim, (size) => size * window.stride);
    }
    const pads = padding === "VALID" ? 0 : window.pads;
    return mapDim(dim, (size) =>
      mapDim(
        window.kernel,
        (length) =>
          window.stride * (size - 1) +
          (extra?.[axis] ?? 0) +
          window.dilation * (length - 1) +
          1 -
          pads,
      ),
    );
  });
}
