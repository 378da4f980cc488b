import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { openResponse } from "../testing/event-source.ts";
import type { Understudy } from "../understudy.ts";
import type { FileChunk } from "./file-chunk.ts";
import type { FileStream } from "./file-stream.ts";
import { type FileData, toFile } from "./to-file.ts";

async function bytesOf(file: File | FileStream): Promise<number[]> {
  if (file instanceof Blob) return [...new Uint8Array(await file.arrayBuffer())];
  const bytes: number[] = [];
  for await (const chunk of file.read()) bytes.push(...chunk);
  return bytes;
}

async function* chunksOf<T>(...chunks: T[]): AsyncGenerator<T> {
  yield* chunks;
}

/** The path of a file with the bytes 1, 2, 3, whose name needs care in a URL. */
async function onDisk(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "to-file-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "50% of ü.bin");
  await writeFile(path, Buffer.of(1, 2, 3));
  return path;
}

/** A response as `fetch` gives it, with an address. */
function fetched(url: string, headers: Record<string, string> = {}, status = 200): Response {
  const response = new Response("\u0001\u0002\u0003", { status, headers });
  return Object.defineProperty(response, "url", { value: url });
}

type Row = readonly [name: string, data: () => FileData | Promise<FileData>];
const view = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);

test.each<Row>([
  ["a view", () => view],
  ["a DataView", () => new DataView(view.buffer, 1, 3)],
  ["a Buffer", () => Buffer.from([1, 2, 3])],
  ["shared memory", () => Object.assign(new Uint8Array(new SharedArrayBuffer(3)), [1, 2, 3])],
  ["an ArrayBuffer", () => view.slice().buffer],
  ["a text", () => "\u0001\u0002\u0003"],
  ["a Blob", () => new Blob([view])],
  ["a path", async () => ({ path: await onDisk() })],
  ["the URL of a path", async () => ({ path: pathToFileURL(await onDisk()) })],
])("of %s comes a File", async (_, data) => {
  const file = await toFile(await data(), "name.bin", { type: "x/y" });
  expect(file).toBeInstanceOf(File);
  expect([file.name, file.type, await bytesOf(file)]).toEqual(["name.bin", "x/y", [1, 2, 3]]);
  expect(await bytesOf(file)).toEqual([1, 2, 3]);
});

test.each<Row>([
  ["a stream", () => new Blob([view]).stream()],
  ["a stream of Node's, which has a path", async () => createReadStream(await onDisk())],
  ["a response", () => fetched("http://host/other.csv", { "content-type": "a/b" })],
  [
    "an async iterable of all kinds",
    () => chunksOf<FileChunk>("\u0001", new Blob(["\u0002"]), Buffer.of(3)),
  ],
])("of %s comes a FileStream, which can be read once", async (_, data) => {
  const file = await toFile(await data(), "name.bin", { type: "x/y" });
  expect(file).not.toBeInstanceOf(Blob);
  expect([file.name, file.type, await bytesOf(file)]).toEqual(["name.bin", "x/y", [1, 2, 3]]);
  await expect(bytesOf(file)).rejects.toThrow(
    "The stream of 'name.bin' has been read already. Make another with toFile, or give a path or a Blob",
  );
});

describe("the name and the type", () => {
  test("are those of a File, and the type that of a Blob", async () => {
    const given = new File(["a"], "a.csv", { type: "text/csv" });
    const file = await toFile(given);
    expect([file.name, file.type]).toEqual(["a.csv", "text/csv"]);
    expect((await toFile(given, "b.txt", { type: "text/plain" })).type).toBe("text/plain");
    expect((await toFile(new Blob(["a"], { type: "text/csv" }), "n")).type).toBe("text/csv");
    expect((await toFile("a", "n")).type).toBe("");
  });

  test("of a path are its last segment, and none", async () => {
    const path = await onDisk();
    for (const given of [path, pathToFileURL(path)]) {
      const file = await toFile({ path: given });
      expect([file.name, file.type]).toEqual(["50% of ü.bin", ""]);
    }
  });

  test("of a response are in its headers, the name else in its address", async () => {
    const type = { "content-type": "text/csv; charset=utf-8" };
    const named = { "content-disposition": 'attachment; filename="train.csv"' };
    const file = await toFile(fetched("http://host/x", { ...type, ...named }));
    expect([file.name, file.type]).toEqual(["train.csv", "text/csv; charset=utf-8"]);
    const other = await toFile(fetched("http://host/data/my%20rows.csv?key=1"));
    expect([other.name, other.type]).toEqual(["my rows.csv", "text/plain;charset=utf-8"]);
  });

  test("of a stream cannot break a header", async () => {
    const file = await toFile(chunksOf("a"), "n", { type: "a/b\r\nx: y" });
    expect(file.type).toBe("");
  });
});

