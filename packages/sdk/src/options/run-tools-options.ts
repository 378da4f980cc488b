import type { Schemas } from "../schemas.ts";
import { checkOptions, type Rule } from "./check-options.ts";
import { type RequestOptions, requestRules } from "./request-options.ts";
import { functionRule, wholeNumber } from "./rules.ts";

/**
 * What can be set for a run of tools. The options of a call are those of each of its requests, and
 * `timeoutMs` is for each. There is no `idempotencyKey`: each request of a run is another.
 */
export interface RunToolsOptions extends Omit<RequestOptions, "idempotencyKey"> {
  /** How often the model may answer. 10 by default; more is a `MaxTurnsExceededError`. */
  readonly maxTurns?: number | undefined;
  /**
   * Gives what the model is told in place of a result: of a tool that threw, and of a call that does
   * not fit its schema or is of no tool (an `InvalidOutputError`). What it throws ends the run. By
   * default the model is told the error's message.
   */
  readonly onToolError?:
    | ((
        error: unknown,
        call: Schemas["ChatCompletionMessageFunctionToolCall"],
      ) => string | Promise<string>)
    | undefined;
}

const { idempotencyKey: _, ...rulesOfRequests } = requestRules;
const rules = {
  ...rulesOfRequests,
  maxTurns: wholeNumber(1, 1_000, "turns"),
  onToolError: {
    expected: "a function of an error and a call to a text for the model",
    accepts: functionRule.accepts,
  },
} satisfies Record<keyof RunToolsOptions, Rule>;

/** The options of a run, having refused what is not one. */
export function checkRunToolsOptions(options: RunToolsOptions = {}): RunToolsOptions {
  checkOptions(options, rules);
  return options;
}
