import type { Schemas } from "../schemas.ts";
import { UnderstudyError } from "./understudy-error.ts";

type Completion = Schemas["CreateChatCompletionResponse"];

/** What a schema finds wrong with a value. */
export interface OutputIssue {
  readonly message: string;
  /** The place in the value, such as `["days", 0]`. Empty for the value itself. */
  readonly path: readonly PropertyKey[];
}

/** The model wrote what is no JSON, or does not fit the schema that it was given. */
export class InvalidOutputError extends UnderstudyError {
  static override readonly kind = "InvalidOutputError";

  /** What the model wrote. */
  readonly text: string;
  /** What the schema finds wrong. Empty where the text is no JSON. */
  readonly issues: readonly OutputIssue[];

  constructor(
    message: string,
    text: string,
    issues: readonly OutputIssue[] = [],
    options?: ErrorOptions,
  ) {
    super(message, "invalid_output", options);
    this.text = text;
    this.issues = issues;
  }
}

/** An answer that ended before it could be parsed. */
abstract class UnfinishedError extends UnderstudyError {
  readonly completion: Completion;

  constructor(message: string, code: string, completion: Completion) {
    super(message, code);
    this.completion = completion;
  }
}

/** The answer was cut off by a limit on its tokens, so that there is nothing whole to parse. */
export class LengthFinishReasonError extends UnfinishedError {
  static override readonly kind = "LengthFinishReasonError";

  constructor(completion: Completion) {
    super(
      "The answer reached the limit on its tokens and is cut off (finish_reason 'length'). Raise max_completion_tokens, or ask for less.",
      "length_finish_reason",
      completion,
    );
  }
}

/** A filter of the service cut the answer off. */
export class ContentFilterFinishReasonError extends UnfinishedError {
  static override readonly kind = "ContentFilterFinishReasonError";

  constructor(completion: Completion) {
    super(
      "A content filter of the service cut the answer off (finish_reason 'content_filter').",
      "content_filter_finish_reason",
      completion,
    );
  }
}

/** The model refused to answer. */
export class RefusalError extends UnfinishedError {
  static override readonly kind = "RefusalError";

  /** What the model says in place of an answer. */
  readonly refusal: string;

  constructor(refusal: string, completion: Completion) {
    super(`The model refused to answer: ${refusal}`, "refusal", completion);
    this.refusal = refusal;
  }
}
