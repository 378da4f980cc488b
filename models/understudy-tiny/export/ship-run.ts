import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRuntime } from "@understudy/runtime";
import { evaluateModel } from "../evaluation/evaluate-model.ts";
import { openModel } from "../evaluation/open-model.ts";
import { reportOf } from "../evaluation/report.ts";
import { builtInFolder, manifestPath } from "../paths.ts";
import { readTrainingRecord } from "../training/training-record.ts";
import { cardOf } from "./card.ts";
import { compileModel } from "./compile-model.ts";
import { exportCheckpoint } from "./export-checkpoint.ts";
import { manifestOf } from "./manifest.ts";

/** Other examples than those that are looked at while training. */
const evaluation = { examples: 400, seed: 2026 };

/**
 * Makes the newest checkpoint of a training the built-in model: exports it, compiles and quantises it,
 * evaluates what came out, and writes its files, its card and its manifest into `packages/models`.
 */
export async function shipRun(run: string, say: (line: string) => void): Promise<void> {
  const source = join(run, "hugging-face");
  const step = await exportCheckpoint(run, source);
  await compileModel(source, builtInFolder);
  await using runtime = createRuntime({ device: "cpu" });
  const results = await evaluateModel(runtime, await openModel(builtInFolder), evaluation);
  for (const line of reportOf(results, 0)) say(line);
  const record = await readTrainingRecord(run, step);
  const card = cardOf({ results, record, evaluation });
  await writeJson(join(builtInFolder, "card.json"), card);
  await writeJson(manifestPath, await manifestOf((name) => readFile(join(builtInFolder, name))));
  say(`Step ${step} is the built-in model now: ${builtInFolder}`);
}

function writeJson(path: string, value: unknown): Promise<void> {
  return writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
