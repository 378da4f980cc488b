import { createHash } from "node:crypto";
import type { Manifest } from "../manifest/manifest.ts";

/** Counted up when any converter makes other bytes of the same source. */
const converterRevision = 1;

/**
 * Names the folder of a model's files: a digest of all that they depend on.
 *
 * A new release of a source, or of a converter, thus gets a folder of its own, and two versions of
 * this package can share one home.
 */
export function modelVersion(manifest: Manifest): string {
  const labels = manifest.task === "image-classification" ? manifest.labels : null;
  const { source, converter, task } = manifest;
  // Undefined, and not in the digest, where there is nothing to choose.
  const precision = "precision" in manifest ? manifest.precision : undefined;
  const inputs = {
    converterRevision,
    task,
    converter,
    labels,
    source: canonical(source),
    precision,
  };
  return createHash("sha256").update(JSON.stringify(inputs)).digest("hex").slice(0, 16);
}

/** The same text whatever the order of the fields in the file. */
function canonical(source: Manifest["source"]): unknown {
  const files = source.files.map(({ path, role, sha256 }) => [path, role, sha256]);
  switch (source.type) {
    case "npm":
      return [source.type, source.package, source.version, source.integrity, files];
    // By its files alone: a commit that changes none of them makes no other model.
    case "hf":
    case "file":
      return [source.type, files];
    default:
      return source satisfies never;
  }
}
