import { type CommandResult, runCommand } from "./run-command.ts";

/**
 * Runs a task of `turbo.json` in every package that has it, with the local cache only. Turbo sends
 * nothing anywhere.
 */
export function runTurbo(task: "build" | "size", signal: AbortSignal): Promise<CommandResult> {
  return runCommand(
    ["turbo", "run", task, "--cache=local:rw", "--output-logs=errors-only", "--no-update-notifier"],
    { signal, env: { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" } },
  );
}
