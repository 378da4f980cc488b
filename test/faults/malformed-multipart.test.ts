import { createEmulator, type Emulator } from "@understudy/emulator";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { badRequest, errorOf, expectHealthy } from "../setup/expect-healthy.ts";
import { preparedHome } from "../setup/models-home.ts";
import {
  boundary,
  contentType,
  endOfForm,
  field,
  file,
  form,
  openForm,
  type Part,
} from "./multipart.ts";
import { RawConnection } from "./raw-connection.ts";

let emulator: Emulator;
let url: string;

beforeAll(async () => {
  emulator = await createEmulator({ home: await preparedHome() });
  url = await emulator.listen({ port: 0 });
});
afterAll(() => emulator.close());
afterEach(async () => {
  const list = await fetch(new URL("/v1/files", url));
  expect((await list.json()) as unknown).toMatchObject({ data: [], has_more: false });
  await expectHealthy(url);
});

const purpose = field("purpose", "user_data");
const notes = file("file", "notes.txt", "some notes");

function upload(body: Uint8Array, type = contentType): Promise<Response> {
  return fetch(new URL("/v1/files", url), {
    method: "POST",
    headers: { "content-type": type },
    body: new Uint8Array(body),
  });
}

/** The status, or that the server hung up on a client that was still sending what it had refused. */
async function refusal(request: Promise<Response>): Promise<string> {
  return request.then(
    ({ status }) => String(status),
    () => "hung up",
  );
}

const unreadable = badRequest(null, "invalid_multipart");

describe("a form", () => {
  it("without a boundary is refused", async () => {
    expect(await errorOf(await upload(form(notes, purpose), "multipart/form-data"))).toEqual(
      unreadable,
    );
    const empty = await upload(form(notes, purpose), "multipart/form-data; boundary=");
    expect(await errorOf(empty)).toEqual(unreadable);
  });

  it("with another boundary than its header says is refused", async () => {
    const response = await upload(form(notes, purpose), "multipart/form-data; boundary=other");
    expect(await errorOf(response)).toEqual(unreadable);
  });

  it("with nothing in it is refused", async () => {
    expect(await errorOf(await upload(new Uint8Array(0)))).toEqual(unreadable);
  });

  it("that ends with its first boundary lacks its fields", async () => {
    const response = await upload(Buffer.from(`--${boundary}--\r\n`));
    expect((await errorOf(response)).status).toBe(400);
  });

  const whole = form(purpose, notes);
  it.each([
    ["in its first boundary", 10],
    ["in a header", 60],
    ["in a field", openForm(purpose).length - 3],
    ["in the header of a file", openForm(purpose).length + 60],
    ["in a file", openForm(purpose, notes).length - 4],
    ["before its last boundary", openForm(purpose, notes).length],
    ["in its last boundary", whole.length - 8],
  ])("that breaks off %s is refused", async (_, length) => {
    expect(await errorOf(await upload(whole.subarray(0, length)))).toEqual(unreadable);
  });

  it.each<[string, Part]>([
    ["no name", { header: "Content-Disposition: form-data", content: "x" }],
    ["an empty name", field("", "x")],
    [
      "a file's name only",
      { header: 'Content-Disposition: form-data; filename="a.txt"', content: "x" },
    ],
    ["no disposition", { header: "Content-Type: text/plain", content: "x" }],
  ])("with a part of %s is refused", async (_, part) => {
    const first = await upload(form(part, notes, purpose));
    expect((await errorOf(first)).status).toBe(400);
    const last = await upload(form(notes, purpose, part));
    expect((await errorOf(last)).status).toBe(400);
  });

  it("with a field twice is refused by the field's name", async () => {
    const duplicate = (param: string) => badRequest(param, "duplicate_parameter");
    expect(await errorOf(await upload(form(notes, purpose, purpose)))).toEqual(
      duplicate("purpose"),
    );
    expect(await errorOf(await upload(form(notes, notes, purpose)))).toEqual(duplicate("file"));
    const anchor = field("expires_after[anchor]", "created_at");
    expect(await errorOf(await upload(form(notes, purpose, anchor, anchor)))).toMatchObject({
      status: 400,
      code: "duplicate_parameter",
    });
  });

  it("with a file where a text belongs is refused by the field's name", async () => {
    const response = await upload(form(notes, file("purpose", "p.txt", "user_data")));
    expect(await errorOf(response)).toEqual(badRequest("purpose", "invalid_type"));
  });

  it("with a file that nobody asked for is refused by the field's name", async () => {
    const response = await upload(form(notes, purpose, file("second", "b.txt", "x")));
    expect(await errorOf(response)).toEqual(badRequest("second", "unknown_parameter"));
  });

  it("with a field named as what every object has is refused by the field's name", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const response = await upload(form(notes, purpose, field(name, "x")));
      expect(await errorOf(response)).toEqual(badRequest(name, "unknown_parameter"));
    }
    const nested = await upload(form(notes, purpose, field("__proto__[polluted]", "x")));
    expect((await errorOf(nested)).status).toBe(400);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("with a header of a megabyte is refused", async () => {
    const header = `${field("long", "x").header}\r\nX-Long: ${"x".repeat(1024 * 1024)}`;
    const response = await upload(form(notes, purpose, { header, content: "x" }));
    expect((await errorOf(response)).status).toBe(400);
  });

  it("with a thousand headers on a part is refused", async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `X-${index}: x`).join("\r\n");
    const header = `${lines}\r\n${field("many", "x").header}`;
    const response = await upload(form(notes, purpose, { header, content: "x" }));
    expect((await errorOf(response)).status).toBe(400);
  });

  it("with ten thousand fields is refused", async () => {
    const fields = Array.from({ length: 10_000 }, (_, index) => field(`f${index}`, "x"));
    expect(await refusal(upload(form(notes, purpose, ...fields)))).toMatch(/^(400|hung up)$/);
  });

  it("with ten thousand files is refused", async () => {
    const files = Array.from({ length: 10_000 }, (_, index) => file(`f${index}`, "x", "x"));
    expect(await refusal(upload(form(purpose, ...files)))).toMatch(/^(400|hung up)$/);
  });

  it("with a field of 20 MB is refused", async () => {
    const large = form(notes, field("purpose", "x".repeat(20_000_000)));
    expect(await refusal(upload(large))).toMatch(/^(400|413|hung up)$/);
  });

  it("with bytes after its end is read up to its end", async () => {
    const padded = Buffer.concat([form(notes, purpose), Buffer.from("epilogue")]);
    const response = await upload(padded);
    expect(response.status).toBe(200);
    const { id, bytes } = (await response.json()) as { id: string; bytes: number };
    expect(bytes).toBe(10);
    await fetch(new URL(`/v1/files/${id}`, url), { method: "DELETE" });
  });

  it("whose length says more than was sent leaves nothing when the client goes", async () => {
    using connection = await RawConnection.open(url);
    const start = openForm(purpose, notes);
    await connection.send(
      `POST /v1/files HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\nContent-Length: ${start.length + 1000}\r\n\r\n`,
    );
    await connection.send(start);
    connection.cut();
  });

  it("with a broken chunk is refused without ending the server", async () => {
    using connection = await RawConnection.open(url);
    await connection.send(
      `POST /v1/files HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    await connection.send(`5\r\n--und\r\nZZZ\r\n${endOfForm}`);
    const { status } = await connection.answer();
    expect(status).toBe(400);
  });
});
