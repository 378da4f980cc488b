import { type GraphBuilder, inferTypes, scalar, type Value } from "@understudy/onnx";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { RunTensor } from "../graph-runner.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import type { Parameter } from "./network.ts";
import { floats } from "./testing/run-graph.ts";
import { type StepReport, TrainingSession } from "./training-session.ts";
import { buildTrainingStep, type ForwardPass, type TrainingStepOptions } from "./training-step.ts";

const sgd = { type: "sgd", momentum: 0, weightDecay: 0 } as const;

const parameter = (shape: readonly number[], values: readonly number[]): Parameter => ({
  shape,
  initial: Float32Array.from(values),
  trainable: true,
  decays: true,
});

/** The mean over `batch` rows of (x · w - y)². */
function leastSquares(graph: GraphBuilder, { w }: Readonly<Record<string, Value>>): ForwardPass {
  const x = graph.input("x", "float32", ["batch", 2]);
  const y = graph.input("y", "float32", ["batch", 1]);
  const error = graph.node("Sub", [graph.node("MatMul", [x, w]), y]);
  const squares = graph.node("Mul", [error, error]);
  return { loss: graph.node("ReduceMean", [squares], { keepdims: 0 }), outputs: { error } };
}

async function start(options: TrainingStepOptions, seed = 1): Promise<TrainingSession> {
  const session = await TrainingSession.create(ortRunner(), buildTrainingStep(options), seed);
  onTestFinished(() => session[Symbol.asyncDispose]());
  return session;
}

const x = floats([2, 2], [1, 2, 3, -1]);
const y = floats([2, 1], [1, 0]);
const options: TrainingStepOptions = {
  parameters: { w: parameter([2, 1], [0.5, -1]) },
  forward: leastSquares,
  optimizer: sgd,
  maxGradNorm: null,
};

