import type { TextPreparation } from "./aligned-text.ts";
import { TokenizerFormatError } from "./errors.ts";
import { type Fields, fields, list, listOfSteps, literal, mark } from "./json-fields.ts";
import type { NormalizationForm } from "./normalization-chunk.ts";

/** What this package reads from a Hugging Face `tokenizer.json` with a Unigram model. */
export interface UnigramTokenizerConfig {
  type: "Unigram";
  preparation: TextPreparation;
  /** Whether words are cut apart before the model sees them (Metaspace's `split`). */
  splitWords: boolean;
  /** Pieces with their scores, by id. */
  vocabulary: readonly (readonly [piece: string, score: number])[];
  unknownId: number;
  /** Ids of control symbols (`<s>`, `</s>`): never found in a text. */
  controlIds: ReadonlySet<number>;
}

const forms = {
  NFC: true,
  NFD: true,
  NFKC: true,
  NFKD: true,
} satisfies Record<NormalizationForm, true>;

const prefixes = {
  always: "unless-present",
  first: "unless-present",
  never: "never",
} as const satisfies Record<string, TextPreparation["prefix"]>;

/** Check the fields of a `tokenizer.json` with a Unigram model. Throws `TokenizerFormatError`. */
export function parseUnigramJson(root: Fields): UnigramTokenizerConfig {
  const { vocabulary, unknownId } = parseModel(root.model);
  const normalizer = parseNormalizer(root.normalizer);
  const metaspace = parseMetaspace(root.pre_tokenizer);
  if (normalizer.spaceMark !== null && metaspace !== null) {
    throw new TokenizerFormatError(
      "pre_tokenizer",
      "null where the normalizer marks the spaces",
      root.pre_tokenizer,
    );
  }
  const spaceMark = normalizer.spaceMark ?? metaspace?.spaceMark ?? " ";
  parseDecoder(root.decoder, spaceMark);
  return {
    type: "Unigram",
    preparation: {
      form: normalizer.form,
      spaceMark,
      prefix: normalizer.prefix ? "always" : (metaspace?.prefix ?? "never"),
    },
    splitWords: metaspace?.split ?? false,
    vocabulary,
    unknownId,
    controlIds: parseControlIds(root.added_tokens, vocabulary),
  };
}

function parseModel(value: unknown) {
  const model = fields(value, "model");
  if (model.byte_fallback !== undefined) literal(model.byte_fallback, false, "model.byte_fallback");
  const entries = list(model.vocab, "model.vocab");
  const vocabulary = entries.map((entry, id): readonly [string, number] => {
    const path = `model.vocab[${id}]`;
    const [piece, score] = list(entry, path);
    if (typeof piece !== "string") throw new TokenizerFormatError(`${path}[0]`, "a string", piece);
    if (typeof score !== "number") throw new TokenizerFormatError(`${path}[1]`, "a number", score);
    return [piece, score];
  });
  const unknownId = model.unk_id;
  if (typeof unknownId !== "number" || vocabulary[unknownId] === undefined) {
    throw new TokenizerFormatError("model.unk_id", "the id of a piece in model.vocab", unknownId);
  }
  return { vocabulary, unknownId };
}

function parseNormalizer(value: unknown) {
  let form: NormalizationForm | null = null;
  let spaceMark: string | null = null;
  let prepended: string | null = null;
  const steps = listOfSteps(value, "normalizer", "normalizers");
  for (const { step, path } of steps) {
    const type = step.type;
    if (isForm(type) && form === null && spaceMark === null && prepended === null) {
      form = type;
    } else if (type === "Prepend" && prepended === null && spaceMark === null) {
      prepended = mark(step.prepend, `${path}.prepend`);
    } else if (type === "Replace" && spaceMark === null) {
      literal(fields(step.pattern, `${path}.pattern`).String, " ", `${path}.pattern.String`);
      spaceMark = mark(step.content, `${path}.content`);
    } else {
      throw new TokenizerFormatError(
        path,
        "one of NFC, NFD, NFKC, NFKD, then Prepend, then Replace, each at most once",
        step,
      );
    }
  }
  if (prepended !== null && prepended !== spaceMark) {
    throw new TokenizerFormatError("normalizer", "to replace spaces with what it prepends", value);
  }
  return { form, spaceMark, prefix: prepended !== null };
}

function parseMetaspace(value: unknown) {
  if ((value ?? null) === null) return null;
  const step = fields(value, "pre_tokenizer");
  literal(step.type, "Metaspace", "pre_tokenizer.type");
  const scheme = step.prepend_scheme ?? (step.add_prefix_space === false ? "never" : "always");
  if (scheme !== "always" && scheme !== "first" && scheme !== "never") {
    throw new TokenizerFormatError(
      "pre_tokenizer.prepend_scheme",
      "always, first or never",
      scheme,
    );
  }
  const split = step.split ?? true;
  if (typeof split !== "boolean") {
    throw new TokenizerFormatError("pre_tokenizer.split", "true or false", split);
  }
  return {
    spaceMark: mark(step.replacement, "pre_tokenizer.replacement"),
    prefix: prefixes[scheme],
    split,
  };
}

/** The decoder may only say what `decode` does anyway: marks become spaces, the first one goes. */
function parseDecoder(value: unknown, spaceMark: string): void {
  for (const { step, path } of listOfSteps(value, "decoder", "decoders")) {
    switch (step.type) {
      case "Metaspace":
        literal(step.replacement, spaceMark, `${path}.replacement`);
        break;
      case "Replace":
        literal(
          fields(step.pattern, `${path}.pattern`).String,
          spaceMark,
          `${path}.pattern.String`,
        );
        literal(step.content, " ", `${path}.content`);
        break;
      case "Fuse":
        break;
      case "Strip":
        literal(step.content, " ", `${path}.content`);
        literal(step.start, 1, `${path}.start`);
        literal(step.stop, 0, `${path}.stop`);
        break;
      default:
        throw new TokenizerFormatError(path, "one of Metaspace, Replace, Fuse, Strip", step);
    }
  }
}

function parseControlIds(
  value: unknown,
  vocabulary: UnigramTokenizerConfig["vocabulary"],
): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const [index, entry] of list(value ?? [], "added_tokens").entries()) {
    const path = `added_tokens[${index}]`;
    const token = fields(entry, path);
    literal(token.special, true, `${path}.special`);
    const id = token.id;
    if (typeof id !== "number" || vocabulary[id]?.[0] !== token.content) {
      throw new TokenizerFormatError(path, "a piece of model.vocab, with its id", entry);
    }
    ids.add(id);
  }
  return ids;
}

function isForm(value: unknown): value is NormalizationForm {
  return typeof value === "string" && Object.hasOwn(forms, value);
}
