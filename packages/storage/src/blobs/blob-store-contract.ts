import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import {
  BlobNotFoundError,
  BlobTooLargeError,
  InvalidBlobKeyError,
  InvalidChunkError,
  InvalidRangeError,
} from "./blob-errors.ts";
import type { BlobStore } from "./blob-store.ts";

const UNUSED_KEY = "0123456789abcdef0123456789abcdef";
const TRAVERSING_KEYS = [
  "",
  ".",
  "../database.sqlite",
  "/etc/passwd",
  "..\\..\\secret",
  `../${UNUSED_KEY}`,
  `${UNUSED_KEY}/..`,
  `${UNUSED_KEY}\0`,
  `${UNUSED_KEY}\n`,
  UNUSED_KEY.toUpperCase(),
];

/** What every implementation of `BlobStore` must do. The factory makes an empty store. */
export function testBlobStoreContract(name: string, create: () => Promise<BlobStore>): void {
  describe(`${name} is a blob store`, () => {
    test("gives back the bytes that were written, with their size and SHA-256", async () => {
      const store = await create();
      const facts = await store.write(chunks("abc"));
      // FIPS 180-4's own test vector.
      expect(facts).toEqual({
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        sizeBytes: 3,
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      });
      expect(await text(store, facts.key)).toBe("abc");
      expect(await store.stat(facts.key)).toEqual({ sizeBytes: 3 });
    });

    test("holds an empty blob", async () => {
      const store = await create();
      const facts = await store.write(chunks());
      expect(facts.sizeBytes).toBe(0);
      expect(await text(store, facts.key)).toBe("");
    });

    test("does not mind how the bytes are cut into chunks", async () => {
      const store = await create();
      const cuts = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(cuts, async (parts) => {
          const whole = Buffer.concat(parts);
          const facts = await store.write(Readable.from(parts));
          expect(facts.sha256).toBe(createHash("sha256").update(whole).digest("hex"));
          expect(await bytes(store, facts.key)).toEqual(whole);
        }),
        { numRuns: 30 },
      );
    });

    test("copies a buffer that its source fills again", async () => {
      const store = await create();
      async function* reusing() {
        const buffer = Buffer.from("one");
        yield buffer;
        buffer.write("two");
        yield buffer;
      }
      const { key } = await store.write(reusing());
      expect(await text(store, key)).toBe("onetwo");
    });

    test("takes a web stream", async () => {
      const store = await create();
      const { key } = await store.write(new Blob(["from the web"]).stream());
      expect(await text(store, key)).toBe("from the web");
    });

    test("reads exactly the range asked for", async () => {
      const store = await create();
      const whole = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
      const { key } = await store.write(chunks(whole));
      const edge = fc.nat({ max: whole.length });
      await fc.assert(
        fc.asyncProperty(edge, edge, async (one, other) => {
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          expect(await bytes(store, key, { start, end })).toEqual(whole.subarray(start, end));
        }),
        { numRuns: 20 },
      );
      expect(await bytes(store, key, { start: 199_998 })).toEqual(whole.subarray(199_998));
    });

    test.each([
      { start: -1 },
      { start: 4 },
      { start: 0.5 },
      { start: 2, end: 1 },
      { start: 0, end: 4 },
      { start: Number.NaN },
    ])("refuses the range $start to $end of three bytes", async (range) => {
      const store = await create();
      const { key } = await store.write(chunks("abc"));
      await expect(store.read(key, range)).rejects.toSatisfy(InvalidRangeError.is);
    });

    test("keeps nothing of a source that exceeds maxBytes, and closes it", async () => {
      const store = await create();
      const source = closable("12345", "6");
      await expect(store.write(source, { maxBytes: 5 })).rejects.toMatchObject({
        code: "blob_too_large",
        maxBytes: 5,
      });
      expect(source.closed).toBe(true);
      expect(await list(store)).toEqual([]);
      expect((await store.write(chunks("12345"), { maxBytes: 5 })).sizeBytes).toBe(5);
    });

    test("keeps nothing of a source that fails, and passes its error on", async () => {
      const store = await create();
      const failure = new Error("connection reset");
      async function* broken() {
        yield Buffer.from("half");
        throw failure;
      }
      await expect(store.write(broken())).rejects.toBe(failure);
      expect(await list(store)).toEqual([]);
    });

    test("stops at once when aborted, even while the source says nothing", async () => {
      const store = await create();
      const controller = new AbortController();
      const reason = new Error("client went away");
      async function* stalled() {
        yield Buffer.from("half");
        setImmediate(() => controller.abort(reason));
        await new Promise(() => {});
      }
      await expect(store.write(stalled(), { signal: controller.signal })).rejects.toBe(reason);
      expect(await list(store)).toEqual([]);
    });

    test("keeps nothing when it was aborted before", async () => {
      const store = await create();
      const signal = AbortSignal.abort(new Error("too late"));
      await expect(store.write(chunks("abc"), { signal })).rejects.toThrow("too late");
      expect(await list(store)).toEqual([]);
    });

    test("refuses chunks that are not bytes", async () => {
      const store = await create();
      const decoded = Readable.from(["text"], { encoding: "utf8" });
      await expect(store.write(decoded)).rejects.toSatisfy(InvalidChunkError.is);
      expect(await list(store)).toEqual([]);
    });

    test("lists blobs that are written, not those being written or deleted", async () => {
      const store = await create();
      const first = await store.write(chunks("a"));
      const second = await store.write(chunks("b"));
      expect(await list(store)).toEqual([first.key, second.key].sort());
      async function* watching() {
        yield Buffer.from("c");
        expect(await list(store)).toEqual([first.key, second.key].sort());
      }
      const third = await store.write(watching());
      expect(await store.delete(second.key)).toBe(true);
      expect(await list(store)).toEqual([first.key, third.key].sort());
    });

    test("forgets a deleted blob", async () => {
      const store = await create();
      const { key } = await store.write(chunks("abc"));
      expect(await store.delete(key)).toBe(true);
      expect(await store.delete(key)).toBe(false);
      expect(await store.stat(key)).toBeUndefined();
      await expect(store.read(key)).rejects.toMatchObject({ code: "blob_not_found", key });
    });

    test("lets a blob that is being read be deleted, and read to its end", async () => {
      const store = await create();
      const whole = Buffer.alloc(300_000, 7);
      const { key } = await store.write(chunks(whole));
      const stream = await store.read(key);
      await store.delete(key);
      expect(await collect(stream)).toEqual(whole);
    });

    test("can have its reading cancelled", async () => {
      const store = await create();
      const { key } = await store.write(chunks(Buffer.alloc(300_000)));
      const reader = (await store.read(key)).getReader();
      await reader.read();
      await reader.cancel();
      expect((await reader.read()).done).toBe(true);
    });

    test("copies a blob to a file, in place of one that was there", async () => {
      const store = await create();
      const directory = await temporaryDirectory();
      const path = join(directory, "copy");
      const whole = Buffer.alloc(300_000, "0123456");
      const { key } = await store.write(chunks(whole));
      await writeFile(path, "x".repeat(400_000));
      await store.copyTo(key, path);
      expect(await readFile(path)).toEqual(whole);
      await store.copyTo((await store.write(chunks())).key, path);
      expect(await readFile(path)).toEqual(Buffer.alloc(0));
      expect(await readdir(directory)).toEqual(["copy"]);
      expect(await bytes(store, key)).toEqual(whole);
    });

    test("leaves no file of a copy that cannot be made, and the one that was there", async () => {
      const store = await create();
      const directory = await temporaryDirectory();
      const path = join(directory, "copy");
      await expect(store.copyTo(UNUSED_KEY, path)).rejects.toSatisfy(BlobNotFoundError.is);
      expect(await readdir(directory)).toEqual([]);
      await writeFile(path, "before");
      await expect(store.copyTo(UNUSED_KEY, path)).rejects.toSatisfy(BlobNotFoundError.is);
      expect(await readFile(path, "utf8")).toBe("before");
      const { key } = await store.write(chunks("abc"));
      const nowhere = join(directory, "nonesuch", "copy");
      await expect(store.copyTo(key, nowhere)).rejects.toMatchObject({ code: "ENOENT" });
      await expect(store.copyTo(key, directory)).rejects.toMatchObject({ syscall: "rename" });
      expect(await readdir(directory)).toEqual(["copy"]);
    });

    test("says which key it does not have", async () => {
      const store = await create();
      await expect(store.read(UNUSED_KEY)).rejects.toSatisfy(BlobNotFoundError.is);
      expect(await store.stat(UNUSED_KEY)).toBeUndefined();
      expect(await store.delete(UNUSED_KEY)).toBe(false);
    });

    test.each(TRAVERSING_KEYS)("refuses %j as a key", async (key) => {
      const store = await create();
      await expect(store.read(key)).rejects.toSatisfy(InvalidBlobKeyError.is);
      await expect(store.stat(key)).rejects.toSatisfy(InvalidBlobKeyError.is);
      await expect(store.delete(key)).rejects.toSatisfy(InvalidBlobKeyError.is);
      await expect(store.copyTo(key, "copy")).rejects.toSatisfy(InvalidBlobKeyError.is);
    });

    test("holds many blobs written at once apart", async () => {
      const store = await create();
      const written = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.write(chunks(`blob `, `${index}`))),
      );
      const read = await Promise.all(written.map(({ key }) => text(store, key)));
      expect(read).toEqual(written.map((_, index) => `blob ${index}`));
      expect(BlobTooLargeError.is(read)).toBe(false);
    });
  });
}

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

function closable(...parts: readonly string[]) {
  const state = {
    closed: false,
    async *[Symbol.asyncIterator]() {
      try {
        yield* chunks(...parts);
      } finally {
        state.closed = true;
      }
    },
  };
  return state;
}

async function list(store: BlobStore): Promise<string[]> {
  return (await Array.fromAsync(store.keys())).sort();
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(stream));
}

async function bytes(store: BlobStore, key: string, range?: { start: number; end?: number }) {
  return collect(await store.read(key, range));
}

async function text(store: BlobStore, key: string): Promise<string> {
  return (await bytes(store, key)).toString();
}
