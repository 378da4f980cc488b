import type { OperatorName } from "@understudy/onnx";
import { Arithmetic, integers } from "./arithmetic.ts";
import { intOf, intsOf, textOf, valueAttributes } from "./attributes.ts";
import { gatherRule } from "./gather-rule.ts";
import { refuse } from "./refuse.ts";
import type { Differentiability, GradientRule } from "./rule.ts";
import { scatterAdd, scatterMoved } from "./scatter.ts";
import {
  axisOf,
  rankOf,
  reshapeLike,
  shapeNode,
  sizeNode,
  transpose,
  unbroadcast,
  zerosLike,
} from "./shapes.ts";
import { sliceRule } from "./slice-rule.ts";

/** The same elements in another shape: the gradient goes back to the input's. */
const reshaping: GradientRule = {
  backward({ graph, inputs: [x] }, _outputs, [d]) {
    return x && d ? [reshapeLike(graph, d, x)] : [];
  },
};

/** Elements that are chosen or moved: each gradient is added where its element came from. */
const moving: GradientRule = {
  backward({ graph, node, inputs: [x, ...others] }, _outputs, [d]) {
    if (!x || !d) return [];
    const move = (positions: typeof x) =>
      graph.node(node.opType, [positions, ...others], valueAttributes(node));
    return [scatterMoved(graph, x, d, move)];
  },
};

