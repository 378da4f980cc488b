import { mkdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { CacheError } from "../errors.ts";
import type { DownloadProgress } from "../progress.ts";
import { downloadHubFile } from "./download-hub-file.ts";
import type { HubOptions } from "./hub-connection.ts";
import type { RepositoryFile } from "./list-repository.ts";

export interface RepositoryDownload {
  readonly repository: string;
  readonly commit: string;
  readonly files: readonly RepositoryFile[];
  /** The folder that the files go to, below their paths in the repository. */
  readonly directory: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/** Transfers at once: enough to fill most lines, and few enough to show. */
const concurrency = 3;

/**
 * Downloads files of a repository, a few at a time; gives the SHA-256 of each by its path.
 *
 * Files that are there and whole are not asked for again. The first that fails ends the others, which
 * keep what they have. Throws HubError, and CacheError where there is no room for all of it.
 */
export async function downloadRepository(
  download: RepositoryDownload,
  options: HubOptions,
): Promise<ReadonlyMap<string, string>> {
  const { repository, commit, files, directory, onProgress } = download;
  await mkdir(directory, { recursive: true });
  await checkRoom(files, directory);
  const received = new Map<string, number>();
  const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const digests = new Map<string, string>();
  const failure = new AbortController();
  const signal = AbortSignal.any([download.signal, failure.signal]);
  const queue = [...files];
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const { path, sizeBytes } = file;
      const onBytes = (receivedBytes: number) => {
        received.set(path, receivedBytes);
        onProgress({
          receivedBytes: [...received.values()].reduce((sum, bytes) => sum + bytes, 0),
          totalBytes,
          file: { path, receivedBytes, totalBytes: sizeBytes },
        });
      };
      const target = join(directory, ...path.split("/"));
      const request = { repository, commit, file, target, signal, onBytes };
      digests.set(path, await downloadHubFile(request, options));
    }
  };
  const workers = Array.from({ length: concurrency }, () =>
    work().catch((error: unknown) => {
      failure.abort(error);
      throw error;
    }),
  );
  const ends = await Promise.allSettled(workers);
  download.signal.throwIfAborted();
  if (failure.signal.aborted) throw failure.signal.reason;
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return digests;
}

/** Says so now, and not after an hour, when the disk cannot hold what is yet to come. */
async function checkRoom(files: readonly RepositoryFile[], directory: string): Promise<void> {
  let missing = 0;
  for (const { path, sizeBytes } of files) {
    const target = join(directory, ...path.split("/"));
    const there = Math.max(await sizeOf(target), await sizeOf(`${target}.partial`));
    missing += Math.max(0, sizeBytes - there);
  }
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  if (missing <= free) return;
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 ** 2)} MiB`;
  throw new CacheError(
    directory,
    `${mebibytes(missing)} are to come and ${mebibytes(free)} are free`,
  );
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
