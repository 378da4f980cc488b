import type { layoutOperators } from "../operators/layout.ts";
import { scalar, tensor } from "../tensor.ts";
import {
  bools,
  constant,
  counts,
  f32,
  i64,
  type OperatorCase,
  oneNode,
  shaped,
  single,
} from "./operator-case.ts";

const largest = 2 ** 53 - 1;

/** Shape → Gather → Concat → Reshape, as exporters write it. */
const computedReshape: OperatorCase = {
  feeds: [f32(2, 3, 4, 5)],
  build: (graph, [x]) => {
    const shape = graph.node("Shape", [x]);
    const batch = graph.node("Gather", [shape, graph.constant(tensor("int64", [1], [0]))], {});
    const one = graph.constant(tensor("int64", [1], [12]));
    const rest = graph.constant(tensor("int64", [1], [-1]));
    const target = graph.node("Concat", [batch, one, rest], { axis: 0 });
    return graph.node("Reshape", [x, target]);
  },
};

/** The product of two axes, computed in the graph and unsqueezed. */
const multipliedReshape: OperatorCase = {
  feeds: [f32(2, 3, 4)],
  build: (graph, [x]) => {
    const shape = graph.node("Shape", [x]);
    const zero = graph.constant(tensor("int64", [1], [0]));
    const at = (index: number) =>
      graph.node("Gather", [shape, graph.constant(scalar("int64", index))]);
    const product = graph.node("Unsqueeze", [graph.node("Mul", [at(1), at(2)]), zero]);
    const head = graph.node("Slice", [
      shape,
      zero,
      graph.constant(tensor("int64", [1], [1])),
      zero,
    ]);
    return graph.node("Reshape", [x, graph.node("Concat", [head, product], { axis: 0 })]);
  },
};

