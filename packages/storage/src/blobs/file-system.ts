import { type FileHandle, mkdir, open, readdir, rename, rm, stat, unlink } from "node:fs/promises";
import { platform } from "node:process";

/** The part of `node:fs/promises` that blobs are kept with, and the one call it lacks. */
export interface BlobFileSystem {
  readonly mkdir: typeof mkdir;
  readonly open: typeof open;
  readonly readdir: (path: string) => Promise<string[]>;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly stat: (path: string) => Promise<{ readonly size: number }>;
  readonly unlink: typeof unlink;
  /** Makes renames within a directory durable. Does nothing on Windows, which has no such call. */
  readonly syncDirectory: (path: string) => Promise<void>;
}

export const nodeFileSystem: BlobFileSystem = {
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  unlink,
  async syncDirectory(path) {
    if (platform === "win32") return;
    const directory: FileHandle = await open(path, "r");
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  },
};
