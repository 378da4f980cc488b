import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { APITimeoutError } from "../errors/call-errors.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { FileStream } from "../files/file-stream.ts";
import { toFile } from "../files/to-file.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { clientIn } from "../testing/client-in.ts";
import { manualEnvironment } from "../testing/manual-environment.ts";
import { json, refusal, type Step, scriptedService } from "../testing/scripted-service.ts";
import type { UploadProgress } from "./upload.ts";

const stored = () => json({ id: "file-1" });

/** A service that reads what it is sent, to its end, before it answers. */
function readingService(...steps: readonly Step[]) {
  const bodies: string[] = [];
  const service = scriptedService(
    ...steps.map((step) => async (request: Request) => {
      bodies.push(await request.text());
      if (step instanceof Error) throw step;
      return step instanceof Response ? step : step(request);
    }),
  );
  return { ...service, bodies };
}

function upload(
  fetch: (request: Request) => Promise<Response>,
  file: File | FileStream,
  options?: RequestOptions,
) {
  const client = clientIn(manualEnvironment(), { fetch, baseURL: "https://host" });
  return client.files.create({ file, purpose: "batch" }, options);
}

/** A source that tells when it is given up. */
function source(...pieces: readonly string[]) {
  let closed = 0;
  async function* read() {
    try {
      yield* pieces;
    } finally {
      closed++;
    }
  }
  return { read, closed: () => closed };
}

async function onDisk(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "upload-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "rows.csv");
  await writeFile(path, content);
  return path;
}

const framed = (content: string, name = "a.txt") =>
  `--understudy-key1\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n${content}\r\n--understudy-key1\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n--understudy-key1--\r\n`;

describe("a file that comes as a stream", () => {
  test("is sent as a form, with no length", async () => {
    const { fetch, requests, bodies } = readingService(stored());
    const { read, closed } = source("one", "", "two");
    expect(await upload(fetch, await toFile(read(), "a.txt"))).toEqual({ id: "file-1" });
    expect(bodies).toEqual([framed("onetwo")]);
    expect(requests[0]?.headers.get("content-type")).toBe(
      "multipart/form-data; boundary=understudy-key1",
    );
    expect(requests[0]?.headers.has("content-length")).toBe(false);
    expect(closed()).toBe(1);
  });

  test("is read no faster than it is sent", async () => {
    let made = 0;
    let taken = 0;
    let mostAhead = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (made === 500) return controller.close();
          made++;
          mostAhead = Math.max(mostAhead, made - taken);
          controller.enqueue(new Uint8Array(1_000).fill(7));
        },
      },
      { highWaterMark: 0 },
    );
    const { fetch } = scriptedService(async (request) => {
      for await (const chunk of request.body ?? []) if (chunk[0] === 7) taken++;
      return stored();
    });
    await upload(fetch, await toFile(stream, "a.bin"));
    expect([made, taken]).toEqual([500, 500]);
    expect(mostAhead).toBeLessThan(5);
  });

  test("is sent once: what would be tried again is not, and the error says why", async () => {
    const { fetch, requests } = readingService(refusal(503, { message: "Busy." }), stored());
    const error = await upload(fetch, await toFile(source("a").read(), "a")).catch((e) => e);
    const message =
      "503 Busy. It was not tried again, because a stream that was sent is used up. Give toFile a path or a Blob to have it tried again.";
    expect([error.status, error.message]).toEqual([503, message]);
    expect(error.stack).toContain(message);
    expect(Object.keys(error)).not.toContain("message");
    expect(requests).toHaveLength(1);
  });

  test("is tried again while nobody has read it", async () => {
    const { fetch, requests } = scriptedService(
      new TypeError("fetch failed"),
      refusal(503),
      async (request) => json({ id: await request.text() }),
    );
    const { id } = await upload(fetch, await toFile(source("a").read(), "a.txt"));
    expect([requests.length, id]).toEqual([3, framed("a")]);
  });

  test("says nothing of a retry where there would be none", async () => {
    const { fetch } = readingService(refusal(400), refusal(500));
    for (const [status, options] of [
      [400, {}],
      [500, { maxRetries: 0 }],
    ] as const) {
      const error = await upload(fetch, await toFile(source("a").read(), "a"), options).catch(
        (e) => e,
      );
      expect(error.message).toBe(`${status} No.`);
    }
  });

  test("is refused a second time, before anything is sent", async () => {
    const { fetch, requests } = readingService(stored(), stored());
    const file = await toFile(source("a").read(), "a");
    await upload(fetch, file);
    await expect(upload(fetch, file)).rejects.toThrow("The stream of 'a' has been read already.");
    expect(requests).toHaveLength(1);
  });

  test("that fails is the error of the call, as it was thrown", async () => {
    const { fetch, requests } = readingService(stored(), stored());
    const disk = new RangeError("disk");
    async function* failing() {
      yield "a";
      throw disk;
    }
    await expect(upload(fetch, await toFile(failing(), "a"))).rejects.toBe(disk);
    const answers = async (request: Request) => {
      await request.text().catch(() => undefined);
      return refusal(500);
    };
    await expect(upload(answers, await toFile(failing(), "a"))).rejects.toBe(disk);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["is refused", async () => refusal(400)],
    ["fails", () => Promise.reject(new TypeError("fetch failed"))],
    ["goes well unread", async () => stored()],
  ])("is closed when the call %s", async (_, fetch) => {
    let closed = 0;
    const stream = new ReadableStream<Uint8Array>({ cancel: () => void closed++ });
    await upload(fetch, await toFile(stream, "a"), { maxRetries: 0 }).catch(() => undefined);
    expect(closed).toBe(1);
  });

  test("that never ends ends with the timeout, and its body does not look whole", async () => {
    const environment = manualEnvironment();
    let closed = 0;
    const stream = new ReadableStream<Uint8Array>({ cancel: () => void closed++ });
    const received = Promise.withResolvers<string>();
    const fetch = async (request: Request) => {
      setImmediate(() => environment.elapse(50));
      received.resolve(request.text());
      return new Promise<Response>(() => undefined);
    };
    const client = clientIn(environment, { fetch });
    const file = await toFile(stream, "a");
    const call = client.files.create({ file, purpose: "batch" }, { timeoutMs: 50 });
    await expect(call).rejects.toBeInstanceOf(APITimeoutError);
    await expect(received.promise).rejects.toThrow();
    expect(closed).toBe(1);
  });
});

