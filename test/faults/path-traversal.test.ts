import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createEmulator, type Emulator } from "@understudy/emulator";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { errorOf, expectHealthy } from "../setup/expect-healthy.ts";
import { temporaryHome } from "../setup/models-home.ts";
import type { TemporaryDirectory } from "../setup/temporary-directory.ts";
import { contentType, field, file, form } from "./multipart.ts";
import { RawConnection } from "./raw-connection.ts";

let outer: TemporaryDirectory;
let emulator: Emulator;
let url: string;

beforeAll(async () => {
  outer = await temporaryHome();
  emulator = await createEmulator({ home: outer.path, persist: true });
  url = await emulator.listen({ port: 0 });
});
afterAll(async () => {
  await emulator.close();
  await outer[Symbol.asyncDispose]();
});
afterEach(() => expectHealthy(url));

interface StoredFile {
  readonly id: string;
  readonly filename: string;
}

function upload(filename: string): Promise<Response> {
  return fetch(new URL("/v1/files", url), {
    method: "POST",
    headers: { "content-type": contentType },
    body: new Uint8Array(form(field("purpose", "user_data"), file("file", filename, "traversal"))),
  });
}

describe("a file's name", () => {
  it.each([
    "../../etc/x",
    `${"../".repeat(40)}tmp/x`,
    "/etc/cron.d/x",
    "..",
    ".",
    "C:/Windows/x",
    "//server/share/x",
    "a/b/c.txt",
    "CON",
    "~/x",
    "x".repeat(255),
    "naïve – 名前.txt",
  ])("of %s is kept as a text and used as no path", async (filename) => {
    const response = await upload(filename);
    expect(response.status, await response.clone().text()).toBe(200);
    const stored = (await response.json()) as StoredFile;
    expect(stored.filename).toBe(filename);
    expect(stored.id).toMatch(/^file-[A-Za-z0-9]+$/);
    const content = await fetch(new URL(`/v1/files/${stored.id}/content`, url));
    expect(await content.text()).toBe("traversal");
    const paths = await readdir(join(outer.path, "data"), { recursive: true });
    const outside = paths.filter((path) => path.endsWith(`/${filename}`));
    expect(outside).toEqual([]);
  });

  it.each([
    ["a NUL in it", "a\0b.txt"],
    ["nothing in it", ""],
    ["256 letters", "x".repeat(256)],
    ["a megabyte of letters", "x".repeat(1024 * 1024)],
  ])("with %s is refused", async (_, filename) => {
    expect((await errorOf(await upload(filename))).status).toBe(400);
  });
});

describe("an id in a path", () => {
  const secrets = ["..%2f..%2fetc%2fpasswd", "..%2F..%2Fdata", "%2e%2e", "%00", "..%5c..%5cx"];

  it.each(secrets)("of %s leads to no file", async (id) => {
    for (const [method, path] of [
      ["GET", `/v1/files/${id}`],
      ["GET", `/v1/files/${id}/content`],
      ["DELETE", `/v1/files/${id}`],
    ] as const) {
      const { status } = await rawRequest(method, path);
      expect([400, 404]).toContain(status);
    }
  });

  it.each([...secrets, "..%2Fx", "use-lite-en%2f..%2fuse-lite-en", "USE-LITE-EN"])(
    "of %s leads to no model",
    async (id) => {
      for (const method of ["GET", "DELETE"] as const) {
        const { status, body } = await rawRequest(method, `/v1/models/${id}`);
        expect([400, 404]).toContain(status);
        expect(JSON.parse(body)).toMatchObject({ error: { type: "invalid_request_error" } });
      }
    },
  );

  it("that climbs is no other route", async () => {
    for (const path of [
      "/v1/files/../../openapi.json",
      "/v1/../etc/passwd",
      "/..",
      "//etc/passwd",
    ]) {
      const { status, body } = await rawRequest("GET", path);
      // An HTTP server may well resolve the dots: then it is the plain path that answers.
      if (status === 200) expect(JSON.parse(body)).toHaveProperty("openapi");
      else expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain("root:");
    }
  });

  it("that is no UTF-8 is refused as JSON", async () => {
    const { status, body } = await rawRequest("GET", "/v1/files/%ff%fe");
    expect([400, 404]).toContain(status);
    expect(JSON.parse(body)).toMatchObject({ error: { type: "invalid_request_error" } });
  });

  it("in a model's field leads to no model", async () => {
    for (const model of ["../x", "/etc/passwd", "use-lite-en/../use-lite-en", "a\0b"]) {
      const response = await fetch(new URL("/v1/embeddings", url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ model, input: "x" }),
      });
      expect(await errorOf(response)).toMatchObject({ status: 404, code: "model_not_found" });
    }
  });
});

/** A request whose path nobody tidied up on the way. */
async function rawRequest(method: string, path: string) {
  using connection = await RawConnection.open(url);
  await connection.send(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return await connection.answer();
}