describe("a training step", () => {
  // The errors are 0.5 - 2 - 1 = -2.5 and 1.5 + 1 = 2.5, their squares 6.25 on average, and the
  // gradient is the mean of 2 · error · row: [-2.5 + 7.5, -5 - 2.5] = [5, -7.5].
  test("goes down the gradient, and tells the loss before it and what else was asked for", async () => {
    const session = await start(options);
    const report = await session.run({ x, y }, 0.1);
    expect(report.loss).toBe(6.25);
    expect(report.scalars).toEqual({ loss: 6.25 });
    expect(report.outputs.error).toEqual(floats([2, 1], [-2.5, 2.5]));
    expect(session.parameters()).toEqual({ w: Float32Array.of(0, -0.25) });
    expect(session.stepCount).toBe(1);
  });

  test("does not copy weights on their way out", () => {
    for (const type of ["sgd", "adam", "adamw", "rmsprop"] as const) {
      const optimizer = { type, momentum: type === "sgd" ? 0.9 : 0, weightDecay: 0.1 };
      const { model } = buildTrainingStep({ ...options, optimizer });
      const copies = model.graph.nodes.filter(({ opType }) => opType === "Identity");
      expect(copies.flatMap(({ outputs }) => outputs).filter((name) => /next/.test(name))).toEqual(
        [],
      );
    }
  });

  test("has no node that nobody reads, and no pass over wide scores for what the loss divides by", () => {
    const { model } = buildTrainingStep({
      ...options,
      parameters: { w: parameter([2, 6], new Array<number>(12).fill(0.5)) },
      forward(graph, { w }) {
        const scores = graph.node("MatMul", [graph.input("x", "float32", ["batch", 2]), w]);
        const label = graph.input("label", "int64", ["batch"]);
        return { loss: graph.node("SoftmaxCrossEntropyLoss", [scores, label]) };
      },
    });
    const { nodes, inputs, outputs } = model.graph;
    const read = new Set([
      ...nodes.flatMap((node) => node.inputs),
      ...outputs.map(({ name }) => name),
    ]);
    expect(nodes.filter((node) => !node.outputs.some((name) => read.has(name)))).toEqual([]);
    const { types } = inferTypes(model);
    const wide = nodes.filter(({ opType, outputs: [name = ""] }) => {
      const type = types.get(name);
      return opType === "Mul" && type?.kind === "tensor" && type.shape?.join() === "batch,6";
    });
    expect(wide).toEqual([]);
    // One that nothing depends on stays: a step is always given it.
    expect(inputs.map(({ name }) => name)).toContain("step_seed");
  });

  test("updates vectors that decay alike together, to the bytes that each gets alone", async () => {
    const vectors = {
      a: { ...parameter([3], [0.3, -2, 5]), decays: false },
      b: { ...parameter([1], [0.7]), decays: false },
      c: { ...parameter([2], [1e-3, 40]), decays: false },
      d: parameter([2], [-1, 8]),
    };
    const forward = (graph: GraphBuilder, parameters: Readonly<Record<string, Value>>) => {
      const sums = Object.values(parameters).map((value) =>
        graph.node("ReduceSum", [graph.node("Exp", [graph.node("Sin", [value])])], { keepdims: 0 }),
      );
      return { loss: graph.node("Sum", sums) };
    };
    for (const type of ["sgd", "adam", "adamw", "rmsprop", "muon"] as const) {
      const optimizer = { type, momentum: type === "sgd" ? 0.9 : 0, weightDecay: 0.1 };
      const after = async (parameters: Readonly<Record<string, Parameter>>) => {
        const session = await start({ parameters, forward, optimizer, maxGradNorm: null });
        for (let step = 0; step < 3; step++) await session.run({}, 0.05);
        return session.snapshot().tensors;
      };
      const alone = await Promise.all(
        Object.entries(vectors).map(([name, vector]) => after({ [name]: vector })),
      );
      expect(await after(vectors)).toEqual(Object.assign({}, ...alone));
    }
    const adam = { type: "adam", momentum: 0, weightDecay: 0.1 } as const;
    const { model } = buildTrainingStep({
      parameters: vectors,
      forward,
      optimizer: adam,
      maxGradNorm: null,
    });
    // One for those that decay, one for those that don't.
    expect(model.graph.nodes.filter(({ opType }) => opType === "Sqrt")).toHaveLength(2);
  });

  test("takes a batch of any size", async () => {
    const session = await start(options);
    const report = await session.run({ x: floats([1, 2], [1, 2]), y: floats([1, 1], [1]) }, 0.1);
    expect(report.loss).toBe(6.25);
    expect(session.parameters().w).toEqual(Float32Array.of(1, 0));
  });

  test("tells the norm of the gradients where they are clipped, and clips them", async () => {
    const session = await start({ ...options, maxGradNorm: 1 });
    const { scalars } = await session.run({ x, y }, 1);
    const norm = Math.hypot(5, 7.5);
    expect(scalars.grad_norm).toBeCloseTo(norm, 5);
    const [first = 0, second = 0] = session.parameters().w ?? [];
    expect(first).toBeCloseTo(0.5 - 5 / norm, 6);
    expect(second).toBeCloseTo(-1 + 7.5 / norm, 6);
  });

  test("keeps what is not trained, or changes it to what the forward pass says", async () => {
    const frozen = { ...parameter([1], [7]), trainable: false };
    const session = await start({
      ...options,
      parameters: { ...options.parameters, steps: frozen, offset: frozen },
      forward: (graph, parameters) => {
        const { loss } = leastSquares(graph, parameters);
        const { steps, offset } = parameters;
        if (offset === undefined) throw new Error("no offset");
        const one = graph.constant(scalar("float32", 1));
        const shift = graph.node("ReduceSum", [offset], { keepdims: 0 });
        return {
          loss: graph.node("Add", [loss, shift]),
          updates: { steps: graph.node("Add", [steps, one]) },
        };
      },
    });
    expect((await session.run({ x, y }, 0.1)).loss).toBe(13.25);
    await session.run({ x, y }, 0.1);
    const { steps, offset } = session.parameters();
    expect(steps).toEqual(Float32Array.of(9));
    expect(offset).toEqual(Float32Array.of(7));
  });

  test("refuses an update of a parameter that is not there", () => {
    const forward = (graph: GraphBuilder, parameters: Readonly<Record<string, Value>>) => {
      const { loss } = leastSquares(graph, parameters);
      return { loss, updates: { nothing: loss } };
    };
    expect(() => buildTrainingStep({ ...options, forward })).toThrow(
      "Expected one of w, got 'nothing'",
    );
  });
});

