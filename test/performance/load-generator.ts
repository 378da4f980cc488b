/**
 * A process that keeps a server busy with a number of clients, each on a connection of its own
 * that it keeps, and prints what came of it as one line of JSON.
 */
import { parseArgs } from "node:util";
import { Pool } from "undici";
import { type MixName, mixes } from "./load-mixes.ts";

export interface LoadOptions {
  readonly url: string;
  readonly mix: MixName;
  readonly clients: number;
  /** Stop after so many seconds, of which those of the warm-up do not count. */
  readonly seconds?: number;
  readonly warmUpSeconds?: number;
  /** Or stop after so many requests. */
  readonly requests?: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

async function generate(options: LoadOptions): Promise<LoadResult> {
  const pool = new Pool(options.url, { connections: options.clients, pipelining: 1 });
  const mix = mixes[options.mix];
  const began = performance.now();
  const countFrom = began + (options.warmUpSeconds ?? 0) * 1000;
  const until = options.seconds === undefined ? Infinity : countFrom + options.seconds * 1000;
  const most = options.requests ?? Infinity;
  const latencies: number[] = [];
  let sent = 0;
  async function client(): Promise<void> {
    while (performance.now() < until && sent < most) {
      const index = sent++;
      const start = performance.now();
      await mix(pool, index);
      const end = performance.now();
      if (start >= countFrom && end <= until) latencies.push(end - start);
    }
  }
  await Promise.all(Array.from({ length: options.clients }, client));
  const ended = performance.now();
  await pool.close();
  latencies.sort((a, b) => a - b);
  const quantile = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return {
    requests: latencies.length,
    seconds: options.seconds ?? (ended - countFrom) / 1000,
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
  };
}

const { positionals } = parseArgs({ allowPositionals: true });
const result = await generate(JSON.parse(positionals[0] ?? "{}") as LoadOptions);
process.stdout.write(`${JSON.stringify(result)}\n`);
