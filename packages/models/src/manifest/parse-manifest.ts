import { ManifestError } from "../errors.ts";
import validateManifest from "../generated/validate-manifest.js";
import type { Converter, Manifest, SourceFile, SourceRole, Task } from "./manifest.ts";
import { type FieldFault, fieldFault } from "./schema-violation.ts";

/**
 * Narrows a parsed JSON value to a manifest.
 *
 * Throws ManifestError, which names the first field at fault. `place` stands in its message: the
 * path of the file, usually.
 */
export function parseManifest(value: unknown, place: string): Manifest {
  if (!validateManifest(value)) {
    const violation = validateManifest.errors?.[0];
    const fault = violation === undefined ? wrongRoot : fieldFault(violation);
    throw new ManifestError({ place, ...fault, received: valueAt(value, fault.path) });
  }
  const manifest = value as Manifest;
  const fault = firstFault(manifest);
  if (fault === undefined) return manifest;
  throw new ManifestError({ place, ...fault, received: valueAt(value, fault.path) });
}

/** Narrows the text of a manifest file, with the place of the fault where it is not JSON. */
export function parseManifestText(text: string, place: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const expected = `to be JSON (${error instanceof Error ? error.message : String(error)})`;
    throw new ManifestError({ place, path: "", expected, received: text });
  }
  return parseManifest(value, place);
}

const wrongRoot: FieldFault = { path: "", expected: "to be a manifest" };

type Amount = "one" | "some" | "any" | "optional" | "none";

const amounts = {
  one: { wanted: "one file", isMet: (count) => count === 1 },
  some: { wanted: "at least one file", isMet: (count) => count > 0 },
  any: { wanted: "any files", isMet: () => true },
  optional: { wanted: "at most one file", isMet: (count) => count <= 1 },
  none: { wanted: "no file", isMet: (count) => count === 0 },
} as const satisfies Record<Amount, { wanted: string; isMet: (count: number) => boolean }>;

type Needs = Readonly<Record<SourceRole, Amount>>;

const noFile = {
  model: "none",
  weights: "none",
  vocabulary: "none",
  tokenizer: "none",
  description: "none",
  card: "none",
  config: "none",
  "generation-config": "none",
  "tokenizer-config": "none",
  "chat-template": "none",
  "weights-index": "none",
  modules: "none",
  pooling: "none",
  "sentence-config": "none",
  generation: "none",
} as const satisfies Needs;

/** What a folder of a decoder has besides its weights. */
const decoderFolder = {
  ...noFile,
  config: "one",
  "generation-config": "optional",
  tokenizer: "one",
  "tokenizer-config": "optional",
  "chat-template": "optional",
} as const satisfies Needs;

/** What a folder of an encoder has: its weights, or its graph and what that keeps in other files. */
const encoderFolder = {
  ...noFile,
  config: "one",
  tokenizer: "one",
  "tokenizer-config": "optional",
  "generation-config": "optional",
  modules: "optional",
  pooling: "optional",
  "sentence-config": "optional",
  model: "optional",
  weights: "any",
  "weights-index": "optional",
} as const satisfies Needs;

/** What each converter reads for each task that it makes models for. */
const needsOf = {
  none: {
    embedding: {
      ...noFile,
      model: "one",
      tokenizer: "one",
      description: "optional",
      card: "optional",
    },
    "image-classification": { ...noFile, model: "one" },
    prediction: { ...noFile, model: "one", description: "one", card: "one" },
    "text-generation": {
      ...noFile,
      model: "one",
      tokenizer: "one",
      "tokenizer-config": "one",
      generation: "one",
      card: "optional",
    },
  },
  "universal-sentence-encoder-lite": {
    embedding: { ...noFile, model: "one", weights: "some", vocabulary: "one" },
  },
  "keras-image-classifier": {
    "image-classification": { ...noFile, model: "one", weights: "some" },
  },
  "hugging-face-decoder": {
    "text-generation": { ...decoderFolder, weights: "some", "weights-index": "optional" },
  },
  "hugging-face-onnx": {
    "text-generation": { ...decoderFolder, model: "one", weights: "any" },
  },
  "hugging-face-encoder": {
    embedding: encoderFolder,
    "text-classification": encoderFolder,
    "fill-mask": encoderFolder,
  },
} as const satisfies Record<Converter, Partial<Record<Task, Needs>>>;

/** What a JSON schema cannot say, or only at length. */
function firstFault(manifest: Manifest): FieldFault | undefined {
  const byTask: Partial<Record<Task, Needs>> = needsOf[manifest.converter];
  const needs = byTask[manifest.task];
  if (needs === undefined) {
    return { path: "converter", expected: `to be one for the task "${manifest.task}"` };
  }
  const { files } = manifest.source;
  for (const [role, amount] of Object.entries(needs) as [SourceRole, Amount][]) {
    const { wanted, isMet } = amounts[amount];
    if (isMet(files.filter((file) => file.role === role).length)) continue;
    const expected = `to hold ${wanted} with the role "${role}" for this converter and task`;
    return { path: "source.files", expected };
  }
  if (manifest.converter === "hugging-face-encoder" && !files.some(holdsNetwork)) {
    const expected = 'to hold files with the role "weights", or one with the role "model"';
    return { path: "source.files", expected };
  }
  const seen = new Set<string>();
  for (const [index, { path }] of files.entries()) {
    const folded = path.toLowerCase();
    if (seen.has(folded)) {
      return { path: `source.files[${index}].path`, expected: "to be named once" };
    }
    seen.add(folded);
  }
  if ("precision" in manifest || compiles(manifest)) return precisionFault(manifest);
  if (manifest.task !== "image-classification") return undefined;
  const { channels, mean, std } = manifest.input;
  for (const [name, list] of [
    ["mean", mean],
    ["std", std],
  ] as const) {
    if (list !== undefined && list.length !== channels) {
      return { path: `input.${name}`, expected: `to hold ${channels} numbers, one a channel` };
    }
  }
  return undefined;
}

function holdsNetwork({ role }: SourceFile): boolean {
  return role === "weights" || role === "model";
}

/** A precision is chosen where there is a choice. */
function precisionFault(manifest: Manifest): FieldFault | undefined {
  const isChosen = compiles(manifest);
  const precision = "precision" in manifest ? manifest.precision : undefined;
  if (isChosen === (precision !== undefined)) return undefined;
  const expected = isChosen ? "to be present" : "to be absent for this converter and these files";
  return { path: "precision", expected };
}

/** Whether a model is compiled here from its weights. */
function compiles({ converter, source: { files } }: Manifest): boolean {
  const hasGraph = files.some(({ role }) => role === "model");
  return (
    converter === "hugging-face-decoder" || (converter === "hugging-face-encoder" && !hasGraph)
  );
}

function valueAt(value: unknown, path: string): unknown {
  const steps = path === "" ? [] : path.split(/[.[\]]+/).filter((step) => step !== "");
  return steps.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}
