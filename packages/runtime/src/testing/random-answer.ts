import type { Grammar, GrammarMatcher, GrammarVocabulary } from "../grammar/grammar.ts";
import { createGrammarCompiler } from "../grammar/grammar-compiler.ts";

/** Pieces that cross the borders of JSON's symbols, besides the 256 single bytes. */
const PIECES = [
  '{"',
  '":',
  '": "',
  '","',
  '",',
  "},",
  '": {',
  '": [',
  '"]',
  "}}",
  "]}",
  '"}',
  "[]",
  "{}",
  ", ",
  "true",
  "false",
  "null",
  "name",
  "arguments",
  "12",
  "345",
  "00",
  "0.5",
  "-1",
  "e5",
  "é",
  "日本",
  "\\n",
  '\\"',
  "\\u00",
  "\\ud83d",
  "  ",
  "\n",
  "\n  ",
  "the ",
  " of",
  "-0",
  ":",
  "::",
  "@",
  ".com",
  "<tool_call>",
  "</tool_call>",
  "<tool",
  '{"name":',
  ";",
];
const STOP = 256 + PIECES.length;

/** 256 bytes, some longer pieces, and a stop token; the last ids of the logits are of no token. */
export const testVocabulary: GrammarVocabulary = {
  tokenBytes: [
    ...Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte)),
    ...PIECES.map((piece) => new TextEncoder().encode(piece)),
    null,
  ],
  vocabularySize: STOP + 20,
  stopTokenIds: [STOP],
};

export const testCompiler = createGrammarCompiler(testVocabulary);

/** The ids that a matcher allows. */
export function allowedTokens(matcher: GrammarMatcher): number[] {
  const mask = new Int32Array(Math.ceil(testVocabulary.vocabularySize / 32)).fill(-1);
  matcher.fillMask(mask);
  const ids: number[] = [];
  for (let id = 0; id < mask.length * 32; id++) {
    if ((((mask[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1) ids.push(id);
  }
  return ids;
}

/** A source of numbers from 0 to 1, the same for the same seed (mulberry32, T. Ettinger, 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const closing = new Set(['"', "}", "]", '"}', '"]', "]}", "}}", "[]", "{}"]);

/**
 * What a model with no sense writes under a grammar: any allowed token, those that close something
 * more often the longer it gets. Null after `limit` tokens; throws where no token is allowed.
 */
export function randomAnswer(grammar: Grammar, random: () => number, limit = 2_000): string | null {
  using matcher = testCompiler.compile(grammar);
  const written: Uint8Array[] = [];
  for (let length = 0; !matcher.terminated && length < limit; length++) {
    const allowed = allowedTokens(matcher);
    const ends = allowed.filter((id) => id === STOP || closing.has(pieceOf(id)));
    const from = ends.length > 0 && random() < length / 200 ? ends : allowed;
    const id = from[Math.floor(random() * from.length)];
    if (id === undefined) throw new RangeError(`No token may follow ${textOf(written)}.`);
    if (!matcher.accept(id)) throw new RangeError(`The mask allows ${id}, accept does not.`);
    if (id === STOP) return textOf(written);
    written.push(testVocabulary.tokenBytes[id] ?? new Uint8Array(0));
  }
  return matcher.terminated ? textOf(written) : null;
}

const pieceOf = (id: number): string =>
  Buffer.from(testVocabulary.tokenBytes[id] ?? []).toString("latin1");

const textOf = (bytes: readonly Uint8Array[]): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(bytes));

/** How a grammar takes a text, byte by byte. */
export function judge(grammar: Grammar, text: string): "whole" | "beginning" | "refused" {
  using matcher = testCompiler.compile(grammar);
  for (const byte of new TextEncoder().encode(text)) {
    if (!matcher.accept(byte)) return "refused";
  }
  return matcher.terminated || allowedTokens(matcher).includes(STOP) ? "whole" : "beginning";
}
