export type { ByteRange, Encoding } from "./encoding.ts";
export { TokenIdOutOfRangeError, TokenizerFormatError } from "./errors.ts";
export { loadTokenizer } from "./load-tokenizer.ts";
export type { Tokenizer } from "./tokenizer.ts";
