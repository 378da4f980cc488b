import { CliError } from "./cli-error.ts";

const unusableHome = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC", "EDQUOT"]);

/**
 * What kept a home directory from being used, as one line that says what to do.
 *
 * Errors of our own packages carry a code in small letters and a message of that kind already;
 * what comes from the operating system gets one here. An error that is neither is a fault of
 * ours: it is given back as it is, to be thrown with its stack.
 */
export function explainHomeError(error: unknown, home: string): unknown {
  if (!(error instanceof Error) || CliError.is(error)) return error;
  const cause = { cause: error };
  const code = codeOf(error);
  if (unusableHome.has(code)) {
    return new CliError(
      "home_unusable",
      `the home directory ${home} cannot be used (${error.message}). Give yourself write permission and room there, or choose another with --home or UNDERSTUDY_HOME.`,
      cause,
    );
  }
  if (/^[a-z]+(_[a-z]+)+$/.test(code)) return new CliError("command_failed", error.message, cause);
  return error;
}

/** The code of an error, empty where it has none. */
export function codeOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" ? code : "";
}