/** Gradients of `layoutOperators`: each element's gradient goes back to where the element came from. */
export const layoutRules = {
  Compress: moving,
  // the parts again
  Concat: {
    backward(context, _outputs, [d]) {
      const { graph, node, inputs, wanted } = context;
      const parts = inputs.filter((input) => input !== undefined);
      const [first] = parts;
      if (!first || !d) return [];
      const axis = axisOf(context, first, intOf(node, "axis", 0));
      if (parts.length === 1) return [d];
      const lengths = parts.map((part) => graph.shapeOf(part)?.[axis]);
      const sizes = lengths.every((size) => typeof size === "number")
        ? integers(graph, lengths)
        : graph.node(
            "Concat",
            parts.map((part) => sizeNode(graph, part, axis)),
            { axis: 0 },
          );
      const pieces = graph.node("Split", [d, sizes], { axis }, { outputs: parts.length });
      return pieces.map((piece, index) => (wanted[index] ? piece : undefined));
    },
  },
  Constant: "constant",
  ConstantOfShape: "constant",
  // SpaceToDepth, which puts the places within a block before the channels; CRD has them after
  DepthToSpace: {
    backward({ graph, node, inputs: [x] }, _outputs, [d]) {
      if (!x || !d) return [];
      const blocksize = intOf(node, "blocksize", 1);
      const gathered = graph.node("SpaceToDepth", [d], { blocksize });
      if (textOf(node, "mode", "DCR") === "DCR") return [gathered];
      const depth = graph.shapeOf(x)?.[1];
      if (typeof depth !== "number") return refuse(node, "the number of channels is not known");
      const places = blocksize * blocksize;
      const channels = depth / places;
      const order = Array.from({ length: depth }, (_, at) => {
        return (at % places) * channels + Math.floor(at / places);
      });
      return [graph.node("Gather", [gathered, integers(graph, order)], { axis: 1 })];
    },
  },
  // summed over what was repeated
  Expand: {
    backward({ graph, inputs: [x] }, [y], [d]) {
      return x && y && d ? [unbroadcast(graph, d, graph.shapeOf(y), x)] : [];
    },
  },
  EyeLike: "constant",
  Flatten: reshaping,
  Gather: gatherRule,
  // y[i] = x[indices[i]] along one axis
  GatherElements: {
    backward({ graph, node, inputs: [x, indices] }, _outputs, [d]) {
      return x && indices && d ? [scatterAdd(graph, x, indices, d, intOf(node, "axis", 0))] : [];
    },
  },
  GatherND: moving,
  NonZero: "constant",
  OneHot: "unsupported",
  // what was added is cut off, and zeros come where something was cut off; repeated elements add up
  Pad: {
    backward({ graph, node, inputs: [x, pads, value, axes], wanted }, _outputs, [d]) {
      if (!x || !pads || !d) return [];
      const mode = textOf(node, "mode", "constant");
      if (mode !== "constant") {
        const pad = (positions: typeof x) =>
          graph.node("Pad", [positions, pads, undefined, axes], { mode });
        return [scatterMoved(graph, x, d, pad)];
      }
      const inner = graph.node("Pad", [d, graph.node("Neg", [pads]), undefined, axes]);
      if (!value || !wanted[2]) return [inner];
      const total = (of: typeof d) => graph.node("ReduceSum", [of], { keepdims: 0 });
      const border = new Arithmetic(graph).sub(total(d), total(inner));
      return [inner, undefined, reshapeLike(graph, border, value)];
    },
  },
  Range: "unsupported",
  Reshape: reshaping,
  Resize: "unsupported",
  // the same reversal again
  ReverseSequence: {
    backward({ graph, node, inputs: [, lengths] }, _outputs, [d]) {
      if (!lengths || !d) return [];
      return [graph.node("ReverseSequence", [d, lengths], valueAttributes(node))];
    },
  },
  // data with updates in some places (`none`), or added there: data lose what was overwritten
  ScatterElements: {
    backward({ graph, node, inputs: [, indices, updates] }, _outputs, [d]) {
      if (!indices || !updates || !d) return [];
      const axis = intOf(node, "axis", 0);
      const reduction = textOf(node, "reduction", "none");
      if (reduction !== "none" && reduction !== "add") {
        refuse(node, `reduction is "${reduction}"; expected none or add`);
      }
      const left = graph.node("ScatterElements", [d, indices, zerosLike(graph, updates)], { axis });
      const ofUpdates = graph.node("GatherElements", [d, indices], { axis });
      return [reduction === "none" ? left : d, undefined, ofUpdates];
    },
  },
  // as ScatterElements; `add` is refused, since its forward pass differs from run to run
  ScatterND: {
    backward({ graph, node, inputs: [, indices, updates] }, _outputs, [d]) {
      if (!indices || !updates || !d) return [];
      const reduction = textOf(node, "reduction", "none");
      if (reduction !== "none") {
        refuse(node, `reduction is "${reduction}"; expected none (or use ScatterElements)`);
      }
      const left = graph.node("ScatterND", [d, indices, zerosLike(graph, updates)]);
      return [left, undefined, graph.node("GatherND", [d, indices])];
    },
  },
  Shape: "constant",
  Size: "constant",
  Slice: sliceRule,
  // DepthToSpace
  SpaceToDepth: {
    backward({ graph, node }, _outputs, [d]) {
      const blocksize = intOf(node, "blocksize", 1);
      return d ? [graph.node("DepthToSpace", [d], { blocksize })] : [];
    },
  },
  // the parts' gradients side by side, zeros for a part that nobody used
  Split: {
    backward({ graph, node }, outputs, gradients) {
      const parts = outputs.map((output, index) => gradients[index] ?? zerosLike(graph, output));
      return [graph.node("Concat", parts, { axis: intOf(node, "axis", 0) })];
    },
  },
  Squeeze: reshaping,
  // [r n, …] as [r, n, …], summed over the repetitions r
  Tile: {
    backward(context, _outputs, [d]) {
      const { graph, inputs } = context;
      const [x, repeats] = inputs;
      if (!x || !repeats || !d) return [];
      const columns = [repeats, shapeNode(graph, x)].map((sizes) =>
        graph.node("Unsqueeze", [sizes, integers(graph, [1])]),
      );
      const pairs = graph.node("Concat", columns, { axis: 1 });
      const shape = graph.node("Reshape", [pairs, integers(graph, [-1])]);
      const apart = graph.node("Reshape", [d, shape]);
      const axes = Array.from({ length: rankOf(context, x) }, (_, axis) => 2 * axis);
      const sum = graph.node("ReduceSum", [apart, integers(graph, axes)], { keepdims: 0 });
      return [reshapeLike(graph, sum, x)];
    },
  },
  // the inverse permutation
  Transpose: {
    backward(context, _outputs, [d]) {
      const { graph, node, inputs } = context;
      const [x] = inputs;
      if (!x || !d) return [];
      const rank = rankOf(context, x);
      const perm = intsOf(node, "perm") ?? Array.from({ length: rank }, (_, at) => rank - 1 - at);
      const inverse = perm.map((_, at) => perm.indexOf(at));
      return [transpose(graph, d, inverse)];
    },
  },
  Unsqueeze: reshaping,
} as const satisfies Partial<Record<OperatorName, Differentiability>>;
