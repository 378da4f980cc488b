import { type OperationId, operationIds, type RequestBody } from "@understudy/spec";
import type { Answer } from "./call.ts";
import {
  aFunction,
  checkOptions,
  milliseconds,
  type OptionRule,
  record,
  text,
  texts,
} from "./options/check-options.ts";
import { Scenario } from "./scenario/scenario.ts";
import type { JobFailure } from "./state/jobs.ts";

/** An emulator in this process, or whatever else answers the requests of the API. */
export interface Emulator {
  /** Answers a request; errors of the API are answers too. */
  fetch(request: Request): Promise<Response>;
}

/** Answers of your own, by operation. */
export type OwnAnswers = { readonly [Id in OperationId]?: Answer<Id> | undefined };

/** What handlers are made with. */
export interface HandlersOptions {
  /**
   * Where the client sends its requests: `http://127.0.0.1:4010` by default, as with the SDK. It may
   * have a path and may end in `/v1`. `/path` is of the page's own origin, and `*` is every origin.
   */
  readonly baseURL?: string | undefined;
  /** Answers of your own, in the place of the mock's or the emulator's. */
  readonly on?: OwnAnswers | undefined;
  /** Faults by operation; those of `*` are for the others, and for when those of one are over. */
  readonly scenarios?: Readonly<Partial<Record<OperationId | "*", Scenario>>> | undefined;
  /** Answers what `on` does not. By default the mock does. */
  readonly emulator?: Emulator | undefined;
  /** The keys that are accepted. By default no key is asked for. Not with `emulator`, which has its own. */
  readonly apiKeys?: readonly string[] | undefined;
  /** The ids of the models that there are. By default there is any. Not with `emulator`. */
  readonly models?: readonly string[] | undefined;
  /** How long the first event of a stream takes, if the emulator does not give it. 0 by default. */
  readonly firstEventDelayMs?: number | undefined;
  /** How long each event after it takes, in such a stream. 0 by default. */
  readonly eventDelayMs?: number | undefined;
  /** Why a training job is to fail, or null if it is to succeed, as all do by default. Not with `emulator`. */
  readonly trainingFailure?:
    | ((body: RequestBody<"training.jobs.create">) => JobFailure | null)
    | undefined;
  /** The time, in milliseconds since 1970: `Date.now` by default. Not with `emulator`. */
  readonly now?: (() => number) | undefined;
}

const aScenario: OptionRule = {
  expected: "a scenario such as rateLimited()",
  accepts: Scenario.is,
};

const mockRules = {
  apiKeys: texts,
  models: texts,
  trainingFailure: aFunction,
  now: aFunction,
} satisfies Partial<Record<keyof HandlersOptions, OptionRule>>;

const rules = {
  baseURL: text,
  on: record(operationIds, aFunction),
  scenarios: record([...operationIds, "*"], aScenario),
  emulator: {
    expected: "an object with a fetch(request) method",
    accepts: (value) => typeof (value as Emulator | null)?.fetch === "function",
  },
  firstEventDelayMs: milliseconds,
  eventDelayMs: milliseconds,
  ...mockRules,
} satisfies Record<keyof HandlersOptions, OptionRule>;

/** Throws a MockError for options that do not fit, alone or together. */
export function checkHandlersOptions(options: HandlersOptions): void {
  checkOptions("handlers()", options, rules);
  if (options.emulator === undefined) return;
  const other: OptionRule = {
    expected: "to be left out, as the emulator has its own",
    accepts: () => false,
  };
  const others = Object.fromEntries(Object.keys(mockRules).map((name) => [name, other]));
  checkOptions("handlers() with emulator", options, { ...rules, ...others });
}
