import { type OperationId, operationIds } from "@understudy/spec";
import type { CaseResult } from "./report/contract-report.ts";

/** What a run of the suite is told. Only `baseURL` has no default. */
export interface ContractOptions {
  /** Where the service is. A `/v1` at its end is dropped, as the paths of the document have it. */
  readonly baseURL: string;
  /** Sent as a bearer token. With one, requests without it must be refused. */
  readonly apiKey?: string | undefined;
  /** Sends the requests: the global `fetch` by default, or that of an emulator in this process. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** The operations to test, by their names or the beginnings of them: `chat` is all of `chat.…`. */
  readonly only?: readonly string[] | undefined;
  /** The model for an operation, or for all whose name begins so. By default one is looked for. */
  readonly models?: Readonly<Record<string, string>> | undefined;
  /** What generated requests come from: 1 by default. The same seed makes the same requests. */
  readonly seed?: number | undefined;
  /** How many requests are generated for an operation: 25 by default. */
  readonly runs?: number | undefined;
  /** How many cases go on beside each other: 4 by default. */
  readonly concurrency?: number | undefined;
  /** Ends the run, which is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told each result as it comes, and how many cases there are. */
  readonly onResult?: ((result: CaseResult, total: number) => void) | undefined;
}

/** An option of the suite does not fit. */
export class ContractOptionError extends Error {
  override readonly name = "ContractOptionError";
  readonly code = "invalid_option";
}

export type CheckedOptions = ReturnType<typeof checkedOptions>;

/** The options with their defaults, having refused what makes no sense. */
export function checkedOptions(options: ContractOptions) {
  const { seed = 1, runs = 25, concurrency = 4, only = [], models = {} } = options;
  if (!/^https?:\/\//.test(options.baseURL) || !URL.canParse(options.baseURL)) {
    throw new ContractOptionError(
      `Invalid baseURL: expected an address with http:// or https://, but got '${options.baseURL}'.`,
    );
  }
  for (const [name, value, least] of [
    ["seed", seed, 0],
    ["runs", runs, 0],
    ["concurrency", concurrency, 1],
  ] as const) {
    if (!Number.isSafeInteger(value) || value < least) {
      throw new ContractOptionError(
        `Invalid ${name}: expected a whole number of at least ${least}, but got ${value}.`,
      );
    }
  }
  for (const prefix of [...only, ...Object.keys(models)]) {
    if (!operationIds.some((id) => begins(id, prefix))) {
      throw new ContractOptionError(
        `No operation is called '${prefix}' or begins so. Expected one of ${operationIds.join(", ")}.`,
      );
    }
  }
  const { origin, pathname } = new URL(options.baseURL);
  const baseURL = origin + pathname.replace(/\/+$/, "").replace(/\/v1$/, "");
  return { ...options, baseURL, seed, runs, concurrency, only, models };
}

/** Whether an operation is of that name, or stands below it. */
export function begins(id: OperationId, prefix: string): boolean {
  return id === prefix || id.startsWith(`${prefix}.`);
}
