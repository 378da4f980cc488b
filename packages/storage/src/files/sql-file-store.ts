import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { BlobStore } from "../blobs/blob-store.ts";
import type { Database } from "../database/open-database.ts";
import type { DatabaseSchema } from "../database/schema.ts";
import { randomHex } from "../random-hex.ts";
import { UnknownCursorError } from "../unknown-cursor-error.ts";
import type { FileRecord } from "./file-record.ts";
import type { FilePage, FileStore, ListFilesQuery, NewFile } from "./file-store.ts";

const DEFAULT_LIMIT = 10_000;
const ID_SIZE_BYTES = 12;
const CURSOR_LIFE_SECONDS = 24 * 60 * 60;

const COLUMNS = [
  "id",
  "filename",
  "purpose",
  "bytes",
  "created_at",
  "expires_at",
  "status",
  "blob_key",
  "sha256",
] as const satisfies readonly (keyof FileRecord)[];

export interface SqlFileStoreOptions {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly now: () => number;
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}

/** Files as rows of SQLite, their content in a blob store. */
export class SqlFileStore implements FileStore {
  readonly #options: SqlFileStoreOptions;

  constructor(options: SqlFileStoreOptions) {
    this.#options = options;
  }

  async insert({ filename, purpose, blob, expiresAfterSeconds }: NewFile): Promise<FileRecord> {
    const createdAt = this.#nowSeconds();
    const record: FileRecord = {
      id: `file-${randomHex(this.#options.randomBytes, ID_SIZE_BYTES)}`,
      filename,
      purpose,
      bytes: blob.sizeBytes,
      created_at: createdAt,
      expires_at: expiresAfterSeconds === undefined ? null : createdAt + expiresAfterSeconds,
      status: "processed",
      blob_key: blob.key,
      sha256: blob.sha256,
    };
    await this.#queries.insertInto("files").values(record).execute();
    return record;
  }

  async get(id: string): Promise<FileRecord | undefined> {
    const row = await this.#queries
      .selectFrom("files")
      .select(COLUMNS)
      .where("id", "=", id)
      .where(lives(this.#nowSeconds()))
      .executeTakeFirst();
    return row && { ...row };
  }

  async list(query: ListFilesQuery = {}): Promise<FilePage> {
    const { after, limit = DEFAULT_LIMIT, order = "desc", purpose } = query;
    let page = this.#queries
      .selectFrom("files")
      .select(COLUMNS)
      .where(lives(this.#nowSeconds()))
      .orderBy("created_at", order)
      .orderBy("sequence", order)
      .limit(limit + 1);
    if (purpose !== undefined) page = page.where("purpose", "=", purpose);
    if (after !== undefined) {
      const { created_at, sequence } = await this.#position(after);
      const beyond = order === "asc" ? ">" : "<";
      page = page.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("created_at", "sequence"), beyond, tuple(created_at, sequence)),
      );
    }
    const rows = await page.execute();
    return {
      data: rows.slice(0, limit).map((row) => ({ ...row })),
      has_more: rows.length > limit,
    };
  }

  async delete(id: string): Promise<boolean> {
    const now = this.#nowSeconds();
    const keys = await this.#remove((files) =>
      files.and([files("id", "=", id), lives(now)(files)]),
    );
    return keys > 0;
  }

  async purgeExpired(): Promise<number> {
    const now = this.#nowSeconds();
    await this.#queries
      .deleteFrom("removed_files")
      .where("removed_at", "<", now - CURSOR_LIFE_SECONDS)
      .execute();
    return this.#remove((files) => files("expires_at", "<=", now));
  }

  /**
   * Rows first, then content: whatever interrupts it, a file that is listed can be read. Content
   * that is left over has no row, and the next start removes it.
   */
  async #remove(which: FilesCondition): Promise<number> {
    const removedAt = this.#nowSeconds();
    const removed = await this.#queries.transaction().execute(async (transaction) => {
      const rows = await transaction
        .deleteFrom("files")
        .where(which)
        .returning(["id", "created_at", "sequence", "blob_key"])
        .execute();
      for (const { id, created_at, sequence } of rows) {
        await transaction
          .insertInto("removed_files")
          .values({ id, created_at, sequence, removed_at: removedAt })
          .execute();
      }
      return rows;
    });
    for (const { blob_key } of removed) await this.#options.blobs.delete(blob_key);
    return removed.length;
  }

  async #position(id: string): Promise<{ created_at: number; sequence: number }> {
    const position = await this.#queries
      .selectFrom("files")
      .select(["created_at", "sequence"])
      .where("id", "=", id)
      .unionAll(
        this.#queries
          .selectFrom("removed_files")
          .select(["created_at", "sequence"])
          .where("id", "=", id),
      )
      .executeTakeFirst();
    if (position === undefined) throw new UnknownCursorError(id, "file");
    return position;
  }

  get #queries() {
    return this.#options.database.queries;
  }

  #nowSeconds(): number {
    return Math.floor(this.#options.now() / 1_000);
  }
}

type FilesCondition = (files: ExpressionBuilder<DatabaseSchema, "files">) => Expression<SqlBool>;

function lives(nowSeconds: number): FilesCondition {
  return (files) =>
    files.or([files("expires_at", "is", null), files("expires_at", ">", nowSeconds)]);
}
