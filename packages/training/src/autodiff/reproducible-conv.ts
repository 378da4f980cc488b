import type { GraphBuilder, Value } from "@understudy/onnx";
import { integers } from "./arithmetic.ts";

/** Up to so many terms in each sum ONNX Runtime adds them up in one go. */
const safeTermCount = 128;

/**
 * A convolution with bytes that are the same with one thread and with two.
 *
 * ONNX Runtime gives each thread whole images. A single image (such as the last batch of an epoch may
 * be) is cut up among the threads instead, and then sums of more than 128 terms are rounded otherwise.
 * So a single one is taken twice, where it might come to that.
 */
export function reproducibleConv(
  graph: GraphBuilder,
  inputs: readonly [Value, Value, ...(Value | undefined)[]],
  attributes: NonNullable<Parameters<GraphBuilder["node"]>[2]>,
  group: number,
): Value {
  const [x, weights, bias] = inputs;
  const batch = graph.shapeOf(x)?.[0];
  const terms = graph.shapeOf(weights)?.slice(1);
  const isShort =
    terms?.every((size) => typeof size === "number") &&
    terms.reduce((product, size) => product * size, 1) <= safeTermCount;
  if (group > 1 || isShort || (typeof batch === "number" && batch > 1)) {
    return graph.node("Conv", [x, weights, bias], attributes);
  }
  if (batch === 1) return convolveTwice(graph);

  const count = graph.node("Shape", [x], { start: 0, end: 1 });
  const isSingle = graph.node("Equal", [count, integers(graph, [1])]);
  const branch = (name: string, define: (body: GraphBuilder) => Value) =>
    graph.subgraph(name, (body) => body.output(`${isSingle.name}/${name}`, define(body)));
  const result = graph.node("If", [isSingle], {
    then_branch: branch("single", convolveTwice),
    else_branch: branch("several", (body) => body.node("Conv", [x, weights, bias], attributes)),
  });
  return result;

  function convolveTwice(body: GraphBuilder): Value {
    const twice = body.node("Concat", [x, x], { axis: 0 });
    const both = body.node("Conv", [twice, weights, bias], attributes);
    const bounds = [0, 1, 0].map((bound) => integers(body, [bound]));
    return body.node("Slice", [both, ...bounds]);
  }
}
