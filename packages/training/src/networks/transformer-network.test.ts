import { expect, test } from "vitest";
import type { TextPreprocessing } from "../data/preprocessing.ts";
import { predictNetwork } from "../testing/predict-network.ts";
import { transformerNetwork } from "./transformer-network.ts";

const texts = [[1, 2, 3], [3, 2, 1], [4], [], [5, 4, 3, 2, 1]];

async function predict(maxlen: number, padding: "pre" | "post", changes: object = {}) {
  const data: TextPreprocessing = {
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
  const network = transformerNetwork({
    data,
    embeddingDim: 8,
    width: 8,
    heads: 2,
    layers: 2,
    feedForward: 16,
    positionalEncoding: "sinusoidal",
    dropout: 0.5,
    outputs: 1,
    seed: 4,
    ...changes,
  });
  const rows = texts.flatMap((text) => {
    const zeros = new Array<number>(maxlen - text.length).fill(0);
    return padding === "pre" ? [...zeros, ...text] : [...text, ...zeros];
  });
  return predictNetwork(network, {
    input_ids: { dataType: "int32", shape: [texts.length, maxlen], data: Int32Array.from(rows) },
  });
}

test("padding, on either side, changes nothing", async () => {
  const shortest = await predict(5, "post");
  expect(new Set(shortest).size).toBe(texts.length);
  for (const [maxlen, side] of [
    [5, "pre"],
    [12, "pre"],
    [12, "post"],
  ] as const) {
    for (const [index, value] of (await predict(maxlen, side)).entries()) {
      expect(value).toBeCloseTo(shortest[index] ?? Number.NaN, 5);
    }
  }
});

test("the order of words counts, and a text without words is a finite number", async () => {
  const [forward = 0, backward = 0, , empty] = await predict(6, "pre");
  expect(Math.abs(forward - backward)).toBeGreaterThan(1e-3);
  expect(empty).toBe(0);
});

test("embeddings of another width are projected to that of the encoder", async () => {
  const values = await predict(6, "pre", { embeddingDim: 3, positionalEncoding: "learned" });
  expect(values.every(Number.isFinite)).toBe(true);
  expect(new Set(values).size).toBe(texts.length);
});
