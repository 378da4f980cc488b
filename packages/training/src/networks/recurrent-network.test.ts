import { describe, expect, test } from "vitest";
import type { SequencePreprocessing, TextPreprocessing } from "../data/preprocessing.ts";
import type { RunTensor } from "../graph-runner.ts";
import { predictNetwork } from "../testing/predict-network.ts";
import { type RecurrentNetworkOptions, recurrentNetwork } from "./recurrent-network.ts";

type Side = "pre" | "post";

function textData(maxlen: number, padding: Side): TextPreprocessing {
  return {
    type: "text",
    column: "text",
    num_words: null,
    filters: "",
    lower: true,
    oov_token: null,
    maxlen,
    padding,
    truncating: "pre",
    words: ["a", "b", "c", "d", "e"],
  };
}

function sequenceData(maxlen: number, padding: Side): SequencePreprocessing {
  return {
    type: "sequence",
    column: "values",
    width: 2,
    maxlen,
    padding,
    truncating: "pre",
    mean: [10, -4],
    std: [2, 0.5],
  };
}

const options = {
  cell: "lstm",
  embeddingDim: 3,
  units: [4],
  bidirectional: false,
  skipsPadding: false,
  dropout: 0.5,
  outputs: 1,
  seed: 11,
} as const;

const texts = [[1, 2, 3], [4], [], [5, 4, 3, 2, 1]];

function padded<T>(items: readonly T[], maxlen: number, side: Side, zero: T): T[] {
  const zeros = new Array<T>(maxlen - items.length).fill(zero);
  return side === "pre" ? [...zeros, ...items] : [...items, ...zeros];
}

function textFeeds(maxlen: number, side: Side): Record<string, RunTensor> {
  const data = Int32Array.from(texts.flatMap((text) => padded(text, maxlen, side, 0)));
  return { input_ids: { dataType: "int32", shape: [texts.length, maxlen], data } };
}

const length: RunTensor = {
  dataType: "int32",
  shape: [texts.length],
  data: Int32Array.from(texts, (text) => text.length),
};

function sequenceFeeds(maxlen: number, side: Side, zero: number): Record<string, RunTensor> {
  const steps = texts.map((text) => text.map((value) => [value + 8, value / 3 - 4]));
  const data = steps.flatMap((list) => padded(list, maxlen, side, [zero, zero])).flat();
  const shape = [texts.length, maxlen, 2];
  return { sequence: { dataType: "float32", shape, data: Float32Array.from(data) }, length };
}

describe("with mask_zero, padding changes nothing", () => {
  const cases = (["rnn", "lstm", "gru"] as const).flatMap((cell) => [
    { cell, bidirectional: false, units: [4] },
    { cell, bidirectional: true, units: [4, 3] },
  ]);
  test.each(cases)("$cell, bidirectional $bidirectional, units $units", async (layers) => {
    const predict = (maxlen: number, side: Side) => {
      const data = textData(maxlen, side);
      const network = recurrentNetwork({ ...options, ...layers, data, skipsPadding: true });
      return predictNetwork(network, { ...textFeeds(maxlen, side), length });
    };
    const shortest = await predict(5, "post");
    expect(new Set(shortest).size).toBe(texts.length);
    for (const [maxlen, side] of [
      [5, "pre"],
      [9, "pre"],
      [9, "post"],
    ] as const) {
      const longer = await predict(maxlen, side);
      for (const [index, value] of longer.entries()) {
        expect(value).toBeCloseTo(shortest[index] ?? Number.NaN, 6);
      }
    }
  });

  test("for vectors as well", async () => {
    const predict = (maxlen: number, side: Side, zero: number) => {
      const data = sequenceData(maxlen, side);
      const network = recurrentNetwork({
        ...options,
        data,
        bidirectional: true,
        skipsPadding: true,
      });
      return predictNetwork(network, sequenceFeeds(maxlen, side, zero));
    };
    const shortest = await predict(5, "post", 0);
    const longer = await predict(9, "pre", 99);
    for (const [index, value] of longer.entries()) {
      expect(value).toBeCloseTo(shortest[index] ?? Number.NaN, 6);
    }
  });
});

test("without mask_zero, padding is stepped over as any word", async () => {
  const network = recurrentNetwork({ ...options, data: textData(5, "pre") });
  const longer = recurrentNetwork({ ...options, data: textData(9, "pre") });
  const [short = 0] = await predictNetwork(network, textFeeds(5, "pre"));
  const [long = 0] = await predictNetwork(longer, textFeeds(9, "pre"));
  expect(Math.abs(short - long)).toBeGreaterThan(1e-6);
});

test("the padding of vectors counts as their mean, whatever stands there", async () => {
  const network = recurrentNetwork({ ...options, data: sequenceData(6, "pre") });
  const zeros = await predictNetwork(network, sequenceFeeds(6, "pre", 0));
  const others = await predictNetwork(network, sequenceFeeds(6, "pre", 1000));
  expect(others).toEqual(zeros);
});

test("an LSTM computes Keras' equations, with one bias a gate", async () => {
  const network = recurrentNetwork({ ...options, data: textData(5, "post") });
  const predicted = await predictNetwork(network, textFeeds(5, "post"));
  const expected = texts.map((text) => lstmByHand(network, padded(text, 5, "post", 0)));
  for (const [index, value] of predicted.entries()) {
    expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 6);
  }
});

test("parameters have Keras' shapes and counts: 4 (units (inputs + units) + units)", () => {
  const { parameters } = recurrentNetwork({
    ...options,
    data: textData(5, "pre"),
    embeddingDim: 100,
    units: [100],
  } satisfies RecurrentNetworkOptions);
  const count = (prefix: string) =>
    Object.entries(parameters)
      .filter(([name]) => name.startsWith(prefix))
      .reduce((sum, [, { initial }]) => sum + initial.length, 0);
  expect(count("embedding")).toBe(6 * 100);
  expect(count("lstm_1")).toBe(80_400);
  expect(count("logits")).toBe(101);
});

function lstmByHand(
  { parameters }: ReturnType<typeof recurrentNetwork>,
  tokens: readonly number[],
): number {
  const at = (name: string, index: number) => parameters[name]?.initial[index] ?? Number.NaN;
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const [units, inputs] = [4, 3];
  let h = new Array<number>(units).fill(0);
  let c = new Array<number>(units).fill(0);
  for (const token of tokens) {
    const before = h;
    const gate = (order: number, unit: number): number => {
      const row = order * units + unit;
      let sum = at("lstm_1.bias", row);
      for (let i = 0; i < inputs; i++) {
        sum += at("lstm_1.kernel", row * inputs + i) * at("embedding", token * inputs + i);
      }
      for (const [j, value] of before.entries()) {
        sum += at("lstm_1.recurrent_kernel", row * units + j) * value;
      }
      return sum;
    };
    c = c.map((old, unit) => {
      const candidate = Math.tanh(gate(3, unit));
      return sigmoid(gate(2, unit)) * old + sigmoid(gate(0, unit)) * candidate;
    });
    h = c.map((cell, unit) => sigmoid(gate(1, unit)) * Math.tanh(cell));
  }
  return h.reduce((sum, value, unit) => sum + value * at("logits.kernel", unit), 0);
}
