import { decodeModel, encodeModel } from "@understudy/onnx";
import { describe, expect, it } from "vitest";
import type { Manifest, SourceRole } from "../../manifest/manifest.ts";
import { encodeSafetensors } from "../../testing/checkpoints/encode-safetensors.ts";
import { wordPieces, wordPieceTokenizer } from "../../testing/checkpoints/word-piece-json.ts";
import { sourceInMemory } from "../../testing/source-in-memory.ts";
import { tinyManifest } from "../../testing/tiny-model.ts";
import { convertHuggingFaceEncoder } from "./convert-encoder.ts";
import { describeEncoder } from "./describe-encoder.ts";
import { parseEncoderConfig } from "./encoder-config.ts";
import { parseEncoderDescription } from "./encoder-description.ts";
import { checkpointSizes, sizesOf } from "./testing/checkpoint-sizes.ts";
import { exportEncoder } from "./testing/export-encoder.ts";
import { randomWeights } from "./testing/random-weights.ts";

const bert = {
  architectures: ["BertModel"],
  hidden_size: 32,
  num_hidden_layers: 1,
  num_attention_heads: 2,
  intermediate_size: 64,
  max_position_embeddings: 20,
  type_vocab_size: 2,
  vocab_size: wordPieces.length,
};

/** The JSON files of a folder by their paths. */
type Folder = Readonly<Record<string, unknown>>;

const sentenceFolder: Folder = {
  "config.json": bert,
  "tokenizer.json": wordPieceTokenizer(),
  "tokenizer_config.json": { model_max_length: 1e30, mask_token: "[MASK]" },
  "modules.json": ["Transformer", "Pooling"].map((name) => ({
    type: `sentence_transformers.models.${name}`,
  })),
  "1_Pooling/config.json": { pooling_mode_cls_token: true, word_embedding_dimension: 32 },
  "sentence_bert_config.json": { max_seq_length: 12 },
};

const maskedFolder: Folder = {
  "config.json": { ...bert, architectures: ["BertForMaskedLM"] },
  "tokenizer.json": wordPieceTokenizer(),
};

const roles: Readonly<Record<string, SourceRole>> = {
  "config.json": "config",
  "tokenizer.json": "tokenizer",
  "tokenizer_config.json": "tokenizer-config",
  "modules.json": "modules",
  "1_Pooling/config.json": "pooling",
  "sentence_bert_config.json": "sentence-config",
};

function manifestFor(changes: Partial<Record<keyof Manifest | "limits" | "precision", unknown>>) {
  const { input: _input, labels: _labels, activation: _activation, ...facts } = tinyManifest();
  return { ...facts, converter: "hugging-face-encoder", ...changes } as unknown as Manifest;
}

const embedding = manifestFor({ task: "embedding", limits: { max_tokens: 12, dimensions: 32 } });

function convert(
  manifest: Manifest,
  folder: Folder,
  network: "safetensors" | "onnx" = "safetensors",
  change = (file: Uint8Array) => file,
) {
  const config = parseEncoderConfig(folder["config.json"], "config.json");
  const weights = randomWeights(sizesOf(config));
  const tensors = [...checkpointSizes(config)].map(
    ([name, dims]) => [name, { dims, data: weights.read(name) }] as const,
  );
  return convertHuggingFaceEncoder(manifest, [
    ...Object.entries(folder).map(([path, value]) =>
      sourceInMemory(path, roles[path] ?? "config", JSON.stringify(value)),
    ),
    network === "onnx"
      ? sourceInMemory("onnx/model.onnx", "model", encodeModel(exportEncoder(config, weights)))
      : sourceInMemory("model.safetensors", "weights", change(encodeSafetensors(new Map(tensors)))),
  ]);
}

/** A safetensors file with the positions in 64 bits, which BERT's checkpoints keep. */
function withPositions(file: Uint8Array): Uint8Array {
  const { buffer, byteOffset } = file;
  const start = 8 + Number(new DataView(buffer, byteOffset).getBigUint64(0, true));
  const elements = file.subarray(start);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, start)));
  header["embeddings.position_ids"] = {
    dtype: "I64",
    shape: [1, 20],
    data_offsets: [elements.length, elements.length + 160],
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(BigUint64Array.of(BigInt(head.length)).buffer);
  const positions = BigInt64Array.from({ length: 20 }, (_, index) => BigInt(index));
  return Buffer.concat([length, head, elements, new Uint8Array(positions.buffer)]);
}

function descriptionIn(files: ReturnType<typeof convert>) {
  return parseEncoderDescription(new TextDecoder().decode(files.get("encoder.json") as Uint8Array));
}

