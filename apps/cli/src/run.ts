import { CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import type { CommandIo } from "./command-io.ts";
import type { Commands } from "./commands.ts";
import { lazyCommands } from "./lazy-commands.ts";
import { createProgram } from "./program.ts";

/** The exit code of a command line that was itself wrong. */
const usageExitCode = 2;

/**
 * Runs one command line and answers with the exit code: 0, 1 when it failed, or 2 when the
 * command line was wrong. `argv` holds the arguments only, without `node` and the script.
 *
 * A failure that somebody can act on becomes one line on stderr. Anything else is a fault of
 * ours, and is thrown with its stack.
 */
export async function run(
  argv: readonly string[],
  io: CommandIo,
  commands: Commands = lazyCommands(io),
): Promise<number> {
  let exitCode = 0;
  const program = createProgram(commands, io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageExitCode;
    if (!CliError.is(error)) throw error;
    io.stderr(`understudy: ${error.message}\n`);
    return error.exitCode;
  }
}
