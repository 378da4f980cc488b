import { SourceFormatError } from "./converter.ts";

/** A SentencePiece vocabulary: piece and log probability; an id is a place in the list. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[];

/** Stands for a space in SentencePiece's pieces. */
const spaceMark = "\u2581";

/** How many ids at the start are no pieces: unknown, start, end, and three spare ones. */
const reservedIds = 6;

/**
 * Makes a Hugging Face `tokenizer.json` (Unigram) of the vocabulary that TensorFlow.js's port of
 * the Universal Sentence Encoder uses, so that every text gets the same ids.
 *
 * - The port normalises by NFKC alone, puts a space mark in front of every text that is not empty
 *   (also of one that begins with a space), and makes space marks of U+0020 only. Hugging Face's
 *   Metaspace would leave out the mark before a space, so Prepend and Replace say it instead.
 * - Pieces do not reach over a space, and are not cut at spaces beforehand: no pre-tokenizer.
 * - The port never finds the reserved ids in a text. A Unigram tokenizer would find `<s>`, so those
 *   pieces get a score below that of any way to spell them.
 * - A piece listed twice has the id and score of its last place, in both.
 */
export function toTokenizerJson(vocabulary: Vocabulary): string {
  const pieces = vocabulary.slice(reservedIds);
  const lowest = pieces.reduce((least, [, score]) => Math.min(least, score), 0);
  const longest = vocabulary.reduce((most, [piece]) => Math.max(most, piece.length), 0);
  const neverChosen = Math.floor(lowest) * longest * 2;
  checkSpellable(vocabulary.slice(1, reservedIds), new Set(pieces.map(([piece]) => piece)));
  const vocab = vocabulary.map(([piece, score], id) =>
    id > 0 && id < reservedIds ? [piece, neverChosen] : [piece, score],
  );
  return JSON.stringify({
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "NFKC" },
        { type: "Prepend", prepend: spaceMark },
        { type: "Replace", pattern: { String: " " }, content: spaceMark },
      ],
    },
    pre_tokenizer: null,
    post_processor: null,
    decoder: {
      type: "Sequence",
      decoders: [
        { type: "Replace", pattern: { String: spaceMark }, content: " " },
        { type: "Fuse" },
        { type: "Strip", content: " ", start: 1, stop: 0 },
      ],
    },
    model: { type: "Unigram", unk_id: 0, vocab, byte_fallback: false },
  });
}

/**
 * Narrows the value of a `vocab.json`.
 *
 * A score of null counts as 0, which is what it does in the port's sums: EnergeticAI's vocabulary
 * has it for the seven pieces with a colon.
 */
export function parseVocabulary(value: unknown, place: string): Vocabulary {
  if (!Array.isArray(value) || value.length <= reservedIds) {
    throw new SourceFormatError(`${place} is not a list of more than ${reservedIds} pieces`);
  }
  return value.map((item: unknown, index) => {
    const [piece, score]: unknown[] = Array.isArray(item) && item.length === 2 ? item : [];
    if (typeof piece === "string" && (score === null || Number.isFinite(score))) {
      return [piece, Number(score)];
    }
    throw new SourceFormatError(`${place}: item ${index} is not a piece and its score`);
  });
}

/** A reserved piece that no other pieces can spell would be found after all. */
function checkSpellable(reserved: Vocabulary, pieces: ReadonlySet<string>): void {
  for (const [piece] of reserved) {
    const missing = Array.from(piece).find((character) => !pieces.has(character));
    if (missing !== undefined) {
      throw new SourceFormatError(
        `the reserved piece "${piece}" has the character "${missing}", which is no piece of its own`,
      );
    }
  }
}
