import { access, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeAfterTest } from "./close-after-test.ts";
import { createMemoryStorage } from "./create-memory-storage.ts";
import { StorageClosedError } from "./storage-closed-error.ts";

test("two memory storages know nothing of each other", async () => {
  const one = closeAfterTest(await createMemoryStorage());
  const other = closeAfterTest(await createMemoryStorage());
  const blob = await one.blobs.write(new Blob(["x"]).stream());
  const { id } = await one.files.insert({ filename: "a", purpose: "evals", blob });
  expect(await other.files.get(id)).toBeUndefined();
  expect(await Array.fromAsync(other.blobs.keys())).toEqual([]);
});

test("the same clock and randomness give the same ids", async () => {
  const now = () => 1_700_000_000_000;
  const randomBytes = (sizeBytes: number) => new Uint8Array(sizeBytes).fill(0xab);
  const storage = closeAfterTest(await createMemoryStorage({ now, randomBytes }));
  const blob = await storage.blobs.write(new Blob(["x"]).stream());
  const file = await storage.files.insert({ filename: "a", purpose: "evals", blob });
  expect(file).toMatchObject({
    id: `file-${"ab".repeat(12)}`,
    blob_key: "ab".repeat(16),
    created_at: 1_700_000_000,
  });
});

test("each memory storage has a work directory of its own, which is gone when it is closed", async () => {
  const one = await createMemoryStorage();
  const other = closeAfterTest(await createMemoryStorage());
  const directory = one.workDirectory;
  expect(one.workDirectory).toBe(directory);
  expect(other.workDirectory).not.toBe(directory);
  await writeFile(join(directory, "state"), "x");
  await one.close();
  await one.close();
  await expect(access(directory)).rejects.toMatchObject({ code: "ENOENT" });
  expect((await stat(other.workDirectory)).isDirectory()).toBe(true);
  expect(() => one.workDirectory).toThrow(StorageClosedError);
});
