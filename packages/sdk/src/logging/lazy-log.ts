import type { Middleware } from "../middleware/middleware.ts";
import type { Logger, LogLevel } from "./logger.ts";

/** As `logAttempts`, which is loaded when it is first needed: most clients log nothing. */
export function lazyLog(logger: Logger, level: LogLevel, now: () => number): Middleware {
  return async (request, next) => {
    const { logAttempts } = await import("./log-attempts.ts");
    return logAttempts(logger, level, now)(request, next);
  };
}
