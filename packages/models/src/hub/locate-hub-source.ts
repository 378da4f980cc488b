import { join } from "node:path";
import { lockCache } from "../cache/cache-lock.ts";
import type { HubSource } from "../manifest/manifest.ts";
import type { DownloadProgress } from "../progress.ts";
import { firstMissing } from "../source/first-missing.ts";
import type { SourceOptions, SourceRequest } from "../source/locate-source.ts";
import { downloadRepository } from "./download-repository.ts";
import type { HubOptions } from "./hub-connection.ts";
import type { RepositoryFile } from "./list-repository.ts";

/** The folder with a model's files from the hub; downloads those that are not there. Throws HubError. */
export async function locateHubSource(
  source: HubSource,
  {
    manifest: { id },
    signal,
    onProgress,
  }: Pick<SourceRequest, "manifest" | "signal" | "onProgress">,
  options: SourceOptions,
): Promise<string> {
  const directory = options.paths.downloaded(source);
  const paths = source.files.map(({ path }) => path);
  if ((await firstMissing(directory, paths)) === undefined) return directory;
  await downloadHubFiles(
    {
      source,
      files: source.files.map(({ path, size_bytes, sha256 }) => ({
        path,
        sizeBytes: size_bytes,
        sha256,
      })),
      signal,
      onProgress: (progress) => onProgress({ id, phase: "downloading", ...progress }),
      onWait: () => onProgress({ id, phase: "waiting" }),
    },
    options,
  );
  return directory;
}

export interface HubFilesRequest {
  readonly source: Pick<HubSource, "type" | "repository" | "revision">;
  readonly files: readonly RepositoryFile[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
  /** Called when another process is downloading the same. */
  readonly onWait: () => void;
}

/**
 * Downloads files to the folder of their repository and commit, one process at a time; gives their
 * SHA-256. The lock is the folder's own: others use the cache meanwhile.
 */
export async function downloadHubFiles(
  { source, files, signal, onProgress, onWait }: HubFilesRequest,
  options: SourceOptions,
): Promise<ReadonlyMap<string, string>> {
  const directory = options.paths.downloaded(source);
  using _lock = await lockCache(join(directory, ".lock"), { signal, onWait });
  const { repository, revision: commit } = source;
  // Awaited here: the lock is let go of when this function ends.
  return await downloadRepository(
    { repository, commit, files, directory, signal, onProgress },
    hubOptions(options),
  );
}

export function hubOptions({
  hub,
  fetch,
  stallTimeoutMs,
  retryDelayMs,
}: SourceOptions): HubOptions {
  return { ...hub, fetch, stallTimeoutMs, retryDelayMs };
}