test("no copy of an upload is kept for a redirect, where Node would keep one", async () => {
  const { fetch, requests } = readingService(stored(), stored(), json({ data: [] }));
  await upload(fetch, await toFile("a", "a"));
  await upload(fetch, await toFile(source("a").read(), "a"));
  await clientIn(manualEnvironment(), { fetch }).embeddings.create({ model: "m", input: "a" });
  expect(requests.map(({ redirect }) => redirect)).toEqual(["error", "error", "follow"]);
});

describe("a file on the disk", () => {
  test("is sent again by a retry", async () => {
    const { fetch, bodies } = readingService(refusal(503), stored());
    await upload(fetch, await toFile({ path: await onDisk("1,2") }));
    expect(bodies).toEqual([framed("1,2", "rows.csv"), framed("1,2", "rows.csv")]);
  });

  test.each([[undefined], [() => undefined]])(
    "that is written to meanwhile is an error of its own (progress: %s)",
    async (onUploadProgress) => {
      const path = await onDisk("1,2");
      const file = await toFile({ path });
      await writeFile(path, "1,2,3,4");
      const { fetch, requests } = readingService(stored());
      const error = await upload(fetch, file, { onUploadProgress }).catch((e) => e);
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error.message).toContain("A file cannot be read any more: it was changed or removed");
      expect(requests).toHaveLength(1);
    },
  );
});