test("bytes survive any cutting into chunks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 9 }),
      async (chunks) => {
        const file = await toFile(chunksOf(...chunks), "n");
        expect(await bytesOf(file)).toEqual(chunks.flatMap((chunk) => [...chunk]));
      },
    ),
  );
});

test("a stream that reuses its buffer is copied as it comes", async () => {
  async function* reusing() {
    const buffer = new Uint8Array(1);
    for (buffer[0] = 1; buffer[0] < 4; buffer[0]++) yield buffer;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of (await toFile(reusing(), "n")).read()) pieces.push(piece);
  expect(pieces.map(([byte]) => byte)).toEqual([1, 2, 3]);
});

test("a stream that fails fails the reading, with its own error", async () => {
  async function* failing() {
    yield "a";
    throw new RangeError("disk");
  }
  await expect(bytesOf(await toFile(failing(), "n"))).rejects.toThrow(new RangeError("disk"));
});

test("a stream that is closed in the middle of a read lets go of its source", async () => {
  let cancelled = 0;
  const { body } = openResponse(["a"], () => cancelled++);
  const file = await toFile(body as ReadableStream<Uint8Array>, "n");
  const chunks = file.read();
  expect((await chunks.next()).value).toEqual(Uint8Array.of(97));
  const next = chunks.next();
  file.close();
  expect(await next).toEqual({ done: true, value: undefined });
  expect([cancelled, file.isSpent]).toEqual([1, true]);
});

test.each([
  [7 as unknown, "a.txt", /^Invalid data: expected a text, bytes, .* but got number\.$/],
  [null as unknown, "a.txt", "but got null"],
  [["a"] as unknown, "a.txt", "but got object"],
  ["a" as unknown, "", "Invalid name: expected the name of the file."],
  ["a" as unknown, undefined, "Invalid name"],
  [chunksOf("a") as unknown, undefined, "Invalid name"],
  [fetched("http://host/data/") as unknown, undefined, "Invalid name"],
  [
    fetched("http://h/a", {}, 404) as unknown,
    "a",
    "a response of success, but got one of status 404",
  ],
  [
    { path: "/no/such/file" } as unknown,
    undefined,
    "Invalid path: expected a file that can be read, but got '/no/such/file' (ENOENT).",
  ],
  [
    { path: tmpdir() } as unknown,
    undefined,
    `Invalid path: expected a file that can be read, but got '${tmpdir()}'.`,
  ],
  [{ path: {} } as unknown, undefined, "(ERR_INVALID_ARG_TYPE)"],
])("%j named %j is refused", async (data, name, message) => {
  const made = toFile(data as File, name);
  await expect(made).rejects.toBeInstanceOf(InvalidArgumentError);
  await expect(made).rejects.toThrow(message);
});

test("a piece that is no data, and a stream that somebody reads, are refused", async () => {
  const file = await toFile(chunksOf(5) as unknown as FileData, "a.txt");
  await expect(bytesOf(file)).rejects.toThrow("but got number");
  const stream = new Blob(["a"]).stream();
  stream.getReader();
  await expect(toFile(stream, "a.txt")).rejects.toThrow("has been read already");
});

test("a path is refused where there is no file system", async () => {
  vi.stubGlobal("process", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  await expect(toFile({ path: "a.csv" })).rejects.toThrow(
    "Invalid path: expected a File or Blob, because there is no file system here, but got 'a.csv'.",
  );
});

test("the types say what is made of what, and what needs a name", () => {
  const compiled = (
    _calls: (client: Understudy, response: Response, stream: ReadableStream) => unknown,
  ) => expect(typeof _calls).toBe("function");
  compiled(async (client, response, stream) => {
    expectTypeOf(await toFile({ path: "a" })).toEqualTypeOf<File>();
    expectTypeOf(await toFile(new File([], "a"))).toEqualTypeOf<File>();
    expectTypeOf(await toFile("text", "a")).toEqualTypeOf<File>();
    expectTypeOf(await toFile(response)).toEqualTypeOf<FileStream>();
    expectTypeOf(await toFile(stream, "a")).toEqualTypeOf<FileStream>();
    expectTypeOf(await toFile(createReadStream("a"), "a")).toEqualTypeOf<FileStream>();
    const file = await toFile(stream, "a");
    client.files.create({ file, purpose: "batch" });
    client.images.classifications.create({ model: "m", image: file });
    // @ts-expect-error A text has no name.
    toFile("text");
    // @ts-expect-error Nor has a Blob.
    toFile(new Blob([]));
    // @ts-expect-error Nor has a stream.
    toFile(stream);
    // @ts-expect-error A purpose is no file.
    client.files.create({ file, purpose: file });
  });
});
