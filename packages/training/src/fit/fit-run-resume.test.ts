import { describe, expect, test } from "vitest";
import { TrainingError } from "../errors.ts";
import type { GraphRunner } from "../graph-runner.ts";
import type { StepProgress } from "../methods/method.ts";
import { Random } from "../random/random.ts";
import { memoryRecords } from "../testing/memory-records.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { type FitNetworkOptions, type FittedNetwork, fitNetwork } from "./fit-network.ts";
import { last } from "./testing/fit-toy.ts";
import { binary, defaults, numeric, quadrants, toyContext, waves } from "./testing/toy-context.ts";
import { centredNetwork, droppingNetwork, toyNetwork } from "./testing/toy-networks.ts";

const hyperparameters = {
  ...defaults,
  n_epochs: 4,
  batch_size: 13,
  learning_rate: 0.05,
  learning_rate_schedule: "cosine",
  warmup_ratio: 0.2,
  max_grad_norm: 0.7,
  weight_decay: 0.01,
  class_weight: { yes: 2 },
  early_stopping: { patience: 2, min_delta: 0.001 },
} as const;

interface Given {
  readonly network?: FitNetworkOptions["network"];
  readonly context?: Partial<FitNetworkOptions["context"]>;
  readonly hyperparameters?: Partial<FitNetworkOptions["hyperparameters"]>;
  readonly runMs?: number;
}

/** Trains with a clock on which every run takes long enough for a checkpoint, and so has one step; unless told otherwise. */
async function fit(given: Given = {}) {
  const { context, recorded } = toyContext({
    target: binary,
    train: quadrants(60),
    validation: quadrants(30, 6),
    ...given.context,
  });
  let time = 0;
  const fitted = await fitNetwork({
    context: {
      ...context,
      breathe: async () => {
        time += given.runMs ?? 2000;
      },
    },
    network: given.network ?? centredNetwork(2, 5, 1),
    fields: ["features"],
    hyperparameters: { ...hyperparameters, ...given.hyperparameters },
    now: () => time,
  });
  return { fitted, recorded };
}

/** The bytes of everything that came out. */
function bytesOf({ parameters, scaling, history }: FittedNetwork): string {
  const numbers = Object.entries(parameters).map(([name, values]) => [
    name,
    Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("hex"),
  ]);
  return JSON.stringify([numbers, scaling, history]);
}

