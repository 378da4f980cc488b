import type { AddedToken } from "@understudy/tokenizers";

/** Ends a text that is no chat; also stands where a batch has nothing. */
export const endOfText = "<|endoftext|>";
export const startOfTurn = "<|im_start|>";
export const endOfTurn = "<|im_end|>";

/** The tokens that are no part of words, from id 0 on. Those of tool calls are part of the text. */
export const addedTokens: readonly AddedToken[] = [
  { content: endOfText, special: true },
  { content: startOfTurn, special: true },
  { content: endOfTurn, special: true },
  { content: "<tool_call>", special: false },
  { content: "</tool_call>", special: false },
];

/**
 * What texts are cut into: words, single digits, line ends, runs of JSON's punctuation with the space
 * and the opening marks behind them, other single characters, and spaces.
 *
 * A space is never part of a word, so that a word has the same tokens wherever it stands: copying is
 * most of what a small model can do well.
 */
export const pattern = String.raw`\p{L}+|\p{N}|\n+|["{}\[\]:,]+(?: ["{\[]*)?|[^\s\p{L}\p{N}]|[^\S\n]+`;
