import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect, sql } from "kysely";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { UnsupportedSqlValueError } from "./database-errors.ts";
import { kyselyDatabase } from "./kysely-database.ts";

interface Schema {
  numbers: { x: number };
}

function open() {
  const connection = new DatabaseSync(":memory:");
  connection.exec("create table numbers (x integer primary key) strict");
  const prepare = vi.spyOn(connection, "prepare");
  const queries = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: kyselyDatabase(connection) }),
  });
  onTestFinished(() => queries.destroy());
  return { queries, prepare };
}

describe("kyselyDatabase", () => {
  test("prepares a statement once, and runs it with new values", async () => {
    const { queries, prepare } = open();
    for (const x of [3, 1, 2]) await queries.insertInto("numbers").values({ x }).execute();
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(await queries.selectFrom("numbers").select("x").execute()).toMatchObject([
      { x: 1 },
      { x: 2 },
      { x: 3 },
    ]);
  });

  test("forgets the statements that were not used for long, and goes on", async () => {
    const { queries, prepare } = open();
    const statement = (index: number) => sql<{ x: number }>`select ${sql.lit(index)} as x`;
    for (let index = 0; index < 150; index++) await statement(index).execute(queries);
    await statement(149).execute(queries);
    expect(prepare).toHaveBeenCalledTimes(150);
    expect((await statement(0).execute(queries)).rows).toMatchObject([{ x: 0 }]);
    expect(prepare).toHaveBeenCalledTimes(151);
  });

  test("streams rows while the same statement is run again", async () => {
    const { queries } = open();
    await queries
      .insertInto("numbers")
      .values([{ x: 1 }, { x: 2 }, { x: 3 }])
      .execute();
    const all = queries.selectFrom("numbers").select("x");
    const seen: number[] = [];
    for await (const { x } of all.stream()) seen.push(x);
    expect(seen).toEqual([1, 2, 3]);
  });

  test("returns how many rows changed, and rows that were asked back", async () => {
    const { queries } = open();
    await queries
      .insertInto("numbers")
      .values([{ x: 1 }, { x: 2 }])
      .execute();
    const update = await queries.updateTable("numbers").set({ x: 9 }).where("x", "=", 2).execute();
    expect(update[0]?.numUpdatedRows).toBe(1n);
    expect(
      await queries.deleteFrom("numbers").where("x", "=", 9).returning("x").execute(),
    ).toMatchObject([{ x: 9 }]);
  });

  test("takes a failed transaction back, while others wait their turn", async () => {
    const { queries } = open();
    const failing = queries.transaction().execute(async (transaction) => {
      await transaction.insertInto("numbers").values({ x: 1 }).execute();
      throw new Error("changed my mind");
    });
    const meanwhile = queries.insertInto("numbers").values({ x: 2 }).execute();
    await expect(failing).rejects.toThrow("changed my mind");
    await meanwhile;
    expect(await queries.selectFrom("numbers").select("x").execute()).toMatchObject([{ x: 2 }]);
  });

  test("refuses a value that SQLite would not keep", async () => {
    const { queries } = open();
    await expect(sql`select ${true}`.execute(queries)).rejects.toSatisfy(
      UnsupportedSqlValueError.is,
    );
  });
});