describe("a training that was interrupted", () => {
  test.each([
    ["adam", {}],
    ["sgd", { optimizer: "sgd", momentum: 0.9, learning_rate: 0.2 }],
    ["adamw", { optimizer: "adamw", early_stopping: null }],
    [
      "rmsprop, and early stopping that ends it",
      { optimizer: "rmsprop", early_stopping: { patience: 0, min_delta: 9 } },
    ],
  ] as const)("ends in the same bytes from every step (%s)", async (_name, changes) => {
    const whole = await fit({ hyperparameters: changes });
    const wanted = bytesOf(whole.fitted);
    const { checkpoints } = whole.recorded;
    expect(checkpoints.length).toBe(last(whole.fitted.history).step);
    for (const { state, at } of checkpoints) {
      const resumed = await fit({ hyperparameters: changes, context: { checkpoint: state } });
      expect(bytesOf(resumed.fitted), `from step ${at.step}`).toBe(wanted);
      expect(resumed.recorded.progress).toEqual(
        whole.recorded.progress.filter(({ step }) => step > at.step),
      );
    }
  });

  test("of a regression ends in the same bytes", async () => {
    const changes = { loss: "huber", class_weight: null, early_stopping: null } as const;
    const context = { target: numeric, train: waves(40), validation: undefined };
    const whole = await fit({ hyperparameters: changes, context });
    const middle = whole.recorded.checkpoints[5];
    const resumed = await fit({
      hyperparameters: changes,
      context: { ...context, checkpoint: middle?.state },
    });
    expect(bytesOf(resumed.fitted)).toBe(bytesOf(whole.fitted));
  });

  test("with dropout draws the same again, which differs from step to step", async () => {
    const network = droppingNetwork(2, 5, 1);
    const whole = await fit({ network });
    for (const { state } of whole.recorded.checkpoints.filter((_, at) => at % 4 === 1)) {
      const resumed = await fit({ network, context: { checkpoint: state } });
      expect(bytesOf(resumed.fitted)).toBe(bytesOf(whole.fitted));
    }
    // The same batch in each epoch, and weights that do not move: only the draws make a difference.
    const { fitted } = await fit({
      network,
      hyperparameters: { learning_rate: 0, batch_size: 60, early_stopping: null },
    });
    const losses = fitted.history.map(({ metrics }) => metrics.loss ?? Number.NaN).sort();
    for (const [at, loss] of losses.slice(1).entries()) {
      expect(loss - (losses[at] ?? 0)).toBeGreaterThan(1e-5);
    }
  });

  test("may be interrupted again and again", async () => {
    const whole = await fit();
    let checkpoint: Uint8Array | undefined;
    for (let interruptions = 0; interruptions < 6; interruptions++) {
      const controller = new AbortController();
      let steps = 0;
      const context = {
        checkpoint,
        signal: controller.signal,
        onProgress: () => {
          if (++steps === 3) controller.abort(new Error("killed"));
        },
        saveCheckpoint: async (state: Uint8Array) => {
          checkpoint = state;
        },
      };
      await expect(fit({ context })).rejects.toThrow("killed");
    }
    const { fitted } = await fit({ context: { checkpoint } });
    expect(bytesOf(fitted)).toBe(bytesOf(whole.fitted));
  });

  test("does not go on from a checkpoint of another training", async () => {
    const { recorded } = await fit();
    const checkpoint = last(recorded.checkpoints).state;
    const others: Given[] = [
      { hyperparameters: { learning_rate: 0.01 } },
      { context: { seed: 4 } },
      { context: { train: quadrants(61) } },
    ];
    for (const { context, ...given } of others) {
      await expect(fit({ ...given, context: { ...context, checkpoint } })).rejects.toMatchObject({
        code: "invalid_checkpoint",
      });
    }
    const cut = fit({ context: { checkpoint: checkpoint.subarray(0, 100) } });
    await expect(cut).rejects.toSatisfy(TrainingError.is);
  });
});

describe("a training whose steps are short", () => {
  /** The numbers of steps of all runs, and what they gave. */
  function counted() {
    const steps: number[] = [];
    const runner: GraphRunner = {
      async load(model) {
        const graph = await ortRunner().load(model);
        return {
          run(feeds, fetches) {
            const { "steps/step_seed": seeds } = feeds;
            if (seeds !== undefined) steps.push(seeds.data.length);
            return graph.run(feeds, fetches);
          },
          [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
        };
      },
    };
    return { steps, runner };
  }

  test.each([
    ["adam", centredNetwork(2, 5, 1), {}],
    ["sgd", centredNetwork(2, 5, 1), { optimizer: "sgd", momentum: 0.9, learning_rate: 0.2 }],
    ["dropout", droppingNetwork(2, 5, 1), { optimizer: "adamw", max_grad_norm: null }],
  ] as const)(
    "takes several in one run, with the same bytes and the same progress (%s)",
    async (_name, network, changes) => {
      const train = quadrants(61);
      const hyperparameters = { ...changes, batch_size: 7, early_stopping: null };
      const { steps, runner } = counted();
      const oneByOne = await fit({ network, hyperparameters, context: { train, runner } });
      expect(steps).toEqual(Array.from({ length: 36 }, () => 1));
      steps.length = 0;
      const inRuns = await fit({
        network,
        hyperparameters,
        context: { train, runner },
        runMs: 100,
      });
      // Eight batches of 7 and one of 5. A run of one step says that five of them take half a second.
      expect(steps).toEqual([1, 5, 2, 1, ...[5, 3, 1], ...[5, 3, 1], ...[5, 3, 1]]);
      expect(bytesOf(inRuns.fitted)).toBe(bytesOf(oneByOne.fitted));
      expect(inRuns.recorded.progress).toEqual(oneByOne.recorded.progress);
      for (const { state } of inRuns.recorded.checkpoints) {
        const context = { train, checkpoint: state };
        const resumed = await fit({ network, hyperparameters, context, runMs: 100 });
        expect(bytesOf(resumed.fitted)).toBe(bytesOf(oneByOne.fitted));
      }
    },
  );

  test("stops in the middle of a run where it is told to, or where the loss is not finite", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ step }: StepProgress) => {
      seen.push(step);
      if (step === 4) controller.abort(new Error("paused"));
    };
    const context = { train: quadrants(130), onProgress, signal: controller.signal };
    await expect(fit({ context, runMs: 100 })).rejects.toThrow("paused");
    expect(seen).toEqual([1, 2, 3, 4]);

    const { steps, runner } = counted();
    const diverging = fit({
      context: { target: numeric, train: waves(130), validation: undefined, runner },
      hyperparameters: {
        optimizer: "sgd",
        learning_rate: 1e9,
        learning_rate_schedule: "constant",
        warmup_ratio: 0,
        max_grad_norm: null,
        loss: "mse",
        class_weight: null,
        early_stopping: null,
      },
      network: toyNetwork(2, 5, 1),
      runMs: 100,
    });
    await expect(diverging).rejects.toMatchObject({ code: "diverged", epoch: 1, step: 4 });
    expect(steps).toEqual([1, 5]);
  });
});

