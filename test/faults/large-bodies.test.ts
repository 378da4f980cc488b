import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectHealthy } from "../setup/expect-healthy.ts";
import { temporaryHome } from "../setup/models-home.ts";
import { ServerProcess } from "../setup/start-server.ts";
import type { TemporaryDirectory } from "../setup/temporary-directory.ts";
import { contentType, endOfForm, field, file, openForm } from "./multipart.ts";
import { RawConnection } from "./raw-connection.ts";

const mebibyte = 1024 * 1024;
const sizeBytes = 200 * mebibyte;
/** What the server may grow by while it handles 200 MB: a body that it kept would show. */
const headroomBytes = 100 * mebibyte;
const block = Buffer.from(Array.from({ length: mebibyte }, (_, index) => (index * 31) % 251));

let home: TemporaryDirectory;
let server: ServerProcess;
let url: string;
let peakBefore: number;

beforeAll(async () => {
  home = await temporaryHome();
  server = new ServerProcess({ home: home.path });
  url = await server.url;
  // A few requests of each kind first: what they load is not what a body costs.
  await expectHealthy(url);
  await fetch(new URL("/v1/files", url));
  peakBefore = await server.peakMemoryBytes();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  await home[Symbol.asyncDispose]();
});

const onLinux = process.platform === "linux";

async function expectSmallAndHealthy(): Promise<void> {
  await expectHealthy(url);
  if (!onLinux) return;
  expect((await server.peakMemoryBytes()) - peakBefore).toBeLessThan(headroomBytes);
}

async function sendBlocks(connection: RawConnection, chunked: boolean): Promise<number> {
  const head = chunked ? `${block.length.toString(16)}\r\n` : "";
  const tail = chunked ? "\r\n" : "";
  for (let sent = 0; sent < sizeBytes; sent += block.length) {
    if (!(await connection.send(Buffer.concat([Buffer.from(head), block, Buffer.from(tail)])))) {
      return sent;
    }
  }
  return sizeBytes;
}

describe("a JSON body of 200 MB", () => {
  const head = "POST /v1/embeddings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

  it("is refused with 413 before it is sent", async () => {
    using connection = await RawConnection.open(url);
    await connection.send(`${head}Content-Length: ${sizeBytes}\r\n\r\n{"input":"`);
    const { status, body } = await connection.answer();
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({
      error: { type: "invalid_request_error", param: null, code: "request_too_large" },
    });
    await expectSmallAndHealthy();
  });

  it("is refused with 413 while the client sends on, and does not hang it", async () => {
    using connection = await RawConnection.open(url);
    await connection.send(`${head}Content-Length: ${sizeBytes}\r\n\r\n`);
    await sendBlocks(connection, false);
    const { status } = await connection.answer();
    expect(status).toBe(413);
    await untilClosed(connection);
    await expectSmallAndHealthy();
  });

  it("is refused with 413 when its length is not said", async () => {
    using connection = await RawConnection.open(url);
    await connection.send(`${head}Transfer-Encoding: chunked\r\n\r\n`);
    await sendBlocks(connection, true);
    const { status, body } = await connection.answer();
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ error: { code: "request_too_large" } });
    await untilClosed(connection);
    await expectSmallAndHealthy();
  });

  it("of ordinary clients ends in an answer or a closed connection", async () => {
    const body = new Uint8Array(sizeBytes).fill(0x20);
    const outcome = await fetch(new URL("/v1/embeddings", url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }).then(
      ({ status }) => status,
      (error: unknown) => (error as { cause?: { code?: string } }).cause?.code,
    );
    expect([413, "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]).toContain(outcome);
    await expectSmallAndHealthy();
  });
});

describe("a file of 200 MB", () => {
  it.each(["with its length", "in chunks"])(
    "sent %s is stored as it is, without memory for its size",
    async (how) => {
      const chunked = how === "in chunks";
      const start = openForm(field("purpose", "user_data"), file("file", "large.bin", ""));
      const lengthBytes = start.length + sizeBytes + endOfForm.length;
      using connection = await RawConnection.open(url);
      const framing = chunked ? "Transfer-Encoding: chunked" : `Content-Length: ${lengthBytes}`;
      await connection.send(
        `POST /v1/files HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\n${framing}\r\n\r\n`,
      );
      await connection.send(chunked ? chunk(start) : start);
      expect(await sendBlocks(connection, chunked)).toBe(sizeBytes);
      await connection.send(chunked ? `${chunk(endOfForm)}0\r\n\r\n` : endOfForm);
      const { status, body } = await connection.answer(60_000);
      expect([status, JSON.parse(body)]).toMatchObject([200, { bytes: sizeBytes }]);

      const { id } = JSON.parse(body) as { id: string };
      const content = await fetch(new URL(`/v1/files/${id}/content`, url));
      expect(await sha256(content)).toBe(await sha256(expectedContent()));
      await fetch(new URL(`/v1/files/${id}`, url), { method: "DELETE" });
      await expectSmallAndHealthy();
    },
  );

  it("that its client says is larger than a file may be is refused with 413", async () => {
    using connection = await RawConnection.open(url);
    const start = openForm(field("purpose", "user_data"), file("file", "large.bin", ""));
    await connection.send(
      `POST /v1/files HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\nContent-Length: ${600 * mebibyte}\r\n\r\n`,
    );
    await connection.send(start);
    expect((await connection.answer()).status).toBe(413);
    await expectSmallAndHealthy();
  });
});

function chunk(data: string | Buffer): string {
  return `${data.length.toString(16)}\r\n${data.toString("latin1")}\r\n`;
}

function expectedContent(): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < sizeBytes; sent += block.length) controller.enqueue(block);
        controller.close();
      },
    }),
  );
}

async function sha256(response: Response): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of response.body ?? []) hash.update(part as Uint8Array);
  return hash.digest("hex");
}

/** The rest of a refused body cannot be told from a new request: the server has to hang up. */
async function untilClosed(connection: RawConnection): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!connection.closed && Date.now() < deadline) await delay(20);
  expect(connection.closed).toBe(true);
}
