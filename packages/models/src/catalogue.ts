import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { lockCache } from "./cache/cache-lock.ts";
import { type CachePaths, cachePaths } from "./cache/cache-paths.ts";
import { type CacheState, inspectCache } from "./cache/completion-record.ts";
import { discard } from "./cache/discard.ts";
import { modelVersion } from "./cache/model-version.ts";
import { renewRecord } from "./cache/renew-record.ts";
import { createStaging, sweepIfIdle, sweepStaging } from "./cache/staging.ts";
import type { CatalogueOptions, PrepareOptions } from "./catalogue-options.ts";
import { BuiltInModelError, CacheError, ModelExistsError, ModelNotFoundError } from "./errors.ts";
import {
  type CatalogueEntry,
  type CatalogueProblem,
  ownSource,
  readInstalledModel,
  readInstalledModels,
  writeInstalledModel,
} from "./installed-models.ts";
import { builtInManifests } from "./manifest/built-in-manifests.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { checkModelId } from "./manifest/model-id.ts";
import { parseManifestText } from "./manifest/parse-manifest.ts";
import { type NewModel, newManifest } from "./new-model.ts";
import { type PreparedModel, toPreparedModel } from "./prepared-model.ts";
import type { OnProgress, PrepareProgress } from "./progress.ts";
import { type SharedWork, shareWork } from "./shared-work.ts";
import type { SourceOptions } from "./source/locate-source.ts";

/** What became of one model of `prepareAll`. */
export type PrepareOutcome =
  | { readonly id: string; readonly status: "ready"; readonly model: PreparedModel }
  | { readonly id: string; readonly status: "failed"; readonly error: unknown };

/**
 * The models there are, and their files.
 *
 * Every method that takes an id throws ModelNotFoundError for one that is not in the catalogue,
 * but for `get`. What another process adds is seen by the next catalogue that is made.
 */
export interface Catalogue {
  readonly home: string;
  /** The models that come with the package, then those that were added. */
  list(): readonly Manifest[];
  get(id: string): Manifest | undefined;
  isBuiltIn(id: string): boolean;
  /** Added models that were left out, since their manifests cannot be read. */
  problems(): readonly CatalogueProblem[];
  /**
   * Makes sure that a model's files are there, and says where.
   *
   * Converts (and before that downloads) what is missing or damaged; sees damage that changes a
   * file's size or time, so what it does on a second start is to look at a few files. Cheap enough
   * for every request: it looks at the disk once a second at most. Calls at once share one work.
   */
  prepare(id: string, options?: PrepareOptions): Promise<PreparedModel>;
  /** Prepares every model, one after the other; one that fails does not keep the others back. */
  prepareAll(options?: PrepareOptions): Promise<readonly PrepareOutcome[]>;
  /** Compares every byte with what was made. Repairs nothing. */
  verify(id: string): Promise<CacheState>;
  /** Makes a model's files anew, whatever is there. */
  rebuild(id: string, options?: PrepareOptions): Promise<PreparedModel>;
  /**
   * Adds a model by its manifest, or replaces the one of that id that was added before.
   *
   * Throws ManifestError for one that breaks the schema, BuiltInModelError for a built-in's id. The
   * files are made when the model is prepared; `file:` sources must still be there then.
   */
  add(manifestPath: string): Promise<Manifest>;
  /**
   * Adds a model with its files (`model.onnx`, `tokenizer.json`, `description.json`, `card.json`, as its
   * task has them), which the home keeps. It is there at once and after a restart; a process that is
   * killed meanwhile leaves all of it or nothing.
   *
   * What is there already is left as it is, and a model of the same `origin.url` is replaced. Throws
   * ModelExistsError for the id of any other, BuiltInModelError for a built-in's, and ManifestError or
   * ConversionError, with nothing added, for what is not a whole model.
   */
  install(model: NewModel, contents: ReadonlyMap<string, Uint8Array>): Promise<PreparedModel>;
  /** Removes an added model and its files. Throws BuiltInModelError for one that was not added. */
  remove(id: string): Promise<void>;
}

