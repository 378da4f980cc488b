import { tensor } from "@understudy/onnx";
import { describe, expect, test } from "vitest";
import { memoryRecords } from "../testing/memory-records.ts";
import type { FitNetworkOptions } from "./fit-network.ts";
import { fitToy as fit, last, scoreToy as score, train } from "./testing/fit-toy.ts";
import { binary, numeric, quadrants, waves } from "./testing/toy-context.ts";
import { centredNetwork, toyNetwork } from "./testing/toy-networks.ts";

describe("a network", () => {
  test("learns what no line separates, and is right on examples that it has not seen", async () => {
    const { fitted } = await fit({ n_epochs: 60, learning_rate: 0.05 });
    const { metrics } = last(fitted.history);
    expect(metrics.accuracy).toBe(1);
    expect(metrics.validation_accuracy).toBe(1);
    expect(metrics.loss).toBeLessThan(0.05);
  });

  test.each(["sgd", "adam", "adamw", "rmsprop"] as const)("learns with %s", async (optimizer) => {
    const { fitted } = await fit({
      n_epochs: 60,
      optimizer,
      learning_rate: optimizer === "sgd" ? 0.3 : 0.05,
      momentum: optimizer === "sgd" ? 0.9 : 0,
      weight_decay: 1e-4,
      learning_rate_schedule: "cosine",
      warmup_ratio: 0.1,
      max_grad_norm: 1,
    });
    expect(last(fitted.history).metrics.validation_accuracy).toBeGreaterThan(0.95);
  });

  test.each(["categorical_crossentropy", "hinge"] as const)("learns with %s", async (loss) => {
    const network = toyNetwork(2, 8, 2);
    const { fitted } = await fit({ n_epochs: 60, learning_rate: 0.05, loss }, {}, { network });
    expect(last(fitted.history).metrics.validation_accuracy).toBeGreaterThan(0.95);
  });

  test.each(["mse", "mae", "huber"] as const)(
    "predicts numbers in the thousands with %s, and errors are in their unit",
    async (loss) => {
      const { fitted, network } = await fit(
        { n_epochs: 60, learning_rate: 0.02, loss },
        { target: numeric, train: waves(160), validation: waves(40, 6) },
      );
      const { metrics } = last(fitted.history);
      const { mae = 0, validation_mae = 0 } = metrics;
      expect(mae).toBeGreaterThan(0.1);
      expect(mae).toBeLessThan(25);
      const scored = await score(network, fitted, numeric, waves(40, 6));
      expect(scored).toMatchObject({ mae: expect.closeTo(validation_mae, 2) });
      if (loss === "mse") {
        const { rmse } = scored as { readonly rmse: number };
        expect(metrics.validation_loss).toBeCloseTo(rmse ** 2, 1);
      }
    },
  );

  test("gives the same loss in training, in evaluation and as the exported model", async () => {
    // Nothing moves: so the loss over the epoch is that of the parameters at its end.
    for (const [logits, loss] of [
      [1, "binary_crossentropy"],
      [2, "categorical_crossentropy"],
    ] as const) {
      const network = toyNetwork(2, 8, logits);
      const given = { learning_rate: 0, loss };
      const { fitted } = await fit(given, { validation: train }, { network });
      const { metrics } = last(fitted.history);
      const scored = await score(network, fitted, binary, train);
      expect(metrics.loss).toBeCloseTo(metrics.validation_loss ?? 0, 6);
      expect(metrics.accuracy).toBe(metrics.validation_accuracy);
      expect(scored).toMatchObject({
        log_loss: expect.closeTo(metrics.loss ?? 0, 6),
        accuracy: metrics.accuracy,
      });
    }
  });

  test("learns from every example once an epoch, also from a last batch of one", async () => {
    const odd = quadrants(33);
    const seen: number[] = [];
    const more: Partial<FitNetworkOptions> = {
      augment: (_field, batch, indices, epoch) => {
        if (epoch === 2) seen.push(...indices);
        return batch;
      },
    };
    const { fitted } = await fit({ n_epochs: 2 }, { train: odd }, more);
    expect(last(fitted.history).step).toBe(6);
    expect(seen).not.toEqual([...odd.indices]);
    expect([...seen].sort((a, b) => a - b)).toEqual([...odd.indices]);
  });

  test("is validated in inference mode", async () => {
    const plain = toyNetwork(2, 8, 1);
    const network: FitNetworkOptions["network"] = {
      parameters: plain.parameters,
      forward(graph, inputs, parameters, mode) {
        const { logits } = plain.forward(graph, inputs, parameters, mode);
        if (mode === "inference") return { logits };
        const none = graph.constant(tensor("float32", [1], [0]));
        return { logits: graph.node("Mul", [logits, none]) };
      },
    };
    const { fitted } = await fit({}, { validation: train }, { network });
    const { loss, validation_loss } = last(fitted.history).metrics;
    expect(loss).toBeCloseTo(Math.LN2, 6);
    expect(Math.abs((validation_loss ?? 0) - Math.LN2)).toBeGreaterThan(1e-3);
  });

  test("moves by the learning rate of each step, from the first to the last", async () => {
    // The logit is the bias. Labels are all 1, so the gradient of the hinge is -1 up to a margin of 1.
    const network: FitNetworkOptions["network"] = {
      parameters: {
        bias: { shape: [1], initial: Float32Array.of(0), trainable: true, decays: false },
      },
      forward(graph, { features }, { bias }) {
        const nothing = graph.constant(tensor("float32", [2, 1], [0, 0]));
        return { logits: graph.node("Add", [graph.node("MatMul", [features, nothing]), bias]) };
      },
    };
    const records = memoryRecords(8, {
      features: { dataType: "float32", shape: [2], data: new Float32Array(16) },
      label: { dataType: "int32", shape: [], data: new Int32Array(8).fill(1) },
    });
    const { fitted } = await fit(
      {
        n_epochs: 2,
        batch_size: 4,
        loss: "hinge",
        optimizer: "sgd",
        learning_rate: 0.08,
        learning_rate_schedule: "linear",
      },
      { train: { records, indices: Uint32Array.from({ length: 8 }, (_, row) => row) } },
      { network },
    );
    expect(fitted.parameters.bias?.[0]).toBeCloseTo(0.08 * (1 + 0.75 + 0.5 + 0.25), 6);
  });

  test("keeps parameters up to date that are not trained", async () => {
    const network = centredNetwork(2, 8, 1);
    const given = { n_epochs: 2, batch_size: 110 };
    const { fitted } = await fit(given, {}, { network });
    const all = Array.from(train.records.read("features", train.indices));
    const means = [0, 1].map((column) => {
      return all.reduce((sum, value, at) => (at % 2 === column ? sum + value : sum), 0) / 110;
    });
    const kept = fitted.parameters.running_mean ?? [];
    for (const [column, mean] of means.entries()) {
      expect(kept[column]).toBeCloseTo(mean * (0.1 + 0.9 * 0.1), 6);
    }
  });
});

