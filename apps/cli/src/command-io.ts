/** The signals that ask a command to stop. */
export type StopSignal = "SIGINT" | "SIGTERM";

/** What a command may touch of the process it runs in, so that tests can hand it another one. */
export interface CommandIo {
  /** Writes to the standard output, where results go. */
  readonly stdout: (text: string) => void;
  /** Writes to the standard error, where complaints and logs go. */
  readonly stderr: (text: string) => void;
  /** Where something may be drawn that changes: the standard error, if it is a terminal. */
  readonly terminal?: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the process was started, not since this code was loaded. */
  readonly sinceStartMs: () => number;
  /** Calls the listener at every stop signal, until the result is disposed of. */
  readonly onStopSignal: (listener: (signal: StopSignal) => void) => Disposable;
  /** Ends the process at once. */
  readonly exit: (code: number) => never;
}

/**
 * The real process.
 *
 * A reader that goes away (`understudy start | head -1`) must not take the service with it, so a
 * broken pipe on either stream is not an error here.
 */
export function processIo(): CommandIo {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY && { terminal: process.stderr }),
    env: process.env,
    sinceStartMs: () => performance.now(),
    onStopSignal: (listener) => {
      process.on("SIGINT", listener).on("SIGTERM", listener);
      return {
        [Symbol.dispose]: () => void process.off("SIGINT", listener).off("SIGTERM", listener),
      };
    },
    exit: (code) => process.exit(code),
  };
}
