/** From nothing to everything: each level has what those before it have. */
export const logLevels = ["off", "error", "warn", "info", "debug"] as const;

export type LogLevel = (typeof logLevels)[number];

/** The methods of a logger are named for the levels. */
export const loggerMethods = logLevels.slice(1) as Exclude<LogLevel, "off">[];

/** Where the log goes. The console is one, and so is a logger of pino. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
