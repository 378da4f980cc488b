import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataFile } from "../testing/data-files.ts";
import { openJsonLines } from "./json-lines-table.ts";

async function read(content: string) {
  const table = await openJsonLines(dataFile("t.jsonl", content));
  const rows: unknown[] = [];
  for await (const batch of table.rows()) {
    rows.push(...batch.map(({ line, values }) => [line, ...values]));
  }
  return { columns: table.columns, rows };
}

describe("openJsonLines", () => {
  test("takes the columns from the first line, in its order, and values as JSON has them", async () => {
    expect(await read('{"b":1.5,"a":"x"}\n{"a":true,"b":[1,2]}\n')).toEqual({
      columns: ["b", "a"],
      rows: [
        [1, 1.5, "x"],
        [2, [1, 2], true],
      ],
    });
  });

  test("takes a key that a line lacks for a missing value, whatever JavaScript has by its name", async () => {
    const { rows } = await read('{"constructor":1,"toString":2}\n{"toString":null}\n');
    expect(rows).toEqual([
      [1, 1, 2],
      [2, null, null],
    ]);
  });

  test("passes over blank lines and counts them, with CRLF and a byte order mark", async () => {
    const { rows } = await read('\ufeff{"a":1}\r\n\r\n{"a":2}\r\n  \n{"a":3}');
    expect(rows).toEqual([
      [1, 1],
      [3, 2],
      [5, 3],
    ]);
  });

  test.each([
    ["an empty file", "\n \n", "t.jsonl: the file is empty."],
    ["what is not JSON", '{"a":1}\n{"a":\n', "t.jsonl, line 2: this is not JSON:"],
    ["an array", '{"a":1}\n\n[1]\n', "t.jsonl, line 3: expected an object"],
    ["a bare number", "1\n", "t.jsonl, line 1: expected an object"],
    ["an object without keys", "{}\n", "t.jsonl, line 1: no column is named."],
    [
      "a key that the first line lacks",
      '{"a":1,"b":2}\n{"a":1,"c":2}\n',
      "t.jsonl, line 2, column 'c': the first line has no such key; it has a, b.",
    ],
  ])("refuses %s, and says where", async (_what, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  test("reads what was written, in chunks that cut no character", async () => {
    const filler = "é😀".repeat(50_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: fc.string({ unit: "binary" }), value: fc.jsonValue() }), {
          minLength: 1,
        }),
        async (objects) => {
          const all = [{ text: filler, value: 0 }, ...objects, { text: filler, value: null }];
          const { rows } = await read(all.map((object) => `${JSON.stringify(object)}\n`).join(""));
          const expected = all.map(({ text, value }, index) => [
            index + 1,
            text,
            JSON.parse(JSON.stringify(value)),
          ]);
          expect(rows).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});
