import { join } from "node:path";
import { type EncoderArchitecture, writeRandomEncoder } from "@understudy/models/testing";
import type { components } from "@understudy/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestService } from "../testing/test-service.ts";

type Schemas = components["schemas"];
type EncoderOptions = NonNullable<Parameters<typeof writeRandomEncoder>[2]>;

let service: TestService;

const labels = { id2label: { 0: "bad", 1: "so-so", 2: "good" } };

const encoders: Readonly<Record<string, readonly [EncoderArchitecture, EncoderOptions]>> = {
  vectors: ["BertModel", { weights: "safetensors" }],
  exported: ["BertModel", { weights: "onnx" }],
  moods: ["BertForSequenceClassification", { config: labels }],
  "exported-moods": ["BertForSequenceClassification", { config: labels, weights: "onnx" }],
  tags: [
    "DistilBertForSequenceClassification",
    { config: { ...labels, problem_type: "multi_label_classification" } },
  ],
  amounts: [
    "BertForSequenceClassification",
    { config: { id2label: { 0: "LABEL_0" }, problem_type: "regression" } },
  ],
  "cross-encoder": ["BertForSequenceClassification", { config: { id2label: { 0: "LABEL_0" } } }],
  gaps: ["BertForMaskedLM", { weights: "safetensors" }],
  "exported-gaps": ["BertForMaskedLM", { weights: "onnx" }],
};

beforeAll(async () => {
  service = await TestService.open();
  for (const [id, [architecture, options]] of Object.entries(encoders)) {
    const folder = join(service.home, "folders", id);
    await writeRandomEncoder(folder, architecture, options);
    await service.catalogue.pull(folder, { id });
  }
});

afterAll(async () => {
  await service[Symbol.asyncDispose]();
});

const embed = (model: string, input: unknown) =>
  service.ask<Schemas["CreateEmbeddingResponse"]>("POST", "/v1/embeddings", { model, input });
const classify = (model: string, input: unknown, top_k = 3) =>
  service.ask<Schemas["CreateClassificationResponse"]>("POST", "/v1/classifications", {
    model,
    input,
    top_k,
  });
const rerank = (model: string, query: string, documents: readonly unknown[], more = {}) =>
  service.ask<Schemas["CreateRerankResponse"]>("POST", "/v1/rerank", {
    model,
    query,
    documents,
    ...more,
  });
const fillMask = (model: string, input: unknown, top_k = 3) =>
  service.ask<Schemas["CreateFillMaskResponse"]>("POST", "/v1/fill-mask", { model, input, top_k });

const texts = ["hello world", "a very good film, not like the book", "Paris", "is"];
const long = "red green blue ".repeat(17);

describe("embeddings of an encoder from a Hugging Face folder", () => {
  test("have length 1, and are the same from the weights and from the exported graph", async () => {
    const [ours, theirs] = await Promise.all([embed("vectors", texts), embed("exported", texts)]);
    expect(ours.data).toHaveLength(texts.length);
    expect(ours.usage).toEqual({ prompt_tokens: 21, total_tokens: 21 });
    for (const [index, { embedding }] of ours.data.entries()) {
      const vector = embedding as readonly number[];
      expect(vector).toHaveLength(32);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
      const other = theirs.data[index]?.embedding as readonly number[];
      vector.forEach((value, axis) => {
        expect(value).toBeCloseTo(other[axis] ?? 0, 5);
      });
    }
  });

  test("are the same bytes alone and beside others, also beside other requests", async () => {
    const many = Array.from({ length: 24 }, (_, index) => texts[index % 4] ?? "");
    for (const model of ["vectors", "exported"]) {
      const alone = [];
      for (const text of texts) alone.push((await embed(model, text)).data[0]?.embedding);
      const together = await Promise.all([embed(model, many), embed(model, [...many].reverse())]);
      for (const [index, { embedding }] of (together[0]?.data ?? []).entries()) {
        expect(embedding).toEqual(alone[index % 4]);
      }
      for (const [index, { embedding }] of (together[1]?.data ?? []).entries()) {
        expect(embedding).toEqual(alone[3 - (index % 4)]);
      }
    }
  });

  test("are of the token ids, if those are sent, special ones included", async () => {
    const { data } = await service.ask<Schemas["CreateTokenizationResponse"]>(
      "POST",
      "/v1/tokenize",
      { model: "vectors", input: "Paris" },
    );
    const [ids] = data.map((one) => one.ids);
    const [byIds, byText] = await Promise.all([embed("vectors", ids), embed("vectors", "Paris")]);
    expect(byIds.data).toEqual(byText.data);
  });

  test("are refused for a text longer than sentence_bert_config.json allows", async () => {
    const body = { model: "vectors", input: ["is", long] };
    const refusal = await service.refusal("POST", "/v1/embeddings", body);
    expect(refusal).toMatchObject({
      status: 400,
      code: "context_length_exceeded",
      param: "input[1]",
    });
    expect(refusal.message).toContain("maximum context length is 40 tokens");
    expect(refusal.message).toContain("you requested 53 tokens");
  });
});

