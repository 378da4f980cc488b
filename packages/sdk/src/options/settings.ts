import { defaultTransport } from "../core/default-transport.ts";
import { isBrowser, isNode } from "../core/runtime.ts";
import { fetchTransport, type Transport } from "../core/transport.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Logger, LogLevel } from "../logging/logger.ts";
import type { Middleware } from "../middleware/middleware.ts";
import { baseUrlRule, normaliseBaseUrl } from "./base-url.ts";
import { checkOptions, type Rule } from "./check-options.ts";
import type { ClientOptions } from "./client-options.ts";
import type { HeaderValues } from "./request-options.ts";
import {
  apiKeyRule,
  booleanRule,
  functionRule,
  headersRule,
  loggerRule,
  logLevelRule,
  middlewareRule,
  proxyRule,
  retriesRule,
  timeoutRule,
} from "./rules.ts";

/** The options of a client, checked, with the defaults in place. */
export interface Settings {
  /** Ends in no slash, and not in `/v1`. */
  readonly baseURL: string;
  readonly apiKey: string | null;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly maxRetries: number;
  readonly defaultHeaders: HeaderValues;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  /** Undefined where nothing says it: then it depends on whether there is a logger. */
  readonly logLevel: LogLevel | undefined;
}

const rules = {
  baseURL: baseUrlRule,
  apiKey: apiKeyRule,
  fetch: functionRule,
  timeoutMs: timeoutRule,
  idleTimeoutMs: timeoutRule,
  maxRetries: retriesRule,
  defaultHeaders: headersRule,
  middleware: middlewareRule,
  logger: loggerRule,
  logLevel: logLevelRule,
  allowH2: booleanRule,
  proxy: proxyRule,
  dangerouslyAllowBrowser: booleanRule,
} satisfies Record<keyof ClientOptions, Rule>;

/** Environment variables are checked under their own names, so that an error names the right one. */
const variableRules = {
  UNDERSTUDY_BASE_URL: baseUrlRule,
  UNDERSTUDY_API_KEY: apiKeyRule,
  UNDERSTUDY_LOG: logLevelRule,
};

/** Checks the options and fills in the rest. An environment variable that is empty is as if unset. */
export function createSettings(
  options: ClientOptions,
  variables: Readonly<Record<string, string | undefined>>,
): Settings {
  checkOptions(options, rules);
  const defaults = {
    UNDERSTUDY_BASE_URL: options.baseURL === undefined ? variables.UNDERSTUDY_BASE_URL : undefined,
    UNDERSTUDY_API_KEY: options.apiKey === undefined ? variables.UNDERSTUDY_API_KEY : undefined,
    UNDERSTUDY_LOG: options.logLevel === undefined ? variables.UNDERSTUDY_LOG : undefined,
  };
  checkOptions(
    Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== "")),
    variableRules,
  );
  checkSurroundings(options);
  return {
    baseURL: normaliseBaseUrl(
      options.baseURL ?? (defaults.UNDERSTUDY_BASE_URL || "http://127.0.0.1:4010"),
    ),
    apiKey: options.apiKey ?? (defaults.UNDERSTUDY_API_KEY || null),
    transport:
      options.fetch === undefined ? defaultTransport(options) : fetchTransport(options.fetch),
    timeoutMs: options.timeoutMs ?? 600_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 600_000,
    maxRetries: options.maxRetries ?? 2,
    defaultHeaders: options.defaultHeaders ?? {},
    middleware: options.middleware ?? [],
    logger: options.logger,
    logLevel: options.logLevel ?? ((defaults.UNDERSTUDY_LOG || undefined) as LogLevel | undefined),
  };
}

/** Refuses what would be of no effect here, or would tell a key to everyone. */
function checkSurroundings({ apiKey, dangerouslyAllowBrowser, fetch, ...options }: ClientOptions) {
  if (isBrowser() && apiKey !== undefined && dangerouslyAllowBrowser !== true) {
    throw new InvalidArgumentError(
      "apiKey",
      "A key in a browser can be read by everyone. Call through a server of your own, or set dangerouslyAllowBrowser to true.",
    );
  }
  for (const name of ["allowH2", "proxy"] as const) {
    if (options[name] === undefined || (isNode() && fetch === undefined)) continue;
    throw new InvalidArgumentError(
      name,
      `Invalid ${name}: expected none, because the ${fetch === undefined ? "platform" : "fetch option"} makes the connections.`,
    );
  }
}
