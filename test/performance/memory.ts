import { type Benchmark, figure } from "./benchmark.ts";
import type { LoadOptions, LoadResult } from "./load-generator.ts";
import { runChild } from "./run-child.ts";
import { startServer } from "./server-process.ts";

const clients = 16;
const bar = 1.05;
const mebibyte = 1024 ** 2;

/** The server's memory after a tenth of a long run of mixed requests, and after all of it. */
export const memory: Benchmark = async (context) => {
  await using server = await startServer({ ...context, probe: true });
  const early = Math.round(context.requests / 10);
  const load = (requests: number) =>
    runChild<LoadResult>("load-generator.ts", {
      url: server.url,
      mix: "mixed",
      clients,
      requests,
    } satisfies LoadOptions);
  context.say(`${figure(early)} mixed requests`);
  await load(early);
  const before = await server.ask("memory");
  context.say(`${figure(context.requests - early)} more`);
  await load(context.requests - early);
  const after = await server.ask("memory");
  const kinds = [
    ["resident memory", before.rssBytes, after.rssBytes],
    ["JavaScript heap", before.heapBytes, after.heapBytes],
  ] as const;
  return kinds.map(([kind, first, last]) => ({
    what: `${kind} after ${figure(context.requests)} requests; peer: after ${figure(early)}`,
    ours: `${figure(last / mebibyte, 1)} MiB`,
    peer: `${figure(first / mebibyte, 1)} MiB`,
    ratio: figure(last / first, 3),
    bar: `${bar}`,
    met: last / first <= bar,
  }));
};
