import { encodeModel, GraphBuilder } from "@understudy/onnx";
import { expect, test } from "vitest";
import type { RunTensor } from "../graph-runner.ts";
import { Random } from "../random/random.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { reproducibleGemm } from "./reproducible-gemm.ts";

interface Sizes {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

async function product(
  { rows, inner, columns }: Sizes,
  transB: boolean,
  threads: number,
  make = reproducibleGemm,
): Promise<Float32Array> {
  const graph = new GraphBuilder({ name: "product" });
  const shapeOfB = transB ? [columns, inner] : [inner, columns];
  const a = graph.input("a", "float32", ["batch", inner]);
  const b = graph.input("b", "float32", shapeOfB);
  const c = graph.input("c", "float32", [columns]);
  graph.output("y", make(graph, a, b, { transB, alpha: 0.5, c }));
  return run(graph, { a: [rows, inner], b: shapeOfB, c: [columns] }, threads);
}

/** 0.5 aᵀ b, as of a weight's gradient: a has `inner` rows, which the graph does not know the number of. */
async function weightGradient(
  { rows, inner, columns }: Sizes,
  threads: number,
  make = reproducibleGemm,
): Promise<Float32Array> {
  const graph = new GraphBuilder({ name: "gradient" });
  const a = graph.input("a", "float32", ["batch", rows]);
  const b = graph.input("b", "float32", ["batch", columns]);
  graph.output("y", make(graph, a, b, { transA: true, alpha: 0.5 }));
  return run(graph, { a: [inner, rows], b: [inner, columns] }, threads);
}

async function run(
  graph: GraphBuilder,
  shapes: Readonly<Record<string, readonly number[]>>,
  threads: number,
): Promise<Float32Array> {
  await using loaded = await ortRunner({ threads }).load(encodeModel(graph.build()));
  const random = new Random(8, "shuffle");
  const feeds = Object.entries(shapes).map(([name, shape]): [string, RunTensor] => {
    const length = shape.reduce((size, dim) => size * dim, 1);
    const data = Float32Array.from({ length }, () => random.normal());
    return [name, { dataType: "float32", shape, data }];
  });
  const { y } = await loaded.run(Object.fromEntries(feeds), ["y"]);
  return y?.data as Float32Array;
}

/** Gemm as it is. */
const plain: typeof reproducibleGemm = (graph, a, b, { transA, transB, alpha = 1, c }) =>
  graph.node("Gemm", [a, b, c], { transA: transA ? 1 : 0, transB: transB ? 1 : 0, alpha });

const shapes: readonly Sizes[] = [
  { rows: 32, inner: 400, columns: 100 },
  { rows: 7, inner: 160, columns: 64 },
  { rows: 50, inner: 3200, columns: 1 },
  { rows: 32, inner: 300, columns: 130 },
  { rows: 20, inner: 700, columns: 256 },
];

test.each(shapes)(
  "$rows x $inner x $columns: the same bytes for any number of threads",
  async (sizes) => {
    for (const transB of [false, true]) {
      const once = await product(sizes, transB, 1);
      expect(await product(sizes, transB, 2)).toEqual(once);
      expect(await product(sizes, transB, 3)).toEqual(once);
      const expected = await product(sizes, transB, 1, plain);
      for (const [index, value] of once.entries()) {
        expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThan(1e-3);
      }
    }
  },
);

const gradientShapes: readonly Sizes[] = [
  // The left factor is transposed, the right one, none.
  { rows: 100, inner: 700, columns: 320 },
  { rows: 320, inner: 700, columns: 100 },
  { rows: 384, inner: 300, columns: 384 },
  { rows: 1, inner: 400, columns: 512 },
  { rows: 512, inner: 400, columns: 1 },
  { rows: 400, inner: 1, columns: 300 },
  { rows: 128, inner: 500, columns: 128 },
];

test.each(gradientShapes)(
  "the gradient of weights $rows x $columns over $inner rows: the same bytes for one thread and two",
  async (sizes) => {
    const once = await weightGradient(sizes, 1);
    expect(once.length).toBe(sizes.rows * sizes.columns);
    expect(await weightGradient(sizes, 2)).toEqual(once);
    const expected = await weightGradient(sizes, 1, plain);
    for (const [index, value] of once.entries()) {
      expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThan(1e-3);
    }
  },
);