const defaultRegistry = "https://registry.npmjs.org/";
const recheckMs = 1000;

/** Opens the catalogue of a home folder; writes to it only if there is something to add or sweep. */
export async function createCatalogue(options: CatalogueOptions): Promise<Catalogue> {
  const paths = cachePaths(resolve(options.home));
  const installHome = resolve(options.installHome ?? options.home);
  // One object for one home: entries are told apart by it.
  const installPaths = installHome === paths.home ? paths : cachePaths(installHome);
  const homes = new Set([paths, installPaths]);
  const builtIn = builtInManifests().map((manifest) => ({
    manifest,
    manifestDirectory: paths.home,
    builtIn: true,
    paths,
  }));
  const installed = await Promise.all([...homes].map(readInstalledModels));
  for (const home of homes) {
    // What keeps it from being swept is reported to whoever needs to write.
    await sweepIfIdle(home).catch(() => undefined);
  }
  const catalogue = new HomeCatalogue({
    paths,
    installPaths,
    options,
    entries: [...builtIn, ...installed.flatMap(({ entries }) => entries)],
    problems: installed.flatMap(({ problems }) => problems),
  });
  for (const path of options.manifests ?? []) await catalogue.add(path);
  return catalogue;
}

interface CatalogueParts {
  readonly paths: CachePaths;
  readonly installPaths: CachePaths;
  readonly options: CatalogueOptions;
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly CatalogueProblem[];
}

class HomeCatalogue implements Catalogue {
  readonly home: string;
  readonly #paths: CachePaths;
  readonly #installPaths: CachePaths;
  readonly #sourceOptions: SourceOptions;
  readonly #clock: () => number;
  readonly #randomName: () => string;
  readonly #entries: Map<string, CatalogueEntry>;
  readonly #problems: readonly CatalogueProblem[];
  readonly #ready = new Map<string, { model: PreparedModel; checkedAt: number }>();
  readonly #underWay = new Map<string, SharedWork<PreparedModel, PrepareProgress>>();

