import { checkOptions, type Rule } from "../options/check-options.ts";
import { type RequestOptions, requestRules } from "../options/request-options.ts";
import { functionRule, wholeNumber } from "../options/rules.ts";

/**
 * What can be set for waiting. `timeoutMs` is for all of it, and there is none by default; the others are
 * those of each request. Aborting the `signal` ends the waiting.
 */
export interface WaitOptions extends Omit<RequestOptions, "idempotencyKey" | "onUploadProgress"> {}

const { idempotencyKey: _, onUploadProgress: __, ...rulesOfRequests } = requestRules;

const eventRule: Rule = {
  expected: "a function of an event and the curve so far",
  accepts: functionRule.accepts,
};
const intervalRule = wholeNumber(1, 60_000, "milliseconds");

/** The options of waiting for a job of training, checked. */
export function checkJobOptions(options: object): void {
  checkOptions(options, { ...rulesOfRequests, onEvent: eventRule });
}

/** The options of waiting for an evaluation, checked. */
export function checkEvaluationOptions(options: object): void {
  checkOptions(options, { ...rulesOfRequests, pollIntervalMs: intervalRule });
}
