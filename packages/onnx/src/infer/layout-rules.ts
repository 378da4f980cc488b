import type { layoutOperators } from "../operators/layout.ts";
import { elementCount, type Tensor, tensor } from "../tensor.ts";
import { type Dim, formatShape, formatType, type Shape } from "../value-type.ts";
import {
  addDims,
  allNumbers,
  broadcast,
  mapDim,
  multiplyDims,
  sameDim,
  unknownShape,
  withDim,
} from "./dims.ts";
import { constantFacts, numbersOf, tensorFacts, type ValueFacts } from "./facts.ts";
import type { NodeContext } from "./node-context.ts";
import { reshape, resize, slice, split } from "./reshaping.ts";
import type { InferenceRule } from "./rule.ts";

/** The axes of an operator that takes them as an attribute in old and an input in new models. */
function axesOf(context: NodeContext): readonly number[] | "absent" | "unknown" {
  const attribute = context.ints("axes");
  if (attribute !== undefined) return attribute;
  if (!context.has(1)) return "absent";
  return allNumbers(context.elements(1)) ?? "unknown";
}

/** A tensor whose axes are the elements of an input. */
function shapeFromInput(context: NodeContext, index: number): Shape | undefined {
  const elements = context.elements(index);
  if (elements === undefined) {
    const count = context.shape(index)?.[0];
    return typeof count === "number" ? unknownShape(count) : undefined;
  }
  const negative = elements.find((element) => typeof element === "number" && element < 0);
  return negative === undefined
    ? elements
    : context.fail(`the shape ${formatShape(elements)} has a negative size`);
}

/** The output of Scatter and of others that write into the first input. */
const updated: InferenceRule = (context) => {
  const last = context.node.inputs.length - 1;
  return [tensorFacts(context.sameDataType(0, last), context.shape(0))];
};

/** Depth and space exchange a factor of `block`² between the channels and the other two axes. */
function depthAndSpace(toSpace: boolean): InferenceRule {
  return (context) => {
    const [batch, channels, height, width] = context.shapeOfRank(0, 4);
    const block = context.int("blocksize") ?? 0;
    if (block < 1) context.fail(`blocksize should be 1 or more, it is ${block}`);
    const grow = (factor: number) => (size: number) => size * factor;
    const shrink = (factor: number) => (size: number) =>
      size % factor === 0 ? size / factor : context.fail(`${size} is not divisible by ${factor}`);
    const [outer, inner] = toSpace ? [shrink, grow] : [grow, shrink];
    const shape = [
      batch,
      mapDim(channels, outer(block * block)),
      mapDim(height, inner(block)),
      mapDim(width, inner(block)),
    ];
    return [tensorFacts(context.dataType(0), shape)];
  };
}

function constantTensor(context: NodeContext): Tensor | undefined {
  const given = context.attribute("value", "tensor");
  if (given !== undefined) return given;
  const float = context.attribute("value_float", "float");
  if (float !== undefined) return tensor("float32", [], [float]);
  const floats = context.attribute("value_floats", "floats");
  if (floats !== undefined) return tensor("float32", [floats.length], [...floats]);
  const int = context.attribute("value_int", "int");
  if (int !== undefined) return tensor("int64", [], [int]);
  const ints = context.attribute("value_ints", "ints");
  if (ints !== undefined) return tensor("int64", [ints.length], [...ints]);
  return undefined;
}

