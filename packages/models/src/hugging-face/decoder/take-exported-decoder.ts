import {
  decodeModel,
  type ExternalTensor,
  encodeModel,
  formatType,
  type Model,
  OnnxError,
  type Tensor,
  type ValueInfo,
} from "@understudy/onnx";
import {
  type ConverterFunction,
  fileWithRole,
  type ProducedName,
  type SourceBytes,
  SourceFormatError,
} from "../../converters/converter.ts";
import { JsonFields } from "../json-fields.ts";
import { filesBesideGraph, usageFiles } from "./decoder-files.ts";
import type { DecoderSizes } from "./generation-description.ts";

const dataName = "model.onnx.data";
const copiedAtOnceBytes = 1 << 24;

/**
 * Takes a decoder that Optimum or onnx-community exported, with the cache in (`past_key_values.N.key`)
 * and out (`present.N.key`), and runs it as it is.
 *
 * Its inputs and outputs are checked, since a graph that wants something else would fail at the first
 * request. Weights in files of their own are copied behind each other to `model.onnx.data`; but for
 * where they lie, the graph is not touched. Throws SourceFormatError.
 */
export const takeExportedDecoder: ConverterFunction = (_manifest, sources) => {
  const file = fileWithRole(sources, "model");
  const model = readModel(file);
  const files = usageFiles(sources);
  const fields = new JsonFields(files.config, fileWithRole(sources, "config").path);
  const sizes = sizesOf(model, fields, file.path);
  const weights = sources.filter(({ role }) => role === "weights");
  const { moved, parts } = withOneDataFile(model, weights, file.path);
  const converted = new Map<ProducedName, Uint8Array | Iterable<Uint8Array>>([
    ["model.onnx", parts.length === 0 ? file.bytes : encodeModel(moved)],
    ...filesBesideGraph(sources, files, sizes),
  ]);
  if (parts.length > 0) converted.set(dataName, copied(parts));
  return converted;
};

function readModel(file: SourceBytes): Model {
  try {
    return decodeModel(file.bytes);
  } catch (error) {
    if (!OnnxError.is(error)) throw error;
    throw new SourceFormatError(`${file.path} is not an ONNX model: ${error.message}`);
  }
}

/** Checks what the graph takes and gives, and reads its sizes from the cache's. */
function sizesOf({ graph }: Model, fields: JsonFields, path: string): DecoderSizes {
  const initial = new Set(graph.initializers.map(({ name }) => name));
  const inputs = graph.inputs.filter(({ name }) => !initial.has(name));
  const caches = inputs.filter(({ name }) => /^past_key_values\.\d+\.key$/.test(name));
  const layers = caches.length;
  const known = new Set(["input_ids", "attention_mask", "position_ids"]);
  for (let layer = 0; layer < layers; layer++) {
    for (const part of ["key", "value"]) known.add(`past_key_values.${layer}.${part}`);
  }
  const wrong = (what: string) => new SourceFormatError(`${path}: ${what}`);
  const unknown = inputs.find(({ name }) => !known.has(name));
  if (unknown !== undefined) {
    throw wrong(
      `expected the inputs input_ids, attention_mask, position_ids and past_key_values.N.key and .value, got ${unknown.name} too; choose the export with a cache and without branches`,
    );
  }
  const names = new Set(inputs.map(({ name }) => name));
  const missing = [...known].find((name) => !names.has(name) && name !== "position_ids");
  if (layers === 0 || missing !== undefined) {
    throw wrong(
      `expected the input ${missing ?? "past_key_values.0.key"}, which is not there; choose the export with a cache`,
    );
  }
  for (const input of inputs) checkType(input, path);
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const present = [...known]
    .filter((name) => name.startsWith("past_key_values."))
    .map((name) => name.replace("past_key_values", "present"));
  const lacking = ["logits", ...present].find((name) => !outputs.has(name));
  if (lacking !== undefined) throw wrong(`expected the output ${lacking}, which is not there`);
  for (const output of graph.outputs) checkType(output, path);
  const [first] = caches;
  const shape = first?.type?.kind === "tensor" ? first.type.shape : undefined;
  const heads = fields.get("num_attention_heads") ?? fields.get("n_head");
  const width = fields.get("hidden_size") ?? fields.get("n_embd");
  const divided =
    typeof heads === "number" && typeof width === "number" ? width / heads : undefined;
  const fixed = (axis: number) => {
    const size = shape?.[axis];
    return typeof size === "number" ? size : undefined;
  };
  return {
    decoder: "exported",
    family: fields.text("model_type"),
    layers,
    kv_heads: fixed(1) ?? fields.count("num_key_value_heads", Number(heads)),
    head_dim: fixed(3) ?? fields.count("head_dim", divided),
    vocab_size: fields.count("vocab_size"),
    context_length: fields.count(
      fields.has("n_positions") ? "n_positions" : "max_position_embeddings",
    ),
    precision: "exported",
  };
}

/** Whole numbers of 64 bits for tokens; float32 for the rest. */
function checkType({ name, type }: ValueInfo, path: string): void {
  const isCounted = ["input_ids", "attention_mask", "position_ids"].includes(name);
  const wanted = isCounted ? "int64" : "float32";
  if (type?.kind === "tensor" && type.dataType === wanted) return;
  throw new SourceFormatError(
    `${path}: expected ${name} to be ${wanted}, got ${formatType(type)}; choose another of the exported files`,
  );
}

interface Part {
  readonly content: SourceBytes;
  /** Zeros before it, so that it begins at a page. */
  readonly gap: number;
}

/** Points all external tensors to one file, made of those that they are in now. */
function withOneDataFile(
  model: Model,
  weights: readonly SourceBytes[],
  path: string,
): { readonly moved: Model; readonly parts: readonly Part[] } {
  const starts = new Map<string, number>();
  const parts: Part[] = [];
  let end = 0;
  const page = 4096;
  const startOf = (location: string, tensor: string): number => {
    const known = starts.get(location);
    if (known !== undefined) return known;
    const content = weights.find((file) => file.path.split("/").at(-1) === location);
    if (content === undefined) {
      throw new SourceFormatError(
        `${path} keeps the weight "${tensor}" in ${location}, which is not among the source files with the role "weights"`,
      );
    }
    const start = Math.ceil(end / page) * page;
    parts.push({ content, gap: start - end });
    end = start + content.sizeBytes;
    starts.set(location, start);
    return start;
  };
  const move = (tensor: Tensor): Tensor => {
    if (tensor.externalData === undefined) return tensor;
    const { location, offset = 0, length } = tensor.externalData;
    const start = startOf(location, tensor.name);
    const externalData = {
      location: dataName,
      offset: start + offset,
      ...(length !== undefined && { length }),
    };
    return { ...(tensor as ExternalTensor), externalData };
  };
  const { graph } = model;
  const moved = { ...model, graph: { ...graph, initializers: graph.initializers.map(move) } };
  return { moved, parts };
}

function* copied(parts: readonly Part[]): Generator<Uint8Array> {
  for (const { content, gap } of parts) {
    if (gap > 0) yield new Uint8Array(gap);
    for (let at = 0; at < content.sizeBytes; at += copiedAtOnceBytes) {
      yield content.read(at, Math.min(copiedAtOnceBytes, content.sizeBytes - at));
    }
  }
}
