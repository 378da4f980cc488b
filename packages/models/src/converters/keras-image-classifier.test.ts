import { decodeModel } from "@understudy/onnx";
import { describe, expect, it } from "vitest";
import { sourceInMemory } from "../testing/source-in-memory.ts";
import { tinyManifest } from "../testing/tiny-model.ts";
import { convertKerasImageClassifier } from "./keras-image-classifier.ts";

const manifest = { ...tinyManifest(), converter: "keras-image-classifier" } as const;

interface Layer {
  name: string;
  class_name: string;
  config: Record<string, unknown>;
  inbound_nodes: unknown[];
}

const input: Layer = { name: "in", class_name: "InputLayer", config: {}, inbound_nodes: [] };
const flatten: Layer = {
  name: "flat",
  class_name: "Flatten",
  config: {},
  inbound_nodes: [[["in", 0, 0, {}]]],
};
const dense: Layer = {
  name: "out",
  class_name: "Dense",
  config: { use_bias: false, activation: "softmax" },
  inbound_nodes: [[["flat", 0, 0, {}]]],
};

function convert(layers: Layer[], weights = new Float32Array(8), output = "out") {
  const config = { layers, input_layers: [["in", 0, 0]], output_layers: [[output, 0, 0]] };
  const model = {
    modelTopology: { model_config: { class_name: "Model", config } },
    weightsManifest: [
      { paths: ["w"], weights: [{ name: "out/kernel", shape: [4, 2], dtype: "float32" }] },
    ],
  };
  const script = `module.exports=${JSON.stringify(model)}`;
  const shard = `e.exports="${Buffer.from(weights.buffer).toString("base64")}"`;
  return convertKerasImageClassifier(manifest, [
    sourceInMemory("model.min.js", "model", script),
    sourceInMemory("w.min.js", "weights", shard),
  ]);
}

describe("a Keras model in scripts", () => {
  it("becomes an ONNX model and labels, the same bytes each time", () => {
    const weights = Float32Array.from({ length: 8 }, (_, index) => index);
    const files = convert([input, flatten, dense], weights);
    expect(new TextDecoder().decode(files.get("labels.json"))).toBe('[\n "light",\n "dark"\n]\n');
    const { graph } = decodeModel(files.get("model.onnx") ?? new Uint8Array());
    expect(graph.nodes.map(({ opType }) => opType).slice(0, 2)).toEqual(["Transpose", "Transpose"]);
    expect(graph.initializers.find(({ name }) => name === "out/kernel")?.data).toEqual(weights);
    expect(convert([input, flatten, dense], weights)).toEqual(files);
  });

  it.each<[string, Layer[], string]>([
    [
      "a layer of an unknown kind",
      [input, { ...flatten, class_name: "GRU" }],
      'the layer "flat" is a GRU; supported are ReLU,',
    ],
    [
      "an unknown activation",
      [input, flatten, { ...dense, config: { use_bias: false, activation: "mish" } }],
      'expected activation to be "linear" or "relu"',
    ],
    [
      "a setting that is not done",
      [input, { ...flatten, class_name: "ReLU", config: { negative_slope: 0.1 } }],
      'layer "flat": expected negative_slope to be 0, got 0.1',
    ],
    [
      "channels in front",
      [
        input,
        { ...flatten, class_name: "ZeroPadding2D", config: { data_format: "channels_first" } },
      ],
      'expected data_format to be "channels_last", got "channels_first"',
    ],
    [
      "a layer used twice",
      [input, { ...flatten, inbound_nodes: [[["in", 0, 0, {}]], [["in", 0, 0, {}]]] }],
      'the layer "flat" is used more than once',
    ],
    [
      "a layer before its input",
      [input, dense, flatten],
      'the layer "out" comes before its input "flat"',
    ],
    [
      "two inputs",
      [input, { ...input, name: "in2" }, flatten, dense],
      "one input and one output, got 2 and 1",
    ],
    ["no such output", [input, flatten], 'there is no layer "out"'],
  ])("is refused with %s", (_, layers, message) => {
    expect(() => convert(layers)).toThrow(message);
  });

  it("is refused when its classes are not the labels'", () => {
    expect(() => convert([input, flatten], undefined, "flat")).toThrow(
      "the model has 4 classes, and the manifest 2 labels",
    );
  });

  it("is refused when a shard is missing or is no base64", () => {
    const files = (name: string, text: string) => [
      sourceInMemory(
        "model.json",
        "model",
        '{"weightsManifest":[{"paths":["w"],"weights":[]}],"modelTopology":{}}',
      ),
      sourceInMemory(name, "weights", text),
    ];
    expect(() => convertKerasImageClassifier(manifest, files("v", ""))).toThrow(
      "the model's shard w is not among the source files",
    );
    expect(() => convertKerasImageClassifier(manifest, files("w.js", 'e.exports="?"'))).toThrow(
      "w.js does not export bytes in base64",
    );
  });
});
