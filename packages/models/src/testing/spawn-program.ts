import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A program in a process of its own, killed when disposed of. */
export interface RunningProgram extends AsyncDisposable {
  /** Lines of its output, as they come. */
  readonly lines: AsyncIterableIterator<string>;
  /** Ends it at once, with no chance to clean up. */
  kill(): Promise<void>;
  /** Waits for its end and gives its exit code. */
  exit(): Promise<number | null>;
}

/** Runs a TypeScript file with arguments. */
export function spawnProgram(program: URL, ...programArguments: string[]): RunningProgram {
  const command = [fileURLToPath(program), ...programArguments];
  const child: ChildProcess = spawn(process.execPath, command, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const output = child.stdout;
  if (output === null) throw new TypeError("the program has no output");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return {
    lines: createInterface({ input: output })[Symbol.asyncIterator](),
    kill,
    async exit() {
      await ended;
      return child.exitCode;
    },
    [Symbol.asyncDispose]: kill,
  };
}
