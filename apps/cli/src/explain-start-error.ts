import { CliError } from "./cli-error.ts";
import type { StartOptions } from "./commands.ts";

const unusableHome = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC", "EDQUOT"]);
const unknownHost = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EAFNOSUPPORT", "EINVAL"]);
const largestPort = 65_535;

/**
 * What kept the emulator from starting, as one line that says what to do.
 *
 * Errors of our own packages carry a code in small letters and a message of that kind already;
 * what comes from the operating system gets one here. An error that is neither is a fault of
 * ours: it is given back as it is, to be thrown with its stack.
 */
export function explainStartError(
  error: unknown,
  { host, port, home }: Pick<StartOptions, "host" | "port"> & { readonly home: string },
): unknown {
  if (!(error instanceof Error) || CliError.is(error)) return error;
  const cause = { cause: error };
  const code = codeOf(error);
  if (code === "EADDRINUSE") {
    const other = port === largestPort ? port - 1 : port + 1;
    return new CliError(
      "port_in_use",
      `port ${port} on ${host} is already in use. Stop what uses it (\`understudy doctor --port ${port}\` says what that is), or choose another: understudy start --port ${other}`,
      cause,
    );
  }
  if (code === "EACCES" && error.name === "ListenError") {
    return new CliError(
      "port_refused",
      `this user may not listen on port ${port}. Choose a port above 1023, such as --port 4010.`,
      cause,
    );
  }
  if (unknownHost.has(code)) {
    return new CliError(
      "host_unknown",
      `${host} is not an address of this machine. Give one that is: --host 127.0.0.1, or --host 0.0.0.0 for all.`,
      cause,
    );
  }
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

function codeOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" ? code : "";
}
