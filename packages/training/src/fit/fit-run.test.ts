import { describe, expect, test } from "vitest";
import { DivergedError, HyperparameterError, TrainingError } from "../errors.ts";
import type { StepProgress } from "../methods/method.ts";
import { memoryRecords } from "../testing/memory-records.ts";
import { fitToy as fit, last, scoreToy as score, train } from "./testing/fit-toy.ts";
import { binary, numeric, quadrants, waves } from "./testing/toy-context.ts";
import { toyNetwork } from "./testing/toy-networks.ts";

describe("the history", () => {
  test("has the running means of each epoch, weighted by the size of the batches", async () => {
    const { fitted, recorded } = await fit({ n_epochs: 2, batch_size: 48 });
    expect(fitted.history.map(({ epoch, step }) => [epoch, step])).toEqual([
      [1, 3],
      [2, 6],
    ]);
    const told = recorded.progress.filter(({ end_of_epoch }) => end_of_epoch);
    expect(told.map(({ metrics }) => metrics)).toEqual(fitted.history.map((e) => e.metrics));
    expect(Object.keys(last(fitted.history).metrics)).toEqual([
      "loss",
      "accuracy",
      "validation_loss",
      "validation_accuracy",
    ]);
    for (const { metrics } of fitted.history) {
      expect(Math.round((metrics.accuracy ?? 0) * 110) / 110).toBe(metrics.accuracy);
      expect(Math.round((metrics.validation_accuracy ?? 0) * 45) / 45).toBe(
        metrics.validation_accuracy,
      );
    }
  });

  test("tells every step once, with the means so far", async () => {
    const { recorded } = await fit({ n_epochs: 2, batch_size: 48 });
    const places = recorded.progress.map(({ epoch, step, end_of_epoch }) => [
      epoch,
      step,
      end_of_epoch,
    ]);
    expect(places).toEqual([
      [1, 1, false],
      [1, 2, false],
      [1, 3, true],
      [2, 4, false],
      [2, 5, false],
      [2, 6, true],
    ]);
    for (const { total_epochs, total_steps } of recorded.progress) {
      expect([total_epochs, total_steps]).toEqual([2, 6]);
    }
    // 48 examples, then 96: the accuracy is in as many parts.
    const [first, second] = recorded.progress.map(({ metrics }) => metrics.accuracy ?? 0);
    expect((first ?? 0) * 48).toBeCloseTo(Math.round((first ?? 0) * 48), 9);
    expect((second ?? 0) * 96).toBeCloseTo(Math.round((second ?? 0) * 96), 9);
  });

  test("has the norm of the gradients where they are clipped", async () => {
    const { recorded } = await fit({ max_grad_norm: 0.5 }, { validation: undefined });
    const norms = recorded.progress.map(({ metrics }) => metrics.grad_norm ?? 0);
    expect(norms.every((norm) => norm > 0)).toBe(true);
    expect(Object.keys(last(recorded.progress).metrics)).toEqual(["loss", "accuracy", "grad_norm"]);
  });
});

describe("early stopping", () => {
  const settings = { patience: 3, min_delta: 0, restore_best_weights: true };
  /** Labels that mean nothing: what is learned of them does not carry over. */
  const noise = quadrants(40, 9);
  const other = quadrants(40, 10);
  const shuffled = {
    ...other,
    records: memoryRecords(40, {
      features: {
        dataType: "float32",
        shape: [2],
        data: other.records.read("features", other.indices),
      },
      label: {
        dataType: "int32",
        shape: [],
        data: Int32Array.from({ length: 40 }, (_, i) => i % 2),
      },
    }),
  };
  const given = { n_epochs: 60, learning_rate: 0.1 };
  const data = { train: noise, validation: shuffled };

  test("ends the training, and gives back the weights of the best epoch", async () => {
    const said: string[] = [];
    const onMessage = (level: string, message: string) => said.push(`${level}: ${message}`);
    const context = { ...data, onMessage };
    const { fitted, network } = await fit({ ...given, early_stopping: settings }, context);
    const losses = fitted.history.map(({ metrics }) => metrics.validation_loss ?? 0);
    const best = Math.min(...losses);
    expect(losses.length).toBeLessThan(60);
    expect(losses.indexOf(best)).toBe(losses.length - 1 - settings.patience);
    expect(said).toEqual([
      `info: Training ends after epoch ${losses.length}, as the validation loss has not improved since epoch ${losses.length - 3}; the weights of epoch ${losses.length - 3} are kept.`,
    ]);
    const scored = await score(network, fitted, binary, shuffled);
    expect(scored).toMatchObject({ log_loss: expect.closeTo(best, 5) });
  });

  test("gives the last weights where it is told to", async () => {
    const early_stopping = { ...settings, restore_best_weights: false };
    const { fitted, network } = await fit({ ...given, early_stopping }, data);
    const scored = await score(network, fitted, binary, shuffled);
    const ending = last(fitted.history).metrics.validation_loss ?? 0;
    expect(scored).toMatchObject({ log_loss: expect.closeTo(ending, 5) });
  });

  test("goes by the training loss without validation data", async () => {
    const early_stopping = { patience: 2, min_delta: 0.05 };
    const { fitted } = await fit({ ...given, early_stopping }, { validation: undefined });
    const losses = fitted.history.map(({ metrics }) => metrics.loss ?? 0);
    expect(losses.length).toBeLessThan(60);
    const [third = 0, ...ending] = losses.slice(-3);
    for (const loss of ending) expect(loss).toBeGreaterThanOrEqual(third - 0.05);
  });
});

