/** A model's tokenizer, for prompts and answers. */
export interface TextTokenizer {
  /** One more than the highest id. */
  readonly vocabularySize: number;
  /**
   * The ids of a text's tokens. Marks such as `<|im_end|>` in the text become their tokens.
   * With `addSpecialTokens`, what the tokenizer puts around a text (a begin mark, say) comes too.
   */
  encode(text: string, options: { readonly addSpecialTokens: boolean }): number[];
  /**
   * As `encode`; a long text, which would hold up this thread, is encoded in another one. Rejects with
   * `WorkerDiedError` if that one ends.
   */
  encodeInBackground(
    text: string,
    options: { readonly addSpecialTokens: boolean },
  ): Promise<number[]>;
  /**
   * Bytes that are no valid UTF-8 become U+FFFD. Where the tokenizer puts a space before a text, one
   * space at the beginning is taken off again.
   */
  decode(ids: readonly number[], options: { readonly skipSpecialTokens: boolean }): string;
  /** The bytes that a token adds to a text; those of its name for a mark; none for an unknown id. */
  tokenBytes(id: number): Uint8Array;
  /** `tokenBytes` as text, with U+FFFD for bytes that are no valid UTF-8 by themselves. */
  tokenText(id: number): string;
  /**
   * Whether a token is a mark that `skipSpecialTokens` leaves out. Those that tool calls are written with
   * are text, whatever the tokenizer's files say.
   */
  isSpecial(id: number): boolean;
  /** The id of a token by its name in `tokenizer.json`. */
  tokenId(name: string): number | undefined;
  /**
   * A decoder for an answer that comes token by token. It goes on from the prompt: a space at the
   * beginning stays. Special tokens are left out unless `skipSpecialTokens` is false.
   */
  createDecoder(options?: { readonly skipSpecialTokens?: boolean }): TokenDecoder;
}

/** Turns tokens into text as they come, in whole characters. */
export interface TokenDecoder {
  /** What the text grows by. Bytes of a character that is not whole yet are kept back. */
  push(id: number): string;
  /** What was kept back: U+FFFD for a character that never became whole. */
  end(): string;
}
