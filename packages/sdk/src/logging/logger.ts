/** From nothing to everything: each level has what those before it have. */
export const logLevels = ["off", "error", "warn", "info", "debug"] as const;

/** How much is logged: each level has what those before it have. */
export type LogLevel = (typeof logLevels)[number];

/** The methods of a logger are named for the levels. */
export const loggerMethods = logLevels.slice(1) as Exclude<LogLevel, "off">[];

/** Where the log goes. The console is one, and so is a logger of pino. */
export interface Logger {
  /** Headers and bodies. */
  debug(message: string): void;
  /** Attempts that succeeded or were aborted. */
  info(message: string): void;
  /** Attempts that were refused. */
  warn(message: string): void;
  /** Attempts that got no response. */
  error(message: string): void;
}
