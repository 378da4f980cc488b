import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { APIAbortError, APIConnectionError, APITimeoutError } from "../errors/call-errors.ts";
import { toFile } from "../files/to-file.ts";
import { Understudy } from "../understudy.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

/** An address that was just in use, and is not any more. */
async function closedAddress(): Promise<string> {
  const baseURL = await serve(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  return baseURL;
}

describe("over HTTP", () => {
  test("a call goes out and its answer comes back", async () => {
    const baseURL = await serve((request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id: `${request.method} ${request.url}` }));
    });
    const client = new Understudy({ baseURL: `${baseURL}/v1/` });
    expect((await client.files.delete("file-1")).id).toBe("DELETE /v1/files/file-1");
  });

  test("a form arrives with its boundary, length and bytes", async () => {
    let received = "";
    const baseURL = await serve(async (request, response) => {
      received = `${request.headers["content-type"]} ${request.headers["content-length"]}\n`;
      for await (const chunk of request) received += chunk;
      response.setHeader("content-type", "application/json");
      response.end('{"id":"file-1"}');
    });
    const file = new File(["the content"], "name.txt", { type: "text/plain" });
    await new Understudy({ baseURL }).files.create({ file, purpose: "batch" });
    expect(received).toMatch(/^multipart\/form-data; boundary=\S+ \d+\n/);
    expect(received).toMatch(
      /name="file"; filename="name.txt"\r\nContent-Type: text\/plain\r\n\r\nthe content\r\n/,
    );
  });

  test("a stream arrives in pieces, and is read no faster than the service reads", async () => {
    const pieces = 64;
    let made = 0;
    let receivedBytes = 0;
    let headers: IncomingHttpHeaders = {};
    const start = Promise.withResolvers<void>();
    const baseURL = await serve(async (request, response) => {
      ({ headers } = request);
      await start.promise;
      for await (const chunk of request) receivedBytes += chunk.length;
      response.setHeader("content-type", "application/json");
      response.end('{"id":"file-1"}');
    });
    async function* source() {
      for (; made < pieces; made++) yield new Uint8Array(1024 * 1024);
    }
    const file = await toFile(source(), "a.bin");
    const call = new Understudy({ baseURL }).files.create({ file, purpose: "batch" });
    await expect.poll(() => headers["transfer-encoding"]).toBe("chunked");
    await new Promise((resolve) => setTimeout(resolve, 200));
    // The rest is in the sockets of the system.
    expect(made).toBeLessThan(pieces / 2);
    start.resolve();
    await call;
    expect(made).toBe(pieces);
    expect(receivedBytes).toBeGreaterThan(pieces * 1024 * 1024);
  });

  test("a Blob whose progress is looked at arrives with its length", async () => {
    let received = "";
    let length: string | undefined;
    const baseURL = await serve(async (request, response) => {
      length = request.headers["content-length"];
      for await (const chunk of request) received += chunk;
      response.setHeader("content-type", "application/json");
      response.end('{"id":"file-1"}');
    });
    const loaded: number[] = [];
    await new Understudy({ baseURL }).files.create(
      { file: await toFile("the content", "name.txt"), purpose: "batch" },
      { onUploadProgress: ({ loadedBytes }) => loaded.push(loadedBytes) },
    );
    expect(received).toContain("\r\n\r\nthe content\r\n");
    expect([length, loaded.at(-1)]).toEqual([String(received.length), received.length]);
  });

  test("nobody there is a connection error that says what to do", async () => {
    const client = new Understudy({ baseURL: await closedAddress(), maxRetries: 0 });
    const error = await client.health.live().catch((reason) => reason);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(
      /^No response from http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. Is the service up there\?/,
    );
  });

  test("a connection that is cut is a connection error", async () => {
    const baseURL = await serve((request) => request.socket.destroy());
    const client = new Understudy({ baseURL, maxRetries: 0 });
    await expect(client.health.live()).rejects.toThrow(APIConnectionError);
  });

  test("an answer that is cut in its middle is a connection error", async () => {
    const baseURL = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"status":');
      setImmediate(() => response.destroy());
    });
    const client = new Understudy({ baseURL, maxRetries: 0 });
    await expect(client.health.live()).rejects.toThrow(APIConnectionError);
  });

  test("an abort closes the connection", async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const baseURL = await serve((request) => {
      request.socket.on("close", () => closed.resolve());
      controller.abort();
    });
    const call = new Understudy({ baseURL }).models.list({ signal: controller.signal });
    await expect(call).rejects.toThrow(APIAbortError);
    await closed.promise;
  });

  test("a timeout closes the connection", async () => {
    const closed = Promise.withResolvers<void>();
    const baseURL = await serve((request) => {
      request.socket.on("close", () => closed.resolve());
    });
    const call = new Understudy({ baseURL }).models.list({ timeoutMs: 100 });
    await expect(call).rejects.toThrow(APITimeoutError);
    await closed.promise;
  });

  test("streams whose end comes a while after their [DONE] share connections", async () => {
    const streams = 20;
    const sockets = new Set<unknown>();
    const finished: boolean[] = [];
    let over = Promise.withResolvers<void>();
    const baseURL = await serve((request, response) => {
      sockets.add(request.socket);
      response.on("close", () => {
        finished.push(response.writableFinished);
        over.resolve();
      });
      response.setHeader("content-type", "text/event-stream");
      response.write('data: {"choices":[]}\n\ndata: [DONE]\n\n');
      setTimeout(() => response.end(), 5);
    });
    const client = new Understudy({ baseURL });
    for (let stream = 0; stream < streams; stream++) {
      over = Promise.withResolvers();
      const body = { model: "m", prompt: "a", stream: true } as const;
      for await (const event of await client.completions.create(body)) {
        expect(event).toEqual({ choices: [] });
      }
      await over.promise;
    }
    expect(finished).toEqual(Array(streams).fill(true));
    expect(sockets.size).toBeLessThan(streams / 2);
  });

  test("an abort in the middle of a download closes the connection", async () => {
    const closed = Promise.withResolvers<void>();
    const baseURL = await serve((request, response) => {
      request.socket.on("close", () => closed.resolve());
      response.write("first");
    });
    const controller = new AbortController();
    const client = new Understudy({ baseURL });
    const response = await client.files.content("file-1", { signal: controller.signal });
    const text = response.text();
    controller.abort();
    await expect(text).rejects.toThrow(APIAbortError);
    await closed.promise;
  });
});