/** Shapes and types of `layoutOperators`. https://onnx.ai/onnx/operators/ */
export const layoutRules = {
  // How many elements stay is known at run time only.
  Compress: (context) => {
    const [shape, axis] = [context.shape(0), context.int("axis")];
    if (axis === undefined) return [tensorFacts(context.dataType(0), [undefined])];
    const compressed = shape && withDim(shape, context.axis(axis, shape.length), undefined);
    return [tensorFacts(context.dataType(0), compressed)];
  },
  // The sum along one axis; the others must be equal.
  Concat: (context) => {
    const indices = context.node.inputs.map((_, index) => index);
    const dataType = context.sameDataType(...indices);
    const shapes = indices.map((index) => context.shape(index)).filter((s) => s !== undefined);
    const [first] = shapes;
    if (first === undefined) return [tensorFacts(dataType, undefined)];
    const axis = context.axis(context.int("axis") ?? 0, first.length);
    const joined = shapes.reduce((result, shape) => {
      if (shape.length !== result.length) {
        context.fail(`inputs of ${result.length} and ${shape.length} axes cannot be joined`);
      }
      return result.map((dim, index) =>
        index === axis ? dim : sameDim(context, `sizes of axis ${index}`, dim, shape[index]),
      );
    }, first);
    const sum =
      shapes.length === indices.length ? addDims(shapes.map((shape) => shape[axis])) : undefined;
    const lists = indices.map((index) => context.elements(index));
    const elements = lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
    return [tensorFacts(dataType, withDim(joined, axis, sum), elements)];
  },
  Constant: (context) => {
    const sparse = context.attribute("sparse_value", "sparseTensor");
    if (sparse !== undefined) return [tensorFacts(sparse.values.dataType, sparse.dims)];
    if (context.attribute("value_string", "string") !== undefined) {
      return [tensorFacts("string", [])];
    }
    const strings = context.attribute("value_strings", "strings");
    if (strings !== undefined) return [tensorFacts("string", [strings.length])];
    const constant = constantTensor(context);
    return constant === undefined
      ? context.fail("a Constant needs one of its value attributes")
      : [constantFacts(constant)];
  },
  ConstantOfShape: (context) => {
    const value = context.attribute("value", "tensor");
    const shape = shapeFromInput(context, 0);
    const fill = value === undefined ? 0 : numbersOf(value)?.[0];
    const count = allNumbers(shape);
    const isList = fill !== undefined && count?.length === 1 && elementCount(count) <= 64;
    const elements = isList ? new Array<Dim>(elementCount(count)).fill(fill) : undefined;
    return [tensorFacts(value?.dataType ?? "float32", shape, elements)];
  },
  DepthToSpace: depthAndSpace(true),
  Expand: (context) => [
    tensorFacts(
      context.dataType(0),
      broadcast(context, [context.shape(0), shapeFromInput(context, 1)]),
    ),
  ],
  EyeLike: (context) => [
    tensorFacts(
      context.dataTypeAttribute("dtype") ?? context.dataType(0),
      context.shapeOfRank(0, 2),
    ),
  ],
  // All axes before `axis` become one, and all from it on another.
  Flatten: (context) => {
    const shape = context.shape(0);
    if (shape === undefined) return [tensorFacts(context.dataType(0), unknownShape(2))];
    const given = context.int("axis") ?? 1;
    const axis = given === shape.length ? given : context.axis(given, shape.length);
    const flat = [multiplyDims(shape.slice(0, axis)), multiplyDims(shape.slice(axis))];
    return [tensorFacts(context.dataType(0), flat)];
  },
  // The axis is replaced by the axes of the indices.
  Gather: (context) => {
    const [shape, indices] = [context.shape(0), context.shape(1)];
    const axis = shape && context.axis(context.int("axis") ?? 0, shape.length);
    const gathered =
      shape && indices && axis !== undefined
        ? [...shape.slice(0, axis), ...indices, ...shape.slice(axis + 1)]
        : undefined;
    const source = context.elements(0);
    const elements =
      source &&
      context.elements(1)?.map((index) => {
        if (typeof index !== "number") return undefined;
        const position = index < 0 ? index + source.length : index;
        return position in source
          ? source[position]
          : context.fail(`index ${index} does not exist among ${source.length} elements`);
      });
    return [tensorFacts(context.dataType(0), gathered, elements)];
  },
  GatherElements: (context) => [tensorFacts(context.dataType(0), context.shape(1))],
  // The last axis of the indices points into as many axes of the data.
  GatherND: (context) => {
    const [data, indices] = [context.shape(0), context.shape(1)];
    const depth = indices?.at(-1);
    if (data === undefined || indices === undefined || typeof depth !== "number") {
      return [tensorFacts(context.dataType(0), undefined)];
    }
    const batch = context.int("batch_dims") ?? 0;
    if (batch + depth > data.length) {
      context.fail(`indices of ${depth} axes do not fit data ${formatShape(data)}`);
    }
    const shape = [...indices.slice(0, -1), ...data.slice(batch + depth)];
    return [tensorFacts(context.dataType(0), shape)];
  },
  NonZero: (context) => [tensorFacts("int64", [context.shape(0)?.length, undefined])],
  // A new axis as long as `depth` says.
  OneHot: (context) => {
    const shape = context.shape(0);
    const dataType = context.dataType(2);
    if (shape === undefined) return [tensorFacts(dataType, undefined)];
    const axis = context.axis(context.int("axis") ?? -1, shape.length + 1);
    const depth = context.elements(1)?.[0] ?? numbersOf(context.input(1).constant)?.[0];
    return [tensorFacts(dataType, shape.toSpliced(axis, 0, depth))];
  },
  Pad: (context) => {
    const shape = context.shape(0);
    const dataType = context.dataType(0);
    if (shape === undefined) return [tensorFacts(dataType, undefined)];
    const pads = context.ints("pads") ?? allNumbers(context.elements(1));
    const chosen = context.has(3) ? allNumbers(context.elements(3)) : [...shape.keys()];
    if (pads === undefined || chosen === undefined) {
      return [tensorFacts(dataType, unknownShape(shape.length))];
    }
    if (pads.length !== 2 * chosen.length) {
      context.fail(`${chosen.length} axes need ${2 * chosen.length} pads, got ${pads.length}`);
    }
    const padded = context.axes(chosen, shape.length).reduce<Shape>((result, axis, index) => {
      const total = (pads[index] ?? 0) + (pads[index + chosen.length] ?? 0);
      return total === 0
        ? result
        : withDim(
            result,
            axis,
            mapDim(shape[axis], (d) => d + total),
          );
    }, shape);
    return [tensorFacts(dataType, padded)];
  },
  // ceil((limit - start) / delta) elements.
  Range: (context) => {
    const dataType = context.sameDataType(0, 1, 2);
    const known = [0, 1, 2].map(
      (index) => context.elements(index)?.[0] ?? numbersOf(context.input(index).constant)?.[0],
    );
    const [start, limit, delta] = known;
    if (start === 0 && delta === 1 && typeof limit === "string") {
      return [tensorFacts(dataType, [limit])];
    }
    const all = allNumbers(known);
    if (all?.[0] === undefined || all[1] === undefined || all[2] === undefined) {
      return [tensorFacts(dataType, [undefined])];
    }
    const [from, to, step] = [all[0], all[1], all[2]];
    if (step === 0) context.fail("the step of a Range should not be 0");
    const count = Math.max(0, Math.ceil((to - from) / step));
    const isShort = count <= 64 && Number.isInteger(from) && Number.isInteger(step);
    const elements = isShort ? Array.from({ length: count }, (_, i) => from + i * step) : undefined;
    return [tensorFacts(dataType, [count], elements)];
  },
  Reshape: (context) => {
    const shape = reshape(context, context.shape(0));
    const keepsOrder = shape === undefined || shape.length <= 1;
    const elements = keepsOrder ? context.elements(0) : undefined;
    return [tensorFacts(context.dataType(0), shape, elements)];
  },
  Resize: (context) => [tensorFacts(context.dataType(0), resize(context, context.shape(0)))],
  ReverseSequence: (context) => [tensorFacts(context.dataType(0), context.shape(0))],
  ScatterElements: updated,
  ScatterND: updated,
  // The elements are the sizes: from here on they are carried through shape arithmetic.
  Shape: (context) => {
    const shape = context.shape(0);
    if (shape === undefined) return [tensorFacts("int64", [undefined])];
    const part = shape.slice(context.int("start") ?? 0, context.int("end") ?? shape.length);
    return [tensorFacts("int64", [part.length], part)];
  },
  Size: (context) => {
    const shape = context.shape(0);
    return [tensorFacts("int64", [], shape && [multiplyDims(shape)])];
  },
  Slice: slice,
  SpaceToDepth: depthAndSpace(false),
  Split: split,
  // Without axes, all axes of size 1 go, which is known only when all sizes are.
  Squeeze: (context) => {
    const shape = context.shape(0);
    const dataType = context.dataType(0);
    const axes = axesOf(context);
    if (shape === undefined || axes === "unknown") return [tensorFacts(dataType, undefined)];
    if (axes === "absent") {
      const isKnown = shape.every((dim) => typeof dim === "number");
      const squeezed = isKnown ? shape.filter((dim) => dim !== 1) : undefined;
      return [tensorFacts(dataType, squeezed, context.elements(0))];
    }
    const gone = context.axes(axes, shape.length);
    const wrong = gone.find((axis) => typeof shape[axis] === "number" && shape[axis] !== 1);
    if (wrong !== undefined) {
      const type = formatType(context.input(0).type);
      context.fail(`axis ${wrong} of ${type} cannot be squeezed, its size is not 1`);
    }
    const squeezed = shape.filter((_, axis) => !gone.includes(axis));
    return [tensorFacts(dataType, squeezed, context.elements(0))];
  },
  Tile: (context) => {
    const shape = context.shape(0);
    const repeats = context.elements(1);
    const tiled = shape?.map((dim, axis) => repeats && multiplyDims([dim, repeats[axis]]));
    return [tensorFacts(context.dataType(0), tiled)];
  },
  // `perm` says for each output axis from which input axis it comes; by default reversed.
  Transpose: (context) => {
    const shape = context.shape(0);
    const perm = context.ints("perm");
    if (shape === undefined) {
      return [tensorFacts(context.dataType(0), perm && unknownShape(perm.length))];
    }
    const order = perm ?? [...shape.keys()].reverse();
    if (order.length !== shape.length || new Set(order).size !== order.length) {
      context.fail(`perm [${order.join(", ")}] does not fit ${formatShape(shape)}`);
    }
    const transposed = order.map((axis) => shape[context.axis(axis, shape.length)]);
    return [tensorFacts(context.dataType(0), transposed)];
  },
  Unsqueeze: (context): readonly ValueFacts[] => {
    const shape = context.shape(0);
    const axes = axesOf(context);
    if (shape === undefined || typeof axes === "string") {
      return [tensorFacts(context.dataType(0), undefined)];
    }
    const rank = shape.length + axes.length;
    const added = new Set(context.axes(axes, rank));
    const rest = shape.values();
    const unsqueezed = Array.from({ length: rank }, (_, axis) =>
      added.has(axis) ? 1 : rest.next().value,
    );
    return [tensorFacts(context.dataType(0), unsqueezed, context.elements(0))];
  },
} satisfies Record<keyof typeof layoutOperators, InferenceRule>;
