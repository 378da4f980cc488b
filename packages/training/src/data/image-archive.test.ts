import { describe, expect, onTestFinished, test } from "vitest";
import { DataError } from "../errors.ts";
import { dataFile, zipOf } from "../testing/data-files.ts";
import { openImageArchive } from "./image-archive.ts";

const one = Buffer.from("one");
/** Offsets in an entry's header in the central directory (APPNOTE 4.3.12). */
const flagsAndMethod = 8;
const uncompressedSize = 24;

async function open(archive: Uint8Array) {
  const opened = await openImageArchive(dataFile("images.zip", archive));
  onTestFinished(() => opened[Symbol.dispose]());
  return opened;
}

describe("an archive of images", () => {
  test("has the folder of each image for its label, however deep it lies", async () => {
    const { images } = await open(
      await zipOf({
        "cat/1.png": one,
        "train/dog/2.png": Buffer.from("two"),
        "train/dog/ä ö.png": one,
      }),
    );
    expect(images.map(({ path, label }) => [path, label])).toEqual([
      ["cat/1.png", "cat"],
      ["train/dog/2.png", "dog"],
      ["train/dog/ä ö.png", "dog"],
    ]);
    expect(Buffer.from((await images[1]?.read()) ?? []).toString()).toBe("two");
  });

  test("is without hidden files, folders and what macOS adds", async () => {
    const { images } = await open(
      await zipOf({
        "__MACOSX/cat/._1.png": one,
        "cat/.DS_Store": one,
        ".git/cat/1.png": one,
        "cat/1.png": one,
      }),
    );
    expect(images.map(({ path }) => path)).toEqual(["cat/1.png"]);
  });

  test("can be read in any order, and again", async () => {
    const { images } = await open(await zipOf({ "a/1": one, "b/2": Buffer.from("two") }));
    const texts = [];
    for (const place of [1, 0, 1]) texts.push(Buffer.from((await images[place]?.read()) ?? []));
    expect(texts.map(String)).toEqual(["two", "one", "two"]);
  });
});

describe("an archive is refused for", () => {
  test.each([
    ["what is no ZIP", async () => Buffer.from("PK, but nothing else"), /images.zip: .*not a ZIP/],
    [
      "one that is cut short",
      async () => (await zipOf({ "cat/1": one })).subarray(0, 60),
      /not a ZIP/,
    ],
    ["one without images", async () => zipOf({ "cat/.hidden": one }), /no image/],
    ["an image in no folder", async () => zipOf({ "1.png": one }), /'1.png': .*in no folder/],
    [
      "a path that leads out of it",
      async () => withBytes(await zipOf({ "cat/aa.png": one }), "cat/aa.png", "../../a.pn"),
      /\.\.\/\.\.\/a\.pn/,
    ],
    [
      "a path from the root",
      async () => withBytes(await zipOf({ "cat/aa.png": one }), "cat/aa.png", "/cat/a.png"),
      /\/cat\/a\.png/,
    ],
    [
      "a path with backslashes",
      async () => withBytes(await zipOf({ "cat/aa.png": one }), "cat/aa.png", "cat\\aa.png"),
      /cat\\aa\.png/,
    ],
    [
      "an encrypted image",
      async () => withCentralField(await zipOf({ "cat/1.png": one }), flagsAndMethod, 0x0008_0801),
      /'cat\/1.png': it is encrypted/,
    ],
    [
      "an image of a size that is declared beyond reason",
      async () =>
        withCentralField(await zipOf({ "cat/1.png": one }), uncompressedSize, 2_000_000_000),
      /'cat\/1.png': it unpacks to 2000000000 bytes/,
    ],
    [
      "a bomb, which unpacks to a thousand times its size",
      async () => zipOf({ "cat/1.png": Buffer.alloc(5_000_000) }),
      /'cat\/1.png': it unpacks to 5000000 bytes from \d{4}: that is no image/,
    ],
  ])("%s", async (_, make, message) => {
    const error = await open(await make()).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).message).toMatch(message);
  });

  test("an image that unpacks to more than it declares, when it is read", async () => {
    const archive = await zipOf({ "cat/1.png": Buffer.alloc(500_000) });
    const { images } = await open(withCentralField(archive, uncompressedSize, 1000));
    await expect(images[0]?.read()).rejects.toThrow(/'cat\/1.png': it cannot be unpacked: .*1000/);
  });

  test("an image whose bytes are damaged, when it is read", async () => {
    const archive = await zipOf({ "cat/1.png": Buffer.from("a picture, ".repeat(400)) });
    archive.fill(0xff, 45, 55);
    const { images } = await open(archive);
    await expect(images[0]?.read()).rejects.toThrow(/'cat\/1.png': it cannot be unpacked/);
  });
});

/** The archive with the bytes of a text in place of another's, as long: a ZIP that no writer makes. */
function withBytes(archive: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new RangeError("Expected as many bytes as are replaced.");
  return Buffer.from(archive.toString("latin1").replaceAll(from, to), "latin1");
}

/** The archive with 32 bits of each entry's header in the central directory set. */
function withCentralField(archive: Buffer, offset: number, value: number): Buffer {
  const changed = Buffer.from(archive);
  const signature = Buffer.from("PK\x01\x02", "latin1");
  for (let at = changed.indexOf(signature); at !== -1; at = changed.indexOf(signature, at + 1)) {
    changed.writeUInt32LE(value, at + offset);
  }
  return changed;
}
