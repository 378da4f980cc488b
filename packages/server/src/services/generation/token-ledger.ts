import type { TokenLogprob } from "@understudy/runtime";

/** A token of an answer that may be told with the text it belongs to. */
export interface WrittenToken {
  readonly id: number;
  /** Where its text begins in the answer, in UTF-16 units; of a part of a character, where that begins. */
  readonly start: number;
  /** There if logprobs were asked for. */
  readonly logprob?: number;
  readonly topLogprobs?: readonly TokenLogprob[];
}

/** Keeps tokens until the text they belong to is given out. */
export class TokenLedger {
  #waiting: WrittenToken[] = [];

  add(tokens: readonly WrittenToken[]): void {
    this.#waiting.push(...tokens);
  }

  /** The tokens that begin before a place of the answer and were not taken yet. */
  take(before: number): WrittenToken[] {
    const later = this.#waiting.findIndex(({ start }) => start >= before);
    return this.#waiting.splice(0, later === -1 ? this.#waiting.length : later);
  }
}
