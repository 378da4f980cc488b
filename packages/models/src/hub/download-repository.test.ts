import { statSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CacheError } from "../errors.ts";
import type { DownloadProgress } from "../progress.ts";
import { sha256Of, startHub, type TestHub, type TestRepository } from "../testing/hub-server.ts";
import { temporaryDirectory } from "../testing/temporary-directory.ts";
import { downloadRepository } from "./download-repository.ts";
import type { HubOptions } from "./hub-connection.ts";
import { HubError } from "./hub-error.ts";
import { parseHubReference } from "./hub-reference.ts";
import { listRepository } from "./list-repository.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const weights = Buffer.alloc(300_000, "weights that are large enough to be cut in two. ");
const repository: TestRepository = {
  name: "Some-Org/Tiny-Model.v1",
  commit,
  revisions: ["main", "HEAD", "v1.0", "refs/pr/3"],
  files: {
    "config.json": '{"model_type":"llama"}',
    "tokenizer.json": "{}",
    "onnx/model.onnx": "a graph",
    "model.safetensors": weights,
  },
  large: ["model.safetensors", "onnx/model.onnx"],
  licence: "apache-2.0",
};

let home: Awaited<ReturnType<typeof temporaryDirectory>>;
let hub: TestHub;

beforeEach(async () => {
  home = await temporaryDirectory();
  hub = await startHub([repository]);
});

afterEach(async () => {
  await hub[Symbol.asyncDispose]();
  await home[Symbol.asyncDispose]();
});

function options(changes: Partial<HubOptions> = {}): HubOptions {
  return {
    endpoint: hub.url,
    token: undefined,
    fetch,
    stallTimeoutMs: 2000,
    retryDelayMs: 1,
    ...changes,
  };
}

function list(reference = `hf:${repository.name}`, changes: Partial<HubOptions> = {}) {
  return listRepository(
    parseHubReference(reference),
    options(changes),
    new AbortController().signal,
  );
}

async function download(
  changes: Partial<HubOptions> = {},
  rest: { signal?: AbortSignal; onProgress?: (progress: DownloadProgress) => void } = {},
) {
  const listing = await list(undefined, changes);
  return downloadRepository(
    {
      repository: listing.repository,
      commit: listing.commit,
      files: listing.files,
      directory: home.path,
      signal: rest.signal ?? new AbortController().signal,
      onProgress: rest.onProgress ?? (() => undefined),
    },
    options(changes),
  );
}

