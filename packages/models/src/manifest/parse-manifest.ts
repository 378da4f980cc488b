import { ManifestError } from "../errors.ts";
import validateManifest from "../generated/validate-manifest.js";
import type { Converter, Manifest, SourceRole, Task } from "./manifest.ts";
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

type Amount = "one" | "some" | "optional" | "none";

const amounts = {
  one: { wanted: "one file", isMet: (count) => count === 1 },
  some: { wanted: "at least one file", isMet: (count) => count > 0 },
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
  },
  "universal-sentence-encoder-lite": {
    embedding: { ...noFile, model: "one", weights: "some", vocabulary: "one" },
  },
  "keras-image-classifier": {
    "image-classification": { ...noFile, model: "one", weights: "some" },
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
  const seen = new Set<string>();
  for (const [index, { path }] of files.entries()) {
    const folded = path.toLowerCase();
    if (seen.has(folded)) {
      return { path: `source.files[${index}].path`, expected: "to be named once" };
    }
    seen.add(folded);
  }
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

function valueAt(value: unknown, path: string): unknown {
  const steps = path === "" ? [] : path.split(/[.[\]]+/).filter((step) => step !== "");
  return steps.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}
