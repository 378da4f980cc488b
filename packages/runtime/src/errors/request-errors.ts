import { brand, isBranded } from "./brand.ts";

/** A text has no tokens, or more than the model takes. `index` is its place in the request. */
export class TokenLimitError extends Error {
  readonly code = "token_limit";
  readonly tokens: number;
  readonly maxTokens: number;
  readonly index: number;

  constructor(facts: { tokens: number; maxTokens: number; index: number }) {
    super(
      `Expected input ${facts.index} to have 1 to ${facts.maxTokens} tokens, got ${facts.tokens}. ` +
        (facts.tokens === 0 ? "Leave it out." : "Shorten it, or cut it in several."),
    );
    brand(this, "TokenLimitError");
    this.tokens = facts.tokens;
    this.maxTokens = facts.maxTokens;
    this.index = facts.index;
  }

  static is(value: unknown): value is TokenLimitError {
    return isBranded(value, "TokenLimitError");
  }
}

/** A token id is not in the model's vocabulary. `position` is its place in input `index`. */
export class TokenIdError extends Error {
  readonly code = "token_id";
  readonly id: number;
  readonly index: number;
  readonly position: number;
  readonly vocabularySize: number;

  constructor(facts: { id: number; index: number; position: number; vocabularySize: number }) {
    super(
      `Expected token ${facts.position} of input ${facts.index} to be an integer from 0 to ` +
        `${facts.vocabularySize - 1}, got ${facts.id}. Send ids of this model's own tokenizer, or text.`,
    );
    brand(this, "TokenIdError");
    this.id = facts.id;
    this.index = facts.index;
    this.position = facts.position;
    this.vocabularySize = facts.vocabularySize;
  }

  static is(value: unknown): value is TokenIdError {
    return isBranded(value, "TokenIdError");
  }
}

/** What is wrong with an image. */
export type ImageFault =
  | { reason: "empty" }
  | { reason: "unsupported_format"; detected: string | null }
  | { reason: "damaged"; detail: string }
  | { reason: "too_many_pixels"; width: number; height: number; maxPixels: number };

/** An image cannot be used. `reason` says why; `fault` has the facts. */
export class ImageError extends Error {
  readonly code = "image";
  readonly reason: ImageFault["reason"];
  readonly fault: ImageFault;

  constructor(fault: ImageFault) {
    super(messageOf(fault));
    brand(this, "ImageError");
    this.reason = fault.reason;
    this.fault = fault;
  }

  static is(value: unknown): value is ImageError {
    return isBranded(value, "ImageError");
  }
}

function messageOf(fault: ImageFault): string {
  switch (fault.reason) {
    case "empty":
      return "Expected an image, got no bytes. Send a PNG, JPEG or WebP image.";
    case "unsupported_format":
      return `Expected a PNG, JPEG or WebP image, got ${fault.detected ?? "an unknown format"}. Convert it first.`;
    case "damaged":
      return `Expected a whole image, got one that cannot be decoded (${fault.detail}). Check that it was sent in full.`;
    case "too_many_pixels":
      return `Expected an image of at most ${fault.maxPixels} pixels, got ${fault.width} x ${fault.height}. Scale it down.`;
  }
}
