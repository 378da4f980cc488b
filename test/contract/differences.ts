import type { CaseResult } from "@understudy/contract";
import type { OperationId } from "@understudy/spec";
import type { ServiceName } from "./services.ts";

/** Where one of the three services does not do as the other two. */
export interface Difference {
  readonly operationId: OperationId;
  /** The name of the case. */
  readonly name: string;
  readonly service: ServiceName;
  /** What comes of the case there; it passes with the other two. */
  readonly outcome: Exclude<CaseResult["outcome"], "passed">;
  readonly reason: string;
}

/**
 * Every case in which the emulator over HTTP, the emulator in a process and the handlers for MSW differ.
 * A test runs the suite on all three, and fails on a difference that is not here, and on one that is gone.
 */
export const differences: readonly Difference[] = [
  {
    operationId: "chat.completions.create",
    name: "a stop text ends the answer and is no part of it, streamed or not",
    service: "handlers",
    outcome: "failed",
    reason:
      "The handlers give the text of an example, whole: which text is cut where is up to the answers that a test gives them.",
  },
  {
    operationId: "chat.completions.create",
    name: "logprobs are given for each token, as many as are asked for",
    service: "handlers",
    outcome: "failed",
    reason: "No model has rated other tokens: each word has the one alternative of the example.",
  },
  {
    operationId: "chat.completions.create",
    name: "a logit_bias of 100 makes a token the only one",
    service: "handlers",
    outcome: "failed",
    reason: "No model, no tokens: the text of the example comes whatever the bias.",
  },
  {
    operationId: "chat.completions.create",
    name: "a prompt longer than the context is refused with its name, and not cut",
    service: "handlers",
    outcome: "failed",
    reason: "No model, no context: prompts of any length get the answer of the example.",
  },
  {
    operationId: "chat.completions.create",
    name: "an image is not dropped without a word",
    service: "handlers",
    outcome: "skipped",
    reason:
      "The document allows images, and the handlers answer whatever it allows; of the emulator's models none can see.",
  },
];
