import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { memoryTable, testDirectory } from "../testing/data-files.ts";
import type { Cell } from "./data-table.ts";
import {
  encodeFeatures,
  encodeImageInputs,
  encodeRows,
  encodeSequences,
  encodeTexts,
} from "./encode-inputs.ts";
import { encodeTable, type TablePreprocessing } from "./encode-table.ts";
import type {
  CorpusPreprocessing,
  SequencePreprocessing,
  TabularPreprocessing,
  TextPreprocessing,
} from "./preprocessing.ts";
import { openRecords } from "./record-files.ts";
import { allRecords } from "./split-records.ts";

const tabular: TabularPreprocessing = {
  type: "tabular",
  columns: [
    { type: "numeric", name: "size", fill: 2.5 },
    { type: "categorical", name: "colour", categories: ["blue", "red"], fill: "red" },
    { type: "numeric", name: "weight", fill: -1 },
  ],
  width: 4,
};

const text: TextPreprocessing = {
  type: "text",
  column: "text",
  num_words: null,
  filters: ".,",
  lower: true,
  oov_token: "<oov>",
  maxlen: 3,
  padding: "pre",
  truncating: "post",
  words: ["<oov>", "a", "b"],
  with_length: true,
};

const sequence: SequencePreprocessing = {
  type: "sequence",
  column: "steps",
  width: 2,
  maxlen: 3,
  padding: "post",
  truncating: "pre",
  mean: [0, 0],
  std: [1, 1],
};

/** What training is given of rows, with targets 0, 1, 2, …: each field of all records. */
async function encoded(
  preprocessing: TablePreprocessing,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
) {
  const directory = testDirectory();
  const { count, fields, dropped } = await encodeTable({
    table: memoryTable(
      ["y", ...columns],
      rows.map((row, index) => [index, ...row]),
    ),
    preprocessing,
    target: { type: "regression", column: "y" },
    missingLabel: "error",
    precision: "float32",
    directory,
    name: "test",
    embedTexts: async (texts) => texts.map((one) => Float32Array.of(one.length, 1)),
    async onBatch() {},
  });
  using records = openRecords(directory, "test", count, fields);
  const all = allRecords(count);
  const values = Object.keys(fields).map((name) => [name, records.read(name, all)]);
  return { dropped, ...Object.fromEntries(values) };
}

const number = fc.option(
  fc.oneof(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -9, max: 9 })),
);
const colour = fc.option(fc.constantFrom("blue", "red", " blue ", "green", "NA"));

describe("encodeRows", () => {
  test("gives what training was given of the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, colour, number)), async (rows) => {
        const inputs = encodeRows(
          tabular,
          rows.map(([size, hue, weight]) => ({ size, colour: hue, weight })),
        );
        const { features } = await encoded(
          tabular,
          ["weight", "size", "colour"],
          [...rows.map(([size, hue, weight]) => [weight, size, hue])],
        );
        expect(inputs).toEqual({
          features: { dataType: "float32", shape: [rows.length, 4], data: features },
        });
      }),
      { numRuns: 30 },
    );
  });

  test("writes numbers as they are and categories one-hot, and fills what is missing", () => {
    const { features } = encodeRows(tabular, [
      { size: "1.5", colour: " blue", weight: 3 },
      { colour: null, weight: "" },
      { size: 0, colour: "green" },
    ]);
    expect([...(features?.data ?? [])]).toEqual([1.5, 1, 0, 3, 2.5, 0, 1, -1, 0, 0, 0, -1]);
  });

  test.each<[Record<string, string | number | boolean | null>, string]>([
    [{ size: "big" }, "Invalid input 1, column 'size': expected a number, got 'big'."],
    [{ size: "NaN" }, "Invalid input 1, column 'size': expected a finite number, got 'NaN'."],
    [{ size: 1e39 }, "Invalid input 1, column 'size': expected a number of at most 3.4e38"],
    [{ size: "1,5" }, "Invalid input 1, column 'size': expected a number, got '1,5'."],
    [
      { sise: 1 },
      "Invalid input 1, column 'sise': the model has no such column. It was trained on size, colour, weight.",
    ],
  ])("refuses %j, and says which input and column", (row, message) => {
    const encode = () => encodeRows(tabular, [{}, row]);
    expect(encode).toThrow(InputError);
    expect(encode).toThrow(message);
  });

  test("refuses a missing value that nothing stands in for, and leaves no row out", () => {
    const strict: TabularPreprocessing = {
      type: "tabular",
      columns: [{ type: "numeric", name: "constructor", fill: null, drop_row: true }],
      width: 1,
    };
    expect(() => encodeRows(strict, [{ constructor: 1 }, {}])).toThrow(
      "Invalid input 1, column 'constructor': the value is missing.",
    );
  });
});

