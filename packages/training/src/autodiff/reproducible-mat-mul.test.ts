import { encodeModel, GraphBuilder, type Shape } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import { floats } from "../fit/testing/run-graph.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { transposedMatMul } from "./reproducible-mat-mul.ts";

interface Case {
  readonly a: Shape;
  readonly b: Shape;
  readonly transposed: "a" | "b";
  readonly wanted: Shape;
}

/** A size for each name. */
const sizes: Readonly<Record<string, number>> = { batch: 3, rows: 5 };

const cases: readonly Case[] = [
  { a: ["rows", 6], b: [4, 6], transposed: "b", wanted: ["rows", 4] },
  { a: ["batch", 2, 6, 8], b: ["batch", 2, 4, 8], transposed: "b", wanted: ["batch", 2, 6, 4] },
  { a: [2, 6, 8], b: ["batch", 1, 4, 8], transposed: "b", wanted: ["batch", 2, 6, 4] },
  { a: ["batch", 1, 6, 8], b: [2, 4, 8], transposed: "b", wanted: ["batch", 2, 6, 4] },
  { a: ["batch", 6, 8], b: ["batch", 6, 4], transposed: "a", wanted: ["batch", 8, 4] },
  // One factor is far narrower: the product is worked out the other way round.
  { a: ["batch", 6, 40], b: ["batch", 6, 4], transposed: "a", wanted: ["batch", 40, 4] },
  { a: ["batch", 6, 8], b: [1, 6, 8], transposed: "a", wanted: ["batch", 8, 8] },
];

describe("a product with a transposed factor", () => {
  test.each(cases)(
    "$a by $b, transposed $transposed, is known to be $wanted, and is",
    async (given) => {
      const { transposed, wanted } = given;
      const graph = new GraphBuilder({ name: "product" });
      const a = graph.input("a", "float32", given.a);
      const b = graph.input("b", "float32", given.b);
      const product = transposedMatMul(graph, a, b, transposed);
      expect(graph.shapeOf(product)).toEqual(wanted);
      graph.output("y", product);
      const rank = (shape: Shape) => shape.map((_, axis) => axis);
      const perm = (shape: Shape) => [
        ...rank(shape).slice(0, -2),
        shape.length - 1,
        shape.length - 2,
      ];
      const turned = (value: typeof a, shape: Shape) =>
        graph.node("Transpose", [value], { perm: perm(shape) });
      const plain =
        transposed === "a"
          ? graph.node("MatMul", [turned(a, given.a), b])
          : graph.node("MatMul", [a, turned(b, given.b)]);
      graph.output("plain", plain);
      const feed = (shape: Shape, seed: number) => {
        const dims = shape.map((dim) => (typeof dim === "number" ? dim : (sizes[`${dim}`] ?? 1)));
        const count = dims.reduce((product, dim) => product * dim, 1);
        return floats(
          dims,
          Array.from({ length: count }, (_, index) => Math.sin(seed + 7 * index)),
        );
      };
      await using loaded = await ortRunner().load(encodeModel(graph.build()));
      const feeds = { a: feed(given.a, 1), b: feed(given.b, 2) };
      const { y, plain: expected } = await loaded.run(feeds, ["y", "plain"]);
      expect(y?.shape).toEqual(expected?.shape);
      expect(y?.shape).toEqual(wanted.map((dim) => sizes[`${dim}`] ?? dim));
      for (const [index, value] of Array.from(expected?.data ?? [], Number).entries()) {
        expect(y?.data[index]).toBeCloseTo(value, 4);
      }
    },
  );
});
