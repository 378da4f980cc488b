import { encodeModel, type Model } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import type { Target } from "../data/preprocessing.ts";
import type { RunTensor } from "../graph-runner.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { type ExportNetworkOptions, exportNetwork } from "./export-network.ts";
import type { Network } from "./network.ts";
import { unscaled } from "./target-scaling.ts";
import { floats } from "./testing/run-graph.ts";

/** Logits are `features` plus `bias`. */
function shifting(width: number): Network {
  return {
    parameters: {
      bias: { shape: [width], initial: new Float32Array(width), trainable: true, decays: false },
    },
    forward: (graph, { features }, { bias }) => ({ logits: graph.node("Add", [features, bias]) }),
  };
}

function exported(width: number, target: Target, bias: readonly number[], more = {}): Model {
  return exportNetwork({
    network: shifting(width),
    parameters: { bias: Float32Array.from(bias) },
    fields: { features: { dataType: "float32", shape: [width] } },
    target,
    scaling: unscaled,
    ...more,
  } satisfies ExportNetworkOptions);
}

async function run(model: Model, features: RunTensor) {
  await using graph = await ortRunner().load(encodeModel(model));
  return await graph.run(
    { features },
    model.graph.outputs.map(({ name }) => name),
  );
}

const labels = (count: number): Target => ({
  type: "classification",
  column: "y",
  labels: Array.from({ length: count }, (_, label) => `label ${label}`),
});

describe("the exported model", () => {
  test("takes the fields by name, any number at once", () => {
    const { inputs, outputs } = exported(3, labels(3), [0, 0, 0]).graph;
    expect(inputs).toEqual([
      { name: "features", type: { kind: "tensor", dataType: "float32", shape: ["batch", 3] } },
    ]);
    expect(outputs.map(({ name }) => name)).toEqual(["label", "probabilities"]);
  });

  test("gives the largest logit's label, and the softmax of all", async () => {
    const model = exported(3, labels(3), [1, 0, 0]);
    const { label, probabilities } = await run(model, floats([2, 3], [0, 0, 0, 0, 2, 3]));
    expect(label).toEqual({ dataType: "int64", shape: [2], data: BigInt64Array.of(0n, 2n) });
    expect(probabilities?.shape).toEqual([2, 3]);
    const sum = Math.E + 2;
    const [first, second, third, ...others] = Array.from(probabilities?.data ?? [], Number);
    expect(first).toBeCloseTo(Math.E / sum, 6);
    expect(second).toBeCloseTo(1 / sum, 6);
    expect(third).toBeCloseTo(1 / sum, 6);
    expect(others.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
  });

  test("of one logit gives the second label where it is above 0, and both probabilities", async () => {
    const { label, probabilities } = await run(
      exported(1, labels(2), [0.5]),
      floats([4, 1], [-0.5, 0.5, -2.5, 29.5]),
    );
    expect(label).toEqual({
      dataType: "int64",
      shape: [4],
      data: BigInt64Array.of(0n, 1n, 0n, 1n),
    });
    expect(probabilities?.shape).toEqual([4, 2]);
    const p = Array.from(probabilities?.data ?? [], Number);
    expect(p.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(p[3]).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
    expect(p[2]).toBeCloseTo(1 / (1 + Math.exp(1)), 6);
    expect(p[4]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    // What 1 - p would round to 0 keeps its digits.
    expect((p[6] ?? 0) / Math.exp(-30)).toBeCloseTo(1, 5);
    expect(p[7]).toBe(1);
  });

  test("of two logits for two labels takes their softmax", async () => {
    const { label, probabilities } = await run(
      exported(2, labels(2), [0, 0]),
      floats([2, 2], [3, 3, 1, 2]),
    );
    expect(label?.data).toEqual(BigInt64Array.of(0n, 1n));
    const p = Array.from(probabilities?.data ?? [], Number);
    expect(p.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(p[3]).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
  });

  test("of a regression predicts in the target's own units", async () => {
    const scaling = { mean: 100, scale: 8 };
    const model = exported(1, { type: "regression", column: "y" }, [0.5], { scaling });
    const { prediction } = await run(model, floats([2, 1], [0, -1]));
    expect(prediction).toEqual(floats([2, 1], [104, 96]));
  });

  test("needs the values of every parameter", () => {
    expect(() => exported(1, labels(2), [0], { parameters: {} })).toThrow(
      "Expected the values of the parameter 'bias'",
    );
  });
});
