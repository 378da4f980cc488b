import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRuntime } from "@understudy/runtime";
import { createGraphRunner } from "@understudy/runtime/graph-runner";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Random } from "../data/random.ts";
import { writeAnswer } from "../evaluation/evaluate-model.ts";
import { openModel } from "../evaluation/open-model.ts";
import { initialParameters } from "../network/parameters.ts";
import { tinyShape } from "../network/shape.ts";
import { builtInFolder } from "../paths.ts";
import { loadBestTokens } from "../training/check-answers.ts";
import { writeCheckpoint } from "../training/checkpoint.ts";
import { compileModel } from "./compile-model.ts";
import { exportCheckpoint } from "./export-checkpoint.ts";

const prompt = [1, 300, 301, 302, 2, 41];
const length = 12;
/** What stands in front of the prompt: nothing, or another text, with which four parts are of one length. */
const fronts = [[], [7, 310, 42, 311, 9, 312, 43, 313, 8, 314]];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "compiled-"));
});

afterAll(() => rm(folder, { recursive: true }));

it("the compiled model writes what the network that is trained would write", async () => {
  // Far from zero, so that each token depends on those before it.
  const parameters = Object.fromEntries(
    Object.entries(initialParameters(tinyShape, new Random(3).next)).map(([name, parameter]) => {
      const isNorm = parameter.shape.length === 1;
      const initial = parameter.initial.map((value, index) =>
        isNorm ? 1 + 0.2 * Math.sin(index) : 4 * value,
      );
      return [name, { ...parameter, initial }] as const;
    }),
  );
  const tensors = Object.fromEntries(
    Object.entries(parameters).map(([name, { initial }]) => [name, initial]),
  );
  await writeCheckpoint(folder, { step: 1, tensors });
  for (const name of ["tokenizer.json", "tokenizer_config.json"]) {
    await cp(join(builtInFolder, name), join(folder, name));
  }
  expect(await exportCheckpoint(folder, join(folder, "hugging-face"))).toBe(1);
  await compileModel(join(folder, "hugging-face"), join(folder, "model"), "fp32");

  await using runtime = createRuntime({ device: "cpu", threads: 1 });
  const model = await openModel(join(folder, "model"));
  const { ids } = await writeAnswer(runtime, { ...model, id: "compiled" }, prompt, length);

  const feeds = Object.fromEntries(
    Object.entries(parameters).map(([name, { shape, initial }]) => {
      return [name, { dataType: "float32", shape, data: initial } as const];
    }),
  );
  for (const front of fronts) {
    const all = Int32Array.from([...front, ...prompt, ...ids]);
    const texts = Int32Array.from(all, (_, index) => (index < front.length ? 1 : 0));
    const sequence = all.length;
    const runner = createGraphRunner({ threads: 1 });
    const shape = { batch: 1, sequence };
    await using graph = await loadBestTokens(runner, tinyShape, shape, parameters);
    const start = front.length + prompt.length - 1;
    const rows = Int32Array.from({ length }, (_, index) => start + index);
    const { best } = await graph.run(
      {
        ...feeds,
        input_ids: { dataType: "int32", shape: [sequence], data: all },
        texts: { dataType: "int32", shape: [1, sequence], data: texts },
        rows: { dataType: "int32", shape: [length], data: rows },
      },
      ["best"],
    );
    expect(Array.from(best?.data ?? [], Number)).toEqual(ids);
  }
  expect(ids).toHaveLength(length);
  expect(new Set(ids).size).toBeGreaterThan(2);
});
