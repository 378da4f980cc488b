import { type Dim, formatShape, type Shape } from "../value-type.ts";
import { allNumbers, mapDim, multiplyDims, unknownShape, withDim } from "./dims.ts";
import { numbersOf, tensorFacts, type ValueFacts } from "./facts.ts";
import type { NodeContext } from "./node-context.ts";

/**
 * The shape that Reshape gives: 0 keeps the input's axis (unless `allowzero`), and one -1 takes
 * what is left. Names count as factors, so that [batch, 4, 64] becomes [batch, 256].
 */
export function reshape(context: NodeContext, input: Shape | undefined): Shape | undefined {
  const target = context.elements(1);
  if (target === undefined) {
    const rank = context.shape(1)?.[0];
    return typeof rank === "number" ? unknownShape(rank) : undefined;
  }
  const keepsZero = context.int("allowzero") === 1;
  const shape = target.map((dim, axis) => (dim === 0 && !keepsZero ? input?.[axis] : dim));
  const free = shape.indexOf(-1);
  if (free !== shape.lastIndexOf(-1)) context.fail("only one size may be -1");
  const tooSmall = shape.find((dim) => typeof dim === "number" && dim < -1);
  if (tooSmall !== undefined) context.fail(`a size of ${tooSmall} makes no sense`);
  if (input === undefined) return free < 0 ? shape : withDim(shape, free, undefined);
  if (free >= 0) return withDim(shape, free, remainder(context, input, shape.toSpliced(free, 1)));
  const [from, to] = [multiplyDims(input), multiplyDims(shape)];
  if (typeof from === "number" && typeof to === "number" && from !== to) {
    context.fail(`${formatShape(input)} has ${from} elements, ${formatShape(shape)} has ${to}`);
  }
  return shape;
}

/** The size that is left for -1: common names cancel, then the numbers are divided and multiply the name. */
function remainder(context: NodeContext, input: Shape, taken: Shape): Dim {
  const rest = [...input];
  const divisors: Dim[] = [];
  for (const dim of taken) {
    const index = typeof dim === "string" ? rest.indexOf(dim) : -1;
    if (index >= 0) rest.splice(index, 1);
    else divisors.push(dim);
  }
  const divisor = multiplyDims(divisors);
  const names = rest.filter((dim) => typeof dim !== "number");
  const total = multiplyDims(rest.filter((dim) => typeof dim === "number"));
  if (typeof divisor !== "number" || typeof total !== "number" || divisor === 0) return undefined;
  if (names.length === 0 && total % divisor !== 0) {
    context.fail(`${formatShape(input)} cannot be divided into ${formatShape(taken)} and a rest`);
  }
  if (names.length === 0) return total / divisor;
  const [name] = names;
  if (names.length > 1 || name === undefined) return undefined;
  // A multiple of a name is a name as well: "128*batch".
  const [, multiple = "1", base = name] = /^(\d+)\*(.+)$/.exec(name) ?? [];
  const size = (total * Number(multiple)) / divisor;
  if (!Number.isSafeInteger(size)) return undefined;
  return size === 1 ? base : `${size}*${base}`;
}

/** Starts, ends, axes and steps of Slice, from inputs or (before operator set 10) attributes. */
export function slice(context: NodeContext): readonly ValueFacts[] {
  const shape = context.shape(0);
  const dataType = context.dataType(0);
  const starts = context.ints("starts") ?? context.elements(1);
  const ends = context.ints("ends") ?? context.elements(2);
  if (shape === undefined) return [tensorFacts(dataType, undefined)];
  const count = starts?.length ?? ends?.length;
  const given = context.ints("axes") ?? (context.has(3) ? allNumbers(context.elements(3)) : "all");
  const steps = context.has(4)
    ? allNumbers(context.elements(4))
    : new Array<number>(count ?? 0).fill(1);
  const axes = given === "all" ? [...shape.keys()].slice(0, count) : given;
  if (axes === undefined || starts === undefined || ends === undefined || steps === undefined) {
    const rows = axes === undefined ? [...shape.keys()] : context.axes(axes, shape.length);
    return [
      tensorFacts(
        dataType,
        shape.map((dim, axis) => (rows.includes(axis) ? undefined : dim)),
      ),
    ];
  }
  let elements = context.elements(0);
  const sliced = [...shape];
  for (const [index, axis] of context.axes(axes, shape.length).entries()) {
    const [start, end, step] = [starts[index], ends[index], steps[index] ?? 1];
    if (step === 0) context.fail("the step of a Slice should not be 0");
    const positions = slicePositions(shape[axis], start, end, step);
    sliced[axis] =
      positions === undefined ? partialSlice(shape[axis], start, end, step) : positions.count;
    elements = positions && pick(elements, positions, step);
  }
  return [tensorFacts(dataType, sliced, elements)];
}

