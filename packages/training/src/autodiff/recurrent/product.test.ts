import { encodeModel, GraphBuilder } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import { ortRunner } from "../../testing/ort-runner.ts";
import { product, rightFactor } from "./product.ts";
import { numbers } from "./testing/recurrent-case.ts";

interface Sizes {
  readonly rows: number;
  readonly innerSize: number;
  readonly width: number;
  readonly isTransposed: boolean;
}

/** left · right + addend with its nodes; the addend is a row. */
async function multiply({ rows, innerSize, width, isTransposed }: Sizes, threads: number) {
  const feeds = {
    left: numbers([rows, innerSize], 1),
    right: numbers(isTransposed ? [width, innerSize] : [innerSize, width], 2),
    addend: numbers([width], 3),
  };
  const graph = new GraphBuilder({ name: "product" });
  const left = graph.input("left", "float32", ["rows", innerSize]);
  const right = graph.input("right", "float32", feeds.right.shape);
  const addend = graph.input("addend", "float32", [width]);
  const factor = rightFactor(graph, right, innerSize, width, { isTransposed });
  graph.output("result", product(graph, left, factor, addend));
  const model = graph.build();
  await using session = await ortRunner({ threads }).load(encodeModel(model));
  const { result } = await session.run(feeds, ["result"]);
  return {
    feeds,
    result,
    gemms: model.graph.nodes.filter(({ opType }) => opType === "Gemm").length,
  };
}

// From 1 to 32 rows there are more columns than rows, which is when threads share out columns.
const cases: readonly (Sizes & { readonly gemms: number })[] = [
  { rows: 32, innerSize: 128, width: 100, isTransposed: false, gemms: 1 },
  { rows: 32, innerSize: 129, width: 100, isTransposed: false, gemms: 2 },
  { rows: 32, innerSize: 400, width: 100, isTransposed: false, gemms: 4 },
  { rows: 32, innerSize: 400, width: 100, isTransposed: true, gemms: 4 },
  { rows: 2, innerSize: 1600, width: 33, isTransposed: false, gemms: 13 },
  { rows: 9, innerSize: 300, width: 144, isTransposed: true, gemms: 3 },
  { rows: 9, innerSize: 640, width: 145, isTransposed: false, gemms: 1 },
  { rows: 9, innerSize: 640, width: 400, isTransposed: true, gemms: 1 },
];

describe("a product", () => {
  test.each(cases)(
    "of $rows x $innerSize and $width columns (transposed: $isTransposed)",
    async (sizes) => {
      const { rows, innerSize, width, isTransposed } = sizes;
      const one = await multiply(sizes, 1);
      const two = await multiply(sizes, 2);
      expect(one.gemms).toBe(sizes.gemms);
      expect(two.result).toEqual(one.result);

      const { left, right, addend } = one.feeds;
      expect(one.result?.shape).toEqual([rows, width]);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < width; column++) {
          let expected = addend.data[column] ?? 0;
          for (let inner = 0; inner < innerSize; inner++) {
            const place = isTransposed ? column * innerSize + inner : inner * width + column;
            expected += (left.data[row * innerSize + inner] ?? 0) * (right.data[place] ?? 0);
          }
          expect(Number(one.result?.data[row * width + column])).toBeCloseTo(expected, 3);
        }
      }
    },
  );
});
