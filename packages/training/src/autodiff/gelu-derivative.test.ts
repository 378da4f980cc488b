import { encodeModel, GraphBuilder, type Value } from "@understudy/onnx";
import { expect, test } from "vitest";
import { ortRunner } from "../testing/ort-runner.ts";
import { differentiate } from "./differentiate.ts";

/** (x (1 + tanh u) / 2)' with u = k (x + c x³), in float64 (D. Hendrycks and K. Gimpel, 2016). */
function derivative(x: number): number {
  const k = Math.sqrt(2 / Math.PI);
  const c = 0.044715;
  const t = Math.tanh(k * (x + c * x ** 3));
  return (1 + t) / 2 + (x / 2) * (1 - t * t) * k * (1 + 3 * c * x * x);
}

test("the derivative of GELU by tanh is right far from 0 as well", async () => {
  const far = [1e6, 100, 12, 8];
  const near = Array.from({ length: 401 }, (_, index) => (index - 200) / 40);
  const points = Float32Array.from([...far.map((x) => -x), ...near, ...far]);
  const builder = new GraphBuilder({ name: "forward" });
  const x = builder.input("x", "float32", ["batch"]);
  const y = builder.node("Gelu", [x], { approximate: "tanh" });
  builder.output("loss", builder.node("ReduceSum", [y], { keepdims: 0 }));
  const graph = new GraphBuilder({ name: "training" });
  const inputs = { x: graph.input("x", "float32", ["batch"]) };
  const forward = builder.build().graph;
  const { gradients } = differentiate({ forward, graph, inputs, loss: "loss", wrt: ["x"] });
  graph.output("d", gradients.x as Value);
  await using runnable = await ortRunner({ threads: 1 }).load(encodeModel(graph.build()));
  const { d } = await runnable.run(
    { x: { dataType: "float32", shape: [points.length], data: points } },
    ["d"],
  );
  const errors = [...points].map((point, index) => {
    return Math.abs(Number(d?.data[index]) - derivative(point));
  });
  expect(errors).toHaveLength(points.length);
  // ONNX Runtime's Sigmoid is right to 1e-7, and up to 35 times that comes through.
  expect(Math.max(...errors)).toBeLessThan(4e-6);
});
