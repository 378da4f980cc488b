import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { lockCache } from "../cache/cache-lock.ts";
import { digestFile } from "../cache/digest-file.ts";
import { SourceFormatError } from "../converters/converter.ts";
import type { Manifest } from "../manifest/manifest.ts";
import { parseManifest } from "../manifest/parse-manifest.ts";
import type { OnProgress } from "../progress.ts";
import type { SourceOptions } from "../source/locate-source.ts";
import { type ChosenFile, chooseFiles, chooseShards, type WeightsChoice } from "./choose-files.ts";
import { HubError } from "./hub-error.ts";
import { isHubReference, parseHubReference } from "./hub-reference.ts";
import { spdxLicence } from "./licences.ts";
import { listRepository } from "./list-repository.ts";
import { downloadHubFiles, hubOptions } from "./locate-hub-source.ts";
import type { DescribeModel, ModelFacts, ModelFolder } from "./model-folder.ts";

export interface FetchRequest extends WeightsChoice {
  /** `hf:owner/name[@revision]`, or the path of a folder. */
  readonly reference: string;
  /** The model's id; what the reference names, unless given. */
  readonly id: string | undefined;
  readonly describe: DescribeModel;
  /** Called before anything large is fetched; throws where the id may not be given. */
  readonly checkId: (id: string, origin: Manifest["origin"]) => void;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/** A model whose source files are there. */
export interface FetchedModel {
  readonly manifest: Manifest;
  readonly manifestDirectory: string;
}

/** Weights are large, all other files small. */
const largeRoles: readonly string[] = ["weights", "model"];

/**
 * Has a model's source files on the disk, and makes its manifest of them.
 *
 * Weights are fetched last: a model that cannot be used here is refused before them. Throws HubError.
 */
export async function fetchModel(
  request: FetchRequest,
  options: SourceOptions,
): Promise<FetchedModel> {
  checkChoice(request);
  return isHubReference(request.reference) ? fetchFromHub(request, options) : takeFolder(request);
}

/** An ONNX file has the precision that it has. */
function checkChoice({ reference, onnxFile, precision }: FetchRequest): void {
  if (onnxFile === undefined || precision === undefined) return;
  const message =
    `expected a precision or an ONNX file for ${reference}, got both (${precision} and ${onnxFile}). ` +
    "An ONNX file is run as it is: leave the precision out, or the file to have the weights in that precision.";
  throw new HubError({ reason: "bad_reference", repository: reference, message });
}

async function fetchFromHub(request: FetchRequest, options: SourceOptions): Promise<FetchedModel> {
  const reference = parseHubReference(request.reference);
  const id = request.id ?? reference.repository;
  const { endpoint } = options.hub;
  const { signal, onProgress } = request;
  const listing = await listRepository(reference, hubOptions(options), signal);
  const { repository, commit, owner } = listing;
  const origin = {
    url: `${endpoint}/${repository}`,
    description: `The repository ${repository} at the commit ${commit}.`,
  };
  request.checkId(id, origin);
  const source = { type: "hf", repository, revision: commit } as const;
  const place = `hf:${repository}`;
  const paths = listing.files.map(({ path }) => path);
  const first = chooseFiles(place, paths, request);
  const download = (wanted: readonly ChosenFile[], shown: boolean) => {
    const names = new Set(wanted.map(({ path }) => path));
    return downloadHubFiles(
      {
        source,
        files: listing.files.filter(({ path }) => names.has(path)),
        signal,
        onProgress: (progress) => {
          if (shown) onProgress({ id, phase: "downloading", ...progress });
        },
      },
      options,
    );
  };
  const onWait = () => onProgress({ id, phase: "waiting" });
  // Until all is there: who removes a model with the same files must not take them away meanwhile.
  using _lock = await lockCache(options.paths.downloadLock(source), { signal, onWait });
  await download(first.filter(isSmall), false);
  const directory = options.paths.downloaded(source);
  const chosen = await withShards(place, directory, paths, first);
  const facts = await describeFolder(request, place, directory, chosen);
  const digests = await download(chosen, true);
  const sizes = new Map(listing.files.map(({ path, sizeBytes }) => [path, sizeBytes]));
  const files = chosen.map(({ path, role }) => ({
    path,
    role,
    sha256: digests.get(path) ?? "",
    size_bytes: sizes.get(path) ?? 0,
  }));
  const manifest = parseManifest(
    {
      ...facts,
      id,
      created: listing.created,
      owned_by: owner,
      licence: spdxLicence(listing.licence),
      origin,
      source: { ...source, files },
    },
    place,
  );
  return { manifest, manifestDirectory: options.paths.home };
}

/** Takes the files where they lie: they must be there when the model is made anew. */
async function takeFolder(request: FetchRequest): Promise<FetchedModel> {
  const directory = resolve(request.reference);
  try {
    return await describeFiles(request, directory);
  } catch (error) {
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    const message = `${directory} cannot be read (${error.message}). Give yourself the right to, or another folder.`;
    throw new HubError(
      { reason: "bad_reference", repository: directory, message },
      { cause: error },
    );
  }
}

async function describeFiles(request: FetchRequest, directory: string): Promise<FetchedModel> {
  const id = request.id ?? basename(directory);
  const encoded = encodeURIComponent(directory).replaceAll("%2F", "/");
  const origin = {
    url: `urn:understudy:folder:${encoded}`,
    description: `The folder ${directory}.`,
  };
  const paths = await pathsIn(directory, request.reference);
  request.checkId(id, origin);
  const first = chooseFiles(directory, paths, request);
  const chosen = await withShards(directory, directory, paths, first);
  const facts = await describeFolder(request, directory, directory, chosen);
  const files = [];
  for (const { path, role } of chosen) {
    request.signal.throwIfAborted();
    files.push({ path, role, sha256: await digestFile(join(directory, path)) });
  }
  const { mtimeMs } = await stat(join(directory, "config.json"));
  const manifest = parseManifest(
    {
      ...facts,
      id,
      created: Math.floor(mtimeMs / 1000),
      owned_by: "user",
      licence: spdxLicence(undefined),
      origin,
      source: { type: "file", files },
    },
    directory,
  );
  return { manifest, manifestDirectory: directory };
}

/** Adds the files that the index of weights names, where there is one. */
export async function withShards(
  place: string,
  directory: string,
  paths: readonly string[],
  chosen: readonly ChosenFile[],
): Promise<readonly ChosenFile[]> {
  const index = chosen.find(({ role }) => role === "weights-index");
  if (index === undefined) return chosen;
  const text = await readFile(join(directory, index.path), "utf8");
  return [...chosen, ...chooseShards(place, paths, text)];
}

async function describeFolder(
  { describe, precision }: FetchRequest,
  place: string,
  directory: string,
  files: readonly ChosenFile[],
): Promise<ModelFacts> {
  const readable = new Set(files.filter(isSmall).map(({ path }) => path));
  const folder: ModelFolder = {
    place,
    files,
    precision,
    json: async (path) => {
      if (!readable.has(path)) return undefined;
      const text = await readFile(join(directory, path), "utf8");
      try {
        return JSON.parse(text);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new SourceFormatError(`${path} is not JSON (${reason})`);
      }
    },
  };
  try {
    return await describe(folder);
  } catch (error) {
    if (!(error instanceof SourceFormatError)) throw error;
    const message = `${place} cannot be used here: ${error.message}. Choose another model.`;
    throw new HubError({ reason: "not_a_model", repository: place, message }, { cause: error });
  }
}

function isSmall({ role }: ChosenFile): boolean {
  return !largeRoles.includes(role);
}

/** Paths as the hub would list them. Links are followed: the hub's own cache is made of them. */
async function pathsIn(directory: string, asWritten: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      const message =
        `there is no folder ${asWritten}. Give the path of a folder with a model's files, ` +
        "or name a repository of the hub as hf:owner/name.";
      throw new HubError({ reason: "bad_reference", repository: asWritten, message }, { cause });
    },
  );
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ parentPath, name }) =>
      relative(directory, join(parentPath, name)).split(sep).join("/"),
    );
}
