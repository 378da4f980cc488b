import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "@understudy/emulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandIo } from "../command-io.ts";
import { run } from "../run.ts";

let directory: string;
let points: string;
let job: string;
let model: string;

/** Runs a command line on a home of this test's. */
async function understudy(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    env: { UNDERSTUDY_HOME: join(directory, "home") },
    sinceStartMs: () => performance.now(),
    onStopSignal: () => ({ [Symbol.dispose]: () => {} }),
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  const code = await run(args, io);
  const text = out.join("");
  const lines = () =>
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  return { code, text, err: err.join(""), lines };
}

/** Trains once; the other tests look at what came of it. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "understudy-train-"));
  points = join(directory, "points.csv");
  const rows = Array.from({ length: 60 }, (_, index) => {
    const [x, y] = [(index * 17) % 31, (index * 11) % 29];
    return `${x},${y},${x > y ? "below" : "above"}\n`;
  });
  await writeFile(points, `x,y,side\n${rows.join("")}`);
  const { code, lines, err } = await understudy(
    ...["train", points, "--method", "logistic_regression", "--label", "side", "--seed", "3"],
    ...["--suffix", "points", "--param", "C=10", "--threads", "2", "--json"],
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const events = lines();
  const last = events.pop();
  expect(events.every(({ object }) => object === "training.job.event")).toBe(true);
  expect(last.metrics).toMatchObject({ type: "classification", count: 12 });
  expect(last.model).toMatch(/^logistic-regression-points-[0-9a-f]{8}$/);
  ({ job, model } = last);
});
afterAll(() => rm(directory, { recursive: true }));

test("a job that has ended shows its data, its choices and its measures", async () => {
  const { code, text } = await understudy("jobs", "show", job);
  expect(code).toBe(0);
  expect(text).toMatch(/^status +succeeded$/m);
  expect(text).toMatch(/^ +C +10$/m);
  expect(text).toMatch(/^seed +3$/m);
  expect(text).toMatch(/^training data +points\.csv, 60 rows, SHA-256 [0-9a-f]{64}$/m);
  expect(text).toMatch(/^x +numeric/m);
  expect(text).toMatch(/^accuracy +[01]/m);
  expect(text).toMatch(/^TRUE \\ PREDICTED +above +below$/m);
  const json = await understudy("jobs", "show", job, "--json");
  expect(json.lines()).toEqual([
    {
      job: expect.objectContaining({ id: job, trained_model: model }),
      card: expect.objectContaining({ job, seed: 3 }),
    },
  ]);
  const list = await understudy("jobs", "list");
  expect(list.text).toMatch(
    new RegExp(`^${job} .* succeeded +logistic_regression +${model}$`, "m"),
  );
});

test("a model is measured on a file, and predicts for each of its rows", async () => {
  const evaluated = await understudy("evaluate", model, points, "--json");
  const [{ metrics }] = evaluated.lines();
  expect(metrics.count).toBe(60);
  expect(metrics.accuracy).toBeGreaterThan(0.9);

  const predicted = await understudy("predict", model, points, "--json", "--top-k", "1");
  expect(predicted.code).toBe(0);
  const lines = predicted.lines();
  expect(lines.map(({ index }) => index)).toEqual(Array.from({ length: 60 }, (_, at) => at));
  const labels = (await readFile(points, "utf8"))
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",")[2]);
  const right = lines.filter(({ label }, at) => label === labels[at]).length;
  expect(right / 60).toBe(metrics.accuracy);
  expect(lines[0].probabilities).toHaveLength(1);
  const text = await understudy("predict", model, points);
  expect(text.text).toMatch(/^INPUT +PREDICTION\n1 +(above|below) +(above|below) [\d.e-]+/);
});

test("a model is written whole, where it is told to", async () => {
  const output = join(directory, "points.onnx");
  const { code, text } = await understudy("models", "export", model, "-o", output);
  expect(code).toBe(0);
  const { byteLength } = await readFile(output);
  expect(text).toBe(`wrote ${output} (${byteLength} bytes)\n`);
  const shown = await understudy("jobs", "show", job);
  expect(shown.text).toContain(`${byteLength} bytes, SHA-256`);
  const listed = await understudy("models", "show", model);
  expect(listed.text).toMatch(/^predicts +side \(classification\)$/m);
  const nowhere = await understudy("models", "export", model, "-o", join(directory, "no", "where"));
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toMatch(/^understudy: .* could not be written: .*\n$/);
});

test("the same is asked of a service that runs elsewhere", async () => {
  await using emulator = await createEmulator({ home: join(directory, "other") });
  const url = await emulator.listen({ port: 0 });
  const there = ["--base-url", url];
  const trained = await understudy(
    ...["train", points, "--method", "linear_regression", "--label", "x", "--features", "y"],
    ...there,
  );
  expect(trained.code).toBe(0);
  expect(trained.text).toMatch(/^rmse +[\d.]+$/m);
  const [, name = ""] = /^model +(linear-regression-\S+)$/m.exec(trained.text) ?? [];
  const predicted = await understudy("predict", name, points, "--json", ...there);
  expect(predicted.lines()[59].value).toBeTypeOf("number");
  const files = await fetch(`${url}/v1/files`);
  expect(await files.json()).toMatchObject({ data: [] });
});

describe("what cannot be done ends with 1 and a line that says why", () => {
  test("a column that is not there", async () => {
    const { code, err } = await understudy("train", points, "--method", "svm", "--label", "nope");
    expect(code).toBe(1);
    expect(err).toMatch(/^understudy: .*nope.*\n$/);
    const json = await understudy(
      ...["train", points, "--method", "svm", "--label", "nope", "--json"],
    );
    expect(json.code).toBe(1);
    expect(json.lines().at(-1)).toMatchObject({
      status: "failed",
      error: { code: "invalid_columns" },
    });
  });

  test.each([
    [["train", "no-such-file.csv", "--method", "svm"], /no-such-file\.csv cannot be read/],
    [["evaluate", "no-such-model", "POINTS"], /no-such-model/],
    [["predict", "no-such-model", "POINTS"], /no-such-model/],
    [["jobs", "show", "trainjob-0"], /No such training job: trainjob-0/],
    [["jobs", "cancel", "trainjob-0"], /No such training job: trainjob-0/],
    [["jobs", "resume", "trainjob-0"], /No such training job: trainjob-0/],
    [["models", "export", "no-such-model", "-o", "x.onnx"], /no-such-model/],
    [["train", "POINTS", "--method", "svm", "--param", "n_epochs=2"], /n_epochs/],
    [["jobs", "list", "--base-url", "http://127.0.0.1:1"], /127\.0\.0\.1:1/],
  ])("%j", async (args, reason) => {
    const { code, err, text } = await understudy(
      ...args.map((arg) => (arg === "POINTS" ? points : arg)),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/^understudy: [^\n]*\n$/);
    expect(err).toMatch(reason);
    expect(text).toBe("");
  });
});
