import { mkdir, open, readFile, realpath, rename, rm } from "node:fs/promises";

/** A file that is open for reading at any place. */
export interface OpenFile {
  readonly sizeBytes: number;
  /** Fills the whole array from `position`, or throws. */
  readInto(target: Uint8Array, position: number): Promise<void>;
  close(): Promise<void>;
}

/** What reading and writing models needs of a file system. Paths are the platform's. */
export interface ModelFileSystem {
  readFile(path: string): Promise<Uint8Array>;
  openFile(path: string): Promise<OpenFile>;
  /** The path with all symbolic links followed. */
  realPath(path: string): Promise<string>;
  /** Writes parts one after another and flushes them to the disk. */
  writeFile(path: string, parts: Iterable<Uint8Array>): Promise<void>;
  /** Replaces `to`, if there is one, in one step. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
}

/** The machine's own file system. */
export const nodeFileSystem: ModelFileSystem = {
  async readFile(path) {
    return await readFile(path);
  },
  async openFile(path) {
    const handle = await open(path, "r");
    try {
      const { size } = await handle.stat();
      return {
        sizeBytes: size,
        async readInto(target, position) {
          let done = 0;
          while (done < target.byteLength) {
            const rest = target.byteLength - done;
            const { bytesRead } = await handle.read(target, done, rest, position + done);
            if (bytesRead === 0) throw new RangeError(`${path} ended while it was being read`);
            done += bytesRead;
          }
        },
        close: () => handle.close(),
      };
    } catch (error) {
      await handle.close();
      throw error;
    }
  },
  realPath: (path) => realpath(path),
  async writeFile(path, parts) {
    const handle = await open(path, "w");
    try {
      for (const part of parts) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
};
