import { type Benchmark, figure, median } from "./benchmark.ts";
import { runChild } from "./run-child.ts";
import type { TypeCheck } from "./type-check.ts";

const runs = 3;

/** What it takes to type-check formats and tools that are parsed, streamed and run, beside `openai`. */
export const typeCost: Benchmark = async ({ say }) => {
  const ours = await checked("type-cost/understudy.ts");
  const peer = await checked("type-cost/openai.ts");
  say(`types: ${JSON.stringify({ ours, peer })}`);
  return [
    {
      what: "type instantiations of an example with zod",
      ours: figure(ours.instantiations),
      peer: `${figure(peer.instantiations)} (openai)`,
      ratio: (ours.instantiations / peer.instantiations).toFixed(2),
      bar: "",
      met: null,
    },
    {
      what: `type-checking it (median of ${runs})`,
      ours: `${figure(ours.checkMs)} ms`,
      peer: `${figure(peer.checkMs)} ms (openai)`,
      ratio: (ours.checkMs / peer.checkMs).toFixed(2),
      bar: "",
      met: null,
    },
  ];
};

async function checked(file: string): Promise<TypeCheck> {
  const checks: TypeCheck[] = [];
  for (let run = 0; run < runs; run++) checks.push(await runChild("type-check.ts", file));
  // The same each time.
  const instantiations = checks[0]?.instantiations ?? Number.NaN;
  return { instantiations, checkMs: median(checks.map(({ checkMs }) => checkMs)) };
}
