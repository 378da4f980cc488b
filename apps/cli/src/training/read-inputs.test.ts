import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@understudy/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CliError } from "../cli-error.ts";
import { type Input, readInputs } from "./read-inputs.ts";

type Card = Schemas["TrainingRecord"];

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "understudy-inputs-"));
});
afterAll(() => rm(directory, { recursive: true }));

/** As much of a card as is looked at. */
function cardOf(type: Card["inputs"]["type"], columns: string[]): Card {
  return { inputs: { type, columns } } as unknown as Card;
}

async function read(name: string, content: string | Uint8Array, card: Card): Promise<Input[]> {
  const path = join(directory, name);
  await writeFile(path, content);
  return Array.fromAsync(readInputs(path, card));
}

async function refused(name: string, content: string, card: Card): Promise<string> {
  const error = await read(name, content, card).catch((reason: unknown) => reason);
  if (CliError.is(error) && error.code === "file_unreadable") return error.message;
  throw new TypeError(`Expected a refusal, got ${String(error)}.`);
}

describe("rows", () => {
  const card = cardOf("rows", ["size", "colour"]);

  test("of CSV are the cells of the model's columns", async () => {
    const csv = '\ufeffsize, extra,colour ,label\n1.5,x,red,a\n\n,y,"dark, blue",b\n';
    expect(await read("a.csv", csv, card)).toEqual([
      { size: "1.5", colour: "red" },
      { size: "", colour: "dark, blue" },
    ]);
    expect(await read("a.tsv", "size\tcolour\n1,5\tred\n", card)).toEqual([
      { size: "1,5", colour: "red" },
    ]);
    expect(await read("b.csv", 'size;"a,b,c";colour\n1,5;x;red\n', card)).toEqual([
      { size: "1,5", colour: "red" },
    ]);
  });

  test("of JSON lines keep their types", async () => {
    const lines = '{"size": 2, "colour": "red", "label": 1}\n\n{"size": null, "colour": "7"}\n';
    expect(await read("a.jsonl", lines, card)).toEqual([
      { size: 2, colour: "red" },
      { size: null, colour: "7" },
    ]);
  });

  test("that lack a column, or are none, are told of with their line", async () => {
    expect(await refused("b.csv", "size\n1\n", card)).toMatch(/b\.csv, line 2: .*'colour'/);
    expect(await refused("b.jsonl", '{"size":1,"colour":"a"}\n[1]\n', card)).toMatch(
      /b\.jsonl, line 2: expected a JSON object/,
    );
    expect(await refused("c.jsonl", "{\n", card)).toMatch(/line 1: expected a JSON object/);
    expect(await refused("b.txt", "red\n", card)).toMatch(/this model predicts from rows/);
    expect(await refused("b.csv", 'size,colour\n1,"red\n', card)).toMatch(/cannot be read/);
  });
});

test("texts come from their column, or one a line", async () => {
  const card = cardOf("texts", ["mail"]);
  expect(await read("t.csv", 'id,mail\n1,"a, b"\n2,c\n', card)).toEqual(["a, b", "c"]);
  expect(await read("t.jsonl", '{"mail":"a"}\n', card)).toEqual(["a"]);
  expect(await read("t.txt", "a\r\n\nb\n", card)).toEqual(["a", "b"]);
});

test("sequences are lists, in CSV as JSON or numbers apart by spaces", async () => {
  const card = cardOf("sequences", ["beat"]);
  expect(await read("s.csv", 'beat\n"[1, 2.5]"\n"[[1,2],[3,4]]"\n3 -1e2  4\n', card)).toEqual([
    [1, 2.5],
    [
      [1, 2],
      [3, 4],
    ],
    [3, -100, 4],
  ]);
  expect(await read("s.jsonl", '{"beat":[1]}\n', card)).toEqual([[1]]);
  expect(await refused("s2.csv", "beat\nfast\n", card)).toMatch(/line 2, column 'beat'/);
});

test("an image is a data URL of its kind", async () => {
  const card = cardOf("images", []);
  expect(await read("i.PNG", Uint8Array.of(1, 2), card)).toEqual(["data:image/png;base64,AQI="]);
  expect(await refused("i.csv", "a\n", card)).toMatch(/this model predicts from images/);
});

test("what is no file, or of no known kind, is refused by name", async () => {
  const card = cardOf("texts", ["t"]);
  expect(await refused("x.pdf", "", card)).toMatch(/x\.pdf is of no kind that can be read/);
  for (const name of ["missing.csv", "missing.txt", "missing.jsonl"]) {
    const reading = Array.fromAsync(readInputs(join(directory, name), card));
    await expect(reading).rejects.toMatchObject({ code: "file_unreadable" });
  }
});
