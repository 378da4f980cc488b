import { APIAbortError } from "../errors/call-errors.ts";
import type { Middleware } from "../middleware/middleware.ts";
import { type Logger, type LogLevel, logLevels } from "./logger.ts";
import { redactHeaders, redactorOf, redactUrl } from "./redact.ts";
import { inOneLine, requestBodyText, watchText } from "./texts.ts";

/**
 * A line for each attempt: at `info` where it went well or was aborted, at `warn` where the service
 * refused it or failed, at `error` where there was no response. Headers and bodies are for `debug`.
 */
export function logAttempts(logger: Logger, level: LogLevel, now: () => number): Middleware {
  return async (request, next) => {
    const { method, url, headers, body, attempt, retryOf, signal } = request;
    const redact = redactorOf(request);
    const log = (at: keyof Logger, text: string) => {
      if (logLevels.indexOf(at) > logLevels.indexOf(level)) return;
      logger[at](redact(`[understudy] ${method} ${redactUrl(url)} ${text}`));
    };
    const retry = attempt === 1 ? "" : `, retry ${attempt - 1} after ${inOneLine(retryOf)}`;
    const startMs = now();
    const tookMs = () => `in ${Math.round(now() - startMs)} ms`;
    if (level === "debug") {
      log("debug", `sends ${redactHeaders(headers)} ${requestBodyText(body)}`);
    }
    let response: Response;
    try {
      response = await next(request);
    } catch (error) {
      const at = APIAbortError.is(error) ? "info" : "error";
      log(at, `failed ${tookMs()}: ${inOneLine(error)}${retry}`);
      throw error;
    }
    const { status } = response;
    const id = response.headers.get("x-request-id");
    const named = id === null ? "" : `, request ${inOneLine(id)}`;
    log(status < 400 ? "info" : "warn", `${status} ${tookMs()}${named}${retry}`);
    if (level !== "debug") return response;
    log("debug", `got ${redactHeaders(response.headers)}`);
    return watchText(response, signal, (text) => log("debug", `got ${text}`));
  };
}
