import { spawn } from "node:child_process";
import process from "node:process";
import { root } from "./root.ts";

export interface CommandResult {
  readonly exitCode: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

export interface RunCommandOptions {
  readonly signal: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program of `node_modules/.bin` in the root of the repository, and collects its output.
 *
 * When the signal aborts, the program is told to stop, and the result is whatever it makes of that.
 */
export function runCommand(
  [command, ...commandArguments]: readonly [string, ...string[]],
  { signal, env = {} }: RunCommandOptions,
): Promise<CommandResult> {
  const child = spawn(command, commandArguments, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      signal.removeEventListener("abort", stop);
      resolve({ exitCode: code ?? 1, output: Buffer.concat(output).toString() });
    });
  });
}