describe("a folder of an encoder", () => {
  it("becomes a graph, the tokenizer as it is, and a description", () => {
    const files = convert(embedding, sentenceFolder);
    expect([...files.keys()]).toEqual(["model.onnx", "tokenizer.json", "encoder.json"]);
    expect(descriptionIn(files)).toEqual({
      task: "embedding",
      family: "bert",
      precision: "fp32",
      max_tokens: 12,
      vocab_size: wordPieces.length,
      alone: false,
      dimensions: 32,
      pooling: ["cls"],
    });
    const { graph } = decodeModel(files.get("model.onnx") as Uint8Array);
    expect(graph.outputs.map(({ name }) => name)).toEqual(["sentence_embedding"]);
    expect(convert(embedding, sentenceFolder)).toEqual(files);
  });

  it("may hold buffers that are no weights beside them", () => {
    const plain = convert(embedding, sentenceFolder);
    const files = convert(embedding, sentenceFolder, "safetensors", withPositions);
    expect(files).toEqual(plain);
  });

  it("is stored in the precision of the manifest", () => {
    const bytesOf = (precision: string) => {
      const files = convert({ ...embedding, precision } as Manifest, sentenceFolder);
      expect(descriptionIn(files).precision).toBe(precision);
      const { graph } = decodeModel(files.get("model.onnx") as Uint8Array);
      return graph.nodes.filter(({ opType }) => opType === "MatMulNBits").length;
    };
    expect(bytesOf("fp32")).toBe(0);
    // Queries, keys and values at once, what joins the heads, and the two of the feed-forward network.
    expect(bytesOf("int8")).toBe(4);
    expect(bytesOf("int4")).toBe(4);
  });

  it("becomes the same to its users from an exported graph", () => {
    const fillMask = manifestFor({ task: "fill-mask" });
    const [compiled, exported] = (["safetensors", "onnx"] as const).map((network) =>
      descriptionIn(convert(fillMask, maskedFolder, network)),
    );
    expect(compiled).toMatchObject({ mask_token: "[MASK]", mask_token_id: 4, token_types: true });
    expect(exported).toEqual({ ...compiled, precision: "exported" });
  });

  it("tells what its manifest is to say", async () => {
    const describeIt = (folder: Folder) =>
      describeEncoder("hf:owner/name", async (path) => folder[path]);
    expect(await describeIt(sentenceFolder)).toEqual({
      task: "embedding",
      description: "Makes vectors of texts, from hf:owner/name.",
      limits: { max_tokens: 12, dimensions: 32 },
    });
    const { "sentence_bert_config.json": _, ...longer } = sentenceFolder;
    expect(await describeIt(longer)).toMatchObject({ limits: { max_tokens: 20 } });
    expect(await describeIt(maskedFolder)).toMatchObject({ task: "fill-mask" });
    const classifier = {
      ...maskedFolder,
      "config.json": {
        ...bert,
        architectures: ["BertForSequenceClassification"],
        id2label: { 0: "no", 1: "yes" },
      },
    };
    expect(await describeIt(classifier)).toEqual({
      task: "text-classification",
      description: "Labels texts (no, yes), from hf:owner/name.",
    });
    await expect(describeIt({ "config.json": bert })).rejects.toThrow(
      "tokenizer.json: expected a JSON object",
    );
  });

  it.each<[string, Manifest, Folder, RegExp]>([
    [
      "its manifest is for another task",
      manifestFor({ task: "fill-mask" }),
      sentenceFolder,
      /task is "fill-mask".*a model for "embedding"/,
    ],
    [
      "its manifest has other dimensions",
      { ...embedding, limits: { max_tokens: 12, dimensions: 64 } } as Manifest,
      sentenceFolder,
      /limits\.dimensions is 64, and the model has 32/,
    ],
    [
      "its manifest allows longer texts",
      { ...embedding, limits: { max_tokens: 13, dimensions: 32 } } as Manifest,
      sentenceFolder,
      /limits\.max_tokens is 13, and the model was made for 12/,
    ],
    [
      "its tokenizer is of another kind",
      embedding,
      { ...sentenceFolder, "tokenizer.json": { model: { type: "BPE" } } },
      /tokenizer\.json: model: expected type to be "WordPiece".*"BPE"/,
    ],
    [
      "its tokenizer has words that it has no vector for",
      embedding,
      { ...sentenceFolder, "config.json": { ...bert, vocab_size: 100 } },
      /expected the id of .* to be below the vocab_size of config\.json, 100/,
    ],
    [
      "there is no mask token",
      manifestFor({ task: "fill-mask" }),
      { ...maskedFolder, "tokenizer_config.json": { mask_token: { content: "<mask>" } } },
      /mask token "<mask>"/,
    ],
    [
      "its texts are to be in small letters, and its tokenizer leaves them as they are",
      embedding,
      {
        ...sentenceFolder,
        "tokenizer.json": { ...wordPieceTokenizer(), normalizer: { type: "BertNormalizer" } },
        "sentence_bert_config.json": { max_seq_length: 12, do_lower_case: true },
      },
      /sentence_bert_config\.json: do_lower_case is true/,
    ],
    [
      "its pooling is of another width",
      embedding,
      { ...sentenceFolder, "1_Pooling/config.json": { word_embedding_dimension: 48 } },
      /1_Pooling\/config\.json: expected word_embedding_dimension to be 32.*got 48/,
    ],
  ])("is refused when %s", (_, manifest, folder, message) => {
    expect(() => convert(manifest, folder)).toThrow(message);
  });
});