/** Uses of every operator that moves, chooses, counts or makes elements. */
export const layoutCases = {
  Compress: [
    oneNode("Compress", [f32(2, 3)], { axis: 1 }, { exact: false, constants: [bools(3)] }),
    oneNode("Compress", [f32(2, 3)], {}, { exact: false, constants: [bools(4)] }),
  ],
  Concat: [
    oneNode("Concat", [f32(2, 3), f32(2, 1), f32(2, 4)], { axis: 1 }),
    oneNode("Concat", [f32(2, 3), f32(5, 3)], { axis: -2 }),
  ],
  Constant: [
    {
      feeds: [],
      build: (graph) => [
        graph.node("Constant", [], { value: tensor("float32", [2, 1], [1, 2]) }),
        graph.node("Constant", [], { value_float: 1 }),
        graph.node("Constant", [], { value_floats: [1, 2, 3] }),
        graph.node("Constant", [], { value_int: 7 }),
        graph.node("Constant", [], { value_ints: [7, 8] }),
        graph.node("Constant", [], { value_string: "a" }),
        graph.node("Constant", [], { value_strings: ["a", "b"] }),
      ],
    },
  ],
  ConstantOfShape: [
    oneNode(
      "ConstantOfShape",
      [],
      { value: tensor("int64", [1], [3]) },
      { constants: [i64(2, 3)] },
    ),
    oneNode("ConstantOfShape", [i64(2, 3)], {}, { exact: false }),
  ],
  DepthToSpace: [oneNode("DepthToSpace", [f32(2, 8, 3, 5)], { blocksize: 2, mode: "CRD" })],
  Expand: [oneNode("Expand", [f32(3, 1)], {}, { constants: [i64(2, 1, 6)] })],
  EyeLike: [oneNode("EyeLike", [f32(3, 4)], { dtype: "int64", k: 1 })],
  Flatten: [
    oneNode("Flatten", [f32(2, 3, 4)], { axis: 1 }),
    oneNode("Flatten", [f32(2, 3, 4)], { axis: 3 }),
    oneNode("Flatten", [f32(2, 3, 4)], { axis: 0 }),
    oneNode("Flatten", [f32(2, 3, 4)], { axis: -1 }),
  ],
  Gather: [
    oneNode("Gather", [f32(5, 3), shaped(i64(0, 4, 2, 1), 2, 2)]),
    oneNode("Gather", [f32(5, 3), single("int64", 2)], { axis: 1 }),
    oneNode("Gather", [f32(2, 5, 3), i64(-1, 0)], { axis: -2 }),
  ],
  GatherElements: [
    oneNode("GatherElements", [f32(3, 3), shaped(i64(0, 1, 2, 0), 2, 2)], { axis: 1 }),
  ],
  GatherND: [
    oneNode("GatherND", [f32(2, 3, 4), shaped(i64(0, 1, 1, 2), 2, 2)]),
    oneNode("GatherND", [f32(2, 3, 4), shaped(i64(1, 2), 2, 1)], { batch_dims: 1 }),
  ],
  NonZero: [oneNode("NonZero", [counts("int64", 2, 3)], {}, { exact: false })],
  OneHot: [
    oneNode(
      "OneHot",
      [i64(0, 2, 1)],
      { axis: 0 },
      {
        constants: [single("int64", 4), { type: "float32", dims: [2], data: [0, 1] }],
      },
    ),
    oneNode(
      "OneHot",
      [i64(0, 2, 1)],
      {},
      {
        constants: [single("int64", 4), { type: "float32", dims: [2], data: [0, 1] }],
      },
    ),
  ],
  Pad: [
    oneNode("Pad", [f32(2, 3)], { mode: "reflect" }, { constants: [i64(0, 1, 1, 2)] }),
    oneNode(
      "Pad",
      [f32(2, 3)],
      {},
      {
        constants: [i64(2, -1), single("float32", 9), i64(1)],
      },
    ),
    oneNode("Pad", [f32(2, 3)], { pads: [0, 1, 0, 2], value: 1 }, { opset: 10 }),
  ],
  Range: [
    oneNode(
      "Range",
      [],
      {},
      {
        constants: [single("int64", 3), single("int64", 10), single("int64", 3)],
      },
    ),
    oneNode(
      "Range",
      [],
      {},
      {
        constants: [single("float32", 1), single("float32", 0), single("float32", -0.25)],
      },
    ),
    {
      feeds: [f32(2, 5)],
      build: (graph, [x]) => {
        const axis = graph.constant(scalar("int64", 1));
        const length = graph.node("Gather", [graph.node("Shape", [x]), axis]);
        const step = graph.constant(scalar("int64", 1));
        return graph.node("Range", [graph.constant(scalar("int64", 0)), length, step]);
      },
    },
  ],
  Reshape: [
    oneNode("Reshape", [f32(2, 3, 4)], {}, { constants: [i64(0, -1)] }),
    oneNode("Reshape", [f32(2, 3, 4)], {}, { constants: [i64(4, 6)] }),
    oneNode("Reshape", [f32(2, 0, 4)], { allowzero: 1 }, { constants: [i64(0, 4, 7)] }),
    oneNode("Reshape", [f32(2, 3, 4), i64(3, 8)], {}, { exact: false }),
    computedReshape,
    multipliedReshape,
  ],
  Resize: [
    oneNode(
      "Resize",
      [f32(1, 2, 4, 4)],
      { mode: "nearest" },
      {
        constants: [undefined, { type: "float32", dims: [4], data: [1, 1, 1.6, 0.5] }],
      },
    ),
    oneNode(
      "Resize",
      [f32(1, 2, 4, 4)],
      { mode: "linear" },
      {
        constants: [undefined, undefined, i64(1, 2, 7, 3)],
      },
    ),
    oneNode(
      "Resize",
      [f32(1, 2, 4, 4)],
      { mode: "linear", axes: [2, 3] },
      {
        constants: [undefined, undefined, i64(7, 3)],
      },
    ),
    oneNode(
      "Resize",
      [f32(1, 2, 4, 4)],
      { axes: [3, 2], keep_aspect_ratio_policy: "not_larger" },
      {
        exact: false,
        constants: [undefined, undefined, i64(7, 3)],
      },
    ),
    oneNode(
      "Resize",
      [f32(1, 2, 4, 4)],
      {},
      {
        opset: 10,
        constants: [{ type: "float32", dims: [4], data: [1, 1, 2, 3] }],
      },
    ),
  ],
  ReverseSequence: [
    oneNode("ReverseSequence", [f32(3, 2, 4), i64(1, 3)], { batch_axis: 1, time_axis: 0 }),
  ],
  ScatterElements: [
    oneNode("ScatterElements", [f32(3, 3), shaped(i64(0, 1), 1, 2), f32(1, 2)], {
      axis: 1,
      reduction: "add",
    }),
  ],
  ScatterND: [oneNode("ScatterND", [f32(4, 2), shaped(i64(3, 0), 2, 1), f32(2, 2)])],
  Shape: [
    oneNode("Shape", [f32(2, 3, 4)]),
    oneNode("Shape", [f32(2, 3, 4)], { start: 1, end: -1 }),
    oneNode("Shape", [f32()]),
  ],
  Size: [oneNode("Size", [f32(2, 3)])],
  Slice: [
    oneNode("Slice", [f32(5, 6)], {}, { constants: [i64(1, 0), i64(4, 5), i64(0, 1), i64(1, 2)] }),
    oneNode("Slice", [f32(5, 6)], {}, { constants: [i64(-1), i64(-largest), i64(1), i64(-2)] }),
    oneNode("Slice", [f32(5, 6)], {}, { constants: [i64(0), i64(largest), i64(0)] }),
    oneNode("Slice", [f32(5, 6)], {}, { constants: [i64(2, 9), i64(3, 12)] }),
    oneNode("Slice", [f32(5, 6)], { starts: [1], ends: [-1], axes: [1] }, { opset: 9 }),
  ],
  SpaceToDepth: [oneNode("SpaceToDepth", [f32(2, 2, 4, 6)], { blocksize: 2 })],
  Split: [
    oneNode("Split", [f32(2, 7)], { axis: 1 }, { constants: [i64(3, 4)], outputs: 2 }),
    oneNode("Split", [f32(2, 7)], { axis: -1, num_outputs: 3 }, { outputs: 3 }),
    oneNode("Split", [f32(2, 6)], { axis: 1, split: [1, 5] }, { outputs: 2, opset: 11 }),
    oneNode("Split", [f32(2, 6)], { axis: 0 }, { outputs: 2, opset: 13 }),
  ],
  Squeeze: [
    oneNode("Squeeze", [f32(1, 3, 1)]),
    oneNode("Squeeze", [f32(1, 3, 1)], {}, { constants: [i64(-1)] }),
    oneNode("Squeeze", [f32(1, 3, 1)], { axes: [0] }, { opset: 11 }),
  ],
  Tile: [oneNode("Tile", [f32(2, 3)], {}, { constants: [i64(3, 1)] })],
  Transpose: [
    oneNode("Transpose", [f32(2, 3, 4)]),
    oneNode("Transpose", [f32(2, 3, 4)], { perm: [1, 0, 2] }),
  ],
  Unsqueeze: [
    oneNode("Unsqueeze", [f32(2, 3)], {}, { constants: [i64(0, -1)] }),
    oneNode("Unsqueeze", [f32(2, 3)], { axes: [1] }, { opset: 11 }),
    {
      feeds: [f32()],
      build: (graph, [x]) => graph.node("Unsqueeze", [x, constant(graph, i64(0))]),
    },
  ],
} satisfies Record<keyof typeof layoutOperators, readonly OperatorCase[]>;
