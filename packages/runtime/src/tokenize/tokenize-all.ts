import type { Encoding, Tokenizer } from "@understudy/tokenizers";
import type { Steps, TimeSlicer } from "./time-slicer.ts";

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

function* encodeInSteps(tokenizer: Tokenizer, texts: readonly string[]): Steps<Encoding[]> {
  const encodings: Encoding[] = [];
  for (const text of texts) {
    encodings.push(yield* tokenizer.encodeInSteps(text));
    yield;
  }
  return encodings;
}
