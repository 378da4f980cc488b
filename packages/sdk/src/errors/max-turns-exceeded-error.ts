import type { Schemas } from "../schemas.ts";
import { UnderstudyError } from "./understudy-error.ts";

/** A run of tools was not over when the model had answered `maxTurns` times. */
export class MaxTurnsExceededError extends UnderstudyError {
  static override readonly kind = "MaxTurnsExceededError";

  readonly maxTurns: number;
  /** The conversation so far. It ends with calls that were not run. */
  readonly messages: readonly Schemas["ChatCompletionRequestMessage"][];

  constructor(maxTurns: number, messages: readonly Schemas["ChatCompletionRequestMessage"][]) {
    super(
      `The model still calls tools in its answer ${maxTurns}, and maxTurns allows no more. Raise maxTurns, or tell the model when to stop.`,
      "max_turns_exceeded",
    );
    this.maxTurns = maxTurns;
    this.messages = messages;
  }
}
