import { once } from "node:events";
import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { LazySignal } from "../core/call-signal.ts";
import type { WireRequest } from "../core/transport.ts";
import { httpService } from "../testing/http-service.ts";
import { undiciTransport } from "./undici-transport.ts";

function get(url: string, headers: Record<string, string> = {}): WireRequest {
  return { method: "GET", url, headers, body: null };
}

afterEach(() => vi.unstubAllEnvs());

const forever = () => new LazySignal();

test("connections are used again, and none is shared by two requests at a time", async () => {
  const sockets = new Set<unknown>();
  await using service = await httpService(async (request, response) => {
    sockets.add(request.socket);
    if (request.url === "/beside") await expect.poll(() => sockets.size).toBe(5);
    response.end("ok");
  });
  const send = await undiciTransport({});
  for (let index = 0; index < 20; index++) {
    await (await send(get(service.baseURL), forever())).text();
  }
  // One is free only a moment after its answer has been read.
  expect(sockets.size).toBeLessThanOrEqual(2);
  sockets.clear();
  const beside = Array.from({ length: 5 }, () => send(get(`${service.baseURL}/beside`), forever()));
  await Promise.all(beside.map(async (response) => (await response).text()));
  expect(sockets.size).toBe(5);
});

test("the response has what that of fetch has", async () => {
  const listener: RequestListener = (_, response) => {
    response.writeHead(201, "Made", [
      ...["content-type", "text/plain; charset=utf-8"],
      ...["set-cookie", "a=1", "set-cookie", "b=2"],
      ...["x-twice", "1", "X-Twice", "2"],
    ]);
    response.end("\uFEFFgrün");
  };
  await using service = await httpService(listener);
  const send = await undiciTransport({});
  const url = `${service.baseURL}/v1/x?a=b`;
  const [ours, nodes] = [await send(get(url), forever()), await fetch(url)];
  for (const response of [ours, nodes]) {
    expect(response).toBeInstanceOf(Response);
    const { status, statusText, ok, redirected, url: from, bodyUsed } = response;
    expect([status, statusText, ok, redirected, from, bodyUsed]).toEqual([
      ...[201, "Made", true, false, url, false],
    ]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-twice")).toBe("1, 2");
    const copy = response.clone();
    expect(await response.text()).toBe("grün");
    expect(response.bodyUsed).toBe(true);
    expect(await copy.text()).toBe("grün");
    await expect(response.text()).rejects.toThrow(TypeError);
  }
});

test.each([
  ["json", (response: Response) => response.json(), { a: 1 }],
  ["arrayBuffer", async (response: Response) => (await response.arrayBuffer()).byteLength, 7],
  ["bytes", async (response: Response) => (await response.bytes()).at(0), 123],
  ["blob", async (response: Response) => (await response.blob()).size, 7],
  [
    "body",
    async (response: Response) => {
      let text = "";
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
      return text;
    },
    '{"a":1}',
  ],
])("its body can be read as %s, once", async (_, read, value) => {
  await using service = await httpService((__, response) => response.end('{"a":1}'));
  const response = await (await undiciTransport({}))(get(service.baseURL), forever());
  expect(await read(response)).toEqual(value);
  await expect((async () => response.text())()).rejects.toThrow(TypeError);
});

test.each([
  ["HEAD", 200],
  ["GET", 204],
  ["GET", 304],
])("the answer to %s with %i has no body", async (method, status) => {
  await using service = await httpService((_, response) => response.writeHead(status).end());
  const send = await undiciTransport({});
  const response = await send({ ...get(service.baseURL), method }, forever());
  expect([response.status, response.body, await response.text()]).toEqual([status, null, ""]);
});

test.each([
  ["a text", "grün", "5"],
  ["a Blob", new Blob(["grün"]), "5"],
  ["a stream", () => new Blob(["grün"]).stream(), undefined],
])("%s is sent whole", async (_, body, length) => {
  let received = "";
  let declared: string | undefined;
  await using service = await httpService(async (request, response) => {
    declared = request.headers["content-length"];
    for await (const chunk of request) received += chunk;
    response.end();
  });
  const send = await undiciTransport({});
  const sent = typeof body === "function" ? body() : body;
  await send({ method: "POST", url: service.baseURL, headers: {}, body: sent }, forever());
  expect([received, declared]).toEqual(["grün", length]);
});

test("a body that is not read holds the sender back, and one that is cancelled closes the connection", async () => {
  const written = { bytes: 0 };
  const closed = Promise.withResolvers<void>();
  const chunk = Buffer.alloc(64 * 1024);
  await using service = await httpService(async (_, response) => {
    response.on("close", closed.resolve);
    for (let index = 0; index < 1_000 && !response.destroyed; index++) {
      if (!response.write(chunk)) {
        await Promise.race([once(response, "drain"), closed.promise]);
      }
      written.bytes += chunk.byteLength;
    }
    response.end();
  });
  const response = await (await undiciTransport({}))(get(service.baseURL), forever());
  const reader = response.body?.getReader();
  await reader?.read();
  await new Promise((resolve) => setTimeout(resolve, 200));
  // The rest is in the sockets of the system.
  expect(written.bytes).toBeLessThan(32 * 1024 * 1024);
  await reader?.cancel();
  await closed.promise;
});

test("a signal ends the request, before its answer and in the middle of it", async () => {
  const arrived = Promise.withResolvers<void>();
  await using service = await httpService((request, response) => {
    arrived.resolve();
    if (request.url === "/body") response.write("beginning");
  });
  const send = await undiciTransport({});
  const early = new LazySignal();
  const waiting = send(get(service.baseURL), early);
  await arrived.promise;
  const enough = new Error("enough");
  early.abort(enough);
  await expect(waiting).rejects.toBe(enough);
  expect(early.listenerCount).toBe(0);

  const late = new LazySignal();
  const response = await send(get(`${service.baseURL}/body`), late);
  const text = response.text();
  late.abort(enough);
  await expect(text).rejects.toBe(enough);
  expect(late.listenerCount).toBe(0);

  const aborted = new LazySignal();
  aborted.abort(enough);
  await expect(send(get(service.baseURL), aborted)).rejects.toBe(enough);
});

test("a connection that breaks in the middle of a body is an error of who reads it", async () => {
  await using service = await httpService((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("beginning", () => response.destroy());
  });
  const send = await undiciTransport({});
  const whole = await send(get(service.baseURL), forever());
  await expect(whole.text()).rejects.toThrow();
  const streamed = await send(get(service.baseURL), forever());
  const reader = streamed.body?.getReader();
  await expect(
    (async () => {
      while (!(await reader?.read())?.done);
    })(),
  ).rejects.toThrow();
});

test("a redirect is followed, also with a text, and a body that can be sent once only is not", async () => {
  const seen: string[] = [];
  await using service = await httpService(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push(`${request.method} ${request.url} ${body}`);
    if (request.url === "/old") response.writeHead(308, { location: "/new" }).end();
    else response.end("here");
  });
  const url = `${service.baseURL}/old`;
  const send = await undiciTransport({});
  const post = { method: "POST", url, headers: { "content-type": "text/plain" } };
  const response = await send({ ...post, body: "text" }, forever());
  expect([await response.text(), response.redirected]).toEqual(["here", true]);
  expect(seen.slice(-2)).toEqual(["POST /old text", "POST /new text"]);
  await expect(send({ ...post, body: new Blob(["x"]).stream() }, forever())).rejects.toThrow(
    "unexpected redirect",
  );
});

