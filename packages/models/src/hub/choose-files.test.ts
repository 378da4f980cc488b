import { describe, expect, it } from "vitest";
import { chooseFiles, chooseShards, type WeightsChoice } from "./choose-files.ts";
import { HubError } from "./hub-error.ts";

const small = ["config.json", "tokenizer.json", "tokenizer_config.json", "generation_config.json"];

/** What is chosen besides the small files, by path. */
function weightsAmong(paths: readonly string[], choice?: WeightsChoice): Record<string, string> {
  const chosen = chooseFiles("hf:a/b", [...small, ...paths], choice);
  const rest = chosen.filter(({ path }) => !small.includes(path));
  return Object.fromEntries(rest.map(({ path, role }) => [path, role]));
}

describe("the files that are needed of a repository", () => {
  it("are the small ones with what they are for, and none that nothing reads", () => {
    const chosen = chooseFiles("hf:a/b", [
      ...["README.md", ".gitattributes", "vocab.json", "merges.txt", "pytorch_model.bin"],
      ...["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"],
      ...["chat_template.jinja", "modules.json", "1_Pooling/config.json"],
      ...["sentence_bert_config.json", "model.safetensors", "2_Dense/config.json"],
    ]);
    expect(Object.fromEntries(chosen.map(({ path, role }) => [path, role]))).toEqual({
      "config.json": "config",
      "generation_config.json": "generation-config",
      "tokenizer.json": "tokenizer",
      "tokenizer_config.json": "tokenizer-config",
      "chat_template.jinja": "chat-template",
      "modules.json": "modules",
      "1_Pooling/config.json": "pooling",
      "sentence_bert_config.json": "sentence-config",
      "model.safetensors": "weights",
    });
  });

  it("hold the index of weights in several files, and those that it names, in order", () => {
    const shards = ["model-00002-of-00002.safetensors", "model.first.safetensors"];
    const others = ["model-00001-of-00003.safetensors", "onnx/model.onnx"];
    const there = ["model.safetensors.index.json", ...others, ...shards];
    expect(weightsAmong(there)).toEqual({ "model.safetensors.index.json": "weights-index" });
    const [b, a] = shards;
    const index = JSON.stringify({ metadata: {}, weight_map: { x: b, y: a, z: b } });
    expect(chooseShards("hf:a/b", [...small, ...there], index)).toEqual([
      { path: "model-00002-of-00002.safetensors", role: "weights" },
      { path: "model.first.safetensors", role: "weights" },
    ]);
  });

  it.each([
    ["no JSON", "{", "files of tensors in weight_map"],
    ["no map", '{"weight_map":["model.safetensors"]}', "files of tensors in weight_map"],
    ["no tensors", '{"weight_map":{}}', "files of tensors in weight_map"],
    ["a file that is not there", { x: "b.safetensors" }, '"b.safetensors", as model'],
    ["a file of a folder", { x: "sub/a.safetensors" }, '"sub/a.safetensors", as model'],
    ["a file outside", { x: "..\\a.safetensors" }, "as model.safetensors.index.json has it"],
    ["a file of another kind", { x: "config.json" }, '"config.json", as model'],
    ["no name", { x: 1 }, "1, as model"],
  ])("are refused where the index has %s", (_, index, message) => {
    const paths = [...small, "a.safetensors", "sub/a.safetensors", "..\\a.safetensors"];
    const text = typeof index === "string" ? index : JSON.stringify({ weight_map: index });
    const choose = () => chooseShards("hf:a/b", paths, text);
    expect(choose).toThrow(HubError);
    expect(choose).toThrow(expect.objectContaining({ reason: "not_a_model" }));
    expect(choose).toThrow(message);
  });

  it.each([
    [undefined, "onnx/model.onnx"],
    ["fp32", "onnx/model.onnx"],
    ["int8", "onnx/model_quantized.onnx"],
    ["int4", "onnx/model_q4.onnx"],
  ] as const)("with no safetensors and the precision %s are of %s", (precision, path) => {
    const there = ["onnx/model.onnx", "onnx/model_q4.onnx", "onnx/model_quantized.onnx"];
    const choice = precision === undefined ? {} : { precision };
    expect(weightsAmong(there, choice)).toEqual({ [path]: "model" });
  });

  it("hold what an ONNX file keeps in others, and not what a longer name keeps", () => {
    const there = [
      ...["onnx/model.onnx", "onnx/model.onnx_data", "onnx/model.onnx_data_1"],
      ...["onnx/model_q4.onnx", "onnx/model_q4.onnx_data", "model.safetensors"],
    ];
    expect(weightsAmong(there, { onnxFile: "onnx/model.onnx" })).toEqual({
      "onnx/model.onnx": "model",
      "onnx/model.onnx_data": "weights",
      "onnx/model.onnx_data_1": "weights",
    });
    expect(weightsAmong(["m.onnx", "m.onnx.data"], { onnxFile: "m.onnx" })).toEqual({
      "m.onnx": "model",
      "m.onnx.data": "weights",
    });
  });

  it.each([
    [["tokenizer.json", "model.safetensors"], {}, "expected config.json to be there"],
    [["config.json", "model.safetensors"], {}, "expected tokenizer.json to be there"],
    [[...small, "pytorch_model.bin"], {}, "which has config.json,.* pytorch_model\\.bin"],
    [[...small, "onnx/model.onnx"], { precision: "int4" }, "onnx/model_q4\\.onnx"],
    [[...small, "model.safetensors"], { onnxFile: "onnx/x.onnx" }, "an ONNX file onnx/x\\.onnx"],
    [[...small, "model.safetensors"], { onnxFile: "model.safetensors" }, "an ONNX file"],
  ] as const)("are not there among %j", (paths, choice, message) => {
    expect(() => chooseFiles("hf:a/b", paths, choice)).toThrow(HubError);
    expect(() => chooseFiles("hf:a/b", paths, choice)).toThrow(new RegExp(message));
  });
});
