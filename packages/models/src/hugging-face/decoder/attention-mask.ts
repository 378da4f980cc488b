import type { GraphBuilder, Value } from "@understudy/onnx";
import { scalar } from "@understudy/onnx";
import { number, sizes } from "./linear-nodes.ts";

/** The values that say how large a step is; each int64[1] unless it is said otherwise. */
export interface StepSizes {
  readonly batch: Value;
  readonly sequence: Value;
  readonly capacity: Value;
  /** A number without dims. */
  readonly sequenceScalar: Value;
  readonly capacityScalar: Value;
}

/**
 * What is added to the scores before the softmax: 0 where a token may look, minus infinity elsewhere.
 * float32[batch, 1, group * sequence, capacity + sequence].
 *
 * A token sees the slots of the cache that count, the new tokens before it and itself; with a window,
 * of these only such as are fewer than `window` places back. Slot j of the cache is the token at
 * position j.
 */
export function attentionMask(
  graph: GraphBuilder,
  inputs: { readonly positions: Value; readonly pastLengths: Value },
  step: StepSizes,
  group: number,
  window: number | undefined,
): Value {
  const zero = graph.constant(scalar("int32", 0), "zero");
  const one = graph.constant(scalar("int32", 1), "one");
  const range = (end: Value) =>
    graph.node("Range", [zero, graph.node("Cast", [end], { to: "int32" }), one]);
  const column = sizes(graph, [-1, 1, 1], "column");
  const slots = range(step.capacityScalar);
  const lengths = graph.node("Reshape", [inputs.pastLengths, column]);
  // bool[batch, 1, capacity], and with a window bool[batch, sequence, capacity].
  const past = graph.node("Less", [slots, lengths]);
  const places = range(step.sequenceScalar);
  const rows = graph.node("Reshape", [places, sizes(graph, [1, -1, 1], "row_places")]);
  // bool[1, sequence, sequence].
  const fresh = graph.node("LessOrEqual", [places, rows]);
  let seenPast = past;
  let seenFresh = fresh;
  if (window !== undefined) {
    const width = graph.constant(scalar("int32", window), "window");
    const positions = graph.node("Unsqueeze", [inputs.positions, sizes(graph, [2], "last_axis")]);
    const nearPast = graph.node("Less", [graph.node("Sub", [positions, slots]), width]);
    seenPast = graph.node("And", [past, nearPast]);
    const nearFresh = graph.node("Less", [graph.node("Sub", [rows, places]), width]);
    seenFresh = graph.node("And", [fresh, nearFresh]);
  }
  const shown = (seen: Value, width: Value) => {
    const added = graph.node("Where", [
      seen,
      number(graph, 0, "shown"),
      number(graph, Number.NEGATIVE_INFINITY, "hidden"),
    ]);
    const shape = graph.node("Concat", [step.batch, step.sequence, width], { axis: 0 });
    return graph.node("Expand", [added, shape]);
  };
  const whole = graph.node(
    "Concat",
    [shown(seenPast, step.capacity), shown(seenFresh, step.sequence)],
    { axis: 2 },
  );
  const total = graph.node("Add", [step.capacity, step.sequence]);
  const raised = graph.node("Unsqueeze", [whole, sizes(graph, [1], "head_axis")]);
  if (group === 1) return raised;
  const groups = sizes(graph, [group], "group");
  const tiled = graph.node("Expand", [
    raised,
    graph.node("Concat", [step.batch, groups, step.sequence, total], { axis: 0 }),
  ]);
  const shape = [step.batch, sizes(graph, [1, -1], "group_rows"), total];
  return graph.node("Reshape", [tiled, graph.node("Concat", shape, { axis: 0 })]);
}
