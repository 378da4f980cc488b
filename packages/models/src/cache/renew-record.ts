import { stat } from "node:fs/promises";
import { join } from "node:path";
import { tryLockCache } from "./cache-lock.ts";
import type { CachePaths } from "./cache-paths.ts";
import { type CompletionRecord, encodeRecord, recordName } from "./completion-record.ts";
import { renameDurably, writeDurably } from "./durable-write.ts";
import { createStaging } from "./staging.ts";

/**
 * Takes down the times of files that were copied (a folder restored, an image unpacked), so that
 * the next start need not digest them again.
 *
 * Merely saves time: where the cache is locked or may not be written, nothing happens.
 */
export async function renewRecord(
  paths: CachePaths,
  directory: string,
  record: CompletionRecord,
  stagingName: string,
): Promise<void> {
  try {
    using lock = await tryLockCache(paths.lock);
    if (lock === undefined) return;
    await using staging = await createStaging(paths, stagingName);
    const files = await Promise.all(
      record.files.map(async (file) => {
        const { mtimeNs } = await stat(join(directory, file.name), { bigint: true });
        return { ...file, modified_ns: mtimeNs.toString() };
      }),
    );
    const staged = join(staging.path, recordName);
    await writeDurably(staged, encodeRecord({ files }));
    await renameDurably(staged, join(directory, recordName));
  } catch {
    // A read-only cache is as good as any: its files were found to be right.
  }
}
