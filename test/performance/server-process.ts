import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { cliPath } from "./cli-path.ts";
import type { ProbeReply, ProbeRequest } from "./server-probe.ts";

export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  /** What the ready line says: milliseconds since the process began. */
  readonly reportedMs: number;
  /** From just before the spawn until the ready line came out of the pipe. */
  readonly readyMs: number;
  /** Asks the probe inside the server; only with `probe`. */
  ask<Kind extends ProbeRequest>(request: Kind): Promise<Extract<ProbeReply, { kind: Kind }>>;
}

const readyLine = /^understudy ready on (http:\S+) in (\d+) ms$/;

/** Starts `understudy start` in a process of its own and waits until it is ready. */
export async function startServer(options: {
  readonly home: string;
  /** Loads the probe into the server, which measures its event loop and its memory. */
  readonly probe?: boolean;
}): Promise<ServerProcess> {
  const probeArgs = options.probe
    ? ["--expose-gc", "--import", path.join(import.meta.dirname, "server-probe.ts")]
    : [];
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...probeArgs, cliPath(), "start", "--port", "0", "--home", options.home],
    { stdio: ["ignore", "pipe", "inherit", ...(options.probe ? (["ipc"] as const) : [])] },
  );
  try {
    const { url, reportedMs } = await readiness(child);
    const readyMs = performance.now() - began;
    return {
      url,
      reportedMs,
      readyMs,
      ask: async (request) => {
        child.send(request);
        const [reply] = (await once(child, "message")) as [ProbeReply];
        if (reply.kind !== request) throw new Error(`Asked for ${request}, got ${reply.kind}.`);
        return reply as Extract<ProbeReply, { kind: typeof request }>;
      },
      [Symbol.asyncDispose]: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function readiness(child: ChildProcess): Promise<{ url: string; reportedMs: number }> {
  if (child.stdout === null) throw new TypeError("The server's output is not piped.");
  const lines = createInterface({ input: child.stdout });
  const seen: string[] = [];
  for await (const line of lines) {
    const match = readyLine.exec(line);
    if (match?.[1] !== undefined) {
      child.stdout.resume();
      return { url: match[1], reportedMs: Number(match[2]) };
    }
    seen.push(line);
  }
  throw new Error(`The server ended before it was ready, after:\n${seen.join("\n")}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
