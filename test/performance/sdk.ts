import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { promisify } from "node:util";
import { type Benchmark, type BenchmarkContext, figure, median, type Row } from "./benchmark.ts";
import { runChild } from "./run-child.ts";
import type { ClientName } from "./sdk/clients.ts";
import { importTimes } from "./sdk/import-time.ts";
import type { SdkLoad, SdkLoadResult } from "./sdk/load.ts";
import type { SdkMemory, SdkMemoryOptions } from "./sdk/memory.ts";

const connections = 32;
const rounds = 3;
const mebibyte = 1024 ** 2;

/** The SDK beside bare undici and the `openai` package, all against one service of ready answers. */
export const sdk: Benchmark = async (context) => {
  await using service = await startService();
  const { url } = service;
  return [
    ...(await requestRows(context, url)),
    ...(await chunkRows(context, url)),
    ...(await importRows(context)),
    ...(await memoryRows(context, url)),
  ];
};

/** Medians of rounds in which each client has its turn, since the machine changes in between. */
async function inTurn<Name extends ClientName>(
  { seconds, say }: BenchmarkContext,
  names: readonly Name[],
  load: Omit<SdkLoad, "client" | "seconds">,
): Promise<Record<Name, SdkLoadResult>> {
  const results = new Map<Name, SdkLoadResult[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const client of names) {
      const result = await runChild<SdkLoadResult>("sdk/load.ts", { ...load, client, seconds });
      results.get(client)?.push(result);
      say(
        `${load.what} by ${client}: ${figure(result.perSecond)}/s, ${result.cpuMicroseconds.toFixed(2)} µs of CPU each`,
      );
    }
  }
  return Object.fromEntries(
    [...results].map(([name, of]) => [
      name,
      {
        perSecond: median(of.map(({ perSecond }) => perSecond)),
        cpuMicroseconds: median(of.map(({ cpuMicroseconds }) => cpuMicroseconds)),
      },
    ]),
  ) as Record<Name, SdkLoadResult>;
}

async function requestRows(context: BenchmarkContext, url: string): Promise<Row[]> {
  const load = { url, what: "requests", connections } as const;
  const { understudy, undici, openai } = await inTurn(
    context,
    ["undici", "understudy", "openai"],
    load,
  );
  const row = (peer: string, theirs: number, bar: number): Row => ({
    what: `SDK: requests/s, ${connections} connections; peer: ${peer}`,
    ours: figure(understudy.perSecond),
    peer: figure(theirs),
    ratio: figure(understudy.perSecond / theirs, 2),
    bar: `${bar}x`,
    met: understudy.perSecond / theirs >= bar,
  });
  return [
    row("undici.request", undici.perSecond, 0.85),
    row("openai", openai.perSecond, 5),
    {
      what: "SDK: CPU of the client for a request; peer: undici.request",
      ours: `${understudy.cpuMicroseconds.toFixed(0)} µs`,
      peer: `${undici.cpuMicroseconds.toFixed(0)} µs`,
      ratio: figure(understudy.cpuMicroseconds / undici.cpuMicroseconds, 2),
      bar: "",
      met: null,
    },
  ];
}

async function chunkRows(context: BenchmarkContext, url: string): Promise<Row[]> {
  const load = { url, what: "chunks", connections: 1 } as const;
  const { understudy, openai } = await inTurn(context, ["understudy", "openai"], load);
  const ratio = understudy.perSecond / openai.perSecond;
  return [
    {
      what: "SDK: chunks of a chat read/s, over HTTP",
      ours: figure(understudy.perSecond),
      peer: "",
      ratio: "",
      bar: "300,000",
      met: understudy.perSecond >= 300_000,
    },
    {
      what: "SDK: the same; peer: openai",
      ours: figure(understudy.perSecond),
      peer: figure(openai.perSecond),
      ratio: figure(ratio, 2),
      bar: "5x",
      met: ratio >= 5,
    },
  ];
}

async function importRows({ say }: BenchmarkContext): Promise<Row[]> {
  say("importing, in a process each time");
  const { empty, understudy, openai } = await importTimes();
  return [
    {
      what: "SDK: import, above an empty script; peer: openai",
      ours: `${figure(understudy - empty, 1)} ms`,
      peer: `${figure(openai - empty, 1)} ms`,
      ratio: figure((understudy - empty) / (openai - empty), 2),
      bar: "25 ms",
      met: understudy - empty <= 25,
    },
  ];
}

async function memoryRows({ say }: BenchmarkContext, url: string): Promise<Row[]> {
  const options: SdkMemoryOptions = { url, sequential: 10_000, parallel: 1_000 };
  say(`memory of ${options.sequential} streams in turn, and ${options.parallel} at once`);
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    path.join(import.meta.dirname, "sdk/memory.ts"),
    JSON.stringify(options),
  ]);
  const memory = JSON.parse(stdout) as SdkMemory;
  say(JSON.stringify(memory));
  const flat = (what: string, first: number, last: number): Row => ({
    what,
    ours: `${figure(last / mebibyte, 2)} MiB`,
    peer: `${figure(first / mebibyte, 2)} MiB`,
    ratio: figure(last / first, 3),
    bar: "1.05",
    met: last / first <= 1.05,
  });
  return [
    flat("SDK: heap after 10,000 streams in turn; peer: after 1,000", memory.early, memory.late),
    flat(
      "SDK: heap after 20 times 1,000 streams at once; peer: after 10",
      memory.parallelEarly,
      memory.parallelLate,
    ),
    {
      what: "SDK: listeners left on the signal of 30,000 streams, and warnings of too many",
      ours: `${memory.listeners}, ${memory.warnings}`,
      peer: "",
      ratio: "",
      bar: "0, 0",
      met: memory.listeners === 0 && memory.warnings === 0,
    },
  ];
}

async function startService(): Promise<AsyncDisposable & { readonly url: string }> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "sdk/service.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return {
    url: line.toString().trim(),
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    },
  };
}