test("a row of a file is left out for a value of a column that says so, and refused for another's", async () => {
  const some: TabularPreprocessing = {
    type: "tabular",
    columns: [
      { type: "numeric", name: "a", fill: null, drop_row: true },
      { type: "numeric", name: "b", fill: null },
    ],
    width: 2,
  };
  const { features, dropped, target } = await encoded(
    some,
    ["a", "b"],
    [
      [1, 2],
      ["NA", 3],
      [4, 5],
    ],
  );
  expect({ features, dropped, target }).toEqual({
    features: Float32Array.of(1, 2, 4, 5),
    dropped: 1,
    target: Float64Array.of(0, 2),
  });
  await expect(
    encoded(
      some,
      ["a", "b"],
      [
        [1, 2],
        [3, null],
      ],
    ),
  ).rejects.toThrow("memory.csv, line 3, column 'b': the value is missing.");
});

describe("encodeTexts", () => {
  test("gives what training was given of the same texts", async () => {
    const words = fc.constantFrom("a", "B", "c", ".", " ", "null", "NA");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(words).map((some) => some.join(" "))), async (texts) => {
        const inputs = encodeTexts(text, texts);
        const { input_ids, length } = await encoded(
          text,
          ["text"],
          texts.map((one) => [one]),
        );
        expect(inputs).toMatchObject({ input_ids: { data: input_ids }, length: { data: length } });
      }),
      { numRuns: 30 },
    );
  });

  test("numbers words, pads in front and cuts behind, as it is told", () => {
    const { input_ids, length } = encodeTexts(text, ["A, b.", "b a b a", "null", ""]);
    expect([...(input_ids?.data ?? [])]).toEqual([0, 2, 3, 3, 2, 3, 0, 0, 1, 0, 0, 0]);
    expect([...(length?.data ?? [])]).toEqual([2, 3, 1, 0]);
  });

  test("gives no length to a model that takes padding for words", () => {
    const { with_length: _, ...plain } = text;
    expect(Object.keys(encodeTexts(plain, ["a"]))).toEqual(["input_ids"]);
  });
});

describe("encodeSequences", () => {
  const lists = [
    [[1, 2]],
    [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ],
    [
      [0.5, -1],
      [2, 0],
    ],
  ];

  test("gives what training was given of the same lists, as JSON and as lists", async () => {
    const { sequence: steps, length } = encodeSequences(sequence, lists);
    const expected = { sequence: steps?.data, length: length?.data };
    expect(steps?.shape).toEqual([3, 3, 2]);
    expect([...(expected.sequence ?? [])]).toEqual([
      1, 2, 0, 0, 0, 0, 3, 4, 5, 6, 7, 8, 0.5, -1, 2, 0, 0, 0,
    ]);
    expect([...(expected.length ?? [])]).toEqual([1, 3, 2]);
    const asLists = await encoded(
      sequence,
      ["steps"],
      lists.map((list) => [list]),
    );
    expect(asLists).toMatchObject(expected);
    const asJson = await encoded(
      sequence,
      ["steps"],
      lists.map((list) => [JSON.stringify(list)]),
    );
    expect(asJson).toMatchObject(expected);
  });

  test("takes numbers apart by spaces or semicolons in a file", async () => {
    const one: SequencePreprocessing = { ...sequence, width: 1, mean: [0], std: [1] };
    const { sequence: steps } = await encoded(one, ["steps"], [["1 2.5"], ["3;4"]]);
    expect(steps).toEqual(Float32Array.of(1, 2.5, 0, 3, 4, 0));
  });

  test.each<[Cell, string]>([
    ["[1,", "expected a list of numbers in JSON, got '[1,'"],
    [3, "expected a list of numbers, got '3'"],
    [[], "expected a list of numbers, got '[]'"],
    [[[]], "step 0 has no numbers"],
    [[[1, 2], [3]], "step 1 has 1 numbers, and the first has 2"],
    [[[1, 2], 3], "step 1 has 1 numbers, and the first has 2"],
    [[[1, null]], "step 0: expected a finite number of at most 3.4e38, got 'null'"],
    [[[1, 1e39]], "step 0: expected a finite number of at most 3.4e38, got '1e+39'"],
    ["1,5 2", "step 0: expected a finite number of at most 3.4e38, got '1,5'"],
    [[1, 2, 3], "each step has 1 numbers, and the model takes 2"],
  ])("refuses %j in a file, with its line and column", async (cell, problem) => {
    await expect(encoded(sequence, ["steps"], [[[[1, 2]]], [cell]])).rejects.toThrow(
      `memory.csv, line 3, column 'steps': ${problem}`,
    );
  });

  test("refuses a list of another width, and says which", () => {
    expect(() => encodeSequences(sequence, [[[1, 2]], [1, 2]])).toThrow(
      "Invalid input 1, column 'steps': each step has 1 numbers, and the model takes 2.",
    );
  });
});

