import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { lockCache } from "./cache/cache-lock.ts";
import type { CachePaths } from "./cache/cache-paths.ts";
import { type CacheState, inspectCache } from "./cache/completion-record.ts";
import { discard } from "./cache/discard.ts";
import { discardDownload } from "./cache/discard-download.ts";
import { guardCache } from "./cache/guard-cache.ts";
import { modelVersion } from "./cache/model-version.ts";
import { renewRecord } from "./cache/renew-record.ts";
import { createStaging, sweepStaging } from "./cache/staging.ts";
import type { Catalogue, PrepareOutcome } from "./catalogue.ts";
import type { CatalogueOptions, PrepareOptions, PullOptions } from "./catalogue-options.ts";
import { BuiltInModelError, ModelExistsError, ModelNotFoundError } from "./errors.ts";
import {
  type CatalogueEntry,
  type CatalogueProblem,
  type InstalledModels,
  installedModelsState,
  isUnread,
  ownSource,
  readInstalledModel,
  readInstalledModels,
  writeInstalledModel,
} from "./installed-models.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { checkModelId } from "./manifest/model-id.ts";
import { parseManifestText } from "./manifest/parse-manifest.ts";
import { type NewModel, newManifest } from "./new-model.ts";
import { type PreparedModel, toPreparedModel } from "./prepared-model.ts";
import type { OnProgress, PrepareProgress } from "./progress.ts";
import { type SharedWork, shareWork } from "./shared-work.ts";
import type { SourceOptions } from "./source/locate-source.ts";
import { sourceOptions } from "./source/source-options.ts";

const recheckMs = 1000;

export interface CatalogueParts {
  readonly paths: CachePaths;
  readonly installPaths: CachePaths;
  readonly options: CatalogueOptions;
  readonly builtIn: readonly CatalogueEntry[];
  /** Of each home. */
  readonly installed: readonly InstalledModels[];
}

/** The catalogue of one home, or of one for what is installed besides. */
export class HomeCatalogue implements Catalogue {
  readonly home: string;
  readonly #paths: CachePaths;
  readonly #installPaths: CachePaths;
  readonly #sourceOptions: SourceOptions;
  readonly #clock: () => number;
  readonly #randomName: () => string;
  readonly #entries: Map<string, CatalogueEntry>;
  #problems: readonly CatalogueProblem[];
  /** How often this catalogue has changed what is in it. */
  #changes = 0;
  /** The homes as they were when they were last read. */
  #seen: string | undefined;
  readonly #ready = new Map<string, { model: PreparedModel; checkedAt: number }>();
  readonly #underWay = new Map<string, SharedWork<PreparedModel, PrepareProgress>>();

