import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { DataError } from "../errors.ts";
import { dataFile, testDirectory } from "../testing/data-files.ts";
import { digestFile, formatOf } from "./data-file.ts";

describe("formatOf", () => {
  test.each([
    ["a.csv", "x", "csv"],
    ["a.TSV", "x", "csv"],
    ["a.jsonl", "x", "jsonl"],
    ["a.ndjson", "x", "jsonl"],
    ["a.zip", "x", "zip"],
    ["a.txt", ' {"a":1}', "jsonl"],
    ["a", "PK\u0003\u0004", "zip"],
    ["a.data", "a,b\n", "csv"],
  ])("%s that begins with %j is %s", async (name, content, format) => {
    expect(await formatOf(dataFile(name, content), "auto")).toBe(format);
  });

  test("is the one that is asked for, whatever the name says", async () => {
    expect(await formatOf(dataFile("a.csv", "{}"), "jsonl")).toBe("jsonl");
  });

  test.each(["", " \n\t\r\n", "\ufeff"])("refuses a file of %j as empty", async (content) => {
    await expect(formatOf(dataFile("a.csv", content), "csv")).rejects.toThrow(
      "a.csv: the file is empty.",
    );
  });
});

describe("digestFile", () => {
  test("gives the length and the SHA-256 of a file", async () => {
    const content = "a,b\n1,é\n";
    expect(await digestFile(dataFile("a.csv", content), () => undefined)).toEqual({
      bytes: 9,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
  });

  test("says that a file is not there any more, and does not tell its path", async () => {
    const path = `${testDirectory()}/gone.csv`;
    const error = await digestFile({ path, filename: "gone.csv" }, () => undefined).catch(
      (reason: unknown) => reason,
    );
    expect(DataError.is(error)).toBe(true);
    expect((error as Error).message).toBe(
      "gone.csv: the file cannot be read. It may have been deleted.",
    );
  });

  test("stops when it is told to", async () => {
    const stop = new Error("stop");
    const digest = digestFile(dataFile("a.csv", "a"), () => {
      throw stop;
    });
    await expect(digest).rejects.toBe(stop);
  });
});
