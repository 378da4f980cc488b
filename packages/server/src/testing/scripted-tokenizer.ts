import type { TextTokenizer } from "@understudy/runtime";

const encoder = new TextEncoder();

/**
 * A tokenizer of whole words for tests: each token is bytes of its own, and a text is cut into the
 * longest tokens that it begins with. The first 256 ids are the bytes, so that everything can be cut.
 */
export class ScriptedTokenizer implements TextTokenizer {
  readonly #tokens: readonly Uint8Array[];
  readonly #special: ReadonlyMap<string, number>;

  constructor(words: readonly string[] = [], special: readonly string[] = []) {
    const bytes = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));
    this.#tokens = [...bytes, ...[...words, ...special].map((word) => encoder.encode(word))];
    const first = 256 + words.length;
    this.#special = new Map(special.map((name, index) => [name, first + index]));
  }

  get vocabularySize(): number {
    return this.#tokens.length;
  }

  encode(text: string, _options: { readonly addSpecialTokens: boolean }): number[] {
    const bytes = encoder.encode(text);
    const ids: number[] = [];
    for (let at = 0; at < bytes.length; ) {
      const id = this.#longest(bytes, at);
      ids.push(id);
      at += this.tokenBytes(id).length;
    }
    return ids;
  }

  async encodeInBackground(
    text: string,
    options: { readonly addSpecialTokens: boolean },
  ): Promise<number[]> {
    return this.encode(text, options);
  }

  decode(ids: readonly number[], options: { readonly skipSpecialTokens: boolean }): string {
    const decoder = this.createDecoder(options);
    return ids.map((id) => decoder.push(id)).join("") + decoder.end();
  }

  tokenBytes(id: number): Uint8Array {
    return this.#tokens[id] ?? new Uint8Array();
  }

  tokenText(id: number): string {
    return new TextDecoder().decode(this.tokenBytes(id));
  }

  isSpecial(id: number): boolean {
    return [...this.#special.values()].includes(id);
  }

  tokenId(name: string): number | undefined {
    return this.#special.get(name);
  }

  createDecoder({ skipSpecialTokens = true }: { readonly skipSpecialTokens?: boolean } = {}) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    return {
      push: (id: number) =>
        skipSpecialTokens && this.isSpecial(id)
          ? ""
          : decoder.decode(this.tokenBytes(id), { stream: true }),
      end: () => decoder.decode(),
    };
  }

  #longest(bytes: Uint8Array, at: number): number {
    let best = bytes[at] ?? 0;
    for (const [id, token] of this.#tokens.entries()) {
      const fits = token.every((byte, index) => bytes[at + index] === byte);
      if (fits && token.length > this.tokenBytes(best).length) best = id;
    }
    return best;
  }
}
