export type { ByteRange, Encoding } from "./encoding.ts";
export { TokenIdOutOfRangeError, TokenizerFormatError } from "./errors.ts";
export { loadTokenizer, type Tokenizer } from "./tokenizer.ts";
