import { getBuiltinModule } from "node:process";
import type { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import { StorageClosedError } from "../storage-closed-error.ts";
import { DatabaseDamagedError, StorageInUseError } from "./database-errors.ts";
import { kyselyDatabase } from "./kysely-database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import type { DatabaseSchema } from "./schema.ts";

// Not an import: tsup drops the `node:` of those, and this module has no other name.
const sqlite = getBuiltinModule("node:sqlite");

/** The path that keeps a database in memory, and gives every opener one of its own. */
export const MEMORY_DATABASE = ":memory:";

// https://www.sqlite.org/rescode.html
const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

export interface Database {
  /** Throws `StorageClosedError` after `close`. */
  readonly queries: Kysely<DatabaseSchema>;
  close(): Promise<void>;
}

/**
 * Opens a database for this process alone, creates it if need be, and brings it up to date.
 *
 * The lock is the operating system's own, on the database file, and goes with the process however
 * that ends; waiting for it blocks the thread. Throws `StorageInUseError`, `DatabaseDamagedError` or `DatabaseTooNewError`; the file
 * is closed again when it does.
 */
export function openDatabase(path: string, lockTimeoutMs: number): Database {
  const connection = connect(path, lockTimeoutMs);
  const queries = new Kysely<DatabaseSchema>({
    dialect: new SqliteDialect({ database: kyselyDatabase(connection) }),
  });
  let open = true;
  return {
    get queries() {
      if (!open) throw new StorageClosedError();
      return queries;
    },
    async close() {
      if (!open) return;
      open = false;
      await queries.destroy();
      if (connection.isOpen) connection.close();
    },
  };
}

function connect(path: string, lockTimeoutMs: number): DatabaseSync {
  const connection = new sqlite.DatabaseSync(path, { enableForeignKeyConstraints: true });
  try {
    // Exclusive locking comes first: it is taken with the first read and kept, and spares WAL its
    // shared memory file. With `full`, a transaction is on disk when its commit returns.
    connection.exec(`
      pragma busy_timeout = ${Math.trunc(lockTimeoutMs)};
      pragma locking_mode = exclusive;
      pragma journal_mode = wal;
      pragma synchronous = full;
    `);
    migrate(connection, path, migrations);
    return connection;
  } catch (error) {
    connection.close();
    throw explain(error, path);
  }
}

function explain(error: unknown, path: string): unknown {
  if (!(error instanceof Error && "errcode" in error)) return error;
  switch (error.errcode) {
    case SQLITE_BUSY:
      return new StorageInUseError(path, { cause: error });
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return new DatabaseDamagedError(path, { cause: error });
    default:
      return error;
  }
}
