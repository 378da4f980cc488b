import { describe, expect, test } from "vitest";
import type { GraphRunner, RunTensor } from "../graph-runner.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { floats } from "./testing/run-graph.ts";
import { TrainingSession } from "./training-session.ts";
import { buildTrainingStep } from "./training-step.ts";

const initial = Float32Array.of(1, -2, 3);
const step = buildTrainingStep({
  parameters: { w: { shape: [3], initial, trainable: true, decays: true } },
  // The gradient of the sum of w · g is g.
  forward(graph, { w }) {
    const g = graph.input("g", "float32", [3]);
    return { loss: graph.node("ReduceSum", [graph.node("Mul", [w, g])], { keepdims: 0 }) };
  },
  optimizer: { type: "sgd", momentum: 0.9, weightDecay: 0 },
  maxGradNorm: null,
});
const g = floats([3], [1, 2, 4]);

/** What runs graphs, and all that they gave, in the order of their runs. */
function watched() {
  const runs: Readonly<Record<string, RunTensor>>[] = [];
  const runner: GraphRunner = {
    async load(model) {
      const graph = await ortRunner().load(model);
      return {
        async run(feeds, fetches) {
          const results = await graph.run(feeds, fetches);
          runs.push(results);
          return results;
        },
        [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
      };
    },
  };
  /** How many bytes each changed tensor of a run still has. */
  const bytes = (run: number) =>
    ["steps/next/w", "steps/next/w/momentum"].map((name) => runs[run]?.[name]?.data.byteLength);
  return { runner, bytes };
}

/** Node 20 cannot give memory back; there arrays are left to the garbage collector. */
const canRelease = "transfer" in ArrayBuffer.prototype;

describe("what a step has replaced", () => {
  test.runIf(canRelease)("is given back at once where nobody else has it", async () => {
    const { runner, bytes } = watched();
    await using session = await TrainingSession.create(runner, step, 1);
    for (let run = 0; run < 3; run++) await session.run({ g }, 0.1);
    expect([bytes(0), bytes(1), bytes(2)]).toEqual([
      [0, 0],
      [0, 0],
      [12, 12],
    ]);
    expect(initial).toEqual(Float32Array.of(1, -2, 3));
  });

  test("stays as it was where it was handed out", async () => {
    const handOut: readonly ((
      session: TrainingSession,
    ) => Readonly<Record<string, Float32Array>>)[] = [
      (session) => session.parameters(),
      (session) => session.snapshot().tensors,
      (session) => ({ w: session.parameterTensors().w?.data as Float32Array }),
    ];
    for (const take of handOut) {
      await using session = await TrainingSession.create(watched().runner, step, 1);
      await session.run({ g }, 0.1);
      await session.run({ g }, 0.1);
      const taken = take(session);
      const copy = structuredClone(taken);
      for (let run = 0; run < 3; run++) await session.run({ g }, 0.1);
      expect(taken).toEqual(copy);
      expect(taken.w).toHaveLength(3);
    }
  });

  test("stays as it was where a snapshot was gone back to", async () => {
    await using session = await TrainingSession.create(watched().runner, step, 1);
    await session.run({ g }, 0.1);
    const snapshot = session.snapshot();
    const results: unknown[] = [];
    for (let attempt = 0; attempt < 2; attempt++) {
      session.restore(snapshot);
      for (let run = 0; run < 3; run++) await session.run({ g }, 0.1);
      results.push(structuredClone(session.parameters()));
      // From here on nobody else has what is held, until the snapshot is gone back to.
      await session.run({ g }, 0.1);
    }
    expect(snapshot.tensors.w).toHaveLength(3);
    expect(results[1]).toEqual(results[0]);
  });
});