  constructor({ paths, installPaths, options, builtIn, installed }: CatalogueParts) {
    this.home = paths.home;
    this.#paths = paths;
    this.#installPaths = installPaths;
    this.#sourceOptions = sourceOptions(options, paths);
    this.#clock = options.clock ?? (() => performance.now());
    this.#randomName = options.randomName ?? (() => crypto.randomUUID());
    const entries = [...builtIn, ...installed.flatMap((home) => home.entries)];
    this.#entries = new Map(entries.map((entry) => [entry.manifest.id, entry]));
    this.#problems = installed.flatMap(({ problems }) => problems);
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

  async refresh(): Promise<void> {
    const homes = [...new Set([this.#paths, this.#installPaths])];
    const changes = this.#changes;
    const state = (await Promise.all(homes.map(installedModelsState))).join("\n");
    if (state === this.#seen) return;
    const installed = await Promise.all(homes.map(readInstalledModels));
    // What this process changes meanwhile may or may not be in what was read.
    if (changes !== this.#changes) return;
    this.#problems = installed.flatMap(({ problems }) => problems);
    const unread = new Set(this.#problems.filter(isUnread).map(({ path }) => path));
    // What could not be read has the same time when it can be: it is read again, whatever the times.
    this.#seen = unread.size === 0 ? state : undefined;
    const found = new Map(
      installed.flatMap(({ entries }) => entries.map((entry) => [entry.manifest.id, entry])),
    );
    for (const [id, { builtIn, paths }] of this.#entries) {
      if (builtIn || found.has(id) || unread.has(paths.manifest(id))) continue;
      this.#change(id, undefined);
    }
    for (const [id, entry] of found) {
      const known = this.#entries.get(id);
      if (known?.builtIn === true || isDeepStrictEqual(known, entry)) continue;
      this.#change(id, entry);
    }
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
      this.#change(id, entry);
      if (before === undefined) return;
      await discardDownload(before, staging);
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
        if (known === undefined) this.#change(id, before);
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
      this.#change(id, entry);
    });
    return this.prepare(id);
  }

  async pull(reference: string, options: PullOptions = {}): Promise<PreparedModel> {
    const { id, signal = new AbortController().signal, onProgress = () => undefined } = options;
    const paths = this.#paths;
    // Loaded here because a start that finds everything in place needs none of it.
    const { fetchModel } = await import("./hub/fetch-model.ts");
    const { describeModel } = await import("./hugging-face/describe-model.ts");
    const checkId = (wanted: string, origin: Manifest["origin"]) =>
      this.#checkReplaceable(wanted, origin, this.#entries.get(checkModelId(wanted)));
    const asked = {
      ...options,
      reference,
      id,
      describe: describeModel,
      checkId,
      signal,
      onProgress,
    };
    const fetched = await guardCache(paths, () => fetchModel(asked, this.#sourceOptions));
    const entry = { ...fetched, builtIn: false, paths };
    const { manifest } = entry;
    const onWait = () => onProgress({ id: manifest.id, phase: "waiting" });
    await this.#locked(paths, { signal, onWait }, async (staging) => {
      // Another process may have added it, or taken it away.
      const before =
        this.#entries.get(manifest.id) ?? (await readInstalledModel(paths, manifest.id));
      this.#checkReplaceable(manifest.id, manifest.origin, before);
      const { buildModel } = await import("./cache/build-model.ts");
      const target = directoryOf(entry);
      const cached = await inspectCache(target, "quick");
      if (cached.state !== "complete") {
        await buildModel(
          { ...fetched, target, stagingDirectory: staging, signal, onProgress },
          this.#sourceOptions,
        );
      }
      await writeInstalledModel(entry, staging);
      this.#change(manifest.id, entry);
      if (before === undefined) return;
      await discardDownload(before, staging);
      if (directoryOf(before) === target) return;
      await discard(directoryOf(before), join(staging, "replaced"));
    });
    const model = await this.prepare(manifest.id);
    onProgress({ id: manifest.id, phase: "ready", sizeBytes: model.sizeBytes });
    return model;
  }

  async remove(id: string): Promise<void> {
    const entry = this.#entry(id);
    if (entry.builtIn) throw new BuiltInModelError(id, "remove");
    await this.#locked(entry.paths, {}, async (staging) => {
      await discard(entry.paths.model(id), join(staging, "removed"));
      this.#change(id, undefined);
      await discardDownload(entry, staging);
    });
  }

  /** Throws where the model of this id, if there is one, is not an earlier state of the new one. */
  #checkReplaceable(
    id: string,
    origin: Manifest["origin"],
    before: CatalogueEntry | undefined,
  ): void {
    if (before === undefined) return;
    if (before.builtIn) throw new BuiltInModelError(id, "replace");
    const known = before.manifest.origin;
    if (known.url !== origin.url) throw new ModelExistsError(id, known);
  }

  #entry(id: string): CatalogueEntry {
    const entry = this.#entries.get(checkModelId(id));
    if (entry === undefined) throw new ModelNotFoundError(id, this.#ids());
    return entry;
  }

  #ids(): string[] {
    return [...this.#entries.keys()];
  }

  #change(id: string, entry: CatalogueEntry | undefined): void {
    this.#changes++;
    this.#ready.delete(id);
    if (entry === undefined) this.#entries.delete(id);
    else this.#entries.set(id, entry);
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
