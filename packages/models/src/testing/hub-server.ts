import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the stand-in saw it. */
export interface SeenRequest {
  readonly host: "hub" | "storage";
  readonly path: string;
  readonly authorization: string | undefined;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

/** What the stand-in has at one commit. */
export interface TestRepository {
  readonly name: string;
  readonly commit: string;
  /** Branches and tags that stand for the commit. */
  readonly revisions?: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array | string>>;
  /** Files that lie in the storage, as large ones do: on another host, by a signed address. */
  readonly large?: readonly string[];
  /** Only those with this token get it. */
  readonly token?: string;
  /** Whether those without it are told that it exists. */
  readonly gated?: boolean;
  readonly licence?: string;
  /** Files in a page of the listing. */
  readonly pageSize?: number;
}

/**
 * A hub on two loopback ports: its own, and that of its storage, which can be told to misbehave.
 *
 * Speaks what clients of huggingface.co hear from it: commits, pages of a tree with a `Link` to the
 * next, redirects to storage with `X-Linked-Etag`, ranges, and refusals with `X-Error-Code`.
 */
export interface TestHub extends AsyncDisposable {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** Has a repository in the place of the one of that name. */
  add(repository: TestRepository): void;
  /** Answers instead of the hub or its storage while it returns true. */
  intercept: (
    request: IncomingMessage,
    response: ServerResponse,
    host: "hub" | "storage",
  ) => boolean;
}

export const sha256Of = (bytes: Uint8Array | string) =>
  createHash("sha256").update(bytes).digest("hex");

export function gitBlobOf(bytes: Uint8Array | string): string {
  const content = Buffer.from(bytes);
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

export async function startHub(initial: readonly TestRepository[]): Promise<TestHub> {
  const repositories = new Map<string, TestRepository>();
  const byDigest = new Map<string, Buffer>();
  const add = (repository: TestRepository) => {
    repositories.set(repository.name, repository);
    for (const content of Object.values(repository.files)) {
      byDigest.set(sha256Of(content), Buffer.from(content));
    }
  };
  initial.forEach(add);
  const seen: SeenRequest[] = [];
  const note = (host: "hub" | "storage", { url = "", headers }: IncomingMessage) => {
    const ifRange = headers["if-range"];
    seen.push({
      host,
      path: url,
      authorization: headers.authorization,
      range: headers.range,
      ifRange: typeof ifRange === "string" ? ifRange : undefined,
    });
  };
  const storage = createServer((request, response) => {
    note("storage", request);
    if (hub.intercept(request, response, "storage")) return;
    const digest = /^\/signed\/([0-9a-f]{64})\?/.exec(request.url ?? "")?.[1] ?? "";
    const content = byDigest.get(digest);
    // Storage refuses what carries a token besides its signature, as S3 does.
    if (content === undefined || request.headers.authorization !== undefined) {
      response.writeHead(400).end();
    } else sendRange(request, response, content, `"${digest}"`);
  });
  const server = createServer((request, response) => {
    note("hub", request);
    if (hub.intercept(request, response, "hub")) return;
    answer(request, response, repositories, hub.url, storageUrl);
  });
  const storageUrl = await listen(storage);
  const hub: TestHub = {
    url: await listen(server),
    seen,
    add,
    intercept: () => false,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([server, storage].map(close));
    },
  };
  return hub;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  repositories: ReadonlyMap<string, TestRepository>,
  hubUrl: string,
  storageUrl: string,
): void {
  const url = new URL(request.url ?? "", hubUrl);
  const route =
    /^\/api\/models\/(?<name>.+?)\/(?<kind>revision|tree)\/(?<revision>[^/]+)$/.exec(
      url.pathname,
    ) ?? /^\/(?<name>.+?)\/(?<kind>resolve)\/(?<revision>[^/]+)\/(?<path>.+)$/.exec(url.pathname);
  const { name, kind, revision = "", path = "" } = route?.groups ?? {};
  const repository = repositories.get(name ?? "");
  if (repository === undefined) {
    refuse(response, 401, undefined, "Invalid username or password.");
    return;
  }
  const { token, gated, commit } = repository;
  if (token !== undefined && request.headers.authorization !== `Bearer ${token}`) {
    if (gated !== true) {
      refuse(response, 401, "RepoNotFound", "Repository not found");
      return;
    }
    refuse(response, 401, "GatedRepo", "Access to this model is restricted.");
    return;
  }
  const asked = decodeURIComponent(revision);
  if (asked !== commit && !(repository.revisions ?? ["main", "HEAD"]).includes(asked)) {
    refuse(response, 404, "RevisionNotFound", `Invalid rev id: ${asked}`);
    return;
  }
  if (kind === "revision") {
    sendJson(response, infoOf(repository));
    return;
  }
  if (kind === "tree") {
    sendTree(response, repository, url, hubUrl);
    return;
  }
  sendFile(request, response, repository, decodeURIComponent(path), storageUrl);
}

function infoOf({ name, commit, licence, gated }: TestRepository) {
  return {
    ...{ _id: "6700", id: name, sha: commit, author: name.split("/")[0] },
    ...{ private: false, gated: gated === true ? "manual" : false, downloads: 1, likes: 1 },
    ...{ createdAt: "2024-10-31T14:44:22.000Z", lastModified: "2024-11-01T00:00:00.000Z" },
    ...(licence !== undefined && { cardData: { license: licence } }),
  };
}

function sendTree(
  response: ServerResponse,
  { files, large = [], pageSize = 1000 }: TestRepository,
  url: URL,
  hubUrl: string,
): void {
  const names = Object.keys(files).sort();
  const folders = new Set(names.flatMap((name) => name.split("/").slice(0, -1)));
  const entries = [
    ...[...folders].map((path) => ({ type: "directory", oid: "0".repeat(40), size: 0, path })),
    ...names.map((path) => {
      const content = Buffer.from(files[path] ?? "");
      const file = { type: "file", oid: gitBlobOf(content), size: content.length, path };
      if (!large.includes(path)) return file;
      const lfs = { oid: sha256Of(content), size: content.length, pointerSize: 134 };
      return { ...file, oid: "1".repeat(40), lfs, xetHash: "2".repeat(64) };
    }),
  ];
  const from = Number(url.searchParams.get("cursor") ?? 0);
  if (from + pageSize < entries.length) {
    url.searchParams.set("cursor", String(from + pageSize));
    response.setHeader("link", `<${new URL(url.pathname + url.search, hubUrl)}>; rel="next"`);
  }
  sendJson(response, entries.slice(from, from + pageSize));
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { commit, files, large = [] }: TestRepository,
  path: string,
  storageUrl: string,
): void {
  const content = files[path];
  if (content === undefined) {
    refuse(response, 404, "EntryNotFound", "Entry not found");
    return;
  }
  response.setHeader("x-repo-commit", commit);
  const bytes = Buffer.from(content);
  if (!large.includes(path)) {
    sendRange(request, response, bytes, `"${gitBlobOf(bytes)}"`);
    return;
  }
  const digest = sha256Of(bytes);
  response.writeHead(302, {
    "x-linked-size": bytes.length,
    "x-linked-etag": `"${digest}"`,
    "accept-ranges": "bytes",
    location: `${storageUrl}/signed/${digest}?X-Amz-Signature=1`,
  });
  response.end();
}

/** As RFC 9110 has it, section 14: one range, `If-Range` by a strong tag, 416 beyond the end. */
function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  content: Buffer,
  etag: string,
): void {
  response.setHeader("etag", etag).setHeader("accept-ranges", "bytes");
  const { range, "if-range": ifRange } = request.headers;
  const start = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? Number.NaN);
  if (Number.isNaN(start) || (ifRange !== undefined && ifRange !== etag)) {
    response.writeHead(200, { "content-length": content.length }).end(content);
  } else if (start >= content.length) {
    response.writeHead(416, { "content-range": `bytes */${content.length}` }).end();
  } else {
    const rest = content.subarray(start);
    response.writeHead(206, {
      "content-length": rest.length,
      "content-range": `bytes ${start}-${content.length - 1}/${content.length}`,
    });
    response.end(rest);
  }
}

function refuse(response: ServerResponse, status: number, code: string | undefined, error: string) {
  if (code !== undefined) response.setHeader("x-error-code", code);
  response.setHeader("x-error-message", error);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ error }));
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
