import { join } from "node:path";
import type { HubSource, NpmSource } from "../manifest/manifest.ts";
import { modelFolder } from "../manifest/model-id.ts";

/**
 * Where everything lies below a home folder.
 *
 * ```
 * models.lock                        held by whoever changes anything below models/
 * models/.staging/<random>/          half-done work; swept by the next holder of the lock
 * models/.sources/<package>@<v>/     files of npm packages that were downloaded
 * models/.sources/hf+<owner>+<name>@<commit>/  files of the hub, with `.partial` ones that go on
 * models/.sources/hf+<owner>+<name>@<commit>.lock  held by whoever downloads them; stays
 * models/<folder>/manifest.json      of models that were added; `modelFolder` names it by the id
 * models/<folder>/source/            files that were given with a model
 * models/<folder>/<version>/         what was made, with complete.json
 * ```
 */
export interface CachePaths {
  readonly home: string;
  readonly lock: string;
  readonly models: string;
  readonly staging: string;
  readonly sources: string;
  /** Throws InvalidModelIdError for an id that could lead elsewhere. */
  model(id: string): string;
  manifest(id: string): string;
  version(id: string, version: string): string;
  downloaded(source: NpmSource | HubCommit): string;
  /** Beside the folder: one within it would go with it when it is moved away. */
  downloadLock(source: HubCommit): string;
}

type HubCommit = Pick<HubSource, "type" | "repository" | "revision">;

export function cachePaths(home: string): CachePaths {
  const models = join(home, "models");
  const sources = join(models, ".sources");
  const model = (id: string) => join(models, modelFolder(id));
  const downloaded = (source: NpmSource | HubCommit) =>
    join(
      sources,
      source.type === "npm"
        ? `${source.package.replaceAll("/", "+")}@${source.version}`
        : `hf+${source.repository.replaceAll("/", "+")}@${source.revision}`,
    );
  return {
    home,
    lock: join(home, "models.lock"),
    models,
    staging: join(models, ".staging"),
    sources,
    model,
    manifest: (id) => join(model(id), "manifest.json"),
    version: (id, version) => join(model(id), version),
    downloaded,
    downloadLock: (source) => `${downloaded(source)}.lock`,
  };
}
