import type { Database } from "../database/open-database.ts";
import type { EvaluationRow } from "../database/schema.ts";
import { fromJsonColumn, toJsonColumn } from "../json-column.ts";
import { DEFAULT_PAGE_LIMIT, type Page, type PageQuery, toPage } from "../page.ts";
import { randomHex } from "../random-hex.ts";
import { UnknownCursorError } from "../unknown-cursor-error.ts";
import type { EvaluationRecord, EvaluationStatus } from "./evaluation-record.ts";
import type { EvaluationChange, EvaluationStore, NewEvaluation } from "./evaluation-store.ts";

const ID_SIZE_BYTES = 12;

const COLUMNS = [
  "id",
  "status",
  "created_at",
  "started_at",
  "finished_at",
  "model",
  "file",
  "blob_key",
  "request",
  "metrics",
  "error",
] as const satisfies readonly (keyof EvaluationRecord)[];

export interface SqlEvaluationStoreOptions {
  readonly database: Database;
  readonly now: () => number;
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}

/** Evaluations as rows of SQLite. */
export class SqlEvaluationStore implements EvaluationStore {
  readonly #options: SqlEvaluationStoreOptions;

  constructor(options: SqlEvaluationStoreOptions) {
    this.#options = options;
  }

  async insert({ request, ...evaluation }: NewEvaluation): Promise<EvaluationRecord> {
    const row = await this.#queries
      .insertInto("evaluations")
      .values({
        ...evaluation,
        id: `evaluation-${randomHex(this.#options.randomBytes, ID_SIZE_BYTES)}`,
        status: "queued",
        created_at: Math.floor(this.#options.now() / 1_000),
        started_at: null,
        finished_at: null,
        request: toJsonColumn(request),
        metrics: toJsonColumn(null),
        error: toJsonColumn(null),
      })
      .returning(COLUMNS)
      .executeTakeFirstOrThrow();
    return toEvaluation(row);
  }

  async get(id: string): Promise<EvaluationRecord | undefined> {
    const row = await this.#queries
      .selectFrom("evaluations")
      .select(COLUMNS)
      .where("id", "=", id)
      .executeTakeFirst();
    return row && toEvaluation(row);
  }

  async list(query: PageQuery = {}): Promise<Page<EvaluationRecord>> {
    const { after, limit = DEFAULT_PAGE_LIMIT, order = "desc" } = query;
    let page = this.#queries
      .selectFrom("evaluations")
      .select(COLUMNS)
      .orderBy("created_at", order)
      .orderBy("sequence", order)
      .limit(limit + 1);
    if (after !== undefined) {
      const last = await this.#queries
        .selectFrom("evaluations")
        .select(["created_at", "sequence"])
        .where("id", "=", after)
        .executeTakeFirst();
      if (last === undefined) throw new UnknownCursorError(after, "evaluation");
      const beyond = order === "asc" ? ">" : "<";
      page = page.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("created_at", "sequence"), beyond, tuple(last.created_at, last.sequence)),
      );
    }
    return toPage(await page.execute(), limit, toEvaluation);
  }

  async transition(
    id: string,
    from: readonly EvaluationStatus[],
    change: EvaluationChange,
  ): Promise<EvaluationRecord | undefined> {
    const row = await this.#queries
      .updateTable("evaluations")
      // The id as it is: an update must set something, even where nothing changes.
      .set({ id, ...toColumns(change) })
      .where("id", "=", id)
      .where("status", "in", from)
      .returning(COLUMNS)
      .executeTakeFirst();
    return row && toEvaluation(row);
  }

  async withStatus(statuses: readonly EvaluationStatus[]): Promise<readonly EvaluationRecord[]> {
    const rows = await this.#queries
      .selectFrom("evaluations")
      .select(COLUMNS)
      .where("status", "in", statuses)
      .orderBy("created_at")
      .orderBy("sequence")
      .execute();
    return rows.map(toEvaluation);
  }

  get #queries() {
    return this.#options.database.queries;
  }
}

function toEvaluation(row: EvaluationRow): EvaluationRecord {
  return {
    ...row,
    request: fromJsonColumn(row.request),
    metrics: fromJsonColumn(row.metrics),
    error: fromJsonColumn(row.error),
  };
}

function toColumns({ metrics, error, ...columns }: EvaluationChange): Partial<EvaluationRow> {
  return {
    ...columns,
    ...(metrics !== undefined && { metrics: toJsonColumn(metrics) }),
    ...(error !== undefined && { error: toJsonColumn(error) }),
  };
}
