import { scalar } from "@understudy/onnx";
import type { layoutRules } from "../layout-rules.ts";
import type { RuledOperator } from "../rules.ts";
import {
  batched,
  bools,
  f32,
  type GradientCase,
  i64,
  inner,
  oneNode,
  whole,
} from "./gradient-case.ts";

/** An operator whose further inputs are constants. */
function withConstants(
  opType: string,
  input: ReturnType<typeof f32>,
  constants: readonly (ReturnType<typeof i64> | undefined)[],
  attributes: Parameters<typeof oneNode>[2] = {},
): GradientCase {
  return oneNode(opType, [input], attributes, { constants });
}

export const layoutCases = {
  Compress: [
    oneNode("Compress", [batched(f32(3, 4)), bools([4], [1, 0, 0, 1])], { axis: 1 }),
    oneNode("Compress", [f32(2, 3), bools([5], [1, 0, 1, 1, 0])]),
  ],
  Concat: [
    oneNode("Concat", [batched(f32(3, 2)), batched(inner(3, 4))], { axis: 1 }),
    oneNode("Concat", [batched(f32(3, 2)), inner(2, 2), f32(1, 2)], { axis: 0 }),
    oneNode("Concat", [batched(f32(3, 2)), batched(inner(3, 1))], { axis: -1 }),
    oneNode("Concat", [batched(f32(3, 2))], { axis: 0 }),
  ],
  DepthToSpace: [
    oneNode("DepthToSpace", [batched(f32(2, 8, 2, 3))], { blocksize: 2 }),
    oneNode(
      "DepthToSpace",
      [batched(f32(2, 8, 2, 3))],
      { blocksize: 2, mode: "CRD" },
      { open: false },
    ),
  ],
  Expand: [
    withConstants("Expand", f32(3, 1), [i64(2, 3, 4)]),
    withConstants("Expand", batched(f32(3, 1)), [i64(1, 2)]),
    withConstants("Expand", f32(), [i64(2, 2)]),
    {
      // Whether `n` is 1 only the run tells.
      inputs: [{ ...f32(1, 2), shape: ["n", 2] }, batched(inner(3, 1))],
      forward: (graph, [x, like]) => graph.node("Expand", [x, graph.node("Shape", [like])]),
    },
  ],
  Flatten: [
    oneNode("Flatten", [batched(f32(3, 2, 2))]),
    oneNode("Flatten", [batched(f32(3, 2, 2))], { axis: 2 }),
  ],
  Gather: [
    // An index twice, a negative one, and a row that nobody asks for.
    oneNode("Gather", [f32(5, 3), whole([4], [1, 3, -4, 0])]),
    oneNode("Gather", [f32(4, 2), batched(whole([2, 3], [0, 1, 1, 3, -1, 1]))]),
    oneNode("Gather", [batched(f32(3, 4)), whole([2, 2], [2, -1, 2, 0])]),
    oneNode("Gather", [batched(f32(3, 4)), whole([2], [2, -1])], { axis: 1 }),
    oneNode("Gather", [batched(f32(2, 3, 2)), whole([2, 2], [0, 1, 1, 2])], { axis: 1 }),
    oneNode("Gather", [batched(f32(3, 4))], { axis: -1 }, { constants: [scalar("int64", 2)] }),
    oneNode("Gather", [f32(4), batched(whole([3], [0, 0, 0]))]),
  ],
  GatherElements: [
    oneNode("GatherElements", [f32(3, 2), whole([2, 2], [0, 2, 0, -1])]),
    oneNode("GatherElements", [batched(f32(2, 4)), batched(whole([2, 3], [0, 0, 3, 1, -1, 1]))], {
      axis: 1,
    }),
  ],
  GatherND: [
    oneNode("GatherND", [f32(3, 4), whole([3, 1], [0, 2, 0])]),
    oneNode("GatherND", [batched(f32(2, 3, 2)), batched(whole([2, 1], [2, 0]))], { batch_dims: 1 }),
  ],
  Pad: [
    withConstants("Pad", batched(f32(3, 2)), [i64(0, 1, 0, 2)]),
    withConstants("Pad", batched(f32(3, 4)), [i64(0, -1, 1, -1)]),
    withConstants("Pad", batched(f32(3, 4)), [i64(2, 1), undefined, i64(-1)]),
    oneNode("Pad", [batched(f32(3, 2)), whole([4], [1, 0, 0, 1]), inner()]),
    withConstants("Pad", batched(f32(3, 4)), [i64(0, 2, 0, 3)], { mode: "reflect" }),
    withConstants("Pad", batched(f32(3, 2)), [i64(1, 2, 0, 2)], { mode: "edge" }),
    withConstants("Pad", batched(f32(3, 2)), [i64(0, 1, 0, 1)], { mode: "wrap" }),
  ],
  Reshape: [
    withConstants("Reshape", batched(f32(3, 4)), [i64(-1, 2)]),
    withConstants("Reshape", batched(f32(3, 4)), [i64(0, 2, 2)]),
  ],
  ReverseSequence: [
    oneNode("ReverseSequence", [f32(4, 3, 2), whole([3], [2, 4, 1])]),
    oneNode("ReverseSequence", [batched(f32(3, 4)), whole([3], [2, 4, 1])], {
      batch_axis: 0,
      time_axis: 1,
    }),
  ],
  ScatterElements: [
    oneNode("ScatterElements", [f32(3, 3), whole([2, 3], [1, 0, 2, 0, 2, 1]), inner(2, 3)]),
    oneNode(
      "ScatterElements",
      [batched(f32(2, 4)), batched(whole([2, 3], [0, 0, -1, 2, 2, 1])), batched(inner(2, 3))],
      { axis: 1, reduction: "add" },
    ),
  ],
  ScatterND: [
    oneNode("ScatterND", [f32(4, 2), whole([2, 1], [3, 1]), inner(2, 2)]),
    oneNode("ScatterND", [batched(f32(2, 3)), whole([1, 2], [1, 2]), inner(1)]),
  ],
  Slice: [
    withConstants("Slice", batched(f32(3, 5)), [i64(1), i64(4), i64(1)]),
    withConstants("Slice", batched(f32(3, 5)), [i64(1), i64(1000), i64(0)]),
    withConstants("Slice", batched(f32(3, 5)), [i64(-2), i64(1000), i64(0)]),
    withConstants("Slice", batched(f32(3, 5)), [i64(0, -3), i64(2, -1)]),
    withConstants("Slice", batched(f32(3, 5)), [i64(0), i64(5), i64(1), i64(2)]),
    withConstants("Slice", batched(f32(3, 5)), [i64(4), i64(-1000), i64(-1), i64(-2)]),
    oneNode("Slice", [batched(f32(3, 5)), whole([1], [1]), whole([1], [3])]),
  ],
  SpaceToDepth: [oneNode("SpaceToDepth", [batched(f32(2, 2, 4, 6))], { blocksize: 2 })],
  Split: [
    oneNode("Split", [batched(f32(3, 4))], { axis: 1, num_outputs: 2 }, { outputs: 2 }),
    oneNode("Split", [batched(f32(3, 6))], { axis: -1 }, { constants: [i64(1, 2, 3)], outputs: 3 }),
    {
      inputs: [batched(f32(3, 4))],
      forward: (graph, [x]) => {
        const [, last] = graph.node("Split", [x], { axis: 1, num_outputs: 2 }, { outputs: 2 });
        return last;
      },
    },
  ],
  Squeeze: [
    withConstants("Squeeze", batched(f32(3, 1, 2)), [i64(1)]),
    withConstants("Squeeze", f32(1, 3, 1), [undefined]),
  ],
  Tile: [
    withConstants("Tile", batched(f32(3, 2)), [i64(2, 3)]),
    withConstants("Tile", batched(f32(2, 1, 2)), [i64(1, 3, 1)]),
  ],
  Transpose: [
    oneNode("Transpose", [batched(f32(3, 4))]),
    oneNode("Transpose", [batched(f32(2, 3, 4))], { perm: [2, 0, 1] }),
  ],
  Unsqueeze: [withConstants("Unsqueeze", batched(f32(3, 2)), [i64(0, -1)])],
} as const satisfies Record<RuledOperator<typeof layoutRules>, readonly GradientCase[]>;
