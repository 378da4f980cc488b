import { decodeModel, formatType, type Model, OnnxError, type ValueInfo } from "@understudy/onnx";
import type { Manifest, SourceRole } from "../manifest/manifest.ts";
import {
  fileWithRole,
  jsonOf,
  type ProducedName,
  type SourceBytes,
  SourceFormatError,
} from "./converter.ts";
import { encodeLabels } from "./labels.ts";

/**
 * Takes a source that is ONNX already, byte for byte.
 *
 * It is read nevertheless, so that a file that is no ONNX, keeps weights in other files, or has
 * other sizes than its manifest says is refused now, and not when the first request comes.
 */
export function takeOnnxAsItIs(
  manifest: Manifest,
  sources: readonly SourceBytes[],
): ReadonlyMap<ProducedName, Uint8Array> {
  const file = fileWithRole(sources, "model");
  checkModel(readModel(file), manifest, file.path);
  const files = new Map<ProducedName, Uint8Array>([["model.onnx", file.bytes]]);
  if (manifest.task === "image-classification") {
    return files.set("labels.json", encodeLabels(manifest.labels));
  }
  for (const [role, name] of namesByRole) {
    const source = sources.find((one) => one.role === role);
    if (source === undefined) continue;
    jsonOf(source);
    files.set(name, source.bytes);
  }
  return files;
}

/** The files that models have besides their graph, where they have them: all JSON. */
const namesByRole = [
  ["tokenizer", "tokenizer.json"],
  ["description", "description.json"],
  ["card", "card.json"],
  ["tokenizer-config", "tokenizer_config.json"],
  ["generation", "generation.json"],
] as const satisfies [SourceRole, ProducedName][];

function readModel(file: SourceBytes): Model {
  try {
    return decodeModel(file.bytes);
  } catch (error) {
    if (!OnnxError.is(error)) throw error;
    throw new SourceFormatError(`${file.path} is not an ONNX model: ${error.message}`);
  }
}

function checkModel({ graph }: Model, manifest: Manifest, path: string): void {
  const external = graph.initializers.find(({ externalData }) => externalData !== undefined);
  if (external !== undefined) {
    throw new SourceFormatError(
      `${path} keeps the weight "${external.name}" in another file; store the model in one file`,
    );
  }
  const weights = new Set(graph.initializers.map(({ name }) => name));
  const inputs = graph.inputs.filter(({ name }) => !weights.has(name));
  const [output] = graph.outputs;
  if (output === undefined) throw new SourceFormatError(`${path} has no output`);
  if (manifest.task === "embedding") {
    checkTextInputs(inputs, path);
    checkShape(output, [undefined, manifest.limits.dimensions], path, "limits.dimensions");
    return;
  }
  if (manifest.task === "text-generation") {
    checkSplitDecoder(graph, path);
    return;
  }
  if (manifest.task === "text-classification" || manifest.task === "fill-mask") {
    throw new SourceFormatError(
      `${path} cannot be taken as it is for the task "${manifest.task}"; choose the converter hugging-face-encoder`,
    );
  }
  if (manifest.task === "prediction") {
    const wanted = manifest.target.type === "classification" ? "label" : "prediction";
    if (graph.outputs.some(({ name }) => name === wanted)) return;
    const list = graph.outputs.map(({ name }) => name).join(", ");
    throw new SourceFormatError(
      `${path} should have the output ${wanted} for the manifest's target, and has ${list}`,
    );
  }
  const { width, height, channels, layout } = manifest.input;
  const [image] = inputs;
  if (image === undefined || inputs.length > 1) {
    throw new SourceFormatError(`${path} has ${inputs.length} inputs; a classifier has one`);
  }
  const sizes = layout === "NHWC" ? [height, width, channels] : [channels, height, width];
  checkShape(image, [undefined, ...sizes], path, "input");
  checkShape(output, [undefined, manifest.labels.length], path, "labels");
}

/** What the graphs have that this package compiles of a decoder's weights. */
function checkSplitDecoder({ inputs, outputs }: Model["graph"], path: string): void {
  const has = (values: readonly ValueInfo[], name: string) =>
    values.some((value) => value.name === name);
  const isWhole =
    ["input_ids", "position_ids", "past_lengths", "past_key.0", "past_value.0"].every((name) =>
      has(inputs, name),
    ) &&
    ["top_ids", "logits", "present_keys", "present_values"].every((name) => has(outputs, name));
  if (isWhole) return;
  throw new SourceFormatError(
    `${path} is not a decoder as this package compiles it; for one that another tool exported choose the converter hugging-face-onnx`,
  );
}

/** The inputs that text models are given, in any order: whole numbers, 32 or 64 bits. */
function checkTextInputs(inputs: readonly ValueInfo[], path: string): void {
  const names = inputs.map(({ name }) => name).sort();
  const whole = inputs.every(
    ({ type }) =>
      type?.kind === "tensor" && (type.dataType === "int32" || type.dataType === "int64"),
  );
  if (whole && names.join() === "attention_mask,input_ids") return;
  const list = inputs.map(({ name, type }) => `${name} ${formatType(type)}`).join(", ");
  throw new SourceFormatError(
    `${path} should have the inputs input_ids and attention_mask, int32 or int64, and has ${list}`,
  );
}

/** Compares sizes where both sides know them; a file may leave out what it pleases. */
function checkShape(
  { name, type }: ValueInfo,
  expected: readonly (number | undefined)[],
  path: string,
  field: string,
): void {
  const shape = type?.kind === "tensor" ? type.shape : undefined;
  if (shape === undefined) return;
  const fits =
    shape.length === expected.length &&
    shape.every((dim, axis) => {
      const wanted = expected[axis];
      return typeof dim !== "number" || wanted === undefined || dim === wanted;
    });
  if (fits) return;
  const wanted = expected.map((size) => size ?? "?").join(", ");
  throw new SourceFormatError(
    `"${name}" of ${path} is ${formatType(type)}, and the manifest's ${field} wants [${wanted}]`,
  );
}
