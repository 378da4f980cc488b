import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { closeAfterTest } from "./close-after-test.ts";
import { createStorage } from "./create-storage.ts";
import {
  DatabaseDamagedError,
  DatabaseTooNewError,
  StorageInUseError,
} from "./database/database-errors.ts";
import { StorageClosedError } from "./storage-closed-error.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const HOUR_MS = 3_600_000;

describe("createStorage", () => {
  test("still has its files when it is opened again", async () => {
    const directory = await temporaryDirectory();
    const first = await createStorage({ directory });
    const blob = await first.blobs.write(new Blob(["kept"]).stream());
    const file = await first.files.insert({ filename: "a", purpose: "batch", blob });
    await first.close();

    const second = closeAfterTest(await createStorage({ directory }));
    expect(await second.files.list()).toEqual({ data: [file], has_more: false });
    expect(await text(await second.blobs.read(file.blob_key))).toBe("kept");
  });

  test("removes expired files when it is opened", async () => {
    const directory = await temporaryDirectory();
    const first = await createStorage({ directory, now: () => 0 });
    const blob = await first.blobs.write(new Blob(["x"]).stream());
    await first.files.insert({ filename: "a", purpose: "batch", blob, expiresAfterSeconds: 3_600 });
    await first.close();

    const second = closeAfterTest(await createStorage({ directory, now: () => HOUR_MS }));
    expect(await Array.fromAsync(second.blobs.keys())).toEqual([]);
  });

  test("is refused while it is open, and allowed when it is closed", async () => {
    const directory = await temporaryDirectory();
    const first = await createStorage({ directory });
    await expect(createStorage({ directory, lockTimeoutMs: 20 })).rejects.toSatisfy(
      StorageInUseError.is,
    );
    await first.close();
    await (await createStorage({ directory })).close();
  });

  test("refuses to work once closed, and may be closed twice", async () => {
    const storage = await createStorage({ directory: await temporaryDirectory() });
    await storage.close();
    await storage.close();
    await expect(storage.files.list()).rejects.toSatisfy(StorageClosedError.is);
  });

  test("closes itself at the end of its scope", async () => {
    const directory = await temporaryDirectory();
    {
      await using storage = await createStorage({ directory });
      expect((await storage.files.list()).data).toEqual([]);
    }
    await (await createStorage({ directory })).close();
  });

  test("refuses a file that is not a database, and leaves it as it is", async () => {
    const directory = await temporaryDirectory();
    const path = join(directory, "understudy.sqlite");
    await writeFile(path, "this is not a database ".repeat(100));
    await expect(createStorage({ directory })).rejects.toSatisfy(DatabaseDamagedError.is);
    expect(await readFile(path, "utf8")).toMatch(/^this is not a database/);
  });

  test("refuses the database of a later release", async () => {
    const directory = await temporaryDirectory();
    await (await createStorage({ directory })).close();
    const database = new DatabaseSync(join(directory, "understudy.sqlite"));
    database.exec("pragma user_version = 99");
    database.close();
    const opening = createStorage({ directory });
    await expect(opening).rejects.toSatisfy(DatabaseTooNewError.is);
    await expect(opening).rejects.toMatchObject({ version: 99, supportedVersion: 1 });
  });

  test("gives the directory up when its blobs cannot be opened", async () => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, "blobs"), "in the way");
    await expect(createStorage({ directory })).rejects.toMatchObject({ code: "ENOTDIR" });
    await rm(join(directory, "blobs"));
    await (await createStorage({ directory })).close();
  });
});

describe("a process that is killed", () => {
  test("in the middle of an upload leaves nothing", async () => {
    const { storage, directory } = await afterKillAt("uploading");
    expect((await storage.files.list()).data).toEqual([]);
    expect(await Array.fromAsync(storage.blobs.keys())).toEqual([]);
    expect(await readdir(join(directory, "blobs", "incoming"))).toEqual([]);
  });

  test("between an upload and its file leaves nothing", async () => {
    const { storage, directory } = await afterKillAt("unnamed");
    expect((await storage.files.list()).data).toEqual([]);
    expect(await readdir(join(directory, "blobs", "complete"))).toEqual([]);
  });

  test("after the file was stored has lost nothing", async () => {
    const { storage } = await afterKillAt("inserted");
    const { data } = await storage.files.list();
    expect(data).toMatchObject([{ filename: "kept.txt", bytes: 4 }]);
    expect(await text(await storage.blobs.read(data[0]?.blob_key ?? ""))).toBe("kept");
  });
});

/** Runs an uploader up to a stage, kills it, and opens what it left. */
async function afterKillAt(stage: "uploading" | "unnamed" | "inserted") {
  const directory = await temporaryDirectory();
  const program = fileURLToPath(new URL("./killed-uploader.ts", import.meta.url));
  const uploader = spawn(process.execPath, [program, directory, stage], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void uploader.kill("SIGKILL"));
  const exited = once(uploader, "exit");
  await Promise.race([
    once(uploader.stdout, "data"),
    exited.then(() => Promise.reject(new Error("The uploader ended before it was killed."))),
  ]);
  await expect(createStorage({ directory, lockTimeoutMs: 20 })).rejects.toSatisfy(
    StorageInUseError.is,
  );
  uploader.kill("SIGKILL");
  await exited;
  return { directory, storage: closeAfterTest(await createStorage({ directory })) };
}

async function text(stream: ReadableStream<Uint8Array>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(stream)).toString();
}
