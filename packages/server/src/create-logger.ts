import pino, { type LevelWithSilent, type Logger } from "pino";

export type LogLevel = LevelWithSilent;

/** Structured logs on stderr, a line each: facts about requests, never their bodies or keys. */
export function createLogger(level: LogLevel): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, pino.destination({ dest: 2, sync: true }));
}
