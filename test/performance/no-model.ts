import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { type Benchmark, type BenchmarkContext, figure } from "./benchmark.ts";
import { startServer } from "./server-process.ts";

const connections = 32;
const bar = 8000;

/** Requests a second of an operation that runs no model, beside `node:http` with the same bytes. */
export const noModel: Benchmark = async (context) => {
  let ours: number;
  let answer: Uint8Array;
  let headers: Record<string, string>;
  {
    await using server = await startServer(context);
    const url = new URL("/v1/models", server.url).href;
    const response = await fetch(url);
    answer = await response.bytes();
    headers = Object.fromEntries(response.headers);
    ours = await requestsPerSecond(url, context);
  }
  const peer = createServer((_, response) => response.writeHead(200, headers).end(answer));
  await new Promise<void>((resolve) => peer.listen(0, "127.0.0.1", resolve));
  const { port } = peer.address() as AddressInfo;
  try {
    const theirs = await requestsPerSecond(`http://127.0.0.1:${port}/`, context);
    return [
      {
        what: `GET /v1/models, requests/s, ${connections} connections; peer: bare node:http`,
        ours: figure(ours),
        peer: figure(theirs),
        ratio: figure(ours / theirs, 2),
        bar: figure(bar),
        met: ours >= bar,
      },
    ];
  } finally {
    peer.closeAllConnections();
    peer.close();
  }
};

/** Autocannon in a process of its own: a first round to warm up, and one that counts. */
async function requestsPerSecond(url: string, { seconds, say }: BenchmarkContext): Promise<number> {
  say(`autocannon, ${connections} connections`);
  await autocannon(url, 2);
  const { requests, errors, non2xx } = await autocannon(url, seconds);
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} refusals.`);
  return requests.average;
}

async function autocannon(url: string, seconds: number) {
  const manifest = createRequire(import.meta.url).resolve("autocannon/package.json");
  const { stdout } = await promisify(execFile)(process.execPath, [
    path.join(path.dirname(manifest), "autocannon.js"),
    ...["--connections", `${connections}`, "--duration", `${seconds}`, "--json", url],
  ]);
  return JSON.parse(stdout) as { requests: { average: number }; errors: number; non2xx: number };
}
