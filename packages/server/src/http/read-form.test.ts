import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FileSink, readForm, type UploadedFile } from "./read-form.ts";

function memorySink(maxFileBytes = 1e6) {
  const kept = new Set<Buffer>();
  const sink: FileSink = {
    maxFileBytes,
    async write(file) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of file) chunks.push(chunk);
      const content = Buffer.concat(chunks);
      kept.add(content);
      return content;
    },
    async discard(content) {
      kept.delete(content as Buffer);
    },
  };
  return { sink, kept };
}

async function readFormData(form: FormData, sink: FileSink) {
  const request = new Request("http://test/", { method: "POST", body: form });
  return readForm(request, request.headers.get("content-type") ?? "", sink);
}

async function readText(body: string, sink: FileSink, boundary = "boundary=b") {
  const request = new Request("http://test/", {
    method: "POST",
    body: body.replaceAll("\n", "\r\n"),
  });
  return readForm(request, `multipart/form-data; ${boundary}`, sink);
}

const part = (name: string, value: string) =>
  `--b\nContent-Disposition: form-data; name="${name}"\n\n${value}\n`;
const file = (name: string, filename: string, value: string) =>
  `--b\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\nContent-Type: text/plain\n\n${value}\n`;

describe("readForm", () => {
  test("gives back any fields and any files, byte for byte", async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          name,
          fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
        ),
        fc.uint8Array({ maxLength: 5000 }),
        async (fields, bytes) => {
          const form = new FormData();
          // A form sends line breaks as CRLF; those are not what this is about.
          for (const [key, text] of Object.entries(fields))
            form.set(key, text.replaceAll(/[\r\n]/g, ""));
          form.set("FILE", new Blob([new Uint8Array(bytes)]), 'ünï "x".bin');
          const { sink } = memorySink();
          const { FILE, ...rest } = (await readFormData(form, sink)).value;
          expect(rest).toEqual(
            Object.fromEntries(
              Object.entries(fields).map(([k, v]) => [k, v.replaceAll(/[\r\n]/g, "")]),
            ),
          );
          expect(Buffer.from((FILE as UploadedFile<Buffer>).content).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("makes an object of a[b]", async () => {
    const { sink } = memorySink();
    const body = `${part("a[b]", "1")}${part("a[c]", "2")}${part("d", "3")}--b--\n`;
    expect((await readText(body, sink)).value).toEqual({ a: { b: "1", c: "2" }, d: "3" });
  });

  test("keeps a file name as it was sent, path and all", async () => {
    const { sink } = memorySink();
    const { value } = await readText(`${file("f", "../../etc/passwd", "x")}--b--\n`, sink);
    expect(value.f).toMatchObject({ filename: "../../etc/passwd", mediaType: "text/plain" });
  });

  test.each([
    ["an end that never comes", `${part("a", "1")}${file("f", "n", "x")}`],
    ["an end inside a file", '--b\nContent-Disposition: form-data; name="f"; filename="n"\n\nhal'],
    ["a part without a name", "--b\nContent-Disposition: form-data\n\nx\n--b--\n"],
    ["no part at all", "hello"],
    ["an empty body", ""],
    [
      "too many parts",
      `${Array.from({ length: 101 }, (_, i) => part(`a${i}`, "")).join("")}--b--\n`,
    ],
  ])("refuses %s and keeps nothing", async (_, body) => {
    const { sink, kept } = memorySink();
    await expect(readText(body, sink)).rejects.toMatchObject({
      status: 400,
      facts: { code: "invalid_multipart", param: null },
    });
    expect(kept.size).toBe(0);
  });

  test("refuses a content type without a boundary", async () => {
    await expect(readText("x", memorySink().sink, "charset=utf-8")).rejects.toMatchObject({
      status: 400,
      facts: { code: "invalid_multipart" },
    });
  });

  test.each([
    ["a", `${part("a", "1")}${part("a", "2")}`],
    ["f", `${file("f", "n", "x")}${file("f", "n", "y")}`],
    ["a[b]", `${part("a", "1")}${part("a[b]", "2")}`],
    ["f[b]", `${file("f", "n", "x")}${part("f[b]", "2")}`],
  ])("refuses a second %s and keeps no file", async (param, body) => {
    const { sink, kept } = memorySink();
    await expect(readText(`${body}--b--\n`, sink)).rejects.toMatchObject({
      status: 400,
      facts: { code: "duplicate_parameter", param },
    });
    expect(kept.size).toBe(0);
  });

  test("is not led astray by names of Object.prototype", async () => {
    const { sink } = memorySink();
    const body = `${part("__proto__", "1")}${part("constructor[prototype]", "2")}--b--\n`;
    const { value } = await readText(body, sink);
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).prototype).toBeUndefined();
  });

  test("refuses a file that is too large and keeps none of it", async () => {
    const { sink, kept } = memorySink(10);
    const body = `${file("g", "n", "small")}${file("f", "n", "12345678901")}--b--\n`;
    await expect(readText(body, sink)).rejects.toMatchObject({ status: 413 });
    expect(kept.size).toBe(0);
  });

  test("discards every file on demand", async () => {
    const { sink, kept } = memorySink();
    const form = await readText(`${file("f", "n", "x")}${file("g", "n", "y")}--b--\n`, sink);
    expect(kept.size).toBe(2);
    await form.discard();
    expect(kept.size).toBe(0);
  });

  test("ends when the client goes, and keeps nothing", async () => {
    const { sink, kept } = memorySink();
    const leaving = new AbortController();
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Buffer.from(file("f", "n", "x").replaceAll("\n", "\r\n")));
        setTimeout(() => leaving.abort(), 20);
      },
    });
    const request = new Request("http://test/", {
      method: "POST",
      body: stream,
      signal: leaving.signal,
      duplex: "half",
    });
    const reading = readForm(request, "multipart/form-data; boundary=b", sink);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(kept.size).toBe(0);
  });
});