describe("class weights", () => {
  /** 90 of one kind and 10 of the other in the same places, so that only their weight decides. */
  const counts = [90, 10];
  const records = memoryRecords(100, {
    features: { dataType: "float32", shape: [2], data: new Float32Array(200).fill(1) },
    label: {
      dataType: "int32",
      shape: [],
      data: Int32Array.from({ length: 100 }, (_, row) => (row < 90 ? 0 : 1)),
    },
  });
  const uneven = { records, indices: Uint32Array.from({ length: 100 }, (_, row) => row) };

  async function probability(class_weight: FitNetworkOptions["hyperparameters"]["class_weight"]) {
    const given = { n_epochs: 300, batch_size: 100, learning_rate: 0.05, class_weight };
    const { fitted, network } = await fit(given, { train: uneven, validation: uneven });
    const { metrics } = last(fitted.history);
    const scored = await score(network, fitted, binary, uneven);
    return { metrics, scored };
  }

  test("are not there: the network says how often each label comes", async () => {
    const { metrics } = await probability(null);
    const entropy = -0.9 * Math.log(0.9) - 0.1 * Math.log(0.1);
    expect(metrics.loss).toBeCloseTo(entropy, 3);
    expect(metrics.accuracy).toBe(0.9);
  });

  test("balance: the network is torn between the labels", async () => {
    const { metrics } = await probability("balanced");
    expect(metrics.loss).toBeCloseTo(Math.LN2, 3);
    // The validation loss is not weighted: half a chance for each costs log 2 as well.
    expect(metrics.validation_loss).toBeCloseTo(Math.LN2, 2);
  });

  test("by name: the rare label wins, and the loss is the weighted sum over the batch's size", async () => {
    const { metrics } = await probability({ yes: 27 });
    // p = 270 / (90 + 270), and what it costs.
    const wanted = (-90 * Math.log(0.25) - 270 * Math.log(0.75)) / 100;
    expect(metrics.loss).toBeCloseTo(wanted, 3);
    expect(metrics.accuracy).toBe((counts[1] ?? 0) / 100);
    expect(metrics.validation_loss).toBeCloseTo(-0.9 * Math.log(0.25) - 0.1 * Math.log(0.75), 2);
  });
});

describe("augmentation", () => {
  test("is asked for the batches of training only, with their records and the epoch", async () => {
    const asked: [string, number, number][] = [];
    const given = { n_epochs: 2, batch_size: 110, learning_rate: 0 };
    const { fitted } = await fit(
      given,
      { validation: train },
      {
        augment: (field, batch, indices, epoch) => {
          asked.push([field, indices.length, epoch]);
          return batch.map(() => 0) as typeof batch;
        },
      },
    );
    expect(asked).toEqual([
      ["features", 110, 1],
      ["features", 110, 2],
    ]);
    // All features 0 and biases 0: a logit of 0.
    const { loss, validation_loss } = last(fitted.history).metrics;
    expect(loss).toBeCloseTo(Math.LN2, 6);
    expect(Math.abs((validation_loss ?? 0) - Math.LN2)).toBeGreaterThan(1e-3);
  });
});
