const brand = Symbol.for("understudy.server.ListenError");

const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: "Something listens there already: stop it, or choose another port.",
  EACCES: "Listening there is not allowed: choose a port above 1023.",
  EADDRNOTAVAIL: "This machine has no such address: choose another host.",
};

/** The service cannot listen where it was told to. */
export class ListenError extends Error {
  override readonly name = "ListenError";
  readonly [brand] = true;
  /** What the operating system says, such as `EADDRINUSE`. */
  readonly code: string;
  readonly hostname: string;
  readonly port: number;

  constructor(hostname: string, port: number, cause: NodeJS.ErrnoException) {
    const code = cause.code ?? "UNKNOWN";
    super(`Cannot listen on ${hostname}:${port} (${code}). ${remedies[code] ?? cause.message}`, {
      cause,
    });
    this.code = code;
    this.hostname = hostname;
    this.port = port;
  }

  /** Whether a value is a ListenError, of this realm or another. */
  static is(value: unknown): value is ListenError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
