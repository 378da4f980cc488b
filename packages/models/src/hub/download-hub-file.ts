import { mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { renameDurably } from "../cache/durable-write.ts";
import { watchForStall } from "../source/watch-for-stall.ts";
import { digestHubFile } from "./digest-hub-file.ts";
import { askedOf, type HubOptions, requestOnce, withRetries } from "./hub-connection.ts";
import { HubError } from "./hub-error.ts";
import { noAnswer } from "./hub-refusal.ts";
import type { RepositoryFile } from "./list-repository.ts";

export interface HubFileRequest {
  readonly repository: string;
  readonly commit: string;
  readonly file: RepositoryFile;
  /** Where the file goes once it is whole. Its folder is made. */
  readonly target: string;
  readonly signal: AbortSignal;
  /** How much of it is there, whenever that changes. */
  readonly onBytes: (receivedBytes: number) => void;
}

/** A file that is another than the listed one is fetched once more, from its beginning. */
const fetches = 2;

/**
 * Has a file of a repository in its place, whole and checked, and gives its SHA-256.
 *
 * What comes is kept in `<target>.partial`, so that a download goes on where it ended, in this process
 * or the next. The rest is asked for as a range, and only of the same bytes (`If-Range`, RFC 9110
 * section 13.1.5); whatever is sent instead, the digest has the last word. Throws HubError.
 */
export async function downloadHubFile(
  request: HubFileRequest,
  options: HubOptions,
): Promise<string> {
  const { file, target, signal } = request;
  await mkdir(dirname(target), { recursive: true });
  if ((await sizeOf(target)) === file.sizeBytes) {
    const { sha256, problem } = await check(target, file);
    if (problem === undefined) {
      request.onBytes(file.sizeBytes);
      return sha256;
    }
  }
  const partial = `${target}.partial`;
  let problem: string | undefined;
  for (let fetched = 0; fetched < fetches; fetched++) {
    const end = await withRetries("downloading", options, request, (onReceived) =>
      fetchRest(request, partial, onReceived, options),
    );
    signal.throwIfAborted();
    if (end === "too long") problem = `more than the ${file.sizeBytes} bytes that are listed`;
    else {
      const checked = await check(partial, file);
      problem = checked.problem;
      if (problem === undefined) {
        await renameDurably(partial, target);
        await rm(tagOf(partial), { force: true });
        return checked.sha256;
      }
    }
    await discardPartial(partial);
  }
  const { repository } = request;
  const message =
    `${file.path} of hf:${repository} came with ${problem}, ${fetches} times. ` +
    "Something on the way alters it: try again later, or over another network.";
  throw new HubError({ reason: "checksum", repository, message });
}

/** Brings what is missing of a file; throws where the transfer ends early, with what came kept. */
async function fetchRest(
  request: HubFileRequest,
  partial: string,
  onReceived: (bytes: number) => void,
  options: HubOptions,
): Promise<"whole" | "too long"> {
  const { repository, file, onBytes } = request;
  let start = (await sizeOf(partial)) ?? 0;
  if (start > file.sizeBytes) {
    await discardPartial(partial);
    start = 0;
  }
  onBytes(start);
  if (start === file.sizeBytes && start > 0) return "whole";
  using stall = watchForStall(options.stallTimeoutMs);
  const signal = AbortSignal.any([request.signal, stall.signal]);
  const response = await requestOnce(options, {
    repository,
    url: resolveUrl(request, options),
    headers: await rangeHeaders(partial, start),
    signal,
  });
  if (start > 0 && firstByteOf(response) !== start) {
    // All of it again (200), the wrong part, or no such part (416).
    await discardPartial(partial);
    start = 0;
    onBytes(0);
    if (response.status !== 200) {
      await response.body?.cancel();
      const message = `${options.endpoint} gives other parts of ${file.path} than were asked for. Try again later.`;
      throw new HubError({ reason: "failed", repository, message, status: 500 });
    }
  }
  const output = await open(partial, "a");
  try {
    await writeTag(partial, response);
    let received = start;
    for await (const chunk of response.body ?? []) {
      stall.touch();
      if (received + chunk.length > file.sizeBytes) return "too long";
      await output.write(chunk);
      received += chunk.length;
      onReceived(received);
      onBytes(received);
    }
    await output.sync();
    if (received !== file.sizeBytes) {
      const cause = new Error(`${file.path} ended after ${received} of ${file.sizeBytes} bytes`);
      throw noAnswer(cause, askedOf(options, repository));
    }
    return "whole";
  } finally {
    await output.close();
  }
}

function resolveUrl(
  { repository, commit, file }: HubFileRequest,
  { endpoint }: HubOptions,
): string {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  return `${endpoint}/${repository}/resolve/${commit}/${path}`;
}

/** `identity`: a compressed answer has other bytes, and other ranges. */
async function rangeHeaders(partial: string, start: number): Promise<Record<string, string>> {
  const plain = { "accept-encoding": "identity" };
  if (start === 0) return plain;
  const tag = await readFile(tagOf(partial), "utf8").catch(() => undefined);
  return { ...plain, range: `bytes=${start}-`, ...(tag !== undefined && { "if-range": tag }) };
}

/** Where the answer's bytes begin in the file. */
function firstByteOf({ status, headers }: Response): number | undefined {
  if (status === 200) return 0;
  const range = /^bytes (?<first>\d+)-/.exec(headers.get("content-range") ?? "")?.groups;
  return status === 206 && range?.first !== undefined ? Number(range.first) : undefined;
}

/** Keeps what the answer calls these bytes. A weak tag says nothing about bytes. */
async function writeTag(partial: string, response: Response): Promise<void> {
  const tag = response.headers.get("etag");
  if (tag?.startsWith('"') === true) await writeFile(tagOf(partial), tag);
  else await rm(tagOf(partial), { force: true });
}

function tagOf(partial: string): string {
  return `${partial}.etag`;
}

async function discardPartial(partial: string): Promise<void> {
  await rm(partial, { force: true });
  await rm(tagOf(partial), { force: true });
}

async function check(
  path: string,
  file: RepositoryFile,
): Promise<{ readonly sha256: string; readonly problem: string | undefined }> {
  const { sha256, gitBlob } = await digestHubFile(path);
  const problem =
    file.sha256 !== undefined && file.sha256 !== sha256
      ? `the SHA-256 ${sha256} instead of ${file.sha256}`
      : file.gitBlob !== undefined && file.gitBlob !== gitBlob
        ? `the Git name ${gitBlob} instead of ${file.gitBlob}`
        : undefined;
  return { sha256, problem };
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
