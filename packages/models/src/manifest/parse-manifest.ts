import { ManifestError } from "../errors.ts";
import validateManifest from "../generated/validate-manifest.js";
import type { Converter, Manifest, SourceRole } from "./manifest.ts";
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

type Amount = "one" | "some" | "none";

const fileCounts = {
  one: "one file",
  some: "at least one file",
  none: "no file",
} as const satisfies Record<Amount, string>;

interface ConverterNeeds {
  readonly task: Manifest["task"] | "any";
  readonly roles: Readonly<Record<SourceRole, Amount>>;
}

/** What each converter reads. Without conversion, the tokenizer is needed by embedding models alone. */
const needsOf = {
  none: {
    task: "any",
    roles: { model: "one", weights: "none", vocabulary: "none", tokenizer: "one" },
  },
  "universal-sentence-encoder-lite": {
    task: "embedding",
    roles: { model: "one", weights: "some", vocabulary: "one", tokenizer: "none" },
  },
  "keras-image-classifier": {
    task: "image-classification",
    roles: { model: "one", weights: "some", vocabulary: "none", tokenizer: "none" },
  },
} as const satisfies Record<Converter, ConverterNeeds>;

/** What a JSON schema cannot say, or only at length. */
function firstFault(manifest: Manifest): FieldFault | undefined {
  const needs: ConverterNeeds = needsOf[manifest.converter];
  if (needs.task !== "any" && needs.task !== manifest.task) {
    return { path: "converter", expected: `to be one for the task "${manifest.task}"` };
  }
  const { files } = manifest.source;
  for (const [role, wanted] of Object.entries(needs.roles) as [SourceRole, Amount][]) {
    const ours = files.filter((file) => file.role === role);
    const unused = role === "tokenizer" && manifest.task !== "embedding";
    const amount: Amount = unused ? "none" : wanted;
    const enough = amount === "some" ? ours.length > 0 : ours.length === (amount === "one" ? 1 : 0);
    if (!enough) {
      const expected = `to hold ${fileCounts[amount]} with the role "${role}" for this converter and task`;
      return { path: "source.files", expected };
    }
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
