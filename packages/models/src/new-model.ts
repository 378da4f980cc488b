import { digestBytes } from "./cache/digest-bytes.ts";
import { ManifestError } from "./errors.ts";
import type { Manifest, SourceFile, SourceRole } from "./manifest/manifest.ts";
import { parseManifest } from "./manifest/parse-manifest.ts";

type WithoutSource<M> = M extends unknown ? Omit<M, "source"> : never;

/** What a model is, without where its files come from: they are given with it. */
export type NewModel = WithoutSource<Manifest>;

/** What the files of a new model are for, by their names. */
const rolesByName: ReadonlyMap<string, SourceRole> = new Map([
  ["model.onnx", "model"],
  ["tokenizer.json", "tokenizer"],
  ["description.json", "description"],
  ["card.json", "card"],
  ["tokenizer_config.json", "tokenizer-config"],
  ["generation.json", "generation"],
]);

/**
 * The manifest of a new model, whose source is the files that are given, by name.
 *
 * Throws ManifestError for what breaks the schema, and for files that this kind of model does not have.
 */
export async function newManifest(
  model: NewModel,
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<Manifest> {
  const place = `the new model ${JSON.stringify(model.id)}`;
  const files: SourceFile[] = [];
  for (const [name, bytes] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const role = rolesByName.get(name);
    if (role === undefined) {
      const expected = `to be ${[...rolesByName.keys()].join(", ")}`;
      throw new ManifestError({ place, path: "source.files", expected, received: name });
    }
    files.push({ path: name, role, sha256: await digestBytes(bytes) });
  }
  // As it will be read back: what JSON cannot hold is refused now.
  const plain = JSON.parse(JSON.stringify({ ...model, source: { type: "file", files } }));
  return parseManifest(plain, place);
}