  constructor({ paths, installPaths, options, entries, problems }: CatalogueParts) {
    this.home = paths.home;
    this.#paths = paths;
    this.#installPaths = installPaths;
    this.#sourceOptions = {
      paths,
      registry: options.npmRegistry ?? process.env.npm_config_registry ?? defaultRegistry,
      fetch: options.fetch ?? ((...request) => fetch(...request)),
      packageStartingPoints: [
        import.meta.url,
        ...(options.packageDirectories ?? [process.cwd()]).map((directory) => resolve(directory)),
      ],
      stallTimeoutMs: options.stallTimeoutMs ?? 30_000,
      retryDelayMs: options.retryDelayMs ?? 500,
    };
    this.#clock = options.clock ?? (() => performance.now());
    this.#randomName = options.randomName ?? (() => crypto.randomUUID());
    this.#entries = new Map(entries.map((entry) => [entry.manifest.id, entry]));
    this.#problems = problems;
  }

  list(): readonly Manifest[] {
    return [...this.#entries.values()].map(({ manifest }) => manifest);
  }

  get(id: string): Manifest | undefined {
    return this.#entries.get(id)?.manifest;
  }

  isBuiltIn(id: string): boolean {
    return this.#entry(id).builtIn;
  }

  problems(): readonly CatalogueProblem[] {
    return this.#problems;
  }

  async prepare(id: string, options: PrepareOptions = {}): Promise<PreparedModel> {
    const entry = this.#entry(id);
    const ready = this.#ready.get(id);
    if (ready !== undefined && this.#clock() - ready.checkedAt < recheckMs) return ready.model;
    return this.#share(id, options, async (signal, onProgress) => {
      const found = await this.#find(entry);
      return found ?? this.#build(entry, "if-needed", signal, onProgress);
    });
  }

  async prepareAll(options: PrepareOptions = {}): Promise<readonly PrepareOutcome[]> {
    const outcomes: PrepareOutcome[] = [];
    for (const id of this.#ids()) {
      options.signal?.throwIfAborted();
      try {
        outcomes.push({ id, status: "ready", model: await this.prepare(id, options) });
      } catch (error) {
        options.signal?.throwIfAborted();
        outcomes.push({ id, status: "failed", error });
      }
    }
    return outcomes;
  }

  async verify(id: string): Promise<CacheState> {
    return inspectCache(directoryOf(this.#entry(id)), "full");
  }

  async rebuild(id: string, options: PrepareOptions = {}): Promise<PreparedModel> {
    const entry = this.#entry(id);
    this.#ready.delete(id);
    return this.#share(`rebuild ${id}`, options, (signal, onProgress) =>
      this.#build(entry, "always", signal, onProgress),
    );
  }

  async add(manifestPath: string): Promise<Manifest> {
    const path = resolve(manifestPath);
    const manifest = parseManifestText(await readFile(path, "utf8"), path);
    const { id } = manifest;
    if (this.#entries.get(id)?.builtIn === true) throw new BuiltInModelError(id, "replace");
    const paths = this.#paths;
    const entry = { manifest, manifestDirectory: dirname(path), builtIn: false, paths };
    if (JSON.stringify(this.#entries.get(id)) === JSON.stringify(entry)) return manifest;
    await this.#locked(paths, {}, async (staging) => {
      const before = this.#entries.get(id);
      await writeInstalledModel(entry, staging);
      this.#forget(id);
      this.#entries.set(id, entry);
      if (before === undefined) return;
      if (before.manifestDirectory === join(paths.model(id), ownSource)) {
        await discard(before.manifestDirectory, join(staging, "replaced-source"));
      }
      if (before.paths !== paths || modelVersion(before.manifest) === modelVersion(manifest))
        return;
      await discard(directoryOf(before), join(staging, "replaced"));
    });
    return manifest;
  }

  async install(
    model: NewModel,
    contents: ReadonlyMap<string, Uint8Array>,
  ): Promise<PreparedModel> {
    const manifest = await newManifest(model, contents);
    const { id } = manifest;
    const paths = this.#installPaths;
    await guardCache(paths, () => mkdir(paths.home, { recursive: true, mode: 0o700 }));
    await this.#locked(paths, {}, async (staging) => {
      const known = this.#entries.get(id);
      if (known?.builtIn === true) throw new BuiltInModelError(id, "replace");
      // Another process may have added it, or taken it away.
      const elsewhere = known?.paths === paths ? undefined : known;
      const before = elsewhere ?? (await readInstalledModel(paths, id));
      if (before !== undefined && isDeepStrictEqual(before.manifest, manifest)) {
        if (known === undefined) this.#entries.set(id, before);
        return;
      }
      if (before !== undefined && before.manifest.origin.url !== manifest.origin.url) {
        throw new ModelExistsError(id, before.manifest.origin);
      }
      // Loaded here because a start that finds everything in place needs none of it.
      const { installModel } = await import("./cache/install-model.ts");
      const entry = await installModel(
        { manifest, contents, paths, stagingDirectory: staging },
        this.#sourceOptions,
      );
      this.#forget(id);
      this.#entries.set(id, entry);
    });
    return this.prepare(id);
  }

  async remove(id: string): Promise<void> {
    const entry = this.#entry(id);
    if (entry.builtIn) throw new BuiltInModelError(id, "remove");
    await this.#locked(entry.paths, {}, async (staging) => {
      await discard(entry.paths.model(id), join(staging, "removed"));
      this.#forget(id);
      this.#entries.delete(id);
    });
  }

  #entry(id: string): CatalogueEntry {
    const entry = this.#entries.get(checkModelId(id));
    if (entry === undefined) throw new ModelNotFoundError(id, this.#ids());
    return entry;
  }

  #ids(): string[] {
    return [...this.#entries.keys()];
  }

  #forget(id: string): void {
    this.#ready.delete(id);
  }

  /** The prepared model, if its files are all there. */
  async #find(entry: CatalogueEntry): Promise<PreparedModel | undefined> {
    const { manifest, paths } = entry;
    const directory = directoryOf(entry);
    const cached = await guardCache(paths, () => inspectCache(directory, "quick"));
    if (cached.state !== "complete") return undefined;
    if (cached.copied) await renewRecord(paths, directory, cached.record, this.#randomName());
    return this.#remember(toPreparedModel(manifest, directory, cached.record));
  }

  async #build(
    entry: CatalogueEntry,
    when: "if-needed" | "always",
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<PreparedModel> {
    const { manifest, manifestDirectory } = entry;
    const { id } = manifest;
    return this.#locked(
      entry.paths,
      { signal, onWait: () => onProgress({ id, phase: "waiting" }) },
      async (stagingDirectory) => {
        if (this.#entries.get(id) !== entry) throw new ModelNotFoundError(id, this.#ids());
        // Someone else may have made it while we waited for the lock.
        const found = when === "if-needed" ? await this.#find(entry) : undefined;
        if (found !== undefined) return found;
        const target = directoryOf(entry);
        // Loaded here because a start that finds everything in place needs none of it.
        const { buildModel } = await import("./cache/build-model.ts");
        const record = await buildModel(
          { manifest, manifestDirectory, target, stagingDirectory, signal, onProgress },
          this.#sourceOptions,
        );
        const model = this.#remember(toPreparedModel(manifest, target, record));
        onProgress({ id, phase: "ready", sizeBytes: model.sizeBytes });
        return model;
      },
    );
  }

  #remember(model: PreparedModel): PreparedModel {
    const { id } = model.manifest;
    // The model may have been removed or replaced in the meantime.
    if (this.#entries.get(id)?.manifest === model.manifest) {
      this.#ready.set(id, { model, checkedAt: this.#clock() });
    }
    return model;
  }

  #share(
    key: string,
    options: PrepareOptions,
    start: (signal: AbortSignal, onProgress: OnProgress) => Promise<PreparedModel>,
  ): Promise<PreparedModel> {
    options.signal?.throwIfAborted();
    const running = this.#underWay.get(key);
    if (running !== undefined && !running.abandoned) return running.join(options);
    const work = shareWork<PreparedModel, PrepareProgress>(start, () => {
      if (this.#underWay.get(key) === work) this.#underWay.delete(key);
    });
    this.#underWay.set(key, work);
    return work.join(options);
  }

  async #locked<T>(
    paths: CachePaths,
    waiting: { signal?: AbortSignal; onWait?: () => void },
    use: (stagingDirectory: string) => Promise<T>,
  ): Promise<T> {
    return guardCache(paths, async () => {
      using _lock = await lockCache(paths.lock, waiting);
      await sweepStaging(paths);
      await using staging = await createStaging(paths, this.#randomName());
      return await use(staging.path);
    });
  }
}

/** The folder of a model's files. */
function directoryOf({ manifest, paths }: CatalogueEntry): string {
  return paths.version(manifest.id, modelVersion(manifest));
}

/** Codes of the file system that speak of the cache's folder, or of the disk that it is on. */
const cacheFaults: ReadonlySet<unknown> = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOSPC",
  "EDQUOT",
  "ENOTDIR",
  "EISDIR",
  "EEXIST",
  "ERR_SQLITE_ERROR",
]);

/** Says of the cache's folder what the file system says of some file in it. */
async function guardCache<T>(paths: CachePaths, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (cacheFaults.has(code)) throw new CacheError(paths.models, error);
    throw error;
  }
}
