import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataError } from "../errors.ts";
import { dataFile } from "../testing/data-files.ts";
import { openCsv } from "./csv-table.ts";

/** The columns, and for each row its line and its values. */
async function read(content: string | Uint8Array) {
  const table = await openCsv(dataFile("t.csv", content));
  const rows: unknown[] = [];
  for await (const batch of table.rows()) {
    rows.push(...batch.map(({ line, values }) => [line, ...values]));
  }
  return { columns: table.columns, rows };
}

async function failure(content: string | Uint8Array): Promise<DataError> {
  const error = await read(content).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DataError) return error;
  throw new Error("Expected a DataError.", { cause: error });
}

const rowsOfTwo = [
  [2, "1", "2"],
  [3, "3", "4"],
];

describe("openCsv", () => {
  test.each([
    ["LF", "a,b\n1,2\n3,4\n"],
    ["CRLF", "a,b\r\n1,2\r\n3,4\r\n"],
    ["CR", "a,b\r1,2\r3,4"],
    ["no last line break", "a,b\n1,2\n3,4"],
    ["a byte order mark", "\ufeffa,b\n1,2\n3,4\n"],
    ["semicolons", "a;b\n1;2\n3;4\n"],
    ["tabs", "a\tb\n1\t2\n3\t4\n"],
    ["quotes", '"a","b"\n1,"2"\n"3","4"\n'],
    ["quotes and a byte order mark", '\ufeff"a",b\n1,2\n3,4\n'],
    ["quotes and CRLF", 'a,b\r\n"1",2\r\n3,"4"\r\n'],
    ["different line breaks", "a,b\n1,2\r\n3,4\n"],
    ["different line breaks and quotes", 'a,b\r\n1,"2"\n3,4\r\n'],
    ["spaces around names", " a , b\n1,2\n3,4\n"],
    ["a delimiter in a quoted name", '"a";"b,c,d"\n1;2\n3;4\n'],
  ])("reads a file with %s", async (_what, content) => {
    const { columns, rows } = await read(content);
    expect(columns[0]).toBe("a");
    expect(columns).toHaveLength(2);
    expect(rows).toEqual(rowsOfTwo);
  });

  test("passes over empty lines, and counts them", async () => {
    const expected = [
      [4, "1", "2"],
      [6, "3", "4"],
    ];
    expect((await read("\na,b\n\n1,2\n\n3,4\n\n")).rows).toEqual(expected);
    expect((await read('\na,b\n\n"1",2\n\n3,4\n\n')).rows).toEqual(expected);
  });

  test("keeps line breaks, delimiters and quotes within quotes; a row's line is its last", async () => {
    const { rows } = await read('a,b\n"x\ny","say ""hi"", you"\n1,2\n');
    expect(rows).toEqual([
      [3, "x\ny", 'say "hi", you'],
      [4, "1", "2"],
    ]);
  });

  test("has no rows where only the columns are named", async () => {
    expect(await read("a,b\n")).toEqual({ columns: ["a", "b"], rows: [] });
  });

  test("can be gone through again, and stopped in between", async () => {
    const table = await openCsv(dataFile("t.csv", `a\n${"1\n".repeat(300_000)}`));
    for await (const batch of table.rows()) {
      if (batch.length > 0) break;
    }
    let count = 0;
    for await (const batch of table.rows()) count += batch.length;
    expect(count).toBe(300_000);
  });

  test.each<[string, string | Uint8Array, string]>([
    ["an empty file", "", "t.csv: the file is empty."],
    ["blank lines only", "\n\r\n\n", "t.csv: the file is empty."],
    [
      "a row that lacks a value",
      "a,b,c\n1,2,3\n1,2\n",
      "t.csv, line 3, column 'c': expected 3 values, one for each column, but there are 2.",
    ],
    [
      "a row with a value too many",
      'a,b\n"1",2\n1,2,3\n',
      "t.csv, line 3: expected 2 values, one for each column, but there are 3.",
    ],
    ["a column without a name", "\na,,c\n", "t.csv, line 2: column 2 has no name."],
    ["two columns of a name", "a,b, a\n", "t.csv, line 1: two columns are named 'a'."],
    [
      "a quote that is not closed",
      'a,b\n1,2\n3,"4\n5,6\n7,8\n',
      "t.csv, line 3, column 'b': this is not CSV: Quote Not Closed",
    ],
    [
      "a quote in the middle",
      'a,b\n1,2\n3,4"\n',
      "t.csv, line 3, column 'b': this is not CSV: Invalid Opening Quote",
    ],
    [
      "text behind a quote",
      'a,b\n1,2\n"3"x,4\n',
      "t.csv, line 3: this is not CSV: Invalid Closing Quote",
    ],
    [
      "Latin-1",
      Buffer.from("a,b\n1,2\nM\u00fcnchen,3\n", "latin1"),
      "t.csv, line 3: this is not text in UTF-8.",
    ],
    [
      "UTF-16",
      Buffer.from("\ufeffa,b\n1,2\n", "utf16le"),
      "t.csv, line 1: this is not text in UTF-8.",
    ],
    ["a null byte", "a,b\n1,2\n3,\0\n", "t.csv, line 3: this is not text in UTF-8."],
  ])("refuses %s, and says where", async (_what, content, message) => {
    expect((await failure(content)).message).toContain(message);
  });

  test("tells the place of an error without the path of the file", async () => {
    expect((await failure("a,b\n1\n")).place).toEqual({ filename: "t.csv", line: 2, column: "b" });
  });

  test("refuses a line that does not end", async () => {
    const { message } = await failure(`a\n${"x".repeat(17_000_000)}`);
    expect(message).toBe(
      "t.csv, line 2: the line is longer than 16000000 bytes. Expected a row a line.",
    );
  });

  test("refuses a quote that is never closed before the file is held whole", async () => {
    const { message } = await failure(`a\n1\n"\n${`${"x".repeat(99)}\n`.repeat(200_000)}"\n`);
    expect(message).toContain("t.csv, line 3");
    expect(message).toContain("Max Record Size");
  });

  test("reads what was written, whatever the values, the delimiter and the line breaks", async () => {
    const value = fc.string({
      unit: fc.constantFrom("a", "1", " ", '"', ",", ";", "\n", "\r", "é", "😀"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: 4 })
          .chain((width) =>
            fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1 }),
          ),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        async (rows, delimiter, lineBreak) => {
          const columns = (rows[0] ?? []).map((_, index) => `c${index}`);
          const special = /["\r\n,;\t]/;
          const shown = (text: string) =>
            special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const content = [columns, ...rows]
            .map((row) => row.map(shown).join(delimiter) + lineBreak)
            .join("");
          const found = await read(content);
          expect(found.columns).toEqual(columns);
          expect(found.rows.map((row) => (row as string[]).slice(1))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});