test("columns that make a sequence go in as they stand in the preprocessing, and are numbers", async () => {
  const columns: SequencePreprocessing = {
    ...sequence,
    ...{ column: "", columns: ["t1", "t2"], width: 1, mean: [0], std: [1] },
  };
  const { sequence: steps } = await encoded(columns, ["t2", "t1"], [["2", "1"]]);
  expect(steps).toEqual(Float32Array.of(1, 2, 0));
  await expect(encoded(columns, ["t2", "t1"], [["2", "one"]])).rejects.toThrow(
    "memory.csv, line 2, column 't1': expected a number, got 'one'.",
  );
});

describe("encodeFeatures", () => {
  const embedded = {
    type: "embedded_text",
    column: "text",
    embedding_model: "m",
    width: 2,
  } as const;

  test("gives what training was given of the same embeddings, however many texts", async () => {
    const texts = Array.from({ length: 150 }, (_, index) => "x".repeat(1 + (index % 7)));
    const vectors = texts.map((one) => Float32Array.of(one.length, 1));
    const { features } = await encoded(
      embedded,
      ["text"],
      texts.map((one) => [one]),
    );
    expect(encodeFeatures(embedded, vectors)).toEqual({
      features: { dataType: "float32", shape: [150, 2], data: features },
    });
  });

  test("refuses vectors of another width, and an empty text", async () => {
    expect(() => encodeFeatures(embedded, [Float32Array.of(1)])).toThrow(
      "Invalid input 0: expected 2 numbers, got 1.",
    );
    await expect(encoded({ ...embedded, width: 3 }, ["text"], [["a"]])).rejects.toThrow(
      "memory.csv, line 2, column 'text': the text's embedding has 2 numbers, and the model takes 3.",
    );
    await expect(encoded(embedded, ["text"], [["a"], [" "]])).rejects.toThrow(
      "memory.csv, line 3, column 'text': the text is empty",
    );
  });
});

test("images go in as bytes, one after the other; one of another size is refused", () => {
  const size = { type: "image", column: "image", channels: 1, height: 1, width: 2 } as const;
  expect(encodeImageInputs(size, [Uint8Array.of(1, 2), Uint8Array.of(3, 4)])).toEqual({
    image: { dataType: "uint8", shape: [2, 1, 1, 2], data: Uint8Array.of(1, 2, 3, 4) },
  });
  expect(() => encodeImageInputs(size, [Uint8Array.of(1, 2), Uint8Array.of(3)])).toThrow(
    "Invalid input 1: expected 2 bytes, got 1.",
  );
});

test("a corpus is a record a word that has a vector, with -1 behind each text", async () => {
  const corpus: CorpusPreprocessing = {
    type: "corpus",
    column: "text",
    filters: ".",
    lower: true,
    words: ["b", "a"],
    counts: [3, 2],
  };
  const directory = testDirectory();
  const { count, fields, rows } = await encodeTable({
    table: memoryTable(["text"], [["A b. c"], [""], ["b"]]),
    preprocessing: corpus,
    target: { type: "embedding" },
    missingLabel: "error",
    precision: "float32",
    directory,
    name: "test",
    embedTexts: async () => [],
    async onBatch() {},
  });
  using records = openRecords(directory, "test", count, fields);
  expect(records.read("token", allRecords(count))).toEqual(Int32Array.of(1, 0, -1, 0, -1));
  expect(rows).toBe(3);
});

test("what is no text in a column of texts is refused with its place", async () => {
  await expect(encoded(text, ["text"], [["a"], [{ a: 1 }]])).rejects.toThrow(
    "memory.csv, line 3, column 'text': expected a text, got '{\"a\":1}'.",
  );
});
