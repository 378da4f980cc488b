import { describe, expect, test } from "vitest";
import { ColumnError, DataError } from "../errors.ts";
import { methods } from "../methods/methods.ts";
import { dataFile, testImage, testSettings, trainOptions, zipOf } from "../testing/data-files.ts";
import type { MethodSettings, TrainingSettings } from "../training-settings.ts";
import type { DataFile } from "./data-file.ts";
import { prepareData } from "./prepare-data.ts";

type Given = Partial<TrainingSettings>;

/** What is said of data that is refused. */
async function refusal(
  training: DataFile | string,
  type: MethodSettings["type"],
  given: Given = {},
  validation: DataFile | null = null,
): Promise<unknown> {
  const file = typeof training === "string" ? dataFile("data.csv", training) : training;
  const settings = testSettings({ type, hyperparameters: {} }, given);
  const options = trainOptions(file, settings, { validation });
  try {
    using data = await prepareData({ ...options, method: methods[type] });
    return data.target;
  } catch (error) {
    return error;
  }
}

/** Rows of a table, each made from its place. */
function table(header: string, count: number, row: (index: number) => string): string {
  return `${header}\n${Array.from({ length: count }, (_, index) => row(index)).join("\n")}\n`;
}

const missing = { numeric: "error", categorical: "error", label: "error" } as const;

interface Refused {
  readonly content: string;
  readonly type: MethodSettings["type"];
  readonly given?: Given;
  readonly message: RegExp;
  /** The field of the request that is wrong, where it is not the data. */
  readonly param?: string;
}

const cases: Readonly<Record<string, Refused>> = {
  "an empty file": { content: "", type: "svm", message: /^data.csv: the file is empty/ },
  "a header only": { content: "a,label\n", type: "svm", message: /^data.csv: there are no rows/ },
  "one class only": {
    content: table("a,label", 9, (row) => `${row},yes`),
    type: "svm",
    message: /column 'label': there is one class only \('yes'\)/,
  },
  "a label column that is not there": {
    content: "a,b\n1,2\n",
    type: "svm",
    given: { label_column: "z" },
    message: /no column 'z' in data.csv. Its columns are a, b/,
    param: "label_column",
  },
  "a feature column that is not there": {
    content: "a,label\n1,2\n",
    type: "svm",
    given: { feature_columns: ["a", "z"] },
    message: /no column 'z'.*a, label/,
    param: "feature_columns",
  },
  "a feature column that is named twice": {
    content: "a,label\n1,2\n",
    type: "svm",
    given: { feature_columns: ["a", "a"] },
    message: /'a' is named twice/,
    param: "feature_columns",
  },
  "a label that is a feature too": {
    content: "a,label\n1,x\n2,y\n",
    type: "svm",
    given: { label_column: "label", feature_columns: ["a", "label"] },
    message: /'label' of data.csv is the label/,
    param: "feature_columns",
  },
  "texts and features to learn from at once": {
    content: "a,text,label\n1,x,z\n",
    type: "lstm",
    given: { text_column: "text", feature_columns: ["a"] },
    message: /Expected one of them/,
    param: "feature_columns",
  },
  "no column besides the label": {
    content: "label\nx\ny\n",
    type: "svm",
    message: /no column besides the label/,
    param: "feature_columns",
  },
  "a text among numbers": {
    content: table("a,y", 30, (row) => `${row === 17 ? "x" : row},${row}.5`),
    type: "linear_regression",
    message: /^data.csv, line 19, column 'a': expected a number.*'x'/,
  },
  "numbers with a decimal comma": {
    content: table("a;y", 9, (row) => `${row},5;${row}.5`),
    type: "linear_regression",
    message: /line 2, column 'a'.*decimal point.*'0,5'/,
  },
  "a NaN": {
    content: "a,y\n1,2\nNaN,3\n",
    type: "linear_regression",
    message: /line 3, column 'a'.*finite.*'NaN'/,
  },
  "an infinity": {
    content: "a,y\n1,2\n2,3\n-inf,3\n",
    type: "linear_regression",
    message: /line 4, column 'a'.*finite.*'-inf'/,
  },
  "a number to predict that is not finite": {
    content: "a,y\n1,2\n2,Infinity\n",
    type: "linear_regression",
    message: /line 3, column 'y'.*finite/,
  },
  "a number beyond float32": {
    content: "a,y\n1,2\n1e300,3\n",
    type: "linear_regression",
    message: /line 3, column 'a'.*float32/,
  },
  "a word to predict by a regression": {
    content: "a,y\n1,2\n2,many\n",
    type: "linear_regression",
    message: /line 3, column 'y'.*'many'/,
  },
  "ten thousand classes": {
    content: table("a,label", 10_000, (row) => `${row},class${row}`),
    type: "svm",
    message: /column 'label': there are more than 1000 classes/,
  },
  "a category with too many values": {
    content: table("a,name,label", 3000, (row) => `${row},name${row},${row % 2}`),
    type: "svm",
    message: /'name' has too many different values.*text_column/,
    param: "feature_columns",
  },
  "features that are all constant": {
    content: table("a,b,label", 9, (row) => `1,x,${row % 2}`),
    type: "svm",
    message: /every feature is constant \(a, b\)/,
  },
  "a column without values": {
    content: table("a,b,label", 9, (row) => `${row},,${row % 2}`),
    type: "svm",
    given: { missing_values: { ...missing, numeric: "mean", categorical: "category" } },
    message: /column 'b': the column has no values/,
  },
  "a missing number, unless a strategy is named": {
    content: "a,b,label\n1,2,x\n,3,y\nNA,3,y\n",
    type: "svm",
    message: /^data.csv, line 3, column 'a': the value is missing, here and in 1 more rows/,
  },
  "a missing category, whatever is done with numbers": {
    content: "a,b,label\n1,u,x\n,null,y\n3,v,y\n",
    type: "svm",
    given: { missing_values: { ...missing, numeric: "mean" } },
    message: /line 3, column 'b': the value is missing/,
  },
  "a missing label, whatever is done with features": {
    content: "a,b,label\n1,u,x\n2,v,\n",
    type: "svm",
    given: { missing_values: { ...missing, numeric: "drop_row", categorical: "drop_row" } },
    message: /line 3, column 'label': the label is missing/,
  },
  "rows that all lack a value": {
    content: "a,b,label\n1,,x\n,1,y\n",
    type: "svm",
    given: { missing_values: { ...missing, numeric: "drop_row" } },
    message: /every row has a missing value/,
  },
  "rows of one class only, once those that lack a value are left out": {
    content: "a,label\n1,x\n2,x\n3,x\n,y\n",
    type: "svm",
    given: { missing_values: { ...missing, numeric: "drop_row" } },
    message: /one class only/,
  },
  "texts that are all empty": {
    content: table("text,label", 9, (row) => `"",${row % 2}`),
    type: "lstm",
    given: { text_column: "text" },
    message: /column 'text'.*no word/,
  },
  "texts of punctuation only": {
    content: table("text,label", 9, (row) => `"!?",${row % 2}`),
    type: "lstm",
    message: /column 'text'.*no word/,
  },
  "words that are all too rare": {
    content: "text\na b c\n",
    type: "word2vec",
    message: /column 'text': no word occurs 5 times/,
  },
  "a label for word vectors": {
    content: "text,label\na b c,x\n",
    type: "word2vec",
    given: { label_column: "label" },
    message: /predicts no label/,
    param: "label_column",
  },
  "a text where a sequence belongs": {
    content: 'x,label\nhello,a\n"[1]",b\n',
    type: "lstm",
    given: { sequence_column: "x" },
    message: /line 2, column 'x'.*number.*hello/,
  },
  "a sequence that is empty": {
    content: 'x,label\n"[1]",a\n"[]",b\n',
    type: "lstm",
    given: { sequence_column: "x" },
    message: /line 3, column 'x'.*list of numbers/,
  },
  "sequences of different widths": {
    content: 'x,label\n"[[1,2]]",a\n"[[1,2,3]]",b\n',
    type: "lstm",
    given: { sequence_column: "x" },
    message: /line 3, column 'x'.*3 numbers.*first row 2/,
  },
  "rows where images belong": {
    content: "a,label\n1,x\n",
    type: "cnn",
    message: /a ZIP/,
    param: "format",
  },
  "a text column for a method of numbers": {
    content: "text,label\nhello,x\n",
    type: "svm",
    given: { text_column: "text" },
    message: /'svm' is trained on 'tabular'.*embedding model/,
    param: "text_column",
  },
  "a regression by a method of labels": {
    content: "a,y\n1,2\n",
    type: "logistic_regression",
    given: { task: "regression" },
    message: /for a classification/,
    param: "task",
  },
};

