import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { median } from "../benchmark.ts";

const rounds = 25;

const programs = {
  empty: "",
  understudy: 'import "@understudy/sdk";\n',
  openai: 'import "openai";\n',
} as const;

/** Milliseconds from spawn to exit of a program that only imports, by what it imports: medians, in turn. */
export async function importTimes(): Promise<Record<keyof typeof programs, number>> {
  // Here, so that the packages are found.
  const directory = await mkdtemp(path.join(import.meta.dirname, "import-time-"));
  const times: Record<keyof typeof programs, number[]> = { empty: [], understudy: [], openai: [] };
  const names = Object.keys(programs) as (keyof typeof programs)[];
  try {
    for (const name of names) await writeFile(path.join(directory, `${name}.mjs`), programs[name]);
    for (let round = -1; round < rounds; round++) {
      for (const name of names) {
        const start = performance.now();
        await promisify(execFile)(process.execPath, [path.join(directory, `${name}.mjs`)]);
        // The first round fills the caches of the file system.
        if (round >= 0) times[name].push(performance.now() - start);
      }
    }
  } finally {
    await rm(directory, { recursive: true });
  }
  const { empty, understudy, openai } = times;
  return { empty: median(empty), understudy: median(understudy), openai: median(openai) };
}
