import { type AddedToken, Tokenizer } from "@huggingface/tokenizers";
import type { TextTokenizer, TokenDecoder } from "./text-tokenizer.ts";
import { type TokenSpelling, tokenSpelling } from "./token-spelling.ts";

const encoder = new TextEncoder();
const noBytes = new Uint8Array();

/** Texts of so many UTF-16 units take some milliseconds; longer ones are left to another thread. */
const atOnceUnits = 8192;

/** Some tokenizers have these as special tokens, but an answer without them would no longer have its calls. */
const toolCallTokens: ReadonlySet<string> = new Set([
  "<tool_call>",
  "</tool_call>",
  "[TOOL_CALLS]",
]);

type EncodeLong = (text: string, addSpecialTokens: boolean) => Promise<number[]>;

/**
 * A tokenizer of `@huggingface/tokenizers`, decoding by the bytes of the tokens: what is decoded at
 * once and what is decoded token by token are the same.
 *
 * Decoding never drops spaces before punctuation (`clean_up_tokenization_spaces`), as a stream could
 * not take back what it has sent.
 */
export class HuggingFaceTextTokenizer implements TextTokenizer {
  readonly vocabularySize: number;
  readonly #tokenizer: Tokenizer;
  readonly #spelling: TokenSpelling;
  readonly #addedTokens: ReadonlyMap<number, AddedToken>;
  readonly #bytes = new Map<number, Uint8Array>();

  readonly #encodeLong: EncodeLong | undefined;

  /**
   * Throws a `TypeError` for a tokenizer that cannot be used. `encodeLong` encodes in another thread, as
   * this tokenizer would.
   */
  constructor(tokenizerJson: object, tokenizerConfig: object, encodeLong?: EncodeLong) {
    this.#encodeLong = encodeLong;
    this.#tokenizer = new Tokenizer(tokenizerJson, tokenizerConfig);
    const decoder = "decoder" in tokenizerJson ? tokenizerJson.decoder : null;
    const spelling = tokenSpelling(decoder);
    if (spelling === null) {
      const received = JSON.stringify(decoder)?.slice(0, 80) ?? "none";
      throw new TypeError(
        `expected a decoder with ByteLevel, ByteFallback or Metaspace, got ${received}`,
      );
    }
    this.#spelling = spelling;
    this.#addedTokens = this.#tokenizer.get_added_tokens_decoder();
    const highest = [...this.#tokenizer.get_vocab().values()].reduce((a, b) => Math.max(a, b), -1);
    this.vocabularySize = highest + 1;
  }

  encode(text: string, { addSpecialTokens }: { readonly addSpecialTokens: boolean }): number[] {
    const { ids } = this.#tokenizer.encode(text, { add_special_tokens: addSpecialTokens });
    // A vocabulary without an unknown token has no id for what it cannot spell.
    return ids.filter((id: number | undefined) => id !== undefined);
  }

  async encodeInBackground(
    text: string,
    options: { readonly addSpecialTokens: boolean },
  ): Promise<number[]> {
    if (this.#encodeLong === undefined || text.length <= atOnceUnits) {
      return this.encode(text, options);
    }
    return this.#encodeLong(text, options.addSpecialTokens);
  }

  decode(
    ids: readonly number[],
    { skipSpecialTokens }: { readonly skipSpecialTokens: boolean },
  ): string {
    const decoder = this.createDecoder({ skipSpecialTokens });
    const text = ids.map((id) => decoder.push(id)).join("") + decoder.end();
    return this.#spelling.leadingSpace && text.startsWith(" ") ? text.slice(1) : text;
  }

  tokenBytes(id: number): Uint8Array {
    const known = this.#bytes.get(id);
    if (known !== undefined) return known;
    const name = this.#tokenizer.id_to_token(id);
    if (name === undefined) return noBytes;
    const added = this.#addedTokens.get(id);
    const bytes = added === undefined ? this.#spelling.bytes(name) : encoder.encode(added.content);
    this.#bytes.set(id, bytes);
    return bytes;
  }

  tokenText(id: number): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.tokenBytes(id));
  }

  isSpecial(id: number): boolean {
    const added = this.#addedTokens.get(id);
    return added?.special === true && !toolCallTokens.has(added.content);
  }

  tokenId(name: string): number | undefined {
    return this.#tokenizer.token_to_id(name);
  }

  createDecoder({ skipSpecialTokens = true } = {}): TokenDecoder {
    const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
    return {
      push: (id) => {
        if (skipSpecialTokens && this.isSpecial(id)) return "";
        return utf8.decode(this.tokenBytes(id), { stream: true });
      },
      end: () => utf8.decode(),
    };
  }
}
