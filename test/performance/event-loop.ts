import { type Benchmark, figure } from "./benchmark.ts";
import type { LoadOptions, LoadResult } from "./load-generator.ts";
import { runChild } from "./run-child.ts";
import { startServer } from "./server-process.ts";

const barMs = 10;
const clients = 32;

/** How late the server's event loop comes while 32 clients ask for embeddings. */
export const eventLoop: Benchmark = async (context) => {
  await using server = await startServer({ ...context, probe: true });
  const load = (seconds: number) =>
    runChild<LoadResult>("load-generator.ts", {
      url: server.url,
      mix: "embeddings-float",
      clients,
      seconds,
    } satisfies LoadOptions);
  context.say(`event loop under ${clients} clients`);
  await load(2);
  await server.ask("reset-delay");
  await load(context.seconds);
  const delay = await server.ask("delay");
  context.say(`  p50 ${figure(delay.p50, 2)} ms, max ${figure(delay.max, 1)} ms`);
  return [
    {
      what: `event loop delay p99 under ${clients} clients`,
      ours: `${figure(delay.p99, 2)} ms`,
      peer: "",
      ratio: "",
      bar: `< ${barMs} ms`,
      met: delay.p99 < barMs,
    },
  ];
};
