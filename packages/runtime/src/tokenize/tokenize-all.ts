import type { Encoding, Tokenizer } from "@understudy/tokenizers";
import type { Steps, TimeSlicer } from "./time-slicer.ts";
import type { PairEncoding, PairTokenizer } from "./word-piece/word-piece-tokenizer.ts";

/** Texts of this many UTF-16 units together are encoded at once: it takes under a millisecond. */
const atOnceUnits = 4096;

/** Encode texts without holding up the event loop, however long they are. */
export async function tokenizeAll(
  tokenizer: Tokenizer,
  texts: readonly string[],
  slicer: TimeSlicer,
  signal: AbortSignal | undefined,
): Promise<Encoding[]> {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  if (units <= atOnceUnits) return texts.map((text) => tokenizer.encode(text));
  return slicer.run(encodeInSteps(tokenizer, texts), signal);
}

/** Encode pairs of texts without holding up the event loop, however long they are. */
export async function tokenizePairs(
  tokenizer: PairTokenizer,
  pairs: readonly (readonly [first: string, second: string])[],
  slicer: TimeSlicer,
  signal: AbortSignal | undefined,
): Promise<PairEncoding[]> {
  const units = pairs.reduce((sum, [first, second]) => sum + first.length + second.length, 0);
  if (units <= atOnceUnits) {
    return pairs.map(([first, second]) => tokenizer.encodePair(first, second));
  }
  return slicer.run(encodePairsInSteps(tokenizer, pairs), signal);
}

function* encodePairsInSteps(
  tokenizer: PairTokenizer,
  pairs: readonly (readonly [first: string, second: string])[],
): Steps<PairEncoding[]> {
  const encodings: PairEncoding[] = [];
  for (const [first, second] of pairs) {
    encodings.push(yield* tokenizer.encodePairInSteps(first, second));
    yield;
  }
  return encodings;
}

function* encodeInSteps(tokenizer: Tokenizer, texts: readonly string[]): Steps<Encoding[]> {
  const encodings: Encoding[] = [];
  for (const text of texts) {
    encodings.push(yield* tokenizer.encodeInSteps(text));
    yield;
  }
  return encodings;
}