describe("the tokens of an encoder's text", () => {
  test.each(["vectors", "moods", "gaps"])("come with their bytes: %s", async (model) => {
    const { data, usage } = await service.ask<Schemas["CreateTokenizationResponse"]>(
      "POST",
      "/v1/tokenize",
      { model, input: ["Très GOOD films", "[MASK]"] },
    );
    expect(data[0]?.pieces).toEqual([
      "[CLS]",
      "t",
      "##r",
      "##e",
      "##s",
      "good",
      "film",
      "##s",
      "[SEP]",
    ]);
    expect(data[0]?.byte_offsets).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [2, 4],
      [4, 5],
      [6, 10],
      [11, 15],
      [15, 16],
      [16, 16],
    ]);
    expect(data[1]?.ids).toEqual([2, 4, 3]);
    expect(usage.total_tokens).toBe(12);
  });
});

describe("classifications by an encoder", () => {
  test("give the labels of config.json, best first, with probabilities of sum 1", async () => {
    const { data } = await classify("moods", texts);
    expect(data.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    for (const { label, probabilities } of data) {
      const list = probabilities ?? [];
      expect(list.map((one) => one.label).sort()).toEqual(["bad", "good", "so-so"]);
      expect(list[0]?.label).toBe(label);
      expect(list.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6);
      const sorted = list.map(({ probability }) => probability).sort((a, b) => b - a);
      expect(list.map(({ probability }) => probability)).toEqual(sorted);
    }
    expect((await classify("moods", texts, 1)).data[1]?.probabilities).toHaveLength(1);
  });

  test("are the same for a text alone and among others, and from the exported graph", async () => {
    const together = await classify("moods", texts);
    const exported = await classify("exported-moods", texts);
    for (const [index, text] of texts.entries()) {
      const [alone] = (await classify("moods", text)).data;
      expect(together.data[index]?.probabilities).toEqual(alone?.probabilities);
      const other = exported.data[index];
      expect(other?.label).toBe(alone?.label);
      alone?.probabilities?.forEach(({ probability }, rank) => {
        expect(other?.probabilities?.[rank]?.probability).toBeCloseTo(probability, 5);
      });
    }
  });

  test("judge each label by itself where config.json says that several may fit", async () => {
    const { data } = await classify("tags", texts);
    const sums = data.map(({ probabilities }) =>
      (probabilities ?? []).reduce((sum, { probability }) => sum + probability, 0),
    );
    expect(sums.some((sum) => Math.abs(sum - 1) > 0.01)).toBe(true);
    for (const { probabilities } of data) {
      for (const { probability } of probabilities ?? []) {
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }
    }
  });

  test("are refused for models that give numbers, and for texts that are too long", async () => {
    const ask = (model: string, input: unknown) =>
      service.refusal("POST", "/v1/classifications", { model, input });
    expect(await ask("amounts", "is")).toMatchObject({
      status: 400,
      param: "model",
      code: "unsupported_model",
    });
    expect(await ask("gaps", "is")).toMatchObject({ status: 400, code: "unsupported_model" });
    const refusal = await ask("moods", ["is", long]);
    expect(refusal).toMatchObject({ status: 400, param: "input[1]" });
    expect(refusal.code).toBe("context_length_exceeded");
    expect(refusal.message).toContain("48 tokens");
  });
});

describe("reranking by a cross-encoder", () => {
  const documents = ["the capital of france", { text: "a good book" }, "play"];

  test("orders documents by the score of query and document together", async () => {
    const { results, usage } = await rerank("cross-encoder", "paris france", documents, {
      return_documents: true,
    });
    const scores = results.map(({ relevance_score }) => relevance_score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
    for (const score of scores) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
    }
    // [CLS] query [SEP] document [SEP]: 5 tokens and those of each document.
    expect(usage.total_tokens).toBe(3 * 5 + 4 + 3 + 1);
    expect(results.find(({ index }) => index === 1)?.document).toEqual({ text: "a good book" });
    // Who asks and who answers are told apart by their order and their types.
    const [turned] = (await rerank("cross-encoder", "play", ["paris france"])).results;
    const straight = results.find(({ index }) => index === 2)?.relevance_score ?? 0;
    expect(Math.abs((turned?.relevance_score ?? 0) - straight)).toBeGreaterThan(1e-4);
  });

  test("gives a document the same score in every company", async () => {
    const together = await rerank("cross-encoder", "paris", documents);
    for (const [index, document] of documents.entries()) {
      const [alone] = (await rerank("cross-encoder", "paris", [document])).results;
      const found = together.results.find((result) => result.index === index);
      expect(found?.relevance_score).toBe(alone?.relevance_score);
    }
    const best = await rerank("cross-encoder", "paris", documents, { top_n: 1 });
    expect(best.results).toEqual(together.results.slice(0, 1));
  });

  test("is refused for classifiers of several labels and for pairs that are too long", async () => {
    const ask = (model: string, documents: readonly unknown[]) =>
      service.refusal("POST", "/v1/rerank", { model, query: "paris", documents });
    const refusal = await ask("moods", ["is"]);
    expect(refusal).toMatchObject({ status: 400, param: "model", code: "unsupported_model" });
    expect(refusal.message).toContain("3 labels");
    expect(await ask("cross-encoder", ["is", { text: long }])).toMatchObject({
      status: 400,
      param: "documents[1].text",
      code: "context_length_exceeded",
    });
    expect(await ask("gaps", ["is"])).toMatchObject({ status: 400, code: "unsupported_model" });
    expect(await ask("nobody", ["is"])).toMatchObject({ status: 404, code: "model_not_found" });
  });

  test("goes on with embedding models as before", async () => {
    const { results } = await rerank("vectors", "paris", ["rome", "paris"]);
    expect(results[0]).toMatchObject({ index: 1 });
    expect(results[0]?.relevance_score).toBeCloseTo(1, 3);
  });
});

describe("filling in masks", () => {
  test("finds tokens for each mask, most likely first, and puts them in its place", async () => {
    const text = "The capital of [MASK] is [MASK].";
    const { data, usage } = await fillMask("gaps", text, 4);
    expect(usage).toEqual({ prompt_tokens: 9, total_tokens: 9 });
    expect(data).toMatchObject([{ object: "fill_mask", index: 0 }]);
    const masks = data[0]?.masks ?? [];
    expect(masks.map(({ index }) => index)).toEqual([0, 1]);
    for (const { index, tokens } of masks) {
      expect(tokens).toHaveLength(4);
      const scores = tokens.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { token, sequence } of tokens) {
        const piece = token.startsWith("##") ? token.slice(2) : ` ${token}`;
        const expected =
          index === 0 ? `The capital of${piece} is [MASK].` : `The capital of [MASK] is${piece}.`;
        expect(sequence).toBe(expected);
      }
    }
    expect(masks[0]?.tokens).not.toEqual(masks[1]?.tokens);
  });

  test("gives all of the vocabulary, of sum 1, when that much is asked for", async () => {
    const { data } = await fillMask("gaps", "[MASK]", 1000);
    const tokens = data[0]?.masks[0]?.tokens ?? [];
    expect(new Set(tokens.map(({ token_id }) => token_id)).size).toBe(tokens.length);
    expect(tokens.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 4);
    const { data: encoded } = await service.ask<Schemas["CreateTokenizationResponse"]>(
      "POST",
      "/v1/tokenize",
      { model: "gaps", input: "paris" },
    );
    const paris = tokens.find(({ token }) => token === "paris");
    expect(paris?.token_id).toBe(encoded[0]?.ids[1]);
  });

  test("is the same for a text alone and among others, and from the exported graph", async () => {
    const masked = ["[MASK] is good", "a very [MASK] book, not [MASK]", "[MASK]"];
    const together = await fillMask("gaps", masked);
    const exported = await fillMask("exported-gaps", masked);
    for (const [index, text] of masked.entries()) {
      const [alone] = (await fillMask("gaps", text)).data;
      expect(together.data[index]?.masks).toEqual(alone?.masks);
      alone?.masks.forEach(({ tokens }, gap) => {
        const other = exported.data[index]?.masks[gap]?.tokens ?? [];
        expect(other.map(({ token }) => token)).toEqual(tokens.map(({ token }) => token));
        tokens.forEach(({ score }, rank) => {
          expect(other[rank]?.score).toBeCloseTo(score, 5);
        });
      });
    }
  });

  test("is refused without a mask, for texts that are too long, and by other models", async () => {
    const ask = (model: string, input: unknown) =>
      service.refusal("POST", "/v1/fill-mask", { model, input });
    const refusal = await ask("gaps", ["[MASK]", "no gap, only [mask]"]);
    expect(refusal).toMatchObject({ status: 400, param: "input[1]", code: "invalid_value" });
    expect(refusal.message).toContain("[MASK]");
    expect(await ask("gaps", `[MASK] ${long}`)).toMatchObject({
      status: 400,
      param: "input",
      code: "context_length_exceeded",
    });
    const wide = `[MASK]${" ".repeat(200_000)}`;
    expect(
      await service.refusal("POST", "/v1/fill-mask", { model: "gaps", input: wide, top_k: 1000 }),
    ).toMatchObject({ status: 400, param: "top_k", code: "invalid_value" });
    expect(await ask("moods", "[MASK]")).toMatchObject({
      status: 400,
      param: "model",
      code: "unsupported_model",
    });
    expect(await ask("nobody", "[MASK]")).toMatchObject({ status: 404, code: "model_not_found" });
    expect(
      await service.refusal("POST", "/v1/fill-mask", { model: "gaps", input: "[MASK]", top_k: 0 }),
    ).toMatchObject({ status: 400, param: "top_k" });
  });
});
