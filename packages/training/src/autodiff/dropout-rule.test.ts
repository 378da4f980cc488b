import { encodeModel, GraphBuilder, scalar, tensor, type Value } from "@understudy/onnx";
import { expect, test } from "vitest";
import type { RunTensor } from "../graph-runner.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { differentiate } from "./differentiate.ts";

/** What stays of `count` ones with two dropouts of a ratio, in each of the steps. */
async function masks(
  count: number,
  ratio: number,
  seeds: readonly bigint[],
  threads = 1,
): Promise<readonly (readonly [Float32Array, Float32Array])[]> {
  const builder = new GraphBuilder({ name: "forward" });
  const x = builder.input("x", "float32", ["batch"]);
  const options = [scalar("float32", ratio), tensor("bool", [], [true])] as const;
  for (const name of ["first", "second"]) {
    const inputs = [x, ...options.map((held) => builder.constant(held))];
    builder.output(name, builder.node("Dropout", inputs));
  }
  builder.output("loss", builder.node("ReduceSum", [x], { keepdims: 0 }));
  const graph = new GraphBuilder({ name: "training" });
  const { outputs } = differentiate({
    forward: builder.build().graph,
    graph,
    inputs: { x: graph.input("x", "float32", ["batch"]) },
    loss: "loss",
    wrt: [],
    seed: graph.input("seed", "int64", []),
  });
  for (const name of ["first", "second"]) graph.output(name, outputs[name] as Value);
  await using runnable = await ortRunner({ threads }).load(encodeModel(graph.build()));
  const ones: RunTensor = {
    dataType: "float32",
    shape: [count],
    data: new Float32Array(count).fill(1),
  };
  const results: (readonly [Float32Array, Float32Array])[] = [];
  for (const seed of seeds) {
    const step: RunTensor = { dataType: "int64", shape: [], data: BigInt64Array.of(seed) };
    const { first, second } = await runnable.run({ x: ones, seed: step }, ["first", "second"]);
    results.push([first?.data as Float32Array, second?.data as Float32Array]);
  }
  return results;
}

/** How far the two agree more, or less, often than independent ones would: -1 to 1. */
function correlation(a: Float32Array, b: Float32Array, shift = 0): number {
  const size = a.length - shift;
  const mean = (values: Float32Array) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < size; at++) {
    const [left, right] = [(a[at] ?? 0) - meanA, (b[at + shift] ?? 0) - meanB];
    both += left * right;
    ofA += left * left;
    ofB += right * right;
  }
  return both / Math.sqrt(ofA * ofB);
}

const count = 100_000;
/** Five standard deviations of a correlation of so many independent pairs. */
const chance = 5 / Math.sqrt(count);

test.each([0.1, 0.5, 0.9])(
  "a ratio of %d drops so many, and the rest makes up for it",
  async (ratio) => {
    for (const [first] of await masks(count, ratio, [1n, 2n, 3n])) {
      const dropped = first.filter((value) => value === 0).length / count;
      const deviation = Math.sqrt((ratio * (1 - ratio)) / count);
      expect(Math.abs(dropped - ratio)).toBeLessThan(5 * deviation);
      const scale = Math.fround(1 / (1 - Math.fround(ratio)));
      expect(first.every((value) => value === 0 || value === scale)).toBe(true);
    }
  },
);

test("neighbours, near and in rows of usual widths, are not correlated", async () => {
  const [step] = await masks(count, 0.5, [12345n]);
  const mask = step?.[0] ?? new Float32Array();
  for (const shift of [1, 2, 3, 4, 7, 8, 16, 32, 64, 100, 128, 256, 512, 784, 1024, 4096]) {
    expect(Math.abs(correlation(mask, mask, shift))).toBeLessThan(chance);
  }
});

test("steps, and the nodes of a step, are not correlated, whatever their seeds have in common", async () => {
  const seeds = [0n, 1n, 2n, 3n, 4n, 256n, 65536n, 4294967295n, 4294967296n, -1n];
  const all = (await masks(count, 0.5, seeds)).flat();
  for (const [index, first] of all.entries()) {
    for (const second of all.slice(index + 1)) {
      expect(Math.abs(correlation(first, second))).toBeLessThan(chance);
      expect(Math.abs(correlation(first, second, 1))).toBeLessThan(chance);
    }
  }
});

test("the mask is the same with one thread and with two, and at each run", async () => {
  const [one] = await masks(count, 0.3, [99n], 1);
  const [two] = await masks(count, 0.3, [99n], 2);
  const [again] = await masks(count, 0.3, [99n], 2);
  expect(two).toEqual(one);
  expect(again).toEqual(one);
});