describe("the bytes of a training", () => {
  test("are the same with one thread or two", async () => {
    const one = await fit({ context: { runner: ortRunner({ threads: 1 }) } });
    const two = await fit({ context: { runner: ortRunner({ threads: 2 }) } });
    expect(bytesOf(two.fitted)).toBe(bytesOf(one.fitted));
  });

  test("are the same with one thread or two where matrices are large enough to be shared out", async () => {
    const count = 130;
    const random = new Random(1, "split");
    const features = Float32Array.from({ length: count * 784 }, () => random.normal());
    const records = memoryRecords(count, {
      features: { dataType: "float32", shape: [784], data: features },
      label: {
        dataType: "int32",
        shape: [],
        data: Int32Array.from({ length: count }, (_, row) => row % 10),
      },
    });
    const labels = Array.from({ length: 10 }, (_, digit) => `${digit}`);
    const ofThreads = async (threads: number) => {
      const { context } = toyContext({
        target: { type: "classification", column: "digit", labels },
        train: { records, indices: Uint32Array.from({ length: count }, (_, row) => row) },
        runner: ortRunner({ threads }),
      });
      const fitted = await fitNetwork({
        context,
        network: toyNetwork(784, 256, 10),
        fields: ["features"],
        hyperparameters: {
          ...defaults,
          n_epochs: 4,
          batch_size: 64,
          loss: "categorical_crossentropy",
          max_grad_norm: 1,
        },
      });
      return bytesOf(fitted);
    };
    const one = await ofThreads(1);
    for (let repeat = 0; repeat < 3; repeat++) expect((await ofThreads(2)) === one).toBe(true);
  });

  test("differ with another seed", async () => {
    const one = await fit();
    const two = await fit({ context: { seed: 4 } });
    expect(bytesOf(two.fitted)).not.toBe(bytesOf(one.fitted));
  });
});

describe("checkpoints", () => {
  test("that take long are saved less often, so that they take a twentieth of the time", async () => {
    const { context } = toyContext({ target: binary, train: quadrants(60) });
    let time = 0;
    const saved: number[] = [];
    await fitNetwork({
      context: {
        ...context,
        breathe: async () => {
          time += 1000;
        },
        saveCheckpoint: async (_state, { step }) => {
          time += 500;
          saved.push(step);
        },
      },
      network: centredNetwork(2, 5, 1),
      fields: ["features"],
      hyperparameters: { ...defaults, batch_size: 4 },
      now: () => time,
    });
    expect(saved).toEqual([2, 12, 15]);
  });

  test("are saved at the end of each epoch, and after two seconds within one", async () => {
    const { context, recorded } = toyContext({ target: binary, train: quadrants(60) });
    let time = 0;
    await fitNetwork({
      context: {
        ...context,
        breathe: async () => {
          time += 700;
        },
      },
      network: centredNetwork(2, 5, 1),
      fields: ["features"],
      hyperparameters: { ...defaults, n_epochs: 2, batch_size: 10 },
      now: () => time,
    });
    expect(recorded.checkpoints.map(({ at }) => [at.step, at.end_of_epoch])).toEqual([
      [3, false],
      [6, true],
      [9, false],
      [12, true],
    ]);
    expect(recorded.checkpoints.map(({ at }) => at.epoch)).toEqual([1, 1, 2, 2]);
  });
});
