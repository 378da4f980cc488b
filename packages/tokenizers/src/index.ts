export type { AddedToken, BpeTokenizerJson } from "./bpe/bpe-tokenizer-json.ts";
export { type TrainByteLevelBpeOptions, trainByteLevelBpe } from "./bpe/train-byte-level-bpe.ts";
export type { ByteRange, Encoding } from "./encoding.ts";
export { TokenIdOutOfRangeError, TokenizerFormatError, TokenizerTrainingError } from "./errors.ts";
export { loadTokenizer } from "./load-tokenizer.ts";
export type { Tokenizer } from "./tokenizer.ts";