describe("a session", () => {
  const momentum = {
    ...options,
    optimizer: { type: "adam", momentum: 0, weightDecay: 0 } as const,
  };

  test("goes on from a snapshot as if nothing had happened since", async () => {
    const session = await start(momentum);
    await session.run({ x, y }, 0.1);
    const snapshot = session.snapshot();
    expect(Object.keys(snapshot.tensors)).toEqual(["w", "w/momentum", "w/velocity"]);
    await session.run({ x, y }, 0.1);
    await session.run({ x, y }, 0.05);
    const ahead = session.snapshot();

    session.restore(snapshot);
    expect(session.stepCount).toBe(1);
    await session.run({ x, y }, 0.1);
    await session.run({ x, y }, 0.05);
    expect(session.snapshot()).toEqual(ahead);

    const another = await start(momentum);
    another.restore(snapshot);
    await another.run({ x, y }, 0.1);
    await another.run({ x, y }, 0.05);
    expect(another.snapshot()).toEqual(ahead);
  });

  test("refuses a snapshot of another step", async () => {
    const session = await start(momentum);
    const { tensors } = (await start(options)).snapshot();
    expect(() => session.restore({ step: 1, tensors })).toThrow(
      "Expected the snapshot to have 2 numbers of 'w/momentum', got none.",
    );
  });

  /** The batches of some steps as tensors with the steps in front. */
  const stack = (batches: readonly RunTensor[]): RunTensor => {
    const numbers = batches.flatMap(({ data }) => Array.from(data, Number));
    return floats([batches.length, ...(batches[0]?.shape ?? [])], numbers);
  };
  const frozen = { ...parameter([1], [7]), trainable: false };
  const withFrozen: TrainingStepOptions = {
    ...momentum,
    parameters: { ...options.parameters, steps: frozen, offset: frozen },
    forward: (graph, parameters) => {
      const { loss, outputs } = leastSquares(graph, parameters);
      const one = graph.constant(scalar("float32", 1));
      const shift = graph.node("ReduceSum", [parameters.offset], { keepdims: 0 });
      return {
        loss: graph.node("Add", [loss, shift]),
        ...(outputs && { outputs }),
        updates: { steps: graph.node("Add", [parameters.steps, one]) },
      };
    },
    maxGradNorm: 3,
  };

  test("takes several steps in one run, with the bytes and the reports of single ones", async () => {
    const number = (min: number, max: number) => fc.float({ min, max, noNaN: true });
    const batch = fc.array(number(-4, 4), { minLength: 9, maxLength: 9 });
    const steps = fc.array(fc.tuple(batch, number(0, 1)), { minLength: 1, maxLength: 9 });
    const single = await start(withFrozen);
    const several = await start(withFrozen);
    const beginning = single.snapshot();
    const law = fc.asyncProperty(steps, fc.nat(8), async (given, cut) => {
      for (const session of [single, several]) session.restore(beginning);
      const xs = given.map(([numbers]) => floats([3, 2], numbers.slice(0, 6)));
      const ys = given.map(([numbers]) => floats([3, 1], numbers.slice(6)));
      const rates = given.map(([, rate]) => rate);
      const reports: StepReport[] = [];
      for (const [index, rate] of rates.entries()) {
        const [ofX = x, ofY = y] = [xs[index], ys[index]];
        reports.push(await single.run({ x: ofX, y: ofY }, rate));
      }
      const ofRuns: StepReport[] = [];
      for (const part of [xs.slice(0, cut), xs.slice(cut)]) {
        if (part.length === 0) continue;
        const from = ofRuns.length;
        const until = from + part.length;
        const feeds = { x: stack(part), y: stack(ys.slice(from, until)) };
        ofRuns.push(...(await several.runSteps(feeds, rates.slice(from, until))));
      }
      expect(ofRuns).toEqual(reports);
      expect(several.snapshot()).toEqual(single.snapshot());
      expect(several.parameters().offset).toEqual(Float32Array.of(7));
      expect(several.parameters().steps).toEqual(Float32Array.of(7 + given.length));
    });
    await fc.assert(law, { numRuns: 50 });
  });

  test("refuses feeds of another number of steps, and no steps", async () => {
    const session = await start(momentum);
    const before = session.snapshot();
    const feeds = { x: stack([x, x]), y: stack([y, y, y]) };
    await expect(session.runSteps(feeds, [0.1, 0.1])).rejects.toThrow(
      new RangeError("Expected 'y' to have 2 steps in front, got [3, 2, 1]."),
    );
    await expect(session.runSteps({ x, y }, [])).rejects.toThrow(
      new RangeError("Expected the learning rates of one step or more."),
    );
    expect(session.snapshot()).toEqual(before);
  });

  test("is left as it was by a run in which a step fails", async () => {
    const session = await start({
      ...momentum,
      forward: (graph, { w }) => {
        const index = graph.input("index", "int64", [1]);
        return {
          loss: graph.node("ReduceSum", [graph.node("Gather", [w, index])], { keepdims: 0 }),
        };
      },
    });
    const before = session.snapshot();
    const indices = (...numbers: readonly bigint[]) =>
      ({
        dataType: "int64",
        shape: [numbers.length, 1],
        data: BigInt64Array.from(numbers),
      }) as const;
    // There are two rows.
    const rates = [0.1, 0.1, 0.1];
    await expect(session.runSteps({ index: indices(0n, 1n, 2n) }, rates)).rejects.toThrow();
    expect(session.snapshot()).toEqual(before);
    await session.runSteps({ index: indices(0n, 1n, 0n) }, rates);
    expect(session.stepCount).toBe(3);
  });

  test("is left as it was by a step that fails", async () => {
    const session = await start(momentum);
    const before = session.snapshot();
    await expect(session.run({ x, y: floats([3, 1], [1, 2, 3]) }, 0.1)).rejects.toThrow();
    expect(session.snapshot()).toEqual(before);
    await session.run({ x, y }, 0.1);
    // What an earlier step was given is not used again.
    await expect(session.run({ x }, 0.1)).rejects.toThrow();
  });
});
