import { type Benchmark, figure, median } from "./benchmark.ts";
import { startServer } from "./server-process.ts";

const runs = 10;
const barMs = 300;

/** A second start, with nothing to convert: from the spawn of the command to its ready line. */
export const ready: Benchmark = async ({ home, say }) => {
  const spawnedMs: number[] = [];
  const reportedMs: number[] = [];
  for (let run = 0; run < runs; run++) {
    await using server = await startServer({ home });
    spawnedMs.push(server.readyMs);
    reportedMs.push(server.reportedMs);
  }
  say(`ready, spawn to ready line: ${spawnedMs.map((ms) => figure(ms)).join(" ")} ms`);
  const seen = median(spawnedMs);
  const said = median(reportedMs);
  return [
    {
      what: `ready, second start, from spawn (median of ${runs})`,
      ours: `${figure(seen)} ms`,
      peer: "",
      ratio: "",
      bar: `${barMs} ms`,
      met: seen <= barMs,
    },
    {
      what: "ready, second start, as the ready line says",
      ours: `${figure(said)} ms`,
      peer: "",
      ratio: "",
      bar: `${barMs} ms`,
      met: said <= barMs,
    },
  ];
};