describe("the progress", () => {
  const sent = framed("one").length;

  test("is told with each piece, up to the whole, with the length said beforehand", async () => {
    const { fetch, requests, bodies } = readingService(stored());
    const seen: UploadProgress[] = [];
    const file = await toFile("one", "a.txt");
    await upload(fetch, file, { onUploadProgress: (progress) => seen.push(progress) });
    expect(bodies).toEqual([framed("one")]);
    expect(requests[0]?.headers.get("content-length")).toBe(String(sent));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(({ totalBytes }) => totalBytes)).toEqual(seen.map(() => sent));
    const loaded = seen.map(({ loadedBytes }) => loadedBytes);
    expect(loaded).toEqual([...new Set(loaded)].sort((a, b) => a - b));
    expect(loaded.at(-1)).toBe(sent);
  });

  test("of a stream has no total", async () => {
    const { fetch } = readingService(stored());
    const seen: UploadProgress[] = [];
    const file = await toFile(source("one").read(), "a.txt");
    await upload(fetch, file, { onUploadProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ loadedBytes: sent, totalBytes: null });
  });

  test("begins again with each attempt", async () => {
    const { fetch } = readingService(refusal(503), stored());
    const loaded: number[] = [];
    const onUploadProgress = ({ loadedBytes }: UploadProgress) => void loaded.push(loadedBytes);
    await upload(fetch, await toFile("one", "a.txt"), { onUploadProgress });
    expect(loaded.slice(0, loaded.length / 2)).toEqual(loaded.slice(loaded.length / 2));
  });

  test("of JSON is told once, in bytes, when all is sent", async () => {
    const { fetch } = readingService(json({ data: [] }));
    const seen: UploadProgress[] = [];
    const client = clientIn(manualEnvironment(), { fetch });
    const body = { model: "m", input: "ü" };
    await client.embeddings.create(body, { onUploadProgress: (progress) => seen.push(progress) });
    const sizeBytes = Buffer.byteLength(JSON.stringify(body));
    expect(seen).toEqual([{ loadedBytes: sizeBytes, totalBytes: sizeBytes }]);
  });

  test("ends the call with what its listener throws", async () => {
    const { fetch, requests } = readingService(stored());
    const stop = new RangeError("stop");
    const onUploadProgress = () => {
      throw stop;
    };
    await expect(upload(fetch, await toFile("a", "a"), { onUploadProgress })).rejects.toBe(stop);
    expect(requests).toHaveLength(1);
  });

  test("is asked for with a function", async () => {
    const call = upload(fetch, await toFile("a", "a"), { onUploadProgress: true as never });
    await expect(call).rejects.toThrow(
      "Invalid onUploadProgress: expected a function of { loadedBytes, totalBytes }, but got true.",
    );
  });
});

describe("in a browser", () => {
  /** One whose `Request` takes streams, as Chromium's, or makes texts of them, as others. */
  function browser(takesStreams: boolean): void {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    onTestFinished(() => void vi.unstubAllGlobals());
    if (takesStreams) return;
    const Native = Request;
    vi.stubGlobal(
      "Request",
      class extends Native {
        constructor(url: string, { duplex: _, body = null, ...init }: RequestInit) {
          super(url, { ...init, body: body instanceof ReadableStream ? String(body) : body });
        }
      },
    );
  }

  test.each([
    [true, "https://host", [3, null]],
    [true, "http://host", [0, sentBytes()]],
    [false, "https://host", [0, sentBytes()]],
  ] as const)(
    "that takes streams (%s), a stream for %s arrives, collected where it cannot be sent",
    async (takesStreams, baseURL, [least, total]) => {
      browser(takesStreams);
      const { fetch, bodies } = readingService(stored());
      const seen: UploadProgress[] = [];
      const client = clientIn(manualEnvironment(), { fetch, baseURL });
      const file = await toFile(source("one").read(), "a.txt");
      await client.files.create(
        { file, purpose: "batch" },
        { onUploadProgress: (progress) => seen.push(progress) },
      );
      expect(bodies).toEqual([framed("one")]);
      expect(seen.length).toBeGreaterThan(least);
      expect(seen.at(-1)).toEqual({ loadedBytes: sentBytes(), totalBytes: total });
      if (least === 0) expect(seen).toHaveLength(1);
    },
  );

  test("a stream that has been collected can be sent again", async () => {
    browser(false);
    const { fetch, bodies } = readingService(refusal(503), stored());
    await upload(fetch, await toFile(source("one").read(), "a.txt"));
    expect(bodies).toEqual([framed("one"), framed("one")]);
  });

  function sentBytes(): number {
    return framed("one").length;
  }
});
