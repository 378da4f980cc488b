import { encodeModel, GraphBuilder, type Value } from "@understudy/onnx";
import type { ImageClassificationManifest, Manifest } from "../manifest/manifest.ts";
import {
  fileWithRole,
  jsonOf,
  type ProducedName,
  type SourceBytes,
  SourceFormatError,
  textOf,
} from "./converter.ts";
import { type LayerKind, layerRules } from "./keras-layers.ts";
import { type KerasModel, readKerasModel } from "./keras-model.ts";
import { encodeLabels } from "./labels.ts";
import { readExportedLiteral } from "./script-literal.ts";
import { readShards } from "./shards.ts";
import { readWeights, type Weights } from "./tensorflow-weights.ts";

/**
 * A Keras image classifier, stored by TensorFlow.js as layers, as ONNX.
 *
 * The model file is JSON, or a script that exports such an object (it is parsed, never run). The
 * input is `image`, float32[batch, height, width, channels] as in Keras; the output is
 * `probabilities`, float32[batch, labels]. Within, images are NCHW, as ONNX wants them.
 */
export function convertKerasImageClassifier(
  manifest: Manifest,
  sources: readonly SourceBytes[],
): ReadonlyMap<ProducedName, Uint8Array> {
  if (manifest.task !== "image-classification") {
    throw new SourceFormatError("an image classifier was expected");
  }
  const file = fileWithRole(sources, "model");
  const { modelTopology, weightsManifest } = readDescription(file);
  const weights = readWeights(weightsManifest, readShards(sources, file.path));
  const model = buildClassifier(readKerasModel(modelTopology), weights, manifest);
  return new Map<ProducedName, Uint8Array>([
    ["model.onnx", model],
    ["labels.json", encodeLabels(manifest.labels)],
  ]);
}

function readDescription(file: SourceBytes): { modelTopology: unknown; weightsManifest: unknown } {
  const value: unknown = file.path.endsWith(".js")
    ? readExportedLiteral(textOf(file), file.path)
    : jsonOf(file);
  if (typeof value !== "object" || value === null) {
    throw new SourceFormatError(`${file.path} does not hold a TensorFlow.js model`);
  }
  return {
    modelTopology: Reflect.get(value, "modelTopology"),
    weightsManifest: Reflect.get(value, "weightsManifest"),
  };
}

function buildClassifier(
  { layers, output }: KerasModel,
  weights: Weights,
  { id, input, labels }: ImageClassificationManifest,
): Uint8Array {
  const graph = new GraphBuilder({ name: id });
  const image = graph.input("image", "float32", [
    "batch",
    input.height,
    input.width,
    input.channels,
  ]);
  const values = new Map<string, Value>();
  for (const layer of layers) {
    const inputs = layer.inputs.map((name) => {
      const value = values.get(name);
      if (value !== undefined) return value;
      throw new SourceFormatError(`the layer "${layer.name}" comes before its input "${name}"`);
    });
    const value =
      layer.className === "InputLayer"
        ? graph.node("Transpose", [image], { perm: [0, 3, 1, 2] }, { name: layer.name })
        : ruleOf(layer.className, layer.name)({ graph, weights, layer, inputs });
    values.set(layer.name, value);
  }
  const probabilities = values.get(output);
  if (probabilities === undefined) throw new SourceFormatError(`there is no layer "${output}"`);
  const classes = graph.shapeOf(probabilities)?.at(-1);
  if (classes !== labels.length) {
    throw new SourceFormatError(
      `the model has ${classes} classes, and the manifest ${labels.length} labels`,
    );
  }
  graph.output("probabilities", probabilities);
  return encodeModel(graph.build({ producerName: "@understudy/models" }));
}

function ruleOf(className: string, layerName: string) {
  if (Object.hasOwn(layerRules, className)) return layerRules[className as LayerKind];
  throw new SourceFormatError(
    `the layer "${layerName}" is a ${className}; supported are ${Object.keys(layerRules).join(", ")}`,
  );
}
