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
  await using loaded = await ortRunner({ threads }).load(encodeModel(graph.build()));
  const random = new Random(8, "shuffle");
  const tensor = (shape: readonly number[]): RunTensor => {
    const length = shape.reduce((size, dim) => size * dim, 1);
    return {
      dataType: "float32",
      shape,
      data: Float32Array.from({ length }, () => random.normal()),
    };
  };
  const feeds = { a: tensor([rows, inner]), b: tensor(shapeOfB), c: tensor([columns]) };
  const { y } = await loaded.run(feeds, ["y"]);
  return y?.data as Float32Array;
}

/** Gemm as it is. */
const plain: typeof reproducibleGemm = (graph, a, b, { transB, alpha = 1, c }) =>
  graph.node("Gemm", [a, b, c], { transB: transB ? 1 : 0, alpha });

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
