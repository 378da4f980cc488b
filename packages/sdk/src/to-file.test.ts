import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FileChunk, type FileData, toFile } from "./to-file.ts";

const bytesOf = async (file: File) => [...new Uint8Array(await file.arrayBuffer())];

async function* chunksOf<T>(...chunks: T[]): AsyncGenerator<T> {
  yield* chunks;
}

describe("a file can be made of", () => {
  type Row = readonly [name: string, data: () => FileData];

  const view = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
  test.each<Row>([
    ["a view", () => view],
    ["a DataView", () => new DataView(view.buffer, 1, 3)],
    ["a Buffer", () => Buffer.from([1, 2, 3])],
    ["shared memory", () => Object.assign(new Uint8Array(new SharedArrayBuffer(3)), [1, 2, 3])],
    ["an ArrayBuffer", () => view.slice().buffer],
    ["a text", () => "\u0001\u0002\u0003"],
    ["a Blob", () => new Blob([view])],
    ["a stream", () => new Blob([view]).stream()],
    [
      "an async iterable of all kinds",
      () => chunksOf<FileChunk>("\u0001", new Blob(["\u0002"]), Buffer.of(3)),
    ],
  ])("%s", async (_, data) => {
    const file = await toFile(data(), "name.bin", { type: "x/y" });
    expect([file.name, file.type, await bytesOf(file)]).toEqual(["name.bin", "x/y", [1, 2, 3]]);
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
  expect(await bytesOf(await toFile(reusing(), "n"))).toEqual([1, 2, 3]);
});

test("the type of a Blob is kept unless another is given", async () => {
  const blob = new Blob(["a"], { type: "text/csv" });
  expect((await toFile(blob, "n")).type).toBe("text/csv");
  expect((await toFile(blob, "n", { type: "text/plain" })).type).toBe("text/plain");
  expect((await toFile("a", "n")).type).toBe("");
});

test.each([
  [
    7 as unknown,
    "a.txt",
    "Invalid data: expected a text, bytes, a Blob or a stream of those, but got number.",
  ],
  [null as unknown, "a.txt", "but got null"],
  [["a"] as unknown, "a.txt", "but got object"],
  [chunksOf(5) as unknown, "a.txt", "but got number"],
  ["a" as unknown, "", "Invalid name: expected the name of the file."],
])("%j named %j is refused", async (data, name, message) => {
  await expect(toFile(data as string, name)).rejects.toThrow(message);
});

test("a stream that fails fails the file", async () => {
  async function* failing() {
    yield "a";
    throw new RangeError("disk");
  }
  await expect(toFile(failing(), "n")).rejects.toThrow("disk");
});
