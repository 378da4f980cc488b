/**
 * `npm run evaluate:tiny`: how good understudy-tiny is on prompts made from templates that it was never
 * trained on. `--model <folder>` for another one than the built-in; `--examples`, `--seed`;
 * `--mistakes <n>` shows some of each task. The exit code is 1 where a bar is missed.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { createRuntime } from "@understudy/runtime";
import { evaluateModel } from "./evaluation/evaluate-model.ts";
import { figuresOf } from "./evaluation/figures.ts";
import { openModel } from "./evaluation/open-model.ts";
import { reportOf } from "./evaluation/report.ts";
import { builtInFolder } from "./paths.ts";

const { values: options } = parseArgs({
  options: {
    model: { type: "string", default: builtInFolder },
    examples: { type: "string", default: "200" },
    seed: { type: "string", default: "2026" },
    mistakes: { type: "string", default: "0" },
  },
});
await using runtime = createRuntime({ device: "cpu" });
const results = await evaluateModel(runtime, await openModel(options.model), {
  examples: Number(options.examples),
  seed: Number(options.seed),
});
for (const line of reportOf(results, Number(options.mistakes))) console.log(line);
const isGoodEnough = figuresOf(results).every(({ accuracy, bar }) => accuracy >= bar);
process.exitCode = isGoodEnough ? 0 : 1;