describe("what goes wrong", () => {
  const failure = async (promise: Promise<unknown>): Promise<unknown> => {
    try {
      await promise;
    } catch (error) {
      return error;
    }
    throw new Error("nothing was thrown");
  };

  test("a loss that is not finite ends the training with the step", async () => {
    const target = numeric;
    const diverging = { optimizer: "sgd", learning_rate: 1e30, loss: "mse", n_epochs: 9 } as const;
    const given = { target, train: waves(40), validation: undefined };
    const error = await failure(fit(diverging, given));
    expect(error).toBeInstanceOf(DivergedError);
    expect(error).toMatchObject({ code: "diverged", epoch: 1, step: 2 });
    expect((error as Error).message).toMatch(/at step 2 of epoch 1: training has diverged/);
  });

  test("weights that are not finite after the last step do not become a model", async () => {
    const diverging = { optimizer: "sgd", learning_rate: 3e38, loss: "mse" } as const;
    const given = { target: numeric, train: waves(16), validation: undefined };
    const error = await failure(fit({ ...diverging, momentum: 0, weight_decay: 1e30 }, given));
    expect(error).toBeInstanceOf(DivergedError);
    expect((error as Error).message).toMatch(
      /^The parameter '.*' became -?(Infinity|NaN) at step 1/,
    );
  });

  test("an aborted training saves no more, and throws the reason", async () => {
    const controller = new AbortController();
    const reason = new Error("paused");
    const seen: StepProgress[] = [];
    const saved: StepProgress[] = [];
    const aborted = fit(
      { n_epochs: 5 },
      {
        signal: controller.signal,
        onProgress: (progress) => {
          seen.push(progress);
          if (progress.step === 9) controller.abort(reason);
        },
        saveCheckpoint: async (_state, at) => {
          saved.push(at);
        },
      },
    );
    expect(await failure(aborted)).toBe(reason);
    expect(last(seen).step).toBe(9);
    expect(saved.map(({ step }) => step)).toEqual([7]);
  });

  test("hyperparameters that do not go with the target are refused", async () => {
    const wrong = await failure(fit({ loss: "mse" }));
    expect(wrong).toBeInstanceOf(HyperparameterError);
    const numbers = { target: numeric, train: waves(9), validation: undefined };
    expect(await failure(fit({ loss: "mse", class_weight: "balanced" }, numbers))).toMatchObject({
      param: "class_weight",
    });
  });

  test("a network with the wrong number of logits is refused", async () => {
    const network = toyNetwork(2, 8, 3);
    await expect(fit({}, {}, { network })).rejects.toThrow(
      "Expected the network to give [batch, 2] logits, got a last dimension of 3.",
    );
  });

  test("an empty validation split is none", async () => {
    const none = { ...train, indices: new Uint32Array() };
    const { fitted } = await fit({}, { validation: none });
    expect(Object.keys(last(fitted.history).metrics)).toEqual(["loss", "accuracy"]);
  });

  test("a target with nothing to predict is refused", async () => {
    expect(await failure(fit({}, { target: { type: "embedding" } }))).toBeInstanceOf(TypeError);
  });

  test("no examples are refused", async () => {
    const none = { ...train, indices: new Uint32Array() };
    expect(await failure(fit({}, { train: none }))).toBeInstanceOf(TrainingError);
  });
});
