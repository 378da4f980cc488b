import type { Transaction } from "kysely";
import type { Database } from "../database/open-database.ts";
import type { DatabaseSchema } from "../database/schema.ts";
import { toJsonColumn } from "../json-column.ts";
import { DEFAULT_PAGE_LIMIT, type Page, type PageQuery, toPage } from "../page.ts";
import { randomHex } from "../random-hex.ts";
import { UnknownCursorError } from "../unknown-cursor-error.ts";
import { JobNotFoundError } from "./job-not-found-error.ts";
import type { CheckpointRecord, JobEventRecord, JobRecord, JobStatus } from "./job-record.ts";
import {
  CHECKPOINT_COLUMNS,
  EVENT_COLUMNS,
  JOB_COLUMNS,
  toCheckpoint,
  toJob,
  toJobColumns,
  toJobEvent,
} from "./job-rows.ts";
import type { JobChange, JobStore, NewCheckpoint, NewJob, NewJobEvent } from "./job-store.ts";

const ID_SIZE_BYTES = 12;

export interface SqlJobStoreOptions {
  readonly database: Database;
  readonly now: () => number;
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}

/** Jobs, their events and their checkpoints as rows of SQLite. */
export class SqlJobStore implements JobStore {
  readonly #options: SqlJobStoreOptions;

  constructor(options: SqlJobStoreOptions) {
    this.#options = options;
  }

  async insert({ request, ...files }: NewJob): Promise<JobRecord> {
    const row = await this.#queries
      .insertInto("jobs")
      .values({
        ...files,
        id: this.#newId("trainjob"),
        status: "validating_files",
        created_at: this.#nowSeconds(),
        started_at: null,
        finished_at: null,
        request: toJsonColumn(request),
        trained_model: null,
        error: toJsonColumn(null),
        progress: toJsonColumn(null),
        result: toJsonColumn(null),
        running_ms: 0,
      })
      .returning(JOB_COLUMNS)
      .executeTakeFirstOrThrow();
    return toJob(row);
  }

  async get(id: string): Promise<JobRecord | undefined> {
    const row = await this.#queries
      .selectFrom("jobs")
      .select(JOB_COLUMNS)
      .where("id", "=", id)
      .executeTakeFirst();
    return row && toJob(row);
  }

