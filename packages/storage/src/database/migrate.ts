import type { DatabaseSync } from "node:sqlite";
import { DatabaseTooNewError } from "./database-errors.ts";
import type { Migration } from "./migrations.ts";

/**
 * Runs the migrations that a database has not seen, all in one transaction: it ends up current, or
 * as it was.
 *
 * The version is SQLite's own `user_version`, so that a current database costs one read. (Kysely's
 * migrator keeps a table and a lock of its own, for databases that several machines share.)
 */
export function migrate(database: DatabaseSync, path: string, migrations: readonly Migration[]) {
  database.exec("begin immediate");
  try {
    const version = readVersion(database);
    if (version > migrations.length) {
      throw new DatabaseTooNewError(path, version, migrations.length);
    }
    if (version < migrations.length) {
      for (const { sql } of migrations.slice(version)) database.exec(sql);
      database.exec(`pragma user_version = ${migrations.length}`);
    }
    database.exec("commit");
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
}

function readVersion(database: DatabaseSync): number {
  const version = database.prepare("pragma user_version").get()?.user_version;
  return typeof version === "number" ? version : 0;
}
