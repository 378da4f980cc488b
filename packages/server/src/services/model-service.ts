import { open, readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import {
  BuiltInModelError,
  type Catalogue,
  type Manifest,
  type PreparedModel,
  type Task,
} from "@understudy/models";
import { ModelLoadError, type Runtime } from "@understudy/runtime";
import { type components, modelNotDeletable } from "@understudy/spec";
import { badRequest, modelNotFound, type RequestError } from "../http/request-error.ts";

/** A prepared model of one task. */
export type PreparedFor<T extends Task> = Extract<PreparedModel, { task: T }>;

/** The models of the catalogue, as the API shows them and as the runtime takes them. */
export interface ModelService {
  list(): components["schemas"]["Model"][];
  retrieve(id: string): components["schemas"]["Model"];
  /** What a model is for. */
  task(id: string): Task;
  delete(id: string): Promise<void>;
  /** The model's ONNX file. */
  artifact(
    id: string,
    signal: AbortSignal,
  ): Promise<{ readonly bytes: ReadableStream<Uint8Array>; readonly sizeBytes: number }>;
  /** Where the model is from, and how it was trained if that was here. */
  card(id: string, signal: AbortSignal): Promise<components["schemas"]["ModelCard"]>;
  /**
   * Has `use` work with the files of a model.
   *
   * The files are made ready when they are not. When the runtime finds them damaged, which a
   * comparison of sizes cannot see, they are rebuilt once and `use` is called again.
   */
  with<T extends Task, R>(
    id: string,
    task: T,
    signal: AbortSignal,
    use: (model: PreparedFor<T>) => Promise<R>,
  ): Promise<R>;
}

export function createModelService(catalogue: Catalogue, runtime: Runtime): ModelService {
  const find = (id: string): Manifest => {
    const manifest = catalogue.get(id);
    if (manifest === undefined) throw modelNotFound(id);
    return manifest;
  };
  return {
    list: () => catalogue.list().map(toModel),
    retrieve: (id) => toModel(find(id)),
    task: (id) => find(id).task,
    async delete(id) {
      find(id);
      try {
        await catalogue.remove(id);
      } catch (error) {
        if (BuiltInModelError.is(error)) throw modelNotDeletable(id);
        throw error;
      }
      await runtime.unload(id);
    },
    async artifact(id, signal) {
      find(id);
      const { files } = await catalogue.prepare(id, { signal });
      // Opened before the answer begins: what is removed meanwhile can still be read.
      const file = await open(files.model);
      const { size } = await file.stat();
      const bytes = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
      return { bytes, sizeBytes: size };
    },
    async card(id, signal) {
      const manifest = find(id);
      const { description, created, owned_by, licence, origin, task } = manifest;
      const cardPath = isTrainedHere(manifest)
        ? cardOf(await catalogue.prepare(id, { signal }))
        : undefined;
      const training = cardPath === undefined ? null : JSON.parse(await readFile(cardPath, "utf8"));
      return {
        object: "model.card",
        id,
        description,
        created_at: created,
        owned_by,
        licence,
        origin,
        task,
        training,
      };
    },
    async with<T extends Task, R>(
      id: string,
      task: T,
      signal: AbortSignal,
      use: (model: PreparedFor<T>) => Promise<R>,
    ) {
      const manifest = find(id);
      // Before anything is prepared: that may be a download.
      if (manifest.task !== task) throw wrongTask(manifest, task);
      try {
        return await use(expectTask(await catalogue.prepare(id, { signal }), task));
      } catch (error) {
        if (!ModelLoadError.is(error)) throw error;
        return use(expectTask(await catalogue.rebuild(id, { signal }), task));
      }
    },
  };
}

function expectTask<T extends Task>(model: PreparedModel, task: T): PreparedFor<T> {
  const isFor = (found: PreparedModel): found is PreparedFor<T> => found.task === task;
  if (isFor(model)) return model;
  throw wrongTask(model.manifest, task);
}

/** Only what was trained here has a card among its files. */
function isTrainedHere({ source }: Manifest): boolean {
  return source.files.some(({ role }) => role === "card");
}

function cardOf({ files }: PreparedModel): string | undefined {
  return "card" in files ? files.card : undefined;
}

function toModel({ id, created, owned_by }: Manifest): components["schemas"]["Model"] {
  return { id, object: "model", created, owned_by };
}

function wrongTask({ id, task }: Manifest, wanted: Task): RequestError {
  return badRequest(
    `The model '${id}' is for the task '${task}', and this operation needs a model for '${wanted}'.`,
    "model",
    "unsupported_model",
  );
}