async function failureOf(work: Promise<unknown>): Promise<HubError> {
  const error: unknown = await work.then(
    () => expect.unreachable("nothing failed"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HubError);
  return error as HubError;
}

const requestsFor = (path: string) => hub.seen.filter((request) => request.path.includes(path));
const partial = () => join(home.path, "model.safetensors.partial");

/** Has the storage break off after some bytes, the first `cuts` times. */
function cutAfter(bytes: number, cuts: number): void {
  let done = 0;
  hub.intercept = (request, response, host) => {
    if (host !== "storage" || !request.url?.includes(sha256Of(weights)) || done >= cuts)
      return false;
    done++;
    const start = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const last = weights.length - 1;
    response.writeHead(start === 0 ? 200 : 206, {
      etag: `"${sha256Of(weights)}"`,
      "content-length": weights.length - start,
      ...(start > 0 && { "content-range": `bytes ${start}-${last}/${weights.length}` }),
    });
    response.write(weights.subarray(start, start + bytes), () =>
      setTimeout(() => response.destroy(), 20),
    );
    return true;
  };
}

describe("a repository's listing", () => {
  it("is of one commit, over all its pages, with a digest for each file", async () => {
    await hub[Symbol.asyncDispose]();
    hub = await startHub([{ ...repository, pageSize: 2 }]);
    const listing = await list();
    expect(listing).toMatchObject({
      repository: "Some-Org/Tiny-Model.v1",
      commit,
      created: 1_730_385_862,
      owner: "Some-Org",
      licence: "apache-2.0",
    });
    expect(listing.files.map(({ path }) => path).sort()).toEqual(
      Object.keys(repository.files).sort(),
    );
    expect(listing.files).toContainEqual({
      path: "model.safetensors",
      sizeBytes: weights.length,
      sha256: sha256Of(weights),
    });
    expect(listing.files).toContainEqual({
      path: "tokenizer.json",
      sizeBytes: 2,
      gitBlob: "9e26dfeeb6e641a33dae4961196235bdb965b21b",
    });
    expect(requestsFor("/tree/").map(({ path }) => path.split("/tree/")[1]?.slice(0, 40))).toEqual([
      commit,
      commit,
      commit,
    ]);
  });

  it.each(["v1.0", "refs/pr/3", commit])("is had by the revision %s", async (revision) => {
    expect(await list(`hf:${repository.name}@${revision}`)).toMatchObject({ commit });
  });

  it("says which revision is not there", async () => {
    const error = await failureOf(list(`hf:${repository.name}@v9`));
    expect(error).toMatchObject({ reason: "revision_not_found", status: 404 });
    expect(error.message).toContain(`${hub.url}/Some-Org/Tiny-Model.v1/commits/main`);
  });

  it("says that a repository is not there or private, and how to be let in", async () => {
    const error = await failureOf(list("hf:nobody/nothing"));
    expect(error).toMatchObject({ reason: "repository_not_found", status: 401 });
    expect(error.message).toMatch(/no model nobody\/nothing .* or set HF_TOKEN\.$/);
    expect(hub.seen).toHaveLength(1);
  });

  it("is given to those with the right token, and the others are told to ask", async () => {
    await hub[Symbol.asyncDispose]();
    hub = await startHub([{ ...repository, token: "hf_secret", gated: true }]);
    const error = await failureOf(list());
    expect(error).toMatchObject({ reason: "gated", status: 401 });
    expect(error.message).toContain(`Ask for access at ${hub.url}/Some-Org/Tiny-Model.v1`);
    expect(await list(undefined, { token: "hf_secret" })).toMatchObject({ commit });
  });

  it("says that there is no network", async () => {
    const error = await failureOf(list(undefined, { endpoint: "http://127.0.0.1:9" }));
    expect(error.reason).toBe("offline");
    expect(error.message).toMatch(/^http:\/\/127\.0\.0\.1:9 cannot be reached .*HF_ENDPOINT/);
  });

  it("says that the address is none of a hub", async () => {
    hub.intercept = (_request, response) => {
      response.end("<html>Welcome</html>");
      return true;
    };
    const error = await failureOf(list());
    expect(error.reason).toBe("failed");
    expect(error.message).toMatch(/Compare HF_ENDPOINT/);
  });

  it.each(["x/../../../../pwned", "../x", "a/b/c", null])(
    "is refused where the hub gives the repository the name %j",
    async (id) => {
      hub.intercept = (request, response) => {
        if (!request.url?.includes("/revision/")) return false;
        response.setHeader("content-type", "application/json");
        response.end(
          JSON.stringify({ _id: "1", id, sha: commit, createdAt: "2024-10-31T14:44:22.000Z" }),
        );
        return true;
      };
      const error = await failureOf(list());
      expect(error.reason).toBe("failed");
      expect(error.message).toContain("expected the name of a repository for hf:Some-Org");
      expect(requestsFor("/tree/")).toEqual([]);
    },
  );

  it("is asked for again where the hub is busy, as late as it says", async () => {
    let refusals = 0;
    hub.intercept = (_request, response) => {
      if (refusals === 2) return false;
      refusals++;
      response.writeHead(refusals === 1 ? 503 : 429, { "retry-after": "0" }).end();
      return true;
    };
    expect(await list()).toMatchObject({ commit });
    expect(hub.seen).toHaveLength(4);
  });
});

describe("a repository's download", () => {
  it("puts every file in its place, and gives its SHA-256", async () => {
    const progress: DownloadProgress[] = [];
    const digests = await download({}, { onProgress: (one) => progress.push(one) });
    for (const [path, content] of Object.entries(repository.files)) {
      expect(digests.get(path)).toBe(sha256Of(content));
      expect(await readFile(join(home.path, path))).toEqual(Buffer.from(content));
    }
    expect((await readdir(home.path)).sort()).toEqual([
      "config.json",
      "model.safetensors",
      "onnx",
      "tokenizer.json",
    ]);
    const last = progress.at(-1);
    expect(last?.receivedBytes).toBe(last?.totalBytes);
    expect(progress.find(({ file }) => file?.path === "onnx/model.onnx")?.file?.totalBytes).toBe(7);
  });

  it("tells the token to the hub, and never to its storage", async () => {
    await hub[Symbol.asyncDispose]();
    hub = await startHub([{ ...repository, token: "a-token-of-another-kind" }]);
    await download({ token: "a-token-of-another-kind" });
    const told = (host: string) =>
      new Set(hub.seen.filter((one) => one.host === host).map((one) => one.authorization));
    expect(told("hub")).toEqual(new Set(["Bearer a-token-of-another-kind"]));
    expect(told("storage")).toEqual(new Set([undefined]));
  });

  it("goes on where a connection was cut, with the same bytes asked for", async () => {
    cutAfter(100_000, 2);
    await download();
    const ranges = requestsFor(sha256Of(weights)).map(({ range, ifRange }) => ({ range, ifRange }));
    expect(ranges).toHaveLength(3);
    expect(ranges[0]).toEqual({ range: undefined, ifRange: undefined });
    for (const { range, ifRange } of ranges.slice(1)) {
      expect(range).toMatch(/^bytes=[1-9]\d*-$/);
      expect(ifRange).toBe(`"${sha256Of(weights)}"`);
    }
    expect(await readFile(join(home.path, "model.safetensors"))).toEqual(weights);
  });

  it("goes on in another process where one was killed", async () => {
    await writeFile(partial(), weights.subarray(0, 200_000));
    await download();
    expect(requestsFor(sha256Of(weights)).map(({ range }) => range)).toEqual(["bytes=200000-"]);
  });

  it("asks for nothing that is there, though it was left unnamed at the very end", async () => {
    await writeFile(partial(), weights);
    await download();
    expect(requestsFor(sha256Of(weights))).toEqual([]);
    hub.seen.length = 0;
    await download();
    expect(requestsFor("/resolve/")).toEqual([]);
  });

  it("begins anew where the bytes are others now", async () => {
    await writeFile(partial(), Buffer.alloc(1000, "stale"));
    await writeFile(`${partial()}.etag`, '"stale"');
    await download();
    const asked = requestsFor(sha256Of(weights));
    expect(asked.map(({ range, ifRange }) => [range, ifRange])).toEqual([
      ["bytes=1000-", '"stale"'],
    ]);
    expect(await readFile(join(home.path, "model.safetensors"))).toEqual(weights);
  });

  it("begins anew where what was kept is not a beginning of the file", async () => {
    await writeFile(partial(), Buffer.alloc(1000, "stale"));
    await download();
    expect(requestsFor(sha256Of(weights)).map(({ range }) => range)).toEqual([
      "bytes=1000-",
      undefined,
    ]);
  });

  it("begins anew where the storage has no such range", async () => {
    await writeFile(partial(), weights.subarray(0, 1000));
    let refused = 0;
    hub.intercept = (request, response, host) => {
      if (host !== "storage" || request.headers.range === undefined) return false;
      refused++;
      response.writeHead(416, { "content-range": "bytes */0" }).end();
      return true;
    };
    await download();
    expect(refused).toBe(1);
  });

  it("replaces a file that was damaged since", async () => {
    await download();
    await writeFile(join(home.path, "model.safetensors"), Buffer.alloc(weights.length));
    await download();
    expect(await readFile(join(home.path, "model.safetensors"))).toEqual(weights);
  });

  it("refuses bytes with another digest, after a second try, and keeps none of them", async () => {
    hub.intercept = (request, response, host) => {
      if (host !== "storage" || !request.url?.includes(sha256Of(weights))) return false;
      response.end(Buffer.alloc(weights.length));
      return true;
    };
    const error = await failureOf(download());
    expect(error.reason).toBe("checksum");
    expect(error.message).toContain(`instead of ${sha256Of(weights)}`);
    expect(requestsFor(sha256Of(weights))).toHaveLength(2);
    expect(await readdir(home.path)).not.toContain("model.safetensors.partial");
  });

  it("refuses a small file with another Git name", async () => {
    hub.intercept = (request, response) => {
      if (!request.url?.endsWith("/tokenizer.json")) return false;
      response.end("[]");
      return true;
    };
    const error = await failureOf(download());
    expect(error.message).toContain("instead of 9e26dfeeb6e641a33dae4961196235bdb965b21b");
  });

  it("gives up a connection that is cut again and again with nothing brought, and keeps the rest", async () => {
    await writeFile(partial(), weights.subarray(0, 5000));
    cutAfter(0, Number.POSITIVE_INFINITY);
    const error = await failureOf(download());
    expect(error.reason).toBe("offline");
    expect(requestsFor(sha256Of(weights))).toHaveLength(5);
    expect(await readFile(partial())).toEqual(weights.subarray(0, 5000));
  });

  it("gives up a connection that is cut at the same place again and again, all of it sent anew", async () => {
    let sent = 0;
    hub.intercept = (request, response, host) => {
      if (host !== "storage" || !request.url?.includes(sha256Of(weights))) return false;
      sent++;
      // More than was asked for: no notice is taken of the range. An end, so that a loop fails here.
      response.writeHead(sent > 50 ? 404 : 200, { "content-length": weights.length });
      response.write(weights.subarray(0, 100_000));
      // Not before all of it was read, or a later one would seem to bring more.
      const cut = setInterval(() => {
        if ((statSync(partial(), { throwIfNoEntry: false })?.size ?? 0) === 100_000)
          response.destroy();
      }, 20);
      response.on("close", () => clearInterval(cut));
      return true;
    };
    const error = await failureOf(download());
    expect(error.reason).toBe("offline");
    expect(sent).toBe(5);
  });

  it("refuses a file that is longer than listed as another one, and keeps none of it", async () => {
    hub.intercept = (request, response, host) => {
      if (host !== "storage" || !request.url?.includes(sha256Of(weights))) return false;
      response.end(Buffer.concat([weights, Buffer.from("and more")]));
      return true;
    };
    const error = await failureOf(download());
    expect(error.reason).toBe("checksum");
    expect(error.message).toContain(
      "came with more than the 300000 bytes that are listed, 2 times",
    );
    expect(requestsFor(sha256Of(weights))).toHaveLength(2);
    expect((await readdir(home.path)).filter((name) => name.includes("safetensors"))).toEqual([]);
  });

  it("gives up a transfer that brings nothing any more, and tries it again", async () => {
    let silent = 0;
    hub.intercept = (request, response, host) => {
      if (host !== "storage" || !request.url?.includes(sha256Of(weights)) || silent > 0)
        return false;
      silent++;
      response.writeHead(200, { "content-length": weights.length }).write("and then silence");
      return true;
    };
    await download({ stallTimeoutMs: 50 });
    expect(await readFile(join(home.path, "model.safetensors"))).toEqual(weights);
  });

  it("can be given up, and says why it ended", async () => {
    const controller = new AbortController();
    hub.intercept = (_request, _response, host) => {
      if (host === "storage") controller.abort(new Error("changed my mind"));
      return host === "storage";
    };
    await expect(download({}, { signal: controller.signal })).rejects.toThrow("changed my mind");
  });

  it("is refused before it begins where the disk has no room for it", async () => {
    hub.intercept = (request, response) => {
      if (!request.url?.includes("/tree/")) return false;
      const size = 2 ** 52;
      const lfs = { oid: sha256Of(weights), size, pointerSize: 134 };
      const entry = { type: "file", oid: "1".repeat(40), size, path: "model.safetensors", lfs };
      response.setHeader("content-type", "application/json").end(JSON.stringify([entry]));
      return true;
    };
    const error: unknown = await download().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CacheError);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /4294967296 MiB are to come and \d+ MiB are free.*free some space/,
      ),
    });
    expect(requestsFor("/resolve/")).toEqual([]);
  });

  it("says what the file system refuses as it is", async () => {
    await mkdir(partial());
    await expect(download()).rejects.toMatchObject({ code: "EISDIR" });
  });
});
