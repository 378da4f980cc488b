import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { root } from "../root.ts";
import { watchedNode } from "./watched-node.ts";

/** Runs the quickstart against an emulator and resolves with its exit code. */
export function runQuickstart(url: string, signal: AbortSignal): Promise<number> {
  const child = spawn(
    process.execPath,
    watchedNode(join(root, "examples/quickstart/quickstart.ts")),
    {
      env: { ...process.env, UNDERSTUDY_BASE_URL: url },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    },
  );
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      signal.removeEventListener("abort", stop);
      resolve(code ?? 1);
    });
  });
}
