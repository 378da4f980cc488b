import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TrainingSnapshot } from "@understudy/training";

/** Checkpoints that are kept, the newest. */
const KEPT = 3;

const nameOf = (step: number) => `step-${String(step).padStart(6, "0")}.checkpoint`;

/** Writes what a training has learned: a line of JSON with names and lengths, then the numbers. */
export async function writeCheckpoint(
  folder: string,
  { step, tensors }: TrainingSnapshot,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = Object.entries(tensors);
  const sizes = entries.map(([name, data]) => [name, data.length]);
  const head = Buffer.from(`${JSON.stringify({ step, sizes })}\n`);
  const parts = entries.map(
    ([, data]) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  );
  const path = join(folder, nameOf(step));
  await writeFile(`${path}.part`, Buffer.concat([head, ...parts]));
  await rename(`${path}.part`, path);
  for (const old of (await checkpointsOf(folder)).slice(0, -KEPT)) await rm(join(folder, old));
}

/** The names of a folder's checkpoints, from the oldest to the newest. */
async function checkpointsOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".checkpoint")).sort();
}

/** The path of a folder's newest checkpoint. */
export async function newestCheckpoint(folder: string): Promise<string | undefined> {
  const name = (await checkpointsOf(folder)).at(-1);
  return name === undefined ? undefined : join(folder, name);
}

export async function readCheckpoint(path: string): Promise<TrainingSnapshot> {
  const bytes = await readFile(path);
  const end = bytes.indexOf("\n");
  const { step, sizes } = JSON.parse(bytes.toString("utf8", 0, end)) as {
    readonly step: number;
    readonly sizes: readonly (readonly [string, number])[];
  };
  let offset = end + 1;
  const tensors: Record<string, Float32Array> = {};
  for (const [name, size] of sizes) {
    const data = new Float32Array(size);
    new Uint8Array(data.buffer).set(bytes.subarray(offset, offset + 4 * size));
    tensors[name] = data;
    offset += 4 * size;
  }
  return { step, tensors };
}
