/** A stretch of a text, `[start, end)` in UTF-16 units: one of the tokens looked for, or what is between. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isToken: boolean;
}

/**
 * Cuts texts where they contain one of some tokens, from left to right, the longest where several begin
 * at one place: as `@huggingface/tokenizers` finds added tokens.
 */
export function tokenSplitter(tokens: readonly string[]): (text: string) => Generator<Stretch> {
  const longestFirst = tokens.filter((token) => token !== "").sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((token) => token.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp(escaped.join("|"), "g");
  return function* split(text) {
    let from = 0;
    if (escaped.length > 0) {
      for (const { 0: token, index } of text.matchAll(pattern)) {
        if (index > from) yield { start: from, end: index, isToken: false };
        yield { start: index, end: index + token.length, isToken: true };
        from = index + token.length;
      }
    }
    if (from < text.length) yield { start: from, end: text.length, isToken: false };
  };
}
