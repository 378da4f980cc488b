import { TokenizerTrainingError } from "../errors.ts";
import { type AddedToken, type BpeTokenizerJson, bpeTokenizerJson } from "./bpe-tokenizer-json.ts";
import { byteAlphabet, toByteCharacters } from "./byte-alphabet.ts";
import { caseVariants, type Merge } from "./case-variants.ts";
import { PairCounts } from "./pair-counts.ts";

export interface TrainByteLevelBpeOptions {
  readonly texts: Iterable<string>;
  /** Tokens at most: the added ones, one for each of the 256 bytes, and one for each merge. */
  readonly vocabularySize: number;
  /** Tokens that are found as they stand before anything else, from id 0 on. */
  readonly addedTokens: readonly AddedToken[];
  /**
   * What a text is cut into before anything is merged: the matches, and what is between them. A regular
   * expression that means the same to JavaScript (flag `u`) and to Oniguruma.
   */
  readonly pattern: string;
  /**
   * Whether words are learned without regard to their case, so that they fall into the same pieces in
   * lower case, capitalised and in upper case; see `caseVariants`.
   */
  readonly mirrorCase: boolean;
  /** Pairs that are there less often are never merged. 2 unless given. */
  readonly minFrequency?: number;
}

/**
 * Learns a byte-level BPE tokenizer (R. Sennrich et al., 2016, on bytes as in GPT-2) and returns it as a
 * Hugging Face `tokenizer.json`. The same texts give the same tokenizer.
 *
 * Throws `TokenizerTrainingError`.
 */
export function trainByteLevelBpe(options: TrainByteLevelBpeOptions): BpeTokenizerJson {
  const { vocabularySize, addedTokens, pattern, mirrorCase, minFrequency = 2 } = options;
  const vocabulary = firstTokens(addedTokens);
  if (!Number.isSafeInteger(vocabularySize) || vocabularySize < vocabulary.size) {
    throw new TokenizerTrainingError(
      `Expected vocabularySize to be an integer from ${vocabulary.size} (256 bytes and ${addedTokens.length} added tokens), got ${vocabularySize}.`,
    );
  }
  const counts = new PairCounts(wordsOf(options.texts, patternOf(pattern), mirrorCase));
  const merges: Merge[] = [];
  while (vocabulary.size < vocabularySize) {
    const merge = counts.mostFrequent(minFrequency);
    if (merge === undefined) break;
    counts.merge(merge);
    const variants = mirrorCase ? caseVariants(merge) : [merge];
    // All cases or none: a word must not fall apart in one of them only.
    if (vocabulary.size + variants.length > vocabularySize) continue;
    // No text falls into a side that did not fit itself.
    if (!merge.every((side) => vocabulary.has(side))) continue;
    for (const variant of variants) {
      merges.push(variant);
      vocabulary.add(variant.join(""));
    }
  }
  return bpeTokenizerJson({ vocabulary: [...vocabulary], merges, addedTokens, pattern });
}

function firstTokens(addedTokens: readonly AddedToken[]): Set<string> {
  const tokens = new Set<string>();
  for (const content of [...addedTokens.map((token) => token.content), ...byteAlphabet]) {
    if (content === "" || tokens.has(content)) {
      throw new TokenizerTrainingError(
        `Expected addedTokens to be different from each other and from the characters of bytes, got ${JSON.stringify(content)}${content === "" ? "" : " twice"}.`,
      );
    }
    tokens.add(content);
  }
  return tokens;
}

function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "gu");
  } catch (cause) {
    throw new TokenizerTrainingError(
      `Expected pattern to be a regular expression that JavaScript takes with the flag u, got ${JSON.stringify(pattern)}.`,
      { cause },
    );
  }
}

/** Every different piece of the texts as the characters of its bytes, with how often it is there. */
function* wordsOf(
  texts: Iterable<string>,
  pattern: RegExp,
  mirrorCase: boolean,
): Generator<readonly [readonly string[], number]> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const piece of piecesOf(text, pattern)) {
      const word = mirrorCase ? piece.replace(/[A-Z]+/g, (run) => run.toLowerCase()) : piece;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  for (const [word, count] of counts) yield [toByteCharacters(word), count];
}

/** A text cut at a pattern as the pre-tokenizer `Split` cuts it where it is "Isolated". */
function* piecesOf(text: string, pattern: RegExp): Generator<string> {
  let end = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (index > end) yield text.slice(end, index);
    if (match !== "") yield match;
    end = index + match.length;
  }
  if (end < text.length) yield text.slice(end);
}
