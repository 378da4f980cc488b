const marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] as const;

/** Words that are one piece each, and ends of words. */
const words =
  "the capital of france is paris italy rome a good bad film book was very not like i you hello world play red green blue";
const endings = ["ing", "ed", "er", "ness", "ly", "s"];

/** The pieces of the vocabulary by their ids. */
export const wordPieces: readonly string[] = [
  ...new Set([
    ...marks,
    ..."abcdefghijklmnopqrstuvwxyz0123456789"
      .split("")
      .flatMap((letter) => [letter, `##${letter}`]),
    ...".,:;!?-'\"()[]",
    ...words.split(" "),
    ...endings.map((ending) => `##${ending}`),
  ]),
];

/** A `tokenizer.json` as that of an uncased BERT, with a vocabulary of letters and a few words. */
export function wordPieceTokenizer(): object {
  const special = (id: string, typeId: number) => ({ SpecialToken: { id, type_id: typeId } });
  const sequence = (id: "A" | "B", typeId: number) => ({ Sequence: { id, type_id: typeId } });
  const named = (piece: string) => ({
    id: piece,
    ids: [wordPieces.indexOf(piece)],
    tokens: [piece],
  });
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: marks.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [special("[CLS]", 0), sequence("A", 0), special("[SEP]", 0)],
      pair: [
        special("[CLS]", 0),
        sequence("A", 0),
        special("[SEP]", 0),
        sequence("B", 1),
        special("[SEP]", 1),
      ],
      special_tokens: { "[CLS]": named("[CLS]"), "[SEP]": named("[SEP]") },
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(wordPieces.map((piece, id) => [piece, id])),
    },
  };
}
