import type { FitContext } from "../method.ts";
import type { FeatureTable } from "./feature-table.ts";

/** Below it the inverse of a deviation is no float32. */
const leastDeviation = 1e-37;
/** Where a column varies by less than this part of its mean, float32 tells few of its values apart. */
const float32Resolution = 2 ** -18;

/**
 * The map `(x - offset) * scale` of each feature. Both are float32 values, as the served model's
 * Scaler has them, so that training sees the very same map.
 */
export interface Standardization {
  readonly offset: Float32Array;
  /** 0 for a feature that is left out. */
  readonly scale: Float32Array;
  /** The features whose scale is not 0, in ascending order. */
  readonly active: readonly number[];
}

export interface StandardizationOptions {
  readonly table: FeatureTable;
  readonly context: Pick<FitContext, "breathe" | "signal" | "onMessage">;
  /** Without centring the offset is 0 and the scale that of the root mean square. */
  readonly center: boolean;
  /** Called behind each block. */
  readonly onBlock?: (block: number) => void;
}

/**
 * Finds the mean and the population standard deviation of each feature in one pass. Blocks are
 * joined as in T. F. Chan, G. H. Golub and R. J. LeVeque, "Updating Formulae and a Pairwise
 * Algorithm for Computing Sample Variances", 1979: a sum of squares less the square of a sum would
 * cancel. A feature that is the same in every row is left out, with a warning.
 */
export async function fitStandardization(
  options: StandardizationOptions,
): Promise<Standardization> {
  const { table, context, center } = options;
  const { width } = table;
  const mean = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let block = 0; block < table.blockCount; block++) {
    context.signal.throwIfAborted();
    addBlock(table.features(block), table.startOf(block), mean, squares);
    options.onBlock?.(block);
    await context.breathe();
  }
  const offset = new Float32Array(width);
  const scale = new Float32Array(width);
  const active: number[] = [];
  const constant: string[] = [];
  const blurred: string[] = [];
  for (let feature = 0; feature < width; feature++) {
    const average = mean[feature] ?? 0;
    const deviation = Math.sqrt((squares[feature] ?? 0) / table.count);
    if (center) offset[feature] = average;
    const size = center ? deviation : Math.hypot(deviation, average);
    if (size > leastDeviation) {
      scale[feature] = 1 / size;
      active.push(feature);
    }
    const name = table.names[feature] ?? "";
    if (deviation <= leastDeviation) constant.push(name);
    else if (deviation < Math.abs(average) * float32Resolution) blurred.push(name);
  }
  if (constant.length > 0) warnConstant(context, constant, center);
  if (blurred.length > 0) {
    context.onMessage(
      "warn",
      `${listed(blurred)}: the values differ by so little beside their mean that float32, in which the model is served, blurs them. Subtract a constant from them.`,
    );
  }
  return { offset, scale, active };
}

function warnConstant(
  context: StandardizationOptions["context"],
  names: readonly string[],
  center: boolean,
): void {
  const effect = center ? "tells no rows apart" : "works as an intercept";
  context.onMessage(
    "warn",
    `${listed(names)}: a feature with the same value in every row ${effect}.`,
  );
}

/** The first names, as there may be thousands. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => `'${name}'`);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function addBlock(
  values: Float64Array,
  before: number,
  mean: Float64Array,
  squares: Float64Array,
): void {
  const width = mean.length;
  const rows = values.length / width;
  const all = before + rows;
  for (let feature = 0; feature < width; feature++) {
    const first = values[feature] ?? 0;
    let sum = 0;
    for (let at = feature; at < values.length; at += width) sum += (values[at] ?? 0) - first;
    const blockMean = first + sum / rows;
    let blockSquares = 0;
    for (let at = feature; at < values.length; at += width) {
      const deviation = (values[at] ?? 0) - blockMean;
      blockSquares += deviation * deviation;
    }
    const step = before === 0 ? 0 : blockMean - (mean[feature] ?? 0);
    mean[feature] = before === 0 ? blockMean : (mean[feature] ?? 0) + (step * rows) / all;
    squares[feature] = (squares[feature] ?? 0) + blockSquares + (step * step * before * rows) / all;
  }
}
