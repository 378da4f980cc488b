import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import { expect, test } from "vitest";
import { ortRunner } from "../../testing/ort-runner.ts";
import { scan } from "./scan.ts";

/** total' = total + row, over the rows 1, 2, 4, 8; what is stacked: the new total, and the one before. */
async function runningTotals(isReverse: boolean) {
  const graph = new GraphBuilder({ name: "totals" });
  const rows = graph.input("rows", "float32", ["steps", 1]);
  const total = graph.constant(tensor("float32", [1], [0]));
  const options = { name: "totals", states: { total }, sliced: { row: rows, left: undefined } };
  const { states, stacked } = scan(graph, { ...options, isReverse }, (body, given, slices) => {
    const next = body.node("Add", [given.total, slices.row]);
    expect(slices.left).toBe(undefined);
    return { states: { total: next }, stacked: { next, before: given.total } };
  });
  graph.output("last", states.total);
  graph.output("next", stacked.next);
  graph.output("before", stacked.before);
  await using session = await ortRunner().load(encodeModel(graph.build()));
  const feeds = {
    rows: { dataType: "float32", shape: [4, 1], data: Float32Array.of(1, 2, 4, 8) },
  } as const;
  const { last, next, before } = await session.run(feeds, ["last", "next", "before"]);
  return [last, next, before].map((result) => Array.from(result?.data ?? [], Number));
}

test("states go from step to step, and what is stacked has the order of the slices", async () => {
  expect(await runningTotals(false)).toEqual([[15], [1, 3, 7, 15], [0, 1, 3, 7]]);
});

test("in reverse the last slice comes first, and the order of what is stacked stays", async () => {
  expect(await runningTotals(true)).toEqual([[15], [15, 14, 12, 8], [14, 12, 8, 0]]);
});

test("two scans of one name are refused, since their bodies' inputs would have the same names", () => {
  const graph = new GraphBuilder({ name: "twice" });
  const rows = graph.input("rows", "float32", ["steps", 1]);
  const total = graph.constant(tensor("float32", [1], [0]));
  const add = () =>
    scan(
      graph,
      { name: "sum", states: { total }, sliced: { rows }, isReverse: false },
      (body, { total: sum }, slice) => ({
        states: { total: body.node("Add", [sum, slice.rows]) },
        stacked: { sum },
      }),
    );
  add();
  expect(add).toThrow('"sum/total"');
});
