import {
  type CacheState,
  type Catalogue,
  createCatalogue,
  homeDirectory,
  type Manifest,
  ModelsError,
} from "@understudy/emulator";
import { CliError } from "../cli-error.ts";
import type { CommandIo } from "../command-io.ts";
import type { HomeOptions } from "../commands.ts";
import { textTable } from "../text-table.ts";

const mebibyte = 1024 ** 2;
/** Of a commit: as many tell all of them apart. */
const shownDigits = 12;

/** Prints every model with its task and whether its files are there. */
export function listModels(options: HomeOptions, io: CommandIo): Promise<number> {
  return withCatalogue(options, io, async (catalogue) => {
    const models = await Promise.all(
      catalogue.list().map(async (manifest) => ({
        manifest,
        state: await catalogue.verify(manifest.id),
        builtIn: catalogue.isBuiltIn(manifest.id),
      })),
    );
    if (options.json) {
      const rows = models.map(
        ({ manifest: { id, task, licence, description, source }, state, builtIn }) => ({
          ...{ id, task, licence, description },
          ...{ revision: source.type === "hf" ? source.revision : null },
          ...{ built_in: builtIn, cache: state.state, size_bytes: sizeBytes(state) },
        }),
      );
      io.stdout(`${JSON.stringify({ models: rows })}\n`);
      return;
    }
    const rows = models.map(({ manifest, state, builtIn }) => {
      const { id, task, licence } = manifest;
      return [id, task, licence, builtIn ? "built in" : whence(manifest), inWords(state)];
    });
    io.stdout(textTable([["ID", "TASK", "LICENCE", "FROM", "FILES"], ...rows]));
  });
}

/** Prints all that is known of one model. */
export function showModel(id: string, options: HomeOptions, io: CommandIo): Promise<number> {
  return withCatalogue(options, io, async (catalogue) => {
    const state = await catalogue.verify(id);
    const manifest = catalogue.get(id);
    if (manifest === undefined) return;
    if (options.json) {
      io.stdout(`${JSON.stringify({ manifest, cache: state })}\n`);
      return;
    }
    io.stdout(textTable([...facts(manifest), ["files", inWords(state)]]));
  });
}

/** Adds the model of a manifest, or replaces the one of its id that was added before. */
export function addModel(path: string, options: HomeOptions, io: CommandIo): Promise<number> {
  return withCatalogue(options, io, async (catalogue) => {
    const { id, task } = await catalogue.add(path).catch((error: unknown) => {
      throw isMissingFile(error)
        ? new CliError(
            "model_unknown",
            `there is no manifest ${path}. Give the path of a model's manifest, a JSON file.`,
          )
        : error;
    });
    io.stdout(
      options.json
        ? `${JSON.stringify({ added: { id, task } })}\n`
        : `added ${id} (${task}); its files are made at the next start\n`,
    );
  });
}

/** Removes a model that was added, with its files. */
export function removeModel(id: string, options: HomeOptions, io: CommandIo): Promise<number> {
  return withCatalogue(options, io, async (catalogue) => {
    await catalogue.remove(id);
    io.stdout(options.json ? `${JSON.stringify({ removed: { id } })}\n` : `removed ${id}\n`);
  });
}

/** Opens the catalogue; what it refuses becomes a line that says so, with exit code 1. */
async function withCatalogue(
  options: HomeOptions,
  io: CommandIo,
  use: (catalogue: Catalogue) => Promise<void>,
): Promise<number> {
  try {
    await use(await createCatalogue({ home: homeDirectory(options.home, io.env) }));
    return 0;
  } catch (error) {
    if (!ModelsError.is(error)) throw error;
    throw new CliError("command_failed", error.message, { cause: error });
  }
}

function facts(manifest: Manifest): string[][] {
  return [
    ["id", manifest.id],
    ["task", manifest.task],
    ["what", manifest.description],
    [
      "made",
      `${new Date(manifest.created * 1000).toISOString().slice(0, 10)}, ${manifest.owned_by}`,
    ],
    ["licence", manifest.licence],
    ["origin", `${manifest.origin.description} (${manifest.origin.url})`],
    ["source", sourceInWords(manifest)],
    ...Object.entries(manifest.limits ?? {}).map(([name, value]) => [name, `${value}`]),
    ...taskFacts(manifest),
  ];
}

/** Where an added model is from, in a word or two. */
function whence({ source }: Manifest): string {
  return source.type === "hf" ? `hf at ${source.revision.slice(0, shownDigits)}` : "added";
}

function sourceInWords({ source }: Manifest): string {
  switch (source.type) {
    case "npm":
      return `npm package ${source.package}@${source.version}`;
    case "hf":
      return `Hugging Face repository ${source.repository} at ${source.revision}`;
    case "file":
      return `${source.files.length} files beside the manifest`;
    default:
      return source satisfies never;
  }
}

function taskFacts(manifest: Manifest): string[][] {
  switch (manifest.task) {
    case "image-classification":
      return [["classes", `${manifest.labels.length}`]];
    case "embedding":
    case "text-generation":
    case "text-classification":
    case "fill-mask":
      return manifest.precision === undefined ? [] : [["precision", manifest.precision]];
    case "prediction": {
      const { method, target } = manifest;
      const classes =
        target.type === "classification" ? [["classes", `${target.labels.length}`]] : [];
      return [["method", method], ["predicts", `${target.column} (${target.type})`], ...classes];
    }
    default:
      return manifest satisfies never;
  }
}

function sizeBytes(state: CacheState): number | null {
  if (state.state !== "complete") return null;
  return state.record.files.reduce((sum, file) => sum + file.size_bytes, 0);
}

function inWords(state: CacheState): string {
  switch (state.state) {
    case "complete":
      return `ready, ${((sizeBytes(state) ?? 0) / mebibyte).toFixed(1)} MiB`;
    case "absent":
      return "made at the next start";
    case "damaged":
      return `damaged (${state.file}: ${state.problem}), made anew at the next start`;
  }
}

function isMissingFile(error: unknown): boolean {
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR";
}
