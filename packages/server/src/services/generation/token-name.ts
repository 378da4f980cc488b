import type { TextTokenizer } from "@understudy/runtime";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of a token, or its bytes escaped as `\xe2\x80` where they are no text by themselves. */
export function tokenName(
  tokenizer: TextTokenizer,
  id: number,
): { readonly name: string; readonly isText: boolean } {
  const bytes = tokenizer.tokenBytes(id);
  try {
    return { name: utf8.decode(bytes), isText: true };
  } catch {
    const escaped = Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`);
    return { name: escaped.join(""), isText: false };
  }
}
