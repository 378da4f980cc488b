import { isJson } from "../hugging-face/json-fields.ts";
import type { Precision, SourceRole } from "../manifest/manifest.ts";
import { HubError } from "./hub-error.ts";

/** Which of a model's weights are wanted, where there are several. */
export interface WeightsChoice {
  /** The path of an ONNX file in the folder, to be run as it is. */
  readonly onnxFile?: string;
  /** Not with `onnxFile`. */
  readonly precision?: Precision;
}

/** A file of a folder, and what it is for. */
export interface ChosenFile {
  readonly path: string;
  readonly role: SourceRole;
}

/** The files that stand beside the weights, by their paths; all are small. */
const smallFiles: Readonly<Record<string, SourceRole>> = {
  "config.json": "config",
  "generation_config.json": "generation-config",
  "tokenizer.json": "tokenizer",
  "tokenizer_config.json": "tokenizer-config",
  "chat_template.jinja": "chat-template",
  "modules.json": "modules",
  "1_Pooling/config.json": "pooling",
  "sentence_bert_config.json": "sentence-config",
};

const requiredFiles = ["config.json", "tokenizer.json"];

/** Where Optimum and onnx-community keep each precision, the one to take first. */
const onnxFiles = {
  fp32: ["onnx/model.onnx", "model.onnx"],
  int8: ["onnx/model_int8.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx"],
  int4: ["onnx/model_q4.onnx"],
} as const satisfies Record<Precision, readonly string[]>;

const singleWeights = "model.safetensors";
const indexOfWeights = "model.safetensors.index.json";
/** A file beside the index. */
const shard = /^[^/\\]+\.safetensors$/;

/**
 * Chooses what is needed of a folder as the hub has them: the small files, and one set of weights, or its
 * index, of which `chooseShards` reads the rest.
 *
 * Weights are taken from safetensors, else from ONNX, unless an ONNX file is asked for by name. Throws
 * HubError, which lists what there is, for a folder that is no model for us.
 */
export function chooseFiles(
  repository: string,
  paths: readonly string[],
  choice: WeightsChoice = {},
): readonly ChosenFile[] {
  const there = new Set(paths);
  for (const path of requiredFiles) {
    if (there.has(path)) continue;
    throw notAModel(repository, `${path} to be there`, paths);
  }
  const small = Object.entries(smallFiles)
    .filter(([path]) => there.has(path))
    .map(([path, role]) => ({ path, role }));
  return [...small, ...weightsOf(repository, there, choice)];
}

/**
 * Chooses the files that the index of weights in several files (`weights-index`) has tensors in: others
 * of such names may lie beside them. Throws HubError where it names none, or what is not beside it.
 */
export function chooseShards(
  repository: string,
  paths: readonly string[],
  index: string,
): readonly ChosenFile[] {
  const there = new Set(paths);
  const named = [...new Set(filesOfIndex(index))];
  if (named.length === 0) {
    throw notAModel(repository, `files of tensors in weight_map of ${indexOfWeights}`, paths);
  }
  return named.sort().map((path) => {
    if (typeof path === "string" && shard.test(path) && there.has(path)) {
      return { path, role: "weights" };
    }
    throw notAModel(repository, `${JSON.stringify(path)}, as ${indexOfWeights} has it,`, paths);
  });
}

/** What the index has for each tensor; nothing where it is no index. */
function filesOfIndex(index: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(index);
  } catch {
    return [];
  }
  return isJson(value) && isJson(value.weight_map) ? Object.values(value.weight_map) : [];
}

function weightsOf(
  repository: string,
  there: ReadonlySet<string>,
  { onnxFile, precision }: WeightsChoice,
): readonly ChosenFile[] {
  if (onnxFile !== undefined) {
    if (there.has(onnxFile) && onnxFile.endsWith(".onnx")) return withExternalData(onnxFile, there);
    throw notAModel(repository, `an ONNX file ${onnxFile}`, [...there]);
  }
  if (there.has(singleWeights)) return [{ path: singleWeights, role: "weights" }];
  if (there.has(indexOfWeights)) return [{ path: indexOfWeights, role: "weights-index" }];
  const candidates =
    precision === undefined ? Object.values(onnxFiles).flat() : onnxFiles[precision];
  const found = candidates.find((path) => there.has(path));
  if (found !== undefined) return withExternalData(found, there);
  const wanted = `${singleWeights}, its shards, or ${candidates.join(" or ")}`;
  throw notAModel(repository, wanted, [...there]);
}

/** An ONNX file and those that hold its large tensors: `model.onnx_data`, `model.onnx_data_1`, `model.onnx.data`. */
function withExternalData(path: string, there: ReadonlySet<string>): readonly ChosenFile[] {
  const data = [...there]
    .filter(
      (other) => other.startsWith(path) && /^[._]data(?:_\d+)?$/.test(other.slice(path.length)),
    )
    .sort();
  return [
    { path, role: "model" },
    ...data.map((other): ChosenFile => ({ path: other, role: "weights" })),
  ];
}

/** Only files that may be of use are told of, and few of those. */
function notAModel(repository: string, expected: string, paths: readonly string[]): HubError {
  const shown = paths.filter((path) =>
    /\.(?:json|safetensors|onnx|bin|gguf|h5|msgpack)$/.test(path),
  );
  const list = shown.slice(0, 12).join(", ");
  const message =
    `expected ${expected} in ${repository}, which has ${list === "" ? "no such files" : list}${shown.length > 12 ? ", …" : ""}. ` +
    "Choose a model with safetensors or ONNX weights and a tokenizer.json.";
  return new HubError({ reason: "not_a_model", repository, message });
}
