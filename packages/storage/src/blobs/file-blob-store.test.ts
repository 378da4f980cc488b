import { randomBytes } from "node:crypto";
import { mkdir, readdir, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import { TruncatedBlobError } from "./blob-errors.ts";
import { testBlobStoreContract } from "./blob-store-contract.ts";
import { FileBlobStore } from "./file-blob-store.ts";
import { type BlobFileSystem, nodeFileSystem } from "./file-system.ts";

testBlobStoreContract("FileBlobStore", async () =>
  FileBlobStore.open({ directory: await temporaryDirectory(), randomBytes }),
);

describe("FileBlobStore", () => {
  test("still has its blobs when it is opened again", async () => {
    const directory = await temporaryDirectory();
    const first = await FileBlobStore.open({ directory, randomBytes });
    const { key } = await first.write(source("kept"));
    const second = await FileBlobStore.open({ directory, randomBytes });
    expect(await Array.fromAsync(second.keys())).toEqual([key]);
    const content = await Array.fromAsync(await second.read(key));
    expect(Buffer.concat(content).toString()).toBe("kept");
  });

  test("removes unfinished writes when it is opened", async () => {
    const directory = await temporaryDirectory();
    const incoming = join(directory, "incoming");
    await mkdir(incoming, { recursive: true });
    await writeFile(join(incoming, "00000000000000000000000000000000"), "half");
    const store = await FileBlobStore.open({ directory, randomBytes });
    expect(await readdir(incoming)).toEqual([]);
    expect(await Array.fromAsync(store.keys())).toEqual([]);
  });

  test("does not take a foreign file for a blob", async () => {
    const directory = await temporaryDirectory();
    const store = await FileBlobStore.open({ directory, randomBytes });
    await writeFile(join(directory, "complete", ".DS_Store"), "");
    expect(await Array.fromAsync(store.keys())).toEqual([]);
  });

  test("syncs the bytes before the blob can be seen, and the directory before it says so", async () => {
    const steps: string[] = [];
    const fileSystem: BlobFileSystem = {
      ...nodeFileSystem,
      async open(...parameters) {
        const file = await nodeFileSystem.open(...parameters);
        const sync = file.sync.bind(file);
        file.sync = () => {
          steps.push("sync file");
          return sync();
        };
        return file;
      },
      rename(from, to) {
        steps.push("rename");
        return nodeFileSystem.rename(from, to);
      },
      syncDirectory(path) {
        steps.push("sync directory");
        return nodeFileSystem.syncDirectory(path);
      },
    };
    const directory = await temporaryDirectory();
    const store = await FileBlobStore.open({ directory, randomBytes, fileSystem });
    await store.write(source("abc"));
    expect(steps).toEqual(["sync file", "rename", "sync directory"]);
  });

  test.each(["rename", "syncDirectory"] as const)(
    "keeps nothing when %s fails, and passes the error on",
    async (step) => {
      const failure = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      const fileSystem = { ...nodeFileSystem, [step]: () => Promise.reject(failure) };
      const directory = await temporaryDirectory();
      const store = await FileBlobStore.open({ directory, randomBytes, fileSystem });
      await expect(store.write(source("abc"))).rejects.toBe(failure);
      expect(await readdir(join(directory, "incoming"))).toEqual([]);
      expect(await readdir(join(directory, "complete"))).toEqual([]);
    },
  );

  test("does not pass a blob off as whole that was cut short while being read", async () => {
    const directory = await temporaryDirectory();
    const store = await FileBlobStore.open({ directory, randomBytes });
    const { key } = await store.write(source("x".repeat(100_000)));
    const stream = await store.read(key);
    await truncate(join(directory, "complete", key), 70_000);
    await expect(Array.fromAsync(stream)).rejects.toSatisfy(TruncatedBlobError.is);
  });

  test("leaves no file of a copy that breaks off in the middle, and passes the error on", async () => {
    const failure = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const fileSystem: BlobFileSystem = {
      ...nodeFileSystem,
      async open(path, flags) {
        const file = await nodeFileSystem.open(path, flags);
        let written = 0;
        const appendFile = file.appendFile.bind(file);
        file.appendFile = (data) => (++written > 2 ? Promise.reject(failure) : appendFile(data));
        return file;
      },
    };
    const directory = await temporaryDirectory();
    const full = await FileBlobStore.open({ directory, randomBytes, fileSystem });
    const { key } = await full.write(source("x".repeat(300_000)));
    const target = await temporaryDirectory();
    await expect(full.copyTo(key, join(target, "copy"))).rejects.toBe(failure);
    expect(await readdir(target)).toEqual([]);
  });
});

async function* source(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
