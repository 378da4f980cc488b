import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "./read-json.ts";

const maxBytes = 1000;

function request(body: string | Uint8Array<ArrayBuffer> | ReadableStream, headers = {}) {
  return new Request("http://test/", { method: "POST", body, headers, duplex: "half" });
}

function endless(chunk: Uint8Array) {
  let sent = 0;
  const stream = new ReadableStream({
    pull(controller) {
      sent += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  return { stream, sent: () => sent };
}

describe("readJson", () => {
  test("gives back whatever JSON can say", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(await readJson(request(text), 1e6))).toBe(text);
      }),
    );
  });

  test("takes a byte-order mark", async () => {
    expect(await readJson(request('\uFEFF{"a":1}'), maxBytes)).toEqual({ a: 1 });
  });

  test.each([
    ["", "the body is empty"],
    ["{", "JSON"],
    ['{"a":1}}', "JSON"],
    [new Uint8Array([0x22, 0xff, 0x22]), "not UTF-8"],
    [new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), "not UTF-8"],
  ])("refuses %j", async (body, problem) => {
    await expect(readJson(request(body), maxBytes)).rejects.toMatchObject({
      status: 400,
      facts: { code: "invalid_json", param: null, message: expect.stringContaining(problem) },
    });
  });

  test.each([
    ['{"input":["a","\\ud800"]}', "input[1]"],
    ['{"a":{"b":"\\udc00\\ud800"}}', "a.b"],
    ['{"a":{"\\ud800":1}}', "a"],
  ])("names the lone surrogate in %s", async (body, param) => {
    await expect(readJson(request(body), maxBytes)).rejects.toMatchObject({
      status: 400,
      facts: { code: "invalid_value", param },
    });
  });

  test("takes surrogates that make a pair, and backslashes that only look like an escape", async () => {
    expect(await readJson(request('"\\ud83d\\ude00 \\\\ud800"'), maxBytes)).toBe("😀 \\ud800");
  });

  test("takes 100,000 levels of nesting without running out of stack", async () => {
    const body = `${"[".repeat(100_000)}"\\ud800"${"]".repeat(100_000)}`;
    await expect(readJson(request(body), 1e6)).rejects.toMatchObject({ status: 400 });
  });

  test("refuses a declared length that is too large without reading", async () => {
    const { stream, sent } = endless(new Uint8Array(10));
    const declared = request(stream, { "content-length": "1001" });
    await expect(readJson(declared, maxBytes)).rejects.toMatchObject({
      status: 413,
      facts: { code: "request_too_large" },
    });
    expect(sent()).toBeLessThanOrEqual(10);
  });

  test("keeps nothing of a body without a length that is too large, and reads on for 64 MiB", async () => {
    const { stream, sent } = endless(new Uint8Array(64 * 1024));
    await expect(readJson(request(stream), maxBytes)).rejects.toMatchObject({ status: 413 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const mebibytes = sent() / 1024 / 1024;
    expect(mebibytes).toBeGreaterThanOrEqual(64);
    expect(mebibytes).toBeLessThan(65);
  });
});
