import { alignText } from "./aligned-text.ts";
import { buildEncoding } from "./encoding.ts";
import { PieceTrie } from "./piece-trie.ts";
import { createTokenizer, type Tokenizer } from "./tokenizer.ts";
import { segment, type UnigramModel } from "./unigram.ts";
import type { UnigramTokenizerConfig } from "./unigram-json.ts";

const unknownPenalty = 10;

/** A tokenizer that cuts a text into the likeliest pieces. */
export function unigramTokenizer(config: UnigramTokenizerConfig): Tokenizer {
  const model = buildModel(config);
  const { preparation, vocabulary, controlIds } = config;
  const wordMark = config.splitWords ? preparation.spaceMark.charCodeAt(0) : null;
  const pieceOf = (id: number): string | undefined =>
    id === model.unknownId ? undefined : vocabulary[id]?.[0];

  return createTokenizer({
    vocabularySize: vocabulary.length,

    *encodeInSteps(text) {
      const aligned = yield* alignText(text, preparation);
      const segments = yield* segment(aligned.units, model, wordMark);
      return yield* buildEncoding(aligned, segments, pieceOf);
    },

    decodeKnown(ids) {
      let marked = "";
      for (const id of ids) {
        if (id === model.unknownId || !controlIds.has(id)) marked += vocabulary[id]?.[0] ?? "";
      }
      const text = marked.replaceAll(preparation.spaceMark, " ");
      return preparation.prefix !== "never" && text.startsWith(" ") ? text.slice(1) : text;
    },
  });
}

function buildModel({ vocabulary, unknownId, controlIds }: UnigramTokenizerConfig): UnigramModel {
  const scores = Float64Array.from(vocabulary, ([, score]) => score);
  const searchable = new Map<string, number>();
  for (const [id, [piece]] of vocabulary.entries()) {
    // Of equal pieces the last counts.
    if (!controlIds.has(id)) searchable.set(piece, id);
  }
  const worst = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  return {
    trie: new PieceTrie(searchable),
    scores,
    unknownId,
    unknownScore: worst - unknownPenalty,
  };
}