interface Positions {
  readonly from: number;
  readonly count: number;
}

function slicePositions(size: Dim, start: Dim, end: Dim, step: number): Positions | undefined {
  if (typeof size !== "number" || typeof start !== "number" || typeof end !== "number") {
    return undefined;
  }
  const clamp = (value: number, low: number, high: number) =>
    Math.min(Math.max(value < 0 ? value + size : value, low), high);
  const from = step > 0 ? clamp(start, 0, size) : clamp(start, 0, size - 1);
  const to = step > 0 ? clamp(end, 0, size) : clamp(end, -1, size - 1);
  return { from, count: Math.max(0, Math.ceil((to - from) / step)) };
}

/** A slice of an axis with a name: the whole of it keeps the name, `[:end]` with a name takes that. */
function partialSlice(size: Dim, start: Dim, end: Dim, step: number): Dim {
  if (start !== 0 || step !== 1) return undefined;
  if (typeof end === "number" && end >= 2 ** 31 - 1) return size;
  return typeof end === "string" && end === size ? size : undefined;
}

function pick(
  elements: readonly Dim[] | undefined,
  { from, count }: Positions,
  step: number,
): readonly Dim[] | undefined {
  return elements && Array.from({ length: count }, (_, index) => elements[from + index * step]);
}

/** Outputs of Split: as many as the node has, of given or of equal sizes. */
export function split(context: NodeContext): readonly ValueFacts[] {
  const shape = context.shape(0);
  const dataType = context.dataType(0);
  const { outputs } = context.node;
  if (shape === undefined) return outputs.map(() => tensorFacts(dataType, undefined));
  const axis = context.axis(context.int("axis") ?? 0, shape.length);
  const sizes = splitSizes(context, shape[axis]);
  if (sizes !== undefined && sizes.length !== outputs.length) {
    context.fail(`${sizes.length} parts are asked for, but there are ${outputs.length} outputs`);
  }
  const parts = allNumbers(sizes)?.reduce((sum, size) => sum + size, 0);
  if (parts !== undefined && typeof shape[axis] === "number" && parts !== shape[axis]) {
    context.fail(
      `parts of ${sizes?.join(" + ")} do not make up axis ${axis} of ${formatShape(shape)}`,
    );
  }
  return outputs.map((_, index) => tensorFacts(dataType, withDim(shape, axis, sizes?.[index])));
}

function splitSizes(context: NodeContext, size: Dim): readonly Dim[] | undefined {
  const given = context.ints("split");
  if (given !== undefined) return given;
  if (context.has(1)) return context.elements(1);
  const count = context.int("num_outputs") ?? context.node.outputs.length;
  if (typeof size !== "number") return undefined;
  // From operator set 18 on the last part may be smaller; before, the axis had to divide evenly.
  if (size % count !== 0 && context.opset < 18) {
    context.fail(`an axis of ${size} cannot be split into ${count} equal parts`);
  }
  const part = Math.ceil(size / count);
  return Array.from({ length: count }, (_, index) =>
    Math.max(0, Math.min(part, size - index * part)),
  );
}

/** The shape that Resize gives: `sizes`, or floor(size x scale). */
export function resize(context: NodeContext, input: Shape | undefined): Shape | undefined {
  if (input === undefined) return undefined;
  // Operator set 10 has the scales second; later ones have the region of interest there.
  const scalesIndex = context.opset < 11 ? 1 : 2;
  const axes = context.axes(context.ints("axes") ?? [...input.keys()], input.length);
  const isKeepingRatio = (context.text("keep_aspect_ratio_policy") ?? "stretch") !== "stretch";
  if (isKeepingRatio) {
    return input.map((dim, axis) => (axes.includes(axis) ? undefined : dim));
  }
  const scales = numbersOf(context.input(scalesIndex).constant);
  const sizes = context.elements(3);
  if (sizes !== undefined && sizes.length > 0) {
    checkLength(context, "sizes", sizes.length, axes.length);
    return axes.reduce<Shape>((shape, axis, index) => withDim(shape, axis, sizes[index]), input);
  }
  if (scales === undefined || scales.length === 0) return unknownShape(input.length);
  checkLength(context, "scales", scales.length, axes.length);
  return axes.reduce<Shape>((shape, axis, index) => {
    const scale = scales[index] ?? 1;
    const scaled = scale === 1 ? input[axis] : mapDim(input[axis], (d) => Math.floor(d * scale));
    return withDim(shape, axis, scaled);
  }, input);
}

function checkLength(context: NodeContext, what: string, got: number, expected: number): void {
  if (got !== expected) context.fail(`expected ${expected} ${what}, got ${got}`);
}
