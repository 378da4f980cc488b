import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BlobStore, Storage } from "@understudy/storage";

/** The folder of one job or evaluation: its data, and what it has made so far. */
export class JobFolder {
  readonly path: string;

  constructor(workDirectory: string, id: string) {
    this.path = join(workDirectory, id);
  }

  /**
   * A copy of a file's content, so that the file may be deleted while the job runs. A copy that an
   * earlier run has made is taken as it is. Rejects with `BlobNotFoundError`.
   */
  async fetch(blobs: BlobStore, key: string, name: string): Promise<string> {
    const path = join(this.path, name);
    if (await exists(path)) return path;
    await mkdir(this.path, { recursive: true });
    const unfinished = `${path}.part`;
    await rm(unfinished, { force: true });
    await blobs.copyTo(key, unfinished);
    await rename(unfinished, path);
    return path;
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** Removes the folders of what has ended, which a killed process may have left. */
export async function sweepJobFolders({
  workDirectory,
  jobs,
  evaluations,
}: Storage): Promise<void> {
  // Looked at first: a folder that is there belongs to something that is in the tables by now.
  const names = await readdir(workDirectory);
  const unfinished = await Promise.all([
    jobs.withStatus(["validating_files", "queued", "running", "paused"]),
    evaluations.withStatus(["queued", "running"]),
  ]);
  const kept = new Set(unfinished.flat().map(({ id }) => id));
  const left = names.filter((name) => !kept.has(name));
  await Promise.all(
    left.map((name) => rm(join(workDirectory, name), { recursive: true, force: true })),
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
