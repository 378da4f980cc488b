import { expect, test } from "vitest";
import { clipByGlobalNorm } from "./gradient-clipping.ts";
import { floats, runGraph } from "./testing/run-graph.ts";

async function clip(maxNorm: number, first: readonly number[], second: readonly number[]) {
  const feeds = {
    first: floats([1, first.length], first),
    second: floats([second.length], second),
  };
  return await runGraph(feeds, (graph, inputs) => {
    const { gradients, norm } = clipByGlobalNorm(graph, inputs, maxNorm);
    const outputs = Object.entries(gradients).map(([name, value]) => [`${name}_clipped`, value]);
    return { norm, ...Object.fromEntries(outputs) };
  });
}

test("gradients are scaled together to the greatest norm, and their norm before is told", async () => {
  expect(await clip(2.5, [3, 0], [4])).toEqual({
    norm: [5],
    first_clipped: [1.5, 0],
    second_clipped: [2],
  });
});

test("gradients within the norm stay what they are, to the bit", async () => {
  const { norm, first_clipped } = await clip(1, [0.1, -0.2], [0.3]);
  expect(norm?.[0]).toBeCloseTo(Math.sqrt(0.14), 6);
  expect(first_clipped).toEqual([Math.fround(0.1), Math.fround(-0.2)]);
});

test("gradients that are all 0 stay 0", async () => {
  expect(await clip(1, [0, 0], [0])).toEqual({
    norm: [0],
    first_clipped: [0, 0],
    second_clipped: [0],
  });
});
