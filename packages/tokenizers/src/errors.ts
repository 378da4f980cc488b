const brandOf = (name: string): symbol => Symbol.for(`@understudy/tokenizers/${name}`);
const formatBrand = brandOf("TokenizerFormatError");
const rangeBrand = brandOf("TokenIdOutOfRangeError");
const trainingBrand = brandOf("TokenizerTrainingError");

const carries = (value: unknown, brand: symbol): boolean =>
  typeof value === "object" && value !== null && brand in value;

/**
 * A `tokenizer.json` is damaged, or asks for something this package does not do.
 *
 * Thrown on loading, never on encoding: what loads, encodes. `path` is the offending field, as in
 * `model.vocab[12][1]`.
 */
export class TokenizerFormatError extends Error {
  readonly code = "tokenizer_format";
  readonly path: string;

  constructor(path: string, expected: string, received: unknown) {
    super(
      `tokenizer.json: expected ${path || "the document"} to be ${expected}, got ${describe(received)}. ` +
        "Convert it to a tokenizer.json with the options that this package lists in its README.",
    );
    this.name = "TokenizerFormatError";
    this.path = path;
    Object.defineProperty(this, formatBrand, { value: true });
  }

  static is(value: unknown): value is TokenizerFormatError {
    return carries(value, formatBrand);
  }
}

/** A token id given to `decode` is not an integer in `[0, vocabularySize)`. */
export class TokenIdOutOfRangeError extends Error {
  readonly code = "token_id_out_of_range";
  readonly id: number;
  readonly index: number;
  readonly vocabularySize: number;

  constructor(facts: { id: number; index: number; vocabularySize: number }) {
    super(
      `Expected ids[${facts.index}] to be an integer from 0 to ${facts.vocabularySize - 1}, got ${facts.id}. ` +
        "Decode only ids that this tokenizer made.",
    );
    this.name = "TokenIdOutOfRangeError";
    this.id = facts.id;
    this.index = facts.index;
    this.vocabularySize = facts.vocabularySize;
    Object.defineProperty(this, rangeBrand, { value: true });
  }

  static is(value: unknown): value is TokenIdOutOfRangeError {
    return carries(value, rangeBrand);
  }
}

/** What a tokenizer should be trained with does not go together. */
export class TokenizerTrainingError extends Error {
  readonly code = "tokenizer_training";

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TokenizerTrainingError";
    Object.defineProperty(this, trainingBrand, { value: true });
  }

  static is(value: unknown): value is TokenizerTrainingError {
    return carries(value, trainingBrand);
  }
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
