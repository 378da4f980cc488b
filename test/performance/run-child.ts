import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/** Runs a program of this folder in a process of its own and reads the JSON that it prints. */
export async function runChild<Result>(
  program: string,
  options: unknown,
  input?: unknown,
): Promise<Result> {
  const running = promisify(execFile)(
    process.execPath,
    [path.join(import.meta.dirname, program), JSON.stringify(options)],
    { maxBuffer: 256 * 1024 ** 2 },
  );
  running.child.stdin?.end(input === undefined ? "" : JSON.stringify(input));
  const { stdout } = await running;
  return JSON.parse(stdout) as Result;
}
