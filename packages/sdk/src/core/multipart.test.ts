import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toFile } from "../files/to-file.ts";
import { multipart } from "./multipart.ts";

type Field = readonly [name: string, value: string | Blob];

const encoded = (fields: readonly Field[], boundary: string) =>
  new Blob(multipart(fields, boundary) as Blob[]).bytes();

describe("a form", () => {
  test("is written part by part", async () => {
    const file = new File(["a,b\n"], 'my "rows"\r\n.csv', { type: "text/csv" });
    const bytes = await encoded(
      [
        ["x\ny", "1\n2\r3"],
        ["f", file],
        ["g", new Blob(["z"])],
      ],
      "B",
    );
    expect(new TextDecoder().decode(bytes)).toBe(
      [
        '--B\r\nContent-Disposition: form-data; name="x%0D%0Ay"\r\n\r\n1\r\n2\r\n3\r\n',
        '--B\r\nContent-Disposition: form-data; name="f"; filename="my %22rows%22%0D%0A.csv"\r\n',
        "Content-Type: text/csv\r\n\r\na,b\n\r\n",
        '--B\r\nContent-Disposition: form-data; name="g"; filename="blob"\r\n',
        "Content-Type: application/octet-stream\r\n\r\nz\r\n--B--\r\n",
      ].join(""),
    );
  });

  test("has the very bytes that the platform's FormData has", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "\r", "\n", '"', "%", "ü", "🦜", "\ud800"),
    });
    // Node sends no file name where it is empty, which is not what the standard says.
    const name = text.filter((given) => given !== "");
    const blob = fc
      .tuple(fc.uint8Array(), name, fc.constantFrom("", "x/y"))
      .map(([bytes, name, type]) => new File([bytes as Uint8Array<ArrayBuffer>], name, { type }));
    const fields = fc.array(fc.tuple(text, fc.oneof(text, blob)), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        const data = new FormData();
        for (const [name, value] of given) data.append(name, value as string);
        const response = new Response(data);
        const [, boundary = ""] = response.headers.get("content-type")?.split("boundary=") ?? [];
        expect(await encoded(given, boundary)).toEqual(await response.bytes());
      }),
    );
  });

  test("keeps a stream among its parts as it is", async () => {
    const stream = await toFile(new Blob(["a"]).stream(), "s.bin", { type: "a/b" });
    const parts = multipart([["f", stream]], "B");
    expect(parts[1]).toBe(stream);
    expect(parts[0]).toContain('filename="s.bin"\r\nContent-Type: a/b\r\n\r\n');
    expect(stream.isSpent).toBe(false);
  });
});
