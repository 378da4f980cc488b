import { CliError } from "./cli-error.ts";
import type { StartOptions } from "./commands.ts";
import { codeOf, explainHomeError } from "./explain-home-error.ts";

const unknownHost = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EAFNOSUPPORT", "EINVAL"]);
const largestPort = 65_535;

/** What kept the emulator from starting, as one line that says what to do: see `explainHomeError`. */
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
  return explainHomeError(error, home);
}
