import { Readable } from "node:stream";
import * as fc from "fast-check";
import OpenAI, { toFile } from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientAndEmulator, openaiClient } from "./openai-client.ts";

let openai: ClientAndEmulator;
let files: OpenAI["files"];

beforeAll(async () => {
  openai = await openaiClient();
  files = openai.client.files;
});
afterAll(() => openai[Symbol.asyncDispose]());

async function contentOf(id: string): Promise<Buffer> {
  return Buffer.from(await (await files.content(id)).arrayBuffer());
}

describe("files of the openai client", () => {
  const bytes = Buffer.from([0, 1, 2, 13, 10, 45, 45, 254, 255]);

  it.each([
    ["a buffer", () => toFile(bytes, "a.bin")],
    ["a stream", () => toFile(Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]), "a.bin")],
    ["a File", async () => new File([bytes], "a.bin")],
    ["a Response", () => toFile(new Response(bytes), "a.bin")],
  ])("are created from %s, retrieved, read and deleted", async (_, make) => {
    const created = await files.create({ file: await make(), purpose: "user_data" });
    expect(created).toMatchObject({
      object: "file",
      bytes: bytes.length,
      filename: "a.bin",
      purpose: "user_data",
      status: "processed",
    });
    expect(created).not.toHaveProperty("expires_at");
    expect(await files.retrieve(created.id)).toEqual({ ...created, _request_id: undefined });
    expect((await contentOf(created.id)).equals(bytes)).toBe(true);
    expect(await files.delete(created.id)).toEqual({
      id: created.id,
      object: "file",
      deleted: true,
    });
    const { id } = created;
    for (const gone of [files.retrieve(id), files.content(id), files.delete(id)]) {
      await expect(gone).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    }
  });

  it("say when they expire", async () => {
    const { id, created_at, expires_at } = await files.create({
      file: await toFile(bytes, "a.bin"),
      purpose: "batch",
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    expect(expires_at).toBe(created_at + 3600);
    await files.delete(id);
  });

  it("may be empty", async () => {
    const { id, bytes } = await files.create({
      file: await toFile(Buffer.alloc(0), "empty.txt"),
      purpose: "user_data",
    });
    expect(bytes).toBe(0);
    expect(await contentOf(id)).toHaveLength(0);
    await files.delete(id);
  });

  it("are refused with a purpose that does not exist", async () => {
    const error = await files
      .create({ file: await toFile(bytes, "a.bin"), purpose: "nope" as "user_data" })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error).toMatchObject({ param: "purpose", code: "invalid_value" });
  });

  it("come back byte for byte, whatever is in them", async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes(), async (content) => {
        const file = await toFile(content, "random.bin");
        const { id, bytes } = await files.create({ file, purpose: "user_data" });
        expect(bytes).toBe(content.length);
        expect((await contentOf(id)).equals(content)).toBe(true);
        await files.delete(id);
      }),
      { numRuns: 40 },
    );
  });

  it("keep their names", async () => {
    const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    // The client keeps the last part of a path only. The platform's own FormData writes `"` and line
    // breaks as others (HTML, section 4.10.21.8), and `\` as it is, which a quoted string takes for
    // an escape (RFC 9110, section 5.6.4).
    const spared = names.filter((name) => !/["/\\\r\n\0]/.test(name) && isStorable(name));
    await fc.assert(
      fc.asyncProperty(spared, async (name) => {
        const file = await toFile(Buffer.from("x"), name);
        const created = await files.create({ file, purpose: "user_data" });
        expect(created.filename).toBe(name);
        const { headers } = await files.content(created.id).asResponse();
        expect(nameIn(headers.get("content-disposition") ?? "")).toBe(name);
        await files.delete(created.id);
      }),
      {
        numRuns: 40,
        examples: [["it's (1) 100%*.txt"], ["名前 😀.txt"], ["a;b=c, d.txt"], ["..x"], ["%22"]],
      },
    );
  });
});

/** Bytes that are likely to hold what a parser of forms looks for. */
function hostileBytes(): fc.Arbitrary<Buffer> {
  const marks = fc.constantFrom("\r\n", "--", "\r\n--", "----formdata", "\0", "\r\n\r\n", "\n");
  const part = fc.oneof(
    marks.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((data) => Buffer.from(data)),
    fc.nat({ max: 70_000 }).map((length) => Buffer.alloc(length, 0x2d)),
  );
  return fc.array(part, { maxLength: 8 }).map((parts) => Buffer.concat(parts));
}

/** The file name of a header as RFC 6266 and RFC 8187 have it. */
function nameIn(disposition: string): string | undefined {
  // RFC 8187, section 3.2.1: what stands for itself, or in percent signs.
  const value = /;\s*filename\*=UTF-8''((?:[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})*)$/.exec(
    disposition,
  );
  return value?.[1] === undefined ? undefined : decodeURIComponent(value[1]);
}

function isStorable(name: string): boolean {
  return name.isWellFormed() && name.length <= 255;
}
