import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BlobFacts, BlobStore } from "../blobs/blob-store.ts";
import { UnknownCursorError } from "../unknown-cursor-error.ts";
import type { FilePurpose, FileRecord } from "./file-record.ts";
import type { FileStore, ListFilesQuery } from "./file-store.ts";

const START_MS = 1_700_000_000_000;
const HOUR_SECONDS = 3_600;

/** A store with a clock that stands still until it is set. */
export interface FileStoreUnderTest {
  readonly files: FileStore;
  readonly blobs: BlobStore;
}

/** What every implementation of `FileStore` must do. The factory makes an empty store. */
export function testFileStoreContract(
  name: string,
  create: (now: () => number) => Promise<FileStoreUnderTest>,
): void {
  describe(`${name} is a file store`, () => {
    test("gives back what was inserted, with an id and the time", async () => {
      const { files, blobs } = await create(() => START_MS + 999);
      const blob = await write(blobs, "hello");
      const file = await files.insert({ filename: "../a.txt", purpose: "user_data", blob });
      expect(file).toEqual({
        id: expect.stringMatching(/^file-[0-9a-f]{24}$/),
        filename: "../a.txt",
        purpose: "user_data",
        bytes: 5,
        created_at: 1_700_000_000,
        expires_at: null,
        status: "processed",
        blob_key: blob.key,
        sha256: blob.sha256,
      });
      expect(await files.get(file.id)).toEqual(file);
      expect((await files.list()).data).toEqual([file]);
      expect(await files.get("file-000000000000000000000000")).toBeUndefined();
    });

    test("keeps any name as it came", async () => {
      const { files, blobs } = await create(() => START_MS);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary" }), async (filename) => {
          const blob = await write(blobs, "");
          const { id } = await files.insert({ filename, purpose: "evals", blob });
          expect((await files.get(id))?.filename).toBe(filename);
        }),
        { numRuns: 50 },
      );
    });

    test("lists newest first, and files of the same second by order of insertion", async () => {
      const clock = { nowMs: START_MS };
      const store = await create(() => clock.nowMs);
      const first = await insert(store);
      const second = await insert(store);
      clock.nowMs -= 60_000;
      const setBack = await insert(store);
      expect(ids(await store.files.list())).toEqual([second, first, setBack]);
      expect(ids(await store.files.list({ order: "asc" }))).toEqual([setBack, first, second]);
    });

    test("pages through every file once, whatever the limit, order and times", async () => {
      const inputs = fc.record({
        seconds: fc.array(fc.nat({ max: 3 }), { maxLength: 12 }),
        limit: fc.integer({ min: 1, max: 6 }),
        order: fc.constantFrom("asc", "desc"),
      });
      await fc.assert(
        fc.asyncProperty(inputs, async ({ seconds, limit, order }) => {
          const clock = { nowMs: START_MS };
          const store = await create(() => clock.nowMs);
          for (const second of seconds) {
            clock.nowMs = START_MS + second * 1_000;
            await insert(store);
          }
          const paged = await everyPage(store.files, { limit, order });
          expect(paged).toEqual(ids(await store.files.list({ order })));
          expect(new Set(paged).size).toBe(seconds.length);
        }),
        { numRuns: 15 },
      );
    });

    test("says that there is no more when a page ends with the last file", async () => {
      const store = await create(() => START_MS);
      const first = await insert(store);
      const second = await insert(store);
      expect((await store.files.list({ limit: 2 })).has_more).toBe(false);
      expect(await store.files.list({ limit: 1 })).toMatchObject({
        data: [{ id: second }],
        has_more: true,
      });
      expect(await store.files.list({ limit: 1, after: second })).toMatchObject({
        data: [{ id: first }],
        has_more: false,
      });
      expect(await store.files.list({ after: first })).toEqual({ data: [], has_more: false });
    });

    test("lists one purpose, and counts only that one for has_more", async () => {
      const store = await create(() => START_MS);
      const batch = await insert(store, "batch");
      const vision = await insert(store, "vision");
      const page = await store.files.list({ purpose: "batch", limit: 1 });
      expect(page).toMatchObject({ data: [{ id: batch }], has_more: false });
      expect(ids(await store.files.list({ purpose: "batch", after: vision }))).toEqual([batch]);
      expect(ids(await store.files.list({ purpose: "evals" }))).toEqual([]);
    });

    test("refuses a cursor that it has never given", async () => {
      const store = await create(() => START_MS);
      await insert(store);
      const listing = store.files.list({ after: "file-nonesuch" });
      await expect(listing).rejects.toSatisfy(UnknownCursorError.is);
      await expect(listing).rejects.toMatchObject({ cursor: "file-nonesuch" });
    });

    test("lets a loop delete the files it pages through", async () => {
      const store = await create(() => START_MS);
      const inserted = [await insert(store), await insert(store), await insert(store)];
      const seen: string[] = [];
      let after: string | undefined;
      for (let page = 0; page < 3; page++) {
        const { data } = await store.files.list({
          limit: 1,
          order: "asc",
          ...(after && { after }),
        });
        after = ids({ data })[0];
        seen.push(`${after}`);
        await store.files.delete(`${after}`);
      }
      expect(seen).toEqual(inserted);
      expect(ids(await store.files.list())).toEqual([]);
    });

    test("forgets the cursor of a deleted file after a day", async () => {
      const clock = { nowMs: START_MS };
      const store = await create(() => clock.nowMs);
      const id = await insert(store);
      await store.files.delete(id);
      clock.nowMs += 25 * HOUR_SECONDS * 1_000;
      await store.files.purgeExpired();
      await expect(store.files.list({ after: id })).rejects.toSatisfy(UnknownCursorError.is);
    });

    test("deletes a file with its content", async () => {
      const store = await create(() => START_MS);
      const kept = await insert(store);
      const id = await insert(store);
      const key = (await store.files.get(id))?.blob_key ?? "";
      expect(await store.files.delete(id)).toBe(true);
      expect(await store.files.delete(id)).toBe(false);
      expect(await store.files.get(id)).toBeUndefined();
      expect(await store.blobs.stat(key)).toBeUndefined();
      expect(ids(await store.files.list())).toEqual([kept]);
    });

    test("hides a file from the second it expires, and purges it with its content", async () => {
      const clock = { nowMs: START_MS };
      const store = await create(() => clock.nowMs);
      const lasting = await insert(store);
      const blob = await write(store.blobs, "short-lived");
      const { id, expires_at } = await store.files.insert({
        filename: "a",
        purpose: "batch",
        blob,
        expiresAfterSeconds: HOUR_SECONDS,
      });
      expect(expires_at).toBe(1_700_003_600);

      clock.nowMs += HOUR_SECONDS * 1_000 - 1;
      expect(await store.files.purgeExpired()).toBe(0);
      expect((await store.files.get(id))?.id).toBe(id);

      clock.nowMs += 1;
      expect(await store.files.get(id)).toBeUndefined();
      expect(ids(await store.files.list())).toEqual([lasting]);
      expect(await store.files.delete(id)).toBe(false);
      expect(await store.files.purgeExpired()).toBe(1);
      expect(await store.files.purgeExpired()).toBe(0);
      expect(await store.blobs.stat(blob.key)).toBeUndefined();
    });

    test("deletes a file once when it is asked to many times at once", async () => {
      const store = await create(() => START_MS);
      const id = await insert(store);
      const answers = await Promise.all(Array.from({ length: 5 }, () => store.files.delete(id)));
      expect(answers.filter(Boolean)).toEqual([true]);
    });

    test("refuses a second file with the same content key, and keeps the first", async () => {
      const store = await create(() => START_MS);
      const blob = await write(store.blobs, "x");
      const file = { filename: "x", purpose: "evals", blob } as const;
      const { id } = await store.files.insert(file);
      await expect(store.files.insert(file)).rejects.toThrow("UNIQUE");
      expect(ids(await store.files.list())).toEqual([id]);
    });
  });
}

async function insert(store: FileStoreUnderTest, purpose: FilePurpose = "user_data") {
  const blob = await write(store.blobs, "content");
  return (await store.files.insert({ filename: "a.txt", purpose, blob })).id;
}

async function everyPage(files: FileStore, query: ListFilesQuery): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | undefined; ; after = seen.at(-1)) {
    const page = await files.list({ ...query, ...(after !== undefined && { after }) });
    seen.push(...ids(page));
    if (!page.has_more) return seen;
  }
}

function ids(page: { readonly data: readonly FileRecord[] }): string[] {
  return page.data.map((file) => file.id);
}

function write(blobs: BlobStore, text: string): Promise<BlobFacts> {
  return blobs.write(new Blob([text]).stream());
}
