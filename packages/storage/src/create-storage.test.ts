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
import { migrate } from "./database/migrate.ts";
import { migrations } from "./database/migrations.ts";
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
    await expect(opening).rejects.toMatchObject({
      version: 99,
      supportedVersion: migrations.length,
    });
  });

  test("brings a database of the first release up to date, with its files", async () => {
    const directory = await temporaryDirectory();
    const path = join(directory, "understudy.sqlite");
    const database = new DatabaseSync(path);
    migrate(database, path, migrations.slice(0, 1));
    database.exec(`
      insert into files (id, filename, purpose, bytes, created_at, status, blob_key, sha256)
      values ('file-old', 'old.csv', 'user_data', 0, 1, 'processed', 'key', 'hash')
    `);
    database.close();
    const { files, jobs, evaluations } = closeAfterTest(await createStorage({ directory }));
    expect((await files.get("file-old"))?.filename).toBe("old.csv");
    expect((await jobs.list()).data).toEqual([]);
    expect((await evaluations.list()).data).toEqual([]);
  });

  test("makes its work directory when asked for it, and keeps what is in it", async () => {
    const directory = await temporaryDirectory();
    const first = await createStorage({ directory });
    expect(await readdir(directory)).not.toContain("jobs");
    expect(first.workDirectory).toBe(join(directory, "jobs"));
    await writeFile(join(first.workDirectory, "state"), "kept");
    await first.close();
    expect(() => first.workDirectory).toThrow(StorageClosedError);
    const second = closeAfterTest(await createStorage({ directory }));
    expect(await readFile(join(second.workDirectory, "state"), "utf8")).toBe("kept");
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

  test("in the middle of a job has lost no step that it was told is kept", async () => {
    const program = fileURLToPath(new URL("./killed-job-runner.ts", import.meta.url));
    const { output, storage } = await afterKill(program, [], 10);
    const acknowledged = Number(output.trimEnd().split("\n").at(-1));
    expect(acknowledged).toBeGreaterThanOrEqual(10);

    const [job] = await storage.jobs.withStatus(["running"]);
    const kept = job?.running_ms ?? 0;
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
    expect(job?.progress).toEqual({ step: kept });

    const query = { order: "asc", limit: 1_000_000 } as const;
    const events = await storage.jobs.listEvents(job?.id ?? "", query);
    const steps = Array.from({ length: kept }, (_, index) => index + 1);
    expect(events.data.map(({ data }) => data)).toEqual(steps.map((step) => ({ step })));

    const checkpoints = await storage.jobs.listCheckpoints(job?.id ?? "", query);
    const saved = checkpoints.data.map(({ step_number }) => step_number);
    expect(saved).toEqual(steps.slice(0, saved.length));
    expect(saved.length).toBeGreaterThanOrEqual(acknowledged);
  });
});

/** Runs an uploader up to a stage, kills it, and opens what it left. */
async function afterKillAt(stage: "uploading" | "unnamed" | "inserted") {
  const program = fileURLToPath(new URL("./killed-uploader.ts", import.meta.url));
  const { directory, storage } = await afterKill(program, [stage], 1);
  return { directory, storage };
}

/** Runs a program until it has said so many lines, kills it, and opens what it left. */
async function afterKill(program: string, parameters: readonly string[], lines: number) {
  const directory = await temporaryDirectory();
  const child = spawn(process.execPath, [program, directory, ...parameters], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exited = once(child, "exit");
  const closed = once(child, "close");
  let output = "";
  const said = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.split("\n").length > lines) resolve();
    });
  });
  await Promise.race([
    said,
    exited.then(() => Promise.reject(new Error("The program ended before it was killed."))),
  ]);
  await expect(createStorage({ directory, lockTimeoutMs: 20 })).rejects.toSatisfy(
    StorageInUseError.is,
  );
  child.kill("SIGKILL");
  await closed;
  return { directory, output, storage: closeAfterTest(await createStorage({ directory })) };
}

async function text(stream: ReadableStream<Uint8Array>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(stream)).toString();
}
