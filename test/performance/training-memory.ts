import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Benchmark, figure } from "./benchmark.ts";
import { cliPath } from "./cli-path.ts";
import { seededRandom } from "./random.ts";

const megabyte = 1e6;
const sizes = [50 * megabyte, 1000 * megabyte];
const barMegabytes = 600;
const columns = 20;
const sampleMs = 200;

/** The memory of `understudy train` on a small file and on one of a gigabyte. */
export const trainingMemory: Benchmark = async (context) => {
  const directory = await mkdtemp(path.join(os.tmpdir(), "understudy-bench-data-"));
  try {
    const peaks: number[] = [];
    for (const size of sizes) {
      const file = path.join(directory, "data.csv");
      await pipeline(Readable.from(rows(size)), createWriteStream(file));
      const { size: bytes } = await stat(file);
      context.say(`training on ${figure(bytes / megabyte)} MB`);
      const { peakBytes, seconds } = await trainOn(file, path.join(directory, "home"));
      context.say(`  ${figure(peakBytes / megabyte)} MB, ${figure(seconds)} s`);
      peaks.push(peakBytes / megabyte);
    }
    const [small = Number.NaN, large = Number.NaN] = peaks;
    return [
      {
        what: "peak memory of linear regression on 1 GB of CSV; peer: on 50 MB",
        ours: `${figure(large)} MB`,
        peer: `${figure(small)} MB`,
        ratio: figure(large / small, 2),
        bar: `< ${barMegabytes} MB`,
        met: large < barMegabytes,
      },
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

/** About so many bytes of numbers, with a last column that depends on the others. */
function* rows(sizeBytes: number): Generator<string> {
  const draw = seededRandom(1);
  yield `${Array.from({ length: columns }, (_, index) => `x${index}`).join(",")},y\n`;
  let written = 0;
  while (written < sizeBytes) {
    let block = "";
    for (let row = 0; row < 500; row++) {
      const values = Array.from({ length: columns }, () => draw() * 2 - 1);
      const sum = values.reduce((total, value, index) => total + value * (index - 7), 0);
      block += `${values.map((value) => value.toFixed(6)).join(",")},${(sum + draw()).toFixed(6)}\n`;
    }
    written += block.length;
    yield block;
  }
}

/** Runs the command and watches its memory, as Linux counts it. */
async function trainOn(file: string, home: string) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...[cliPath(), "train", file, "--method", "linear_regression", "--label", "y"],
      ...["--home", home, "--json"],
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  let peakBytes = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    const kilobytes = Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
    peakBytes = Math.max(peakBytes, kilobytes * 1024);
  }, sampleMs);
  const [exitCode] = await once(child, "exit");
  clearInterval(watch);
  if (exitCode !== 0) throw new Error(`understudy train ended with ${exitCode}.`);
  return { peakBytes, seconds: (performance.now() - began) / 1000 };
}
