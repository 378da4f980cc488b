import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { UnsupportedSqlValueError } from "./database-errors.ts";

/** More distinct statements than the repositories have; beyond it the oldest is prepared anew. */
const MAX_PREPARED_STATEMENTS = 100;

/**
 * Node's own SQLite with the few methods that Kysely's SQLite dialect calls.
 *
 * Statements are prepared once and used again. One that is iterated over is never shared, since
 * running it again would end the first iteration.
 */
export function kyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, StatementSync>();

  const reuse = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.delete(sql);
    prepared.set(sql, statement);
    for (const oldest of prepared.keys()) {
      if (prepared.size <= MAX_PREPARED_STATEMENTS) break;
      prepared.delete(oldest);
    }
    return statement;
  };

  return {
    close: () => database.close(),
    prepare: (sql): SqliteStatement => {
      const statement = reuse(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(toSqlValue)),
        run: (parameters) => statement.run(...parameters.map(toSqlValue)),
        iterate: (parameters) => database.prepare(sql).iterate(...parameters.map(toSqlValue)),
      };
    },
  };
}

function toSqlValue(value: unknown): SQLInputValue {
  if (
    value === null ||
    typeof value === "number" ||
    typeof value === "bigint" ||
    typeof value === "string" ||
    value instanceof Uint8Array
  ) {
    return value;
  }
  throw new UnsupportedSqlValueError(value);
}
