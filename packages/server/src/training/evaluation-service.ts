import { readFile } from "node:fs/promises";
import { type components, evaluationNotFound, fileNotUploaded } from "@understudy/spec";
import {
  BlobNotFoundError,
  type EvaluationChange,
  type EvaluationRecord,
  StorageClosedError,
} from "@understudy/storage";
import type { ModelDescription } from "@understudy/training";
import { badRequest, modelNotFound } from "../http/request-error.ts";
import type { EmbeddingService } from "../services/embedding-service.ts";
import { embedForJob } from "./embed-for-job.ts";
import { fileGone } from "./job-errors.ts";
import { JobFolder } from "./job-folder.ts";
import type { JobServiceOptions } from "./job-service-options.ts";
import { toTaskError } from "./task-error.ts";
import { type Ending, startTaskThread } from "./task-thread.ts";
import { WorkLine } from "./work-line.ts";

type Schemas = components["schemas"];
export type CreateEvaluationBody = Schemas["CreateEvaluationRequest"];

interface StoredEvaluationRequest {
  readonly body: CreateEvaluationBody;
  readonly filename: string;
}

/** The evaluations: one runs at a time, beside the training job that may be running. */
export interface EvaluationService {
  create(body: CreateEvaluationBody): Promise<Schemas["Evaluation"]>;
  retrieve(id: string): Promise<Schemas["Evaluation"]>;
  /** Stops the evaluation that runs, which begins anew when the service starts again. */
  close(): Promise<void>;
}

export function createEvaluationService(options: JobServiceOptions): EvaluationService {
  return new LinedUpEvaluationService(options);
}

class LinedUpEvaluationService implements EvaluationService {
  readonly #options: JobServiceOptions;
  readonly #line: WorkLine<EvaluationRecord>;
  readonly #recovered: Promise<void>;
  readonly #closing = new AbortController();

  constructor(options: JobServiceOptions) {
    this.#options = options;
    const onError = (error: unknown) => this.#report(error);
    this.#line = new WorkLine({
      next: async () => (await options.storage.evaluations.withStatus(["queued"]))[0],
      work: (evaluation) => this.#takeTurn(evaluation),
      onError,
    });
    this.#recovered = this.#recover().catch(onError);
  }

  async create(body: CreateEvaluationBody): Promise<Schemas["Evaluation"]> {
    const { storage, catalogue } = this.#options;
    const manifest = catalogue.get(body.model);
    if (manifest === undefined) throw modelNotFound(body.model);
    if (manifest.task !== "prediction") {
      throw badRequest(
        `The model '${body.model}' is for the task '${manifest.task}'. Expected a model that was trained here to predict labels or numbers.`,
        "model",
        "unsupported_model",
      );
    }
    const file = await storage.files.get(body.file);
    if (file === undefined) throw fileNotUploaded(body.file, "file");
    const request: StoredEvaluationRequest = { body, filename: file.filename };
    await this.#recovered;
    const record = await storage.evaluations.insert({
      model: body.model,
      file: file.id,
      blob_key: file.blob_key,
      request,
    });
    this.#line.wake();
    return toEvaluation(record);
  }

  async retrieve(id: string): Promise<Schemas["Evaluation"]> {
    const record = await this.#options.storage.evaluations.get(id);
    if (record !== undefined) return toEvaluation(record);
    throw evaluationNotFound(id);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#recovered;
    await this.#line.close();
  }

  /** What a killed process was at is done again. */
  async #recover(): Promise<void> {
    const { evaluations } = this.#options.storage;
    for (const { id } of await evaluations.withStatus(["running"])) {
      await evaluations.transition(id, ["running"], { status: "queued" });
    }
    this.#line.wake();
  }

  async #takeTurn({ id }: EvaluationRecord): Promise<void> {
    const { storage, logger } = this.#options;
    const started = { status: "running", started_at: this.#seconds() } as const;
    const record = await storage.evaluations.transition(id, ["queued"], started);
    if (record === undefined) return;
    const folder = new JobFolder(storage.workDirectory, id);
    try {
      const ending = await this.#evaluate(record, folder);
      if (ending.kind === "stopped") return;
      if (ending.kind === "trained") throw new TypeError("An evaluation ended as a training job.");
      if (ending.kind === "failed") {
        const { fault, error } = ending;
        if (fault !== null) logger.error({ evaluation: id, fault }, "evaluation failed");
        return await this.#end(id, { status: "failed", error });
      }
      await this.#end(id, { status: "succeeded", metrics: ending.metrics });
    } catch (error) {
      if (this.#closing.signal.aborted) return;
      const told = toTaskError(error);
      if (told.isOurs) this.#report(error);
      await this.#end(id, { status: "failed", error: told.error });
    } finally {
      await folder.remove();
    }
  }

  async #evaluate(record: EvaluationRecord, folder: JobFolder): Promise<Ending> {
    const { storage, catalogue, embedding, threads } = this.#options;
    const { signal } = this.#closing;
    const { filename } = record.request as StoredEvaluationRequest;
    // It may have been deleted while the evaluation waited.
    if (catalogue.get(record.model) === undefined) throw modelNotFound(record.model);
    const prepared = await catalogue.prepare(record.model, { signal });
    if (prepared.task !== "prediction") throw modelNotFound(record.model);
    const { files } = prepared;
    const path = await folder.fetch(storage.blobs, record.blob_key, "file").catch((error) => {
      throw BlobNotFoundError.is(error) ? fileGone(record.file, "file") : error;
    });
    const description = JSON.parse(await readFile(files.description, "utf8")) as ModelDescription;
    return startTaskThread({
      task: {
        kind: "evaluate",
        file: { path, filename },
        modelPath: files.model,
        descriptionPath: files.description,
        directory: folder.path,
        threads,
      },
      signal,
      onReport: () => undefined,
      embed: (texts) => embedTexts(embedding, description, texts, signal),
    });
  }

  async #end(id: string, change: EvaluationChange): Promise<void> {
    const ended = { ...change, finished_at: this.#seconds() };
    await this.#options.storage.evaluations.transition(id, ["running"], ended);
  }

  #seconds(): number {
    return Math.floor(this.#options.now() / 1000);
  }

  #report(error: unknown): void {
    if (this.#closing.signal.aborted && StorageClosedError.is(error)) return;
    this.#options.logger.error({ err: error }, "evaluation service");
  }
}

async function embedTexts(
  embedding: EmbeddingService,
  { preprocessing }: ModelDescription,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  if (preprocessing.type !== "embedded_text") throw new TypeError("This model embeds no texts.");
  const model = await embedding.model(preprocessing.embedding_model, signal);
  return embedForJob(embedding, model, texts, "file", signal);
}

/** An evaluation as the API shows it. */
export function toEvaluation(record: EvaluationRecord): Schemas["Evaluation"] {
  const { body } = record.request as StoredEvaluationRequest;
  return {
    id: record.id,
    object: "evaluation",
    created_at: record.created_at,
    started_at: record.started_at,
    finished_at: record.finished_at,
    status: record.status,
    model: record.model,
    file: record.file,
    metadata: body.metadata ?? null,
    metrics: record.metrics as Schemas["Evaluation"]["metrics"],
    error: record.error,
  };
}
