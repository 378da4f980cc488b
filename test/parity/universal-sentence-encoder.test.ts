import { createCatalogue, type PreparedEmbeddingModel } from "@understudy/models";
import { beforeAll, describe, expect, it } from "vitest";
import { parityHome } from "./parity-home.ts";
import { runOnnx } from "./run-onnx.ts";
import { floatsFromBase64, largestDifference, readTfjsReference } from "./tfjs-reference.ts";

/** Measured: 3.0e-7 at most. */
const tolerance = 2e-6;

const { tokenizations, embeddings } = readTfjsReference();
const cases = embeddings.map(({ text, embedding }) => ({
  text,
  ids: (tokenizations.find((one) => one.text === text)?.ids ?? []).slice(0, 128),
  expected: floatsFromBase64(embedding),
}));

let model: PreparedEmbeddingModel;

beforeAll(async () => {
  const catalogue = await createCatalogue({ home: parityHome });
  const prepared = await catalogue.prepare("use-lite-en");
  if (prepared.task !== "embedding") throw new TypeError("use-lite-en makes embeddings.");
  model = prepared;
});

function embed(rows: readonly (readonly number[])[], width: number) {
  const ids = new Int32Array(rows.length * width);
  const mask = new Int32Array(rows.length * width);
  rows.forEach((row, index) => {
    ids.set(row, index * width);
    mask.fill(1, index * width, index * width + row.length);
  });
  const dims = [rows.length, width];
  return runOnnx(model.files.model, {
    input_ids: { data: ids, dims },
    attention_mask: { data: mask, dims },
  });
}

describe("Universal Sentence Encoder lite as ONNX", () => {
  it.each(cases)("gives what TensorFlow.js gives for $text", async ({ ids, expected }) => {
    const { name, data, dims } = await embed([ids], ids.length);
    expect(name).toBe("sentence_embedding");
    expect(dims).toEqual([1, 512]);
    expect(largestDifference(data, expected)).toBeLessThan(tolerance);
  });

  it("gives the same for texts of all lengths in one padded batch", async () => {
    const { data } = await embed(
      cases.map(({ ids }) => ids),
      128,
    );
    for (const [index, { expected }] of cases.entries()) {
      const ours = data.subarray(index * 512, (index + 1) * 512);
      expect(largestDifference(ours, expected)).toBeLessThan(tolerance);
    }
  });

  it("takes id 0 as the token it is", async () => {
    const [withZero, withoutZero] = [[[10, 0, 11]], [[10, 11]]];
    const one = await embed(withZero, 3);
    const other = await embed(withoutZero, 3);
    expect(largestDifference(one.data, other.data)).toBeGreaterThan(0.01);
  });

  it("refuses a sequence beyond the 128 tokens of the original", async () => {
    await expect(embed([Array.from({ length: 129 }, () => 9)], 129)).rejects.toThrow();
  });

  it("keeps paraphrases together and strangers apart", async () => {
    const [age, years, market] = cases.map(({ expected }) => expected);
    const cosine = (a?: Float32Array, b?: Float32Array) =>
      a?.reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0);
    expect(cosine(age, years)).toBeGreaterThan(0.8);
    expect(cosine(age, market)).toBeLessThan(0.25);
  });
});
