import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AutoModelForSequenceClassification,
  AutoTokenizer,
  env,
  type FeatureExtractionPipeline,
  type FillMaskPipeline,
  pipeline,
  type TextClassificationPipeline,
} from "@huggingface/transformers";
import { createEmulator, type Emulator } from "@understudy/emulator";
import { type EncoderArchitecture, writeRandomEncoder } from "@understudy/models/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Measured: under 2e-7. */
const tolerance = 1e-5;

const texts = [
  "hello world",
  "A very good film, not like the book!",
  "Paris",
  "the capital of France is Paris; the capital of Italy is Rome.",
];

const labels = {
  id2label: { 0: "bad", 1: "so-so", 2: "good" },
  label2id: { bad: 0, "so-so": 1, good: 2 },
};

const folders: Readonly<Record<string, readonly [EncoderArchitecture, object]>> = {
  sentences: ["BertModel", {}],
  "distilled-sentences": ["DistilBertModel", {}],
  moods: ["BertForSequenceClassification", { config: labels }],
  tags: [
    "DistilBertForSequenceClassification",
    { config: { ...labels, problem_type: "multi_label_classification" } },
  ],
  pairs: [
    "BertForSequenceClassification",
    { config: { id2label: { 0: "LABEL_0" }, num_labels: 1 } },
  ],
  gaps: ["BertForMaskedLM", {}],
};

let home: string;
let emulator: Emulator;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "understudy-encoders-"));
  emulator = await createEmulator({ home });
  for (const [name, [architecture, options]] of Object.entries(folders)) {
    const folder = join(home, "folders", name);
    await writeRandomEncoder(folder, architecture, { ...options, weights: "both" });
    // From the safetensors, as they come first; the other package reads the ONNX export.
    await emulator.catalogue.pull(folder, { id: name, precision: "fp32" });
  }
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = join(home, "folders");
});

afterAll(async () => {
  await emulator.close();
  await rm(home, { recursive: true });
});

async function ask<T>(path: string, body: object): Promise<T> {
  const response = await emulator.fetch(`http://emulator/v1/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T;
  if (!response.ok) throw new TypeError(JSON.stringify(answer));
  return answer;
}

const options = { dtype: "fp32", device: "cpu" } as const;

describe("encoders, compiled from safetensors, beside @huggingface/transformers on the ONNX export", () => {
  it.each(["sentences", "distilled-sentences"])(
    "make the same vectors of texts: %s",
    async (model) => {
      const extract: FeatureExtractionPipeline = await pipeline(
        "feature-extraction",
        model,
        options,
      );
      const expected = await extract(texts, { pooling: "mean", normalize: true });
      const rows = expected.tolist() as number[][];
      const { data } = await ask<{ data: { embedding: number[] }[] }>("embeddings", {
        model,
        input: texts,
      });
      expect(data).toHaveLength(rows.length);
      for (const [index, { embedding }] of data.entries()) {
        expect(embedding).toHaveLength(rows[index]?.length ?? 0);
        embedding.forEach((value, axis) => {
          expect(Math.abs(value - (rows[index]?.[axis] ?? 0))).toBeLessThan(tolerance);
        });
      }
      await extract.dispose();
    },
  );

  it.each(["moods", "tags"])("give texts the same labels, as probable: %s", async (model) => {
    const classify: TextClassificationPipeline = await pipeline(
      "text-classification",
      model,
      options,
    );
    const expected = (await classify(texts, { top_k: 3 })) as unknown as {
      label: string;
      score: number;
    }[][];
    const { data } = await ask<{
      data: { label: string; probabilities: { label: string; probability: number }[] }[];
    }>("classifications", { model, input: texts, top_k: 3 });
    for (const [index, { label, probabilities }] of data.entries()) {
      const theirs = expected[index] ?? [];
      expect(label).toBe(theirs[0]?.label);
      expect(probabilities.map((one) => one.label)).toEqual(theirs.map((one) => one.label));
      probabilities.forEach(({ probability }, rank) => {
        expect(Math.abs(probability - (theirs[rank]?.score ?? 0))).toBeLessThan(tolerance);
      });
    }
    await classify.dispose();
  });

  it("give a query and a document the same score together", async () => {
    const tokenizer = await AutoTokenizer.from_pretrained("pairs");
    const model = await AutoModelForSequenceClassification.from_pretrained("pairs", options);
    const query = "What is the capital of France?";
    const { results } = await ask<{ results: { index: number; relevance_score: number }[] }>(
      "rerank",
      { model: "pairs", query, documents: texts },
    );
    expect(results).toHaveLength(texts.length);
    for (const { index, relevance_score } of results) {
      const inputs = await tokenizer(query, { text_pair: texts[index] ?? "" });
      const { logits } = (await model(inputs)) as { logits: { data: Float32Array } };
      const expected = 1 / (1 + Math.exp(-(logits.data[0] ?? 0)));
      expect(Math.abs(relevance_score - expected)).toBeLessThan(tolerance);
    }
    await model.dispose();
  });

  it("find the same tokens for a gap with the same probabilities", async () => {
    const fill: FillMaskPipeline = await pipeline("fill-mask", "gaps", options);
    for (const text of ["The capital of [MASK] is Paris.", "a very [MASK] book", "[MASK]"]) {
      const expected = (await fill(text, { topk: 6, top_k: 6 } as object)) as {
        token: number;
        token_str: string;
        score: number;
      }[];
      const { data } = await ask<{
        data: { masks: { tokens: { token: string; token_id: number; score: number }[] }[] }[];
      }>("fill-mask", { model: "gaps", input: text, top_k: 6 });
      const tokens = data[0]?.masks[0]?.tokens ?? [];
      expect(expected).toHaveLength(6);
      expect(tokens.map(({ token_id }) => token_id)).toEqual(
        expected.map(({ token }) => Number(token)),
      );
      tokens.forEach(({ token, score }, rank) => {
        expect(token).toBe(expected[rank]?.token_str);
        expect(Math.abs(score - (expected[rank]?.score ?? 0))).toBeLessThan(tolerance);
      });
    }
    await fill.dispose();
  });
});