  async list(query: PageQuery = {}): Promise<Page<JobRecord>> {
    const { after, limit = DEFAULT_PAGE_LIMIT, order = "desc" } = query;
    let page = this.#queries
      .selectFrom("jobs")
      .select(JOB_COLUMNS)
      .orderBy("created_at", order)
      .orderBy("sequence", order)
      .limit(limit + 1);
    if (after !== undefined) {
      const last = await this.#queries
        .selectFrom("jobs")
        .select(["created_at", "sequence"])
        .where("id", "=", after)
        .executeTakeFirst();
      if (last === undefined) throw new UnknownCursorError(after, "job");
      page = page.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("created_at", "sequence"),
          beyond(order),
          tuple(last.created_at, last.sequence),
        ),
      );
    }
    return toPage(await page.execute(), limit, toJob);
  }

  async transition(
    id: string,
    from: readonly JobStatus[],
    change: JobChange,
    events: readonly NewJobEvent[] = [],
  ): Promise<JobRecord | undefined> {
    return this.#queries.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable("jobs")
        // The id as it is: an update must set something, even where nothing changes.
        .set({ id, ...toJobColumns(change) })
        .where("id", "=", id)
        .where("status", "in", from)
        .returning(JOB_COLUMNS)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      await this.#insertEvents(transaction, id, events);
      return toJob(row);
    });
  }

  async withStatus(statuses: readonly JobStatus[]): Promise<readonly JobRecord[]> {
    const rows = await this.#queries
      .selectFrom("jobs")
      .select(JOB_COLUMNS)
      .where("status", "in", statuses)
      .orderBy("created_at")
      .orderBy("sequence")
      .execute();
    return rows.map(toJob);
  }

  async appendEvents(
    jobId: string,
    events: readonly NewJobEvent[],
  ): Promise<readonly JobEventRecord[]> {
    return this.#queries.transaction().execute(async (transaction) => {
      await assertJob(transaction, jobId);
      return this.#insertEvents(transaction, jobId, events);
    });
  }

  async listEvents(jobId: string, query: PageQuery = {}): Promise<Page<JobEventRecord>> {
    const { after, limit = DEFAULT_PAGE_LIMIT, order = "desc" } = query;
    let page = this.#queries
      .selectFrom("job_events")
      .select(EVENT_COLUMNS)
      .where("job_id", "=", jobId)
      .orderBy("sequence", order)
      .limit(limit + 1);
    if (after !== undefined) {
      const last = await this.#queries
        .selectFrom("job_events")
        .select("sequence")
        .where("id", "=", after)
        .where("job_id", "=", jobId)
        .executeTakeFirst();
      if (last === undefined) throw new UnknownCursorError(after, "event");
      page = page.where("sequence", beyond(order), last.sequence);
    }
    return toPage(await page.execute(), limit, toJobEvent);
  }

  async addCheckpoint(jobId: string, checkpoint: NewCheckpoint): Promise<CheckpointRecord> {
    const { step_number, metrics, ...facts } = checkpoint;
    const state = { ...facts, metrics: toJsonColumn(metrics) };
    return this.#queries.transaction().execute(async (transaction) => {
      await assertJob(transaction, jobId);
      const row = await transaction
        .insertInto("job_checkpoints")
        .values({
          ...state,
          id: this.#newId("traincheckpoint"),
          job_id: jobId,
          created_at: this.#nowSeconds(),
          step_number,
        })
        .onConflict((conflict) => conflict.columns(["job_id", "step_number"]).doUpdateSet(state))
        .returning(CHECKPOINT_COLUMNS)
        .executeTakeFirstOrThrow();
      return toCheckpoint(row);
    });
  }

  async listCheckpoints(jobId: string, query: PageQuery = {}): Promise<Page<CheckpointRecord>> {
    const { after, limit = DEFAULT_PAGE_LIMIT, order = "desc" } = query;
    let page = this.#queries
      .selectFrom("job_checkpoints")
      .select(CHECKPOINT_COLUMNS)
      .where("job_id", "=", jobId)
      .orderBy("step_number", order)
      .limit(limit + 1);
    if (after !== undefined) {
      const last = await this.#queries
        .selectFrom("job_checkpoints")
        .select("step_number")
        .where("id", "=", after)
        .where("job_id", "=", jobId)
        .executeTakeFirst();
      if (last === undefined) throw new UnknownCursorError(after, "checkpoint");
      page = page.where("step_number", beyond(order), last.step_number);
    }
    return toPage(await page.execute(), limit, toCheckpoint);
  }

  async #insertEvents(
    transaction: Transaction<DatabaseSchema>,
    jobId: string,
    events: readonly NewJobEvent[],
  ): Promise<readonly JobEventRecord[]> {
    const records: JobEventRecord[] = [];
    for (const { level, type, message, data } of events) {
      const row = await transaction
        .insertInto("job_events")
        .values({
          id: this.#newId("trainevent"),
          job_id: jobId,
          created_at: this.#nowSeconds(),
          level,
          type,
          message,
          data: toJsonColumn(data),
        })
        .returning(EVENT_COLUMNS)
        .executeTakeFirstOrThrow();
      records.push(toJobEvent(row));
    }
    return records;
  }

  get #queries() {
    return this.#options.database.queries;
  }

  #newId(prefix: string): string {
    return `${prefix}-${randomHex(this.#options.randomBytes, ID_SIZE_BYTES)}`;
  }

  #nowSeconds(): number {
    return Math.floor(this.#options.now() / 1_000);
  }
}

async function assertJob(transaction: Transaction<DatabaseSchema>, id: string): Promise<void> {
  const job = await transaction
    .selectFrom("jobs")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (job === undefined) throw new JobNotFoundError(id);
}

function beyond(order: "asc" | "desc"): ">" | "<" {
  return order === "asc" ? ">" : "<";
}