describe("data is refused, with the place and what to do, for", () => {
  test.each(Object.entries(cases))("%s", async (_, { content, type, given, message, param }) => {
    const error = await refusal(content, type, given);
    expect(error).toBeInstanceOf(param === undefined ? DataError : ColumnError);
    expect((error as Error).message).toMatch(message);
    if (error instanceof ColumnError) expect(error.param).toBe(param);
  });

  test("a ZIP where rows belong", async () => {
    const zip = dataFile("images.zip", await zipOf({ "a/1": testImage(1, 1, 1, () => 0) }));
    expect(await refusal(zip, "svm")).toMatchObject({
      param: "format",
      message: expect.stringContaining("'svm' is trained on rows, and not on a ZIP of images"),
    });
  });

  test("an image that is none, which is named", async () => {
    const zip = await zipOf({ "a/1": testImage(1, 1, 1, () => 0), "b/2": Buffer.from("none") });
    expect(await refusal(dataFile("images.zip", zip), "cnn")).toMatchObject({
      message: "images.zip, column 'b/2': this is not an image.",
    });
  });
});

describe("a validation file is refused, by its own name, for", () => {
  const training = "n,c,label\n1,red,a\n2,blue,b\n5,red,a\n";
  test.each([
    [
      "a label that is not known",
      "n,c,label\n1,red,a\n2,red,z\n",
      /^check.csv, line 3, column 'label'.*'z'/,
    ],
    ["a column that lacks", "n,label\n1,a\n", /^check.csv: .*'c'.*n, label/],
    ["no number where one belongs", "n,c,label\nx,red,a\n", /^check.csv, line 2, column 'n'.*'x'/],
    ["a missing value", "n,c,label\n1,red,a\n,red,a\n", /^check.csv, line 3, column 'n'.*missing/],
    ["no rows", "n,c,label\n", /^check.csv: there are no rows/],
    ["no bytes", "", /^check.csv: the file is empty/],
  ])("%s", async (_, content, message) => {
    const error = await refusal(training, "svm", {}, dataFile("check.csv", content));
    expect(error).toBeInstanceOf(DataError);
    expect((error as Error).message).toMatch(message);
  });

  test("another format than the training file's", async () => {
    const validation = dataFile("check.jsonl", '{"n": 1, "c": "red", "label": "a"}\n');
    expect(await refusal(training, "svm", {}, validation)).toMatchObject({
      message: "check.jsonl: expected the format of the training data, 'csv'.",
    });
  });
});
