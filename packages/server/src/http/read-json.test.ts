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
  test("gives what the body says", async () => {
    expect(await readJson(request('\uFEFF{"a":1}'), maxBytes)).toEqual({ a: 1 });
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
