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
  const onWait = () => onProgress({ id, phase: "waiting" });
  using _lock = await lockCache(options.paths.downloadLock(source), { signal, onWait });
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
}

/**
 * Downloads files to the folder of their repository and commit; gives their SHA-256. Only the holder of
 * the folder's own lock (`downloadLock`) may: others use the cache meanwhile.
 */
export async function downloadHubFiles(
  { source, files, signal, onProgress }: HubFilesRequest,
  options: SourceOptions,
): Promise<ReadonlyMap<string, string>> {
  const directory = options.paths.downloaded(source);
  const { repository, revision: commit } = source;
  return downloadRepository(
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
