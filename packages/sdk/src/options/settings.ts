import { fetchTransport, globalFetchTransport, type Transport } from "../core/transport.ts";
import { baseUrlRule, normaliseBaseUrl } from "./base-url.ts";
import { checkOptions, type Rule } from "./check-options.ts";
import type { ClientOptions } from "./client-options.ts";
import type { HeaderValues } from "./request-options.ts";
import { apiKeyRule, functionRule, headersRule, retriesRule, timeoutRule } from "./rules.ts";

/** The options of a client, checked, with the defaults in place. */
export interface Settings {
  /** Ends in no slash, and not in `/v1`. */
  readonly baseURL: string;
  readonly apiKey: string | null;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly defaultHeaders: HeaderValues;
}

const rules = {
  baseURL: baseUrlRule,
  apiKey: apiKeyRule,
  fetch: functionRule,
  timeoutMs: timeoutRule,
  maxRetries: retriesRule,
  defaultHeaders: headersRule,
} satisfies Record<keyof ClientOptions, Rule>;

/** Environment variables are checked under their own names, so that an error names the right one. */
const variableRules = { UNDERSTUDY_BASE_URL: baseUrlRule, UNDERSTUDY_API_KEY: apiKeyRule };

/** Checks the options and fills in the rest. An environment variable that is empty is as if unset. */
export function createSettings(
  options: ClientOptions,
  variables: Readonly<Record<string, string | undefined>>,
): Settings {
  checkOptions(options, rules);
  const defaults = {
    UNDERSTUDY_BASE_URL: options.baseURL === undefined ? variables.UNDERSTUDY_BASE_URL : undefined,
    UNDERSTUDY_API_KEY: options.apiKey === undefined ? variables.UNDERSTUDY_API_KEY : undefined,
  };
  checkOptions(
    Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== "")),
    variableRules,
  );
  return {
    baseURL: normaliseBaseUrl(
      options.baseURL ?? (defaults.UNDERSTUDY_BASE_URL || "http://127.0.0.1:4010"),
    ),
    apiKey: options.apiKey ?? (defaults.UNDERSTUDY_API_KEY || null),
    transport: options.fetch === undefined ? globalFetchTransport : fetchTransport(options.fetch),
    timeoutMs: options.timeoutMs ?? 600_000,
    maxRetries: options.maxRetries ?? 2,
    defaultHeaders: options.defaultHeaders ?? {},
  };
}
