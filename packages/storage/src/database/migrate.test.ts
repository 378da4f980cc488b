import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "./migrate.ts";

const ONE = { name: "one", sql: "create table one (x integer) strict" };
const TWO = { name: "two", sql: "insert into one values (2)" };
const BROKEN = {
  name: "broken",
  sql: "insert into one values (3); insert into nonesuch values (1)",
};

function open(): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  onTestFinished(() => database.close());
  return database;
}

function values(database: DatabaseSync): unknown[] {
  return database
    .prepare("select x from one")
    .all()
    .map(({ x }) => x);
}

test("each migration runs once, and only those that are new", () => {
  const database = open();
  migrate(database, "test", [ONE]);
  migrate(database, "test", [ONE, TWO]);
  migrate(database, "test", [ONE, TWO]);
  expect(values(database)).toEqual([2]);
});

test("a migration that fails takes the whole upgrade back", () => {
  const database = open();
  migrate(database, "test", [ONE]);
  expect(() => migrate(database, "test", [ONE, TWO, BROKEN])).toThrow("nonesuch");
  expect(values(database)).toEqual([]);
  migrate(database, "test", [ONE, TWO]);
  expect(values(database)).toEqual([2]);
});
