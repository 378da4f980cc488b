import { brand, isBranded } from "./brand.ts";

/** A prompt leaves no room for an answer in the model's context. */
export class PromptTooLongError extends Error {
  readonly code = "prompt_too_long";
  /** Of the prompt. */
  readonly tokens: number;
  /** The most tokens of prompt and answer together. */
  readonly contextLength: number;

  constructor(facts: { tokens: number; contextLength: number }) {
    super(
      `Expected a prompt that fits in the model's context of ${facts.contextLength} tokens with room ` +
        `for an answer, got ${facts.tokens} tokens. Shorten it.`,
    );
    brand(this, "PromptTooLongError");
    this.tokens = facts.tokens;
    this.contextLength = facts.contextLength;
  }

  static is(value: unknown): value is PromptTooLongError {
    return isBranded(value, "PromptTooLongError");
  }
}

/** A field of a `GenerateRequest` is out of range. */
export class GenerateRequestError extends Error {
  readonly code = "generate_request";
  readonly field: string;

  constructor(facts: { field: string; expected: string; received: unknown }) {
    super(`Expected ${facts.field} to be ${facts.expected}, got ${String(facts.received)}.`);
    brand(this, "GenerateRequestError");
    this.field = facts.field;
  }

  static is(value: unknown): value is GenerateRequestError {
    return isBranded(value, "GenerateRequestError");
  }
}

/** A `generation.json` does not describe a decoder. */
export class DecoderDescriptionError extends Error {
  readonly code = "decoder_description";
  readonly field: string;

  constructor(facts: { field: string; expected: string; received: unknown }) {
    const received = JSON.stringify(facts.received) ?? "nothing";
    super(
      `Expected ${facts.field} of generation.json to be ${facts.expected}, got ${received}. ` +
        "Convert the model again.",
    );
    brand(this, "DecoderDescriptionError");
    this.field = facts.field;
  }

  static is(value: unknown): value is DecoderDescriptionError {
    return isBranded(value, "DecoderDescriptionError");
  }
}
