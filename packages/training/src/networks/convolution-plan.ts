import { HyperparameterError } from "../errors.ts";
import type { ConvolutionLayer } from "../methods/hyperparameters.ts";

/** Channels, height and width of an image or of what a layer makes of it. */
export interface ImageSize {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

/** A layer with its sizes: what goes in, and what comes out behind its pool. */
export interface PlannedConvolution {
  readonly layer: Required<ConvolutionLayer>;
  readonly input: ImageSize;
  /** Rows and columns of zeros around the input: top, left, bottom, right. */
  readonly pads: readonly [number, number, number, number];
  readonly output: ImageSize;
}

/**
 * Works out the sizes of a stack of convolutions and pools.
 *
 * Throws `HyperparameterError` with the layer, counted from 1, whose groups do not divide its channels or
 * whose kernel or pool is larger than what it is laid on.
 */
export function planConvolutions(
  image: ImageSize,
  layers: readonly ConvolutionLayer[],
): readonly PlannedConvolution[] {
  let input = image;
  return layers.map((given, index) => {
    const planned = planConvolution(input, completed(given), index + 1);
    input = planned.output;
    return planned;
  });
}

/**
 * Layers for images of a size: kernels of 3 x 3 and pools of 2 x 2, 32 filters and twice as many from
 * layer to layer up to 256, until about 4 x 4 is left; at least two layers and at most six.
 */
export function chooseConvolutions({ height, width }: ImageSize): ConvolutionLayer[] {
  const size = Math.min(height, width);
  const count = Math.min(6, Math.max(2, Math.floor(Math.log2(size / 4))));
  return Array.from({ length: count }, (_, index) => ({
    filters: Math.min(256, 32 * 2 ** index),
    pool_size: size >= 2 ** (index + 1) ? 2 : 1,
  }));
}

function completed(layer: ConvolutionLayer): Required<ConvolutionLayer> {
  const defaults = { kernel_size: 3, stride: 1, dilation: 1, groups: 1, pool_size: 1 };
  return { ...defaults, padding: "same", ...layer };
}

function planConvolution(
  input: ImageSize,
  layer: Required<ConvolutionLayer>,
  number: number,
): PlannedConvolution {
  const { filters, groups, pool_size } = layer;
  if (input.channels % groups !== 0 || filters % groups !== 0) {
    throw wrong(
      number,
      `${groups} groups do not divide its ${input.channels} channels and ${filters} filters`,
    );
  }
  const rows = slide(input.height, layer);
  const columns = slide(input.width, layer);
  if (rows.count < 1 || columns.count < 1) {
    const span = layer.dilation * (layer.kernel_size - 1) + 1;
    throw wrong(number, `a kernel that spans ${span} does not fit ${sizeOf(input)}`);
  }
  if (rows.count < pool_size || columns.count < pool_size) {
    const size = sizeOf({ height: rows.count, width: columns.count });
    throw wrong(
      number,
      `a pool of ${pool_size} does not fit the ${size} that its convolution gives`,
    );
  }
  return {
    layer,
    input,
    pads: [rows.before, columns.before, rows.after, columns.after],
    output: {
      channels: filters,
      height: Math.floor(rows.count / pool_size),
      width: Math.floor(columns.count / pool_size),
    },
  };
}

/**
 * How often a kernel is laid along a side, and how many zeros are put before and after it. With `same`
 * padding ceil(size / stride) times, and an odd zero comes after, as in TensorFlow.
 */
function slide(
  size: number,
  { kernel_size, stride, dilation, padding }: Required<ConvolutionLayer>,
): { readonly count: number; readonly before: number; readonly after: number } {
  const span = dilation * (kernel_size - 1) + 1;
  if (padding === "valid") {
    return { count: Math.floor((size - span) / stride) + 1, before: 0, after: 0 };
  }
  const count = Math.ceil(size / stride);
  const zeros = Math.max(0, (count - 1) * stride + span - size);
  return { count, before: Math.floor(zeros / 2), after: Math.ceil(zeros / 2) };
}

function sizeOf({ height, width }: Pick<ImageSize, "height" | "width">): string {
  return `${height}x${width}`;
}

function wrong(number: number, problem: string): HyperparameterError {
  return new HyperparameterError("conv_layers", `in layer ${number}, ${problem}.`);
}
