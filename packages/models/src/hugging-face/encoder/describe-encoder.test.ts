import { expect, it } from "vitest";
import type { ModelFolder } from "../../hub/model-folder.ts";
import { wordPieces, wordPieceTokenizer } from "../../testing/checkpoints/word-piece-json.ts";
import { describeModel } from "../describe-model.ts";

const bert = {
  architectures: ["BertModel"],
  model_type: "bert",
  hidden_size: 32,
  num_hidden_layers: 1,
  num_attention_heads: 2,
  intermediate_size: 64,
  max_position_embeddings: 512,
  type_vocab_size: 2,
  vocab_size: wordPieces.length,
};

function folder(config: object, network: "weights" | "model", precision?: "int8"): ModelFolder {
  const files = new Map<string, unknown>([
    ["config.json", config],
    ["tokenizer.json", wordPieceTokenizer()],
  ]);
  return {
    place: "hf:owner/name",
    files: [{ path: "the-network", role: network }],
    precision,
    json: async (path) => files.get(path),
  };
}

it("an encoder's folder is converted as one, exactly unless a precision is asked for", async () => {
  const facts = {
    task: "embedding",
    description: "Makes vectors of texts, from hf:owner/name.",
    limits: { max_tokens: 512, dimensions: 32 },
    converter: "hugging-face-encoder",
  };
  expect(await describeModel(folder(bert, "weights"))).toEqual({ ...facts, precision: "fp32" });
  const asked = await describeModel(folder(bert, "weights", "int8"));
  expect(asked).toEqual({ ...facts, precision: "int8" });
  expect(await describeModel(folder(bert, "model"))).toEqual(facts);
});

it.each([
  ["RobertaModel", "roberta"],
  ["XLMRobertaForSequenceClassification", "xlm-roberta"],
  ["BertForTokenClassification", "bert"],
])("an encoder of another architecture is refused by its name: %s", async (name, type) => {
  const config = { ...bert, architectures: [name], model_type: type };
  const refused = describeModel(folder(config, "weights"));
  await expect(refused).rejects.toThrow(new RegExp(`"${type}".*${name}`));
});
