import { resolve } from "node:path";
import { builtInAssets } from "./built-in-assets.ts";
import { cachePaths } from "./cache/cache-paths.ts";
import type { CacheState } from "./cache/completion-record.ts";
import { sweepIfIdle } from "./cache/staging.ts";
import type { CatalogueOptions, PrepareOptions, PullOptions } from "./catalogue-options.ts";
import { HomeCatalogue } from "./home-catalogue.ts";
import { type CatalogueProblem, readInstalledModels } from "./installed-models.ts";
import { builtInManifests } from "./manifest/built-in-manifests.ts";
import type { Manifest } from "./manifest/manifest.ts";
import type { NewModel } from "./new-model.ts";
import type { PreparedModel } from "./prepared-model.ts";

/** What became of one model of `prepareAll`. */
export type PrepareOutcome =
  | { readonly id: string; readonly status: "ready"; readonly model: PreparedModel }
  | { readonly id: string; readonly status: "failed"; readonly error: unknown };

/**
 * The models there are, and their files.
 *
 * Every method that takes an id throws ModelNotFoundError for one that is not in the catalogue,
 * but for `get`. What another process adds or removes is seen after `refresh`.
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
   * Adds a model of the Hugging Face hub, `hf:owner/name[@revision]`, or of a folder as the hub has
   * them, and makes its files; gives it once it is there.
   *
   * A download that ended early, in a process that was killed too, goes on where it ended, and nothing
   * is listed before all is there. A model of the same repository or folder is replaced. Throws HubError
   * (no network, no such repository, no access, nothing of use in it), ModelExistsError for the id of
   * another model, BuiltInModelError for a built-in's, ConversionError, and CacheError for a full disk.
   */
  pull(reference: string, options?: PullOptions): Promise<PreparedModel>;
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
  /**
   * Sees what other processes have added and removed since. Looks at the manifests' times only while
   * they are the same; a manifest that is damaged leaves its model out. What the system refuses to read
   * changes nothing, and is read again by the next call; rejects where that is the folder of all models.
   */
  refresh(): Promise<void>;
  /** Removes an added model and its files. Throws BuiltInModelError for one that was not added. */
  remove(id: string): Promise<void>;
}

/** Opens the catalogue of a home folder; writes to it only if there is something to add or sweep. */
export async function createCatalogue(options: CatalogueOptions): Promise<Catalogue> {
  const paths = cachePaths(resolve(options.home));
  const installHome = resolve(options.installHome ?? options.home);
  // One object for one home: entries are told apart by it.
  const installPaths = installHome === paths.home ? paths : cachePaths(installHome);
  const homes = new Set([paths, installPaths]);
  const builtIn = builtInManifests().map((manifest) => ({
    manifest,
    manifestDirectory: builtInAssets(manifest.id),
    builtIn: true,
    paths,
  }));
  const installed = await Promise.all(
    [...homes].map((home) =>
      // The built-in models may be all that is wanted; a refresh tries again.
      readInstalledModels(home).catch((error: unknown) => ({
        entries: [],
        problems: [{ path: home.models, error }],
      })),
    ),
  );
  for (const home of homes) {
    // What keeps it from being swept is reported to whoever needs to write.
    await sweepIfIdle(home).catch(() => undefined);
  }
  const catalogue = new HomeCatalogue({
    paths,
    installPaths,
    options,
    builtIn,
    installed,
  });
  for (const path of options.manifests ?? []) await catalogue.add(path);
  return catalogue;
}
