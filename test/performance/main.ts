/** `npm run bench`: measures what the service promises and prints one table. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Benchmark, BenchmarkContext, Row } from "./benchmark.ts";
import { embeddings } from "./embeddings.ts";
import { eventLoop } from "./event-loop.ts";
import { generation } from "./generation.ts";
import { generationOverHttp } from "./generation-over-http.ts";
import { memory } from "./memory.ts";
import { noModel } from "./no-model.ts";
import { ready } from "./ready.ts";
import { sdk } from "./sdk.ts";
import { startServer } from "./server-process.ts";
import { supportVectorMachine } from "./svm.ts";
import { formatTable } from "./table.ts";
import { trainingMemory } from "./training-memory.ts";
import { trainingSteps } from "./training-steps.ts";
import { typeCost } from "./type-cost.ts";
import { whileTraining } from "./while-training.ts";

// Of what loads ONNX Runtime without our runtime, in this process and its children.
process.env.ORT_DISABLE_TELEMETRY = "1";

const benchmarks: Readonly<Record<string, Benchmark>> = {
  ready,
  embeddings,
  "event-loop": eventLoop,
  "no-model": noModel,
  memory,
  "training-steps": trainingSteps,
  svm: supportVectorMachine,
  "while-training": whileTraining,
  "training-memory": trainingMemory,
  generation,
  "generation-http": generationOverHttp,
  sdk,
  types: typeCost,
};

const usage = `Usage: npm run bench -- [--seconds N] [--requests N] [name...]
Names: ${Object.keys(benchmarks).join(", ")} (all of them when none is given)
`;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new TypeError(`--${name} takes a whole number above 0, and got "${text}".`);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: "string", default: "8" },
      requests: { type: "string", default: "100000" },
    },
  });
  const names = positionals.length === 0 ? Object.keys(benchmarks) : positionals;
  const chosen = names.map((name) => {
    const run = benchmarks[name];
    if (run === undefined) throw new TypeError(`There is no benchmark "${name}".`);
    return { name, run };
  });
  return {
    chosen,
    seconds: positive("seconds", values.seconds),
    requests: positive("requests", values.requests),
  };
}

/** One benchmark that fails must not take the figures of the others with it. */
async function runOrReport(name: string, run: Benchmark, context: BenchmarkContext) {
  try {
    return await run(context);
  } catch (error) {
    context.say(error instanceof Error ? `${error.stack}` : String(error));
    process.exitCode = 1;
    return [{ what: name, ours: "failed, see above", peer: "", ratio: "", bar: "", met: null }];
  }
}

async function measure({ chosen, seconds, requests }: ReturnType<typeof readArguments>) {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const home = await mkdtemp(path.join(os.tmpdir(), "understudy-bench-"));
  const context: BenchmarkContext = { home, seconds, requests, say };
  const rows: Row[] = [];
  try {
    const [processor] = os.cpus();
    say(`Node ${process.versions.node}, ${os.availableParallelism()} cores, ${processor?.model}`);
    say("converting the models");
    {
      await using server = await startServer({ home });
      say(`  first start: ${server.readyMs.toFixed(0)} ms`);
    }
    for (const { name, run } of chosen) {
      say(`\n== ${name}`);
      rows.push(...(await runOrReport(name, run, context)));
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  say(`\n${formatTable(rows)}`);
}

try {
  await measure(readArguments());
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stdout.write(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