test("what is sent compressed is decoded, and where the caller names a coding too", async () => {
  const codings: unknown[] = [];
  await using service = await httpService((request, response) => {
    codings.push(request.headers["accept-encoding"]);
    response.setHeader("content-encoding", "gzip").end(gzipSync("the text"));
  });
  const send = await undiciTransport({});
  for (const headers of [{}, { "accept-encoding": "gzip" }]) {
    const response = await send(get(service.baseURL, headers), forever());
    expect(await response.text()).toBe("the text");
  }
  // On this machine nothing is gained by it.
  expect(codings).toEqual(["identity", "gzip"]);
});

test.each(["named", "environment"])("a proxy is sent through: %s", async (kind) => {
  const asked: unknown[] = [];
  await using proxy = await httpService((request, response) => {
    asked.push(request.url);
    response.end("through");
  });
  if (kind === "environment") vi.stubEnv("http_proxy", proxy.baseURL);
  const send = await undiciTransport({ proxy: kind === "named" ? proxy.baseURL : kind });
  const response = await send(get("http://service.invalid/v1/models?a=b"), forever());
  expect(await response.text()).toBe("through");
  expect(asked).toEqual(["http://service.invalid/v1/models?a=b"]);
});

test("an address without a path, and one with a fragment, are asked for as fetch does", async () => {
  await using service = await httpService((request, response) => response.end(request.url));
  const send = await undiciTransport({});
  for (const [rest, path] of [
    ["", "/"],
    ["?a=b", "/?a=b"],
    ["/x#part", "/x"],
  ]) {
    const response = await send(get(service.baseURL + rest), forever());
    expect(await response.text()).toBe(path);
  }
});
