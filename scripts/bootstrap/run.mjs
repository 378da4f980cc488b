import { spawn } from "node:child_process";
import { constants } from "node:os";

const forwardedSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
const PARENT_CHECK_INTERVAL_MS = 250;
const parent = process.ppid;

/**
 * Runs a program to its end with our own input and output, and resolves with its exit code (128 and
 * the signal's number when a signal ended it).
 *
 * Signals are passed on, and are left to the program to act on. npm runs us in a shell, which a
 * signal to npm ends without reaching us: that our parent is gone counts as SIGTERM. The program in
 * turn is given a channel that breaks when we are gone, which `stop-with-parent.ts` waits for.
 */
export function run(command, programArguments, { cwd, env }) {
  const child = spawn(command, programArguments, {
    cwd,
    env,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of forwardedSignals) process.on(signal, forward);
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    forward("SIGTERM");
  }, PARENT_CHECK_INTERVAL_MS);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      clearInterval(watch);
      for (const forwarded of forwardedSignals) process.off(forwarded, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
