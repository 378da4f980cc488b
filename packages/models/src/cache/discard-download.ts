import { join } from "node:path";
import { type CatalogueEntry, isUnread, readInstalledModels } from "../installed-models.ts";
import { tryLockCache } from "./cache-lock.ts";
import { discard } from "./discard.ts";

/**
 * Deletes what was downloaded from the hub for a model that is no more, unless another model is made of
 * it, in the manifests on the disk, or someone is downloading it. Only the holder of the cache's lock may.
 */
export async function discardDownload(
  { manifest: { source }, paths }: CatalogueEntry,
  stagingDirectory: string,
): Promise<void> {
  if (source.type !== "hf") return;
  using lock = await tryLockCache(paths.downloadLock(source));
  if (lock === undefined) return;
  const { entries, problems } = await readInstalledModels(paths);
  const isUsed = entries.some(
    ({ manifest: { source: other } }) =>
      other.type === "hf" &&
      other.repository === source.repository &&
      other.revision === source.revision,
  );
  // What could not be read just now may be of a model that is made of it.
  if (isUsed || problems.some(isUnread)) return;
  await discard(paths.downloaded(source), join(stagingDirectory, "downloaded"));
}
