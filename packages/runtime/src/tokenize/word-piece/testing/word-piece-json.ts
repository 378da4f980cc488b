/** Pieces of a small vocabulary, in the order of their ids. */
const pieces = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "[MASK]",
  ..."abcdefghijklmnopqrstuvwxyz0123456789".split("").flatMap((letter) => [letter, `##${letter}`]),
  ...[..."!\"#$%&'()*+,-./:;<=>?@[]^_{|}~`\\"],
  ...[
    "hello",
    "world",
    "##ing",
    "##ed",
    "play",
    "un",
    "##happi",
    "##ness",
    "cafe",
    "東",
    "京",
    "は",
  ],
  ...["σ", "ς", "##σ", "##ς", "ο", "##ο", "δ", "##δ", "ß", "##ß", "i̇"],
];

/** A tokenizer.json as that of an uncased BERT, with a vocabulary of letters and some words. */
export function wordPieceJson(changes: object = {}): object {
  const special = (piece: string, typeId: number) => ({
    SpecialToken: { id: piece, type_id: typeId },
  });
  const sequence = (id: "A" | "B", typeId: number) => ({ Sequence: { id, type_id: typeId } });
  const named = (piece: string) => ({ id: piece, ids: [pieces.indexOf(piece)], tokens: [piece] });
  return {
    version: "1.0",
    truncation: { max_length: 8, strategy: "LongestFirst", direction: "Right", stride: 0 },
    padding: { strategy: { Fixed: 8 }, direction: "Right", pad_id: 0, pad_token: "[PAD]" },
    added_tokens: pieces.slice(0, 5).map((content, id) => ({
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
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
    },
    ...changes,
  };
}
