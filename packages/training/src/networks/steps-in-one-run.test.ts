import { describe, expect, test } from "vitest";
import type { SequencePreprocessing } from "../data/preprocessing.ts";
import type { Field } from "../data/records.ts";
import type { Network } from "../fit/network.ts";
import { buildNetworkStep } from "../fit/network-graphs.ts";
import { type StepReport, TrainingSession } from "../fit/training-session.ts";
import type { RunTensor } from "../graph-runner.ts";
import { Random } from "../random/random.ts";
import { ortRunner } from "../testing/ort-runner.ts";
import { toyTextPreprocessing } from "../testing/toy-texts.ts";
import { planConvolutions } from "./convolution-plan.ts";
import { convolutionalNetwork } from "./convolutional-network.ts";
import { recurrentNetwork } from "./recurrent-network.ts";
import { transformerNetwork } from "./transformer-network.ts";

/** Odd, so that the batches of a run begin at addresses that no batch alone does. */
const batch = 13;
const steps = 5;
const maxlen = 7;
const labels = 3;

const text = toyTextPreprocessing(maxlen);
const sequence: SequencePreprocessing = {
  type: "sequence",
  column: "values",
  width: 3,
  maxlen,
  padding: "pre",
  truncating: "pre",
  mean: [0.5, -1, 0],
  std: [2, 0.5, 1],
};
const image = { channels: 3, height: 9, width: 7 };

const of = (dataType: Field["dataType"], ...shape: readonly number[]): Field => ({
  dataType,
  shape,
});
const tokens = { input_ids: of("int32", maxlen) };
const numbers = { sequence: of("float32", maxlen, sequence.width), length: of("int32") };
const pixels = { image: of("uint8", image.channels, image.height, image.width) };

const recurrent = {
  embeddingDim: 9,
  units: [17],
  bidirectional: false,
  skipsPadding: true,
  dropout: 0.3,
  outputs: labels,
  seed: 3,
} as const;
const encoder = {
  embeddingDim: 12,
  width: 12,
  heads: 3,
  layers: 1,
  feedForward: 21,
  positionalEncoding: "learned",
  dropout: 0.2,
  outputs: labels,
  seed: 3,
} as const;

interface Case {
  readonly network: Network;
  readonly fields: Readonly<Record<string, Field>>;
}

const cases: Readonly<Record<string, Case>> = {
  "an LSTM of texts": {
    network: recurrentNetwork({ ...recurrent, cell: "lstm", data: text }),
    fields: tokens,
  },
  "a GRU both ways of numbers": {
    network: recurrentNetwork({ ...recurrent, cell: "gru", data: sequence, bidirectional: true }),
    fields: numbers,
  },
  "two layers of an RNN": {
    network: recurrentNetwork({ ...recurrent, cell: "rnn", data: text, units: [11, 5] }),
    fields: tokens,
  },
  "a transformer of texts": {
    network: transformerNetwork({ ...encoder, data: text }),
    fields: tokens,
  },
  "a transformer of numbers": {
    network: transformerNetwork({ ...encoder, data: sequence }),
    fields: numbers,
  },
  "a CNN with batch norm": {
    network: convolutionalNetwork({
      image,
      mean: [100, 120, 90],
      std: [50, 60, 70],
      convolutions: planConvolutions(image, [
        { filters: 5, pool_size: 2 },
        { filters: 7, kernel_size: 2, padding: "valid" },
      ]),
      denseUnits: [19],
      batchNorm: true,
      dropout: 0.25,
      outputs: labels,
      seed: 3,
    }),
    fields: pixels,
  },
};

/** Batches of all steps, one behind the other. */
function examples({ fields }: Case): Readonly<Record<string, RunTensor>> {
  const random = new Random(8, "split");
  const drawn = (count: number, draw: () => number) => Array.from({ length: count }, draw);
  const feeds = Object.entries(fields).map(([name, { dataType, shape }]) => {
    const all = [steps, batch, ...shape];
    const count = all.reduce((product, dim) => product * dim, 1);
    if (dataType === "uint8") {
      const data = Uint8Array.from(drawn(count, () => random.integer(256)));
      return [name, { dataType, shape: all, data }];
    }
    if (dataType === "int32") {
      const limit = name === "length" ? maxlen + 1 : text.words.length + 1;
      const data = Int32Array.from(drawn(count, () => random.integer(limit)));
      return [name, { dataType, shape: all, data }];
    }
    const data = Float32Array.from(drawn(count, () => random.normal()));
    return [name, { dataType: "float32", shape: all, data }];
  });
  const perExample = steps * batch;
  return {
    ...Object.fromEntries(feeds),
    label: {
      dataType: "int32",
      shape: [steps, batch],
      data: Int32Array.from(drawn(perExample, () => random.integer(labels))),
    },
    example_weight: {
      dataType: "float32",
      shape: [steps, batch],
      data: Float32Array.from(drawn(perExample, () => random.uniform())),
    },
  };
}

/** Those from one step up to another. */
function part(
  feeds: Readonly<Record<string, RunTensor>>,
  from: number,
  to: number,
): Readonly<Record<string, RunTensor>> {
  const parts = Object.entries(feeds).map(([name, { dataType, shape, data }]) => {
    const size = data.length / steps;
    return [
      name,
      { dataType, shape: [to - from, ...shape.slice(1)], data: data.slice(from * size, to * size) },
    ];
  });
  return Object.fromEntries(parts);
}

/** What is learned in runs of so many steps, and what they tell. */
async function learn(given: Case, threads: number, runs: readonly number[]) {
  const step = buildNetworkStep({
    ...given,
    task: "classification",
    labels,
    loss: "categorical_crossentropy",
    labelSmoothing: 0.1,
    optimizer: { type: "adamw", momentum: 0, weightDecay: 0.01 },
    maxGradNorm: 0.5,
    weighted: true,
  });
  await using session = await TrainingSession.create(ortRunner({ threads }), step, 5);
  const feeds = examples(given);
  const reports: StepReport[] = [];
  for (const count of runs) {
    const done = session.stepCount;
    const rates = Array.from({ length: count }, (_, index) => 0.01 / (done + index + 1));
    reports.push(...(await session.runSteps(part(feeds, done, done + count), rates)));
  }
  return { reports, snapshot: session.snapshot() };
}

describe("several steps in one run have the bytes of single ones", () => {
  test.each(Object.entries(cases))("%s", async (_name, given) => {
    const single = await learn(given, 1, [1, 1, 1, 1, 1]);
    expect(single.reports.every(({ loss }) => Number.isFinite(loss))).toBe(true);
    expect(await learn(given, 1, [5])).toEqual(single);
    expect(await learn(given, 2, [2, 3])).toEqual(single);
  });
});
