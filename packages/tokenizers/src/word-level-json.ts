import { TokenizerFormatError } from "./errors.ts";
import { type Fields, fields, list, listOfSteps, literal, mark } from "./json-fields.ts";
import { parseSeparatorPattern } from "./separator-pattern.ts";

/** What this package reads from a Hugging Face `tokenizer.json` with a WordLevel model. */
export interface WordLevelTokenizerConfig {
  type: "WordLevel";
  /** Whether texts are put into lower case first. */
  lowercase: boolean;
  /** Code points that stand between words and are in none. */
  separators: ReadonlySet<number>;
  /** Words by id. */
  words: readonly string[];
  /** What stands for a word that is not there; `null` where such words are left out. */
  unknownId: number | null;
}

/** Check the fields of a `tokenizer.json` with a WordLevel model. Throws `TokenizerFormatError`. */
export function parseWordLevelJson(root: Fields): WordLevelTokenizerConfig {
  if ((root.decoder ?? null) !== null) {
    throw new TokenizerFormatError("decoder", "null", root.decoder);
  }
  if (list(root.added_tokens ?? [], "added_tokens").length > 0) {
    throw new TokenizerFormatError("added_tokens", "empty", root.added_tokens);
  }
  const model = fields(root.model, "model");
  const words = parseVocabulary(model.vocab);
  return {
    type: "WordLevel",
    lowercase: parseLowercase(root.normalizer),
    separators: parseSeparators(root.pre_tokenizer),
    words,
    unknownId: parseUnknownId(model.unk_token, words),
  };
}

function parseLowercase(value: unknown): boolean {
  if ((value ?? null) === null) return false;
  literal(fields(value, "normalizer").type, "Lowercase", "normalizer.type");
  return true;
}

/** One `Split` at a class of characters, or a `CharDelimiterSplit` for each of them. */
function parseSeparators(value: unknown): ReadonlySet<number> {
  const steps = listOfSteps(fields(value, "pre_tokenizer"), "pre_tokenizer", "pretokenizers");
  const separators = new Set<number>();
  for (const { step, path } of steps) {
    if (step.type === "CharDelimiterSplit") {
      separators.add(mark(step.delimiter, `${path}.delimiter`).charCodeAt(0));
    } else if (step.type === "Split") {
      literal(step.behavior, "Removed", `${path}.behavior`);
      literal(step.invert, false, `${path}.invert`);
      const patternPath = `${path}.pattern.Regex`;
      const { Regex: regex } = fields(step.pattern, `${path}.pattern`);
      for (const codePoint of parseSeparatorPattern(regex, patternPath)) separators.add(codePoint);
    } else {
      throw new TokenizerFormatError(`${path}.type`, '"Split" or "CharDelimiterSplit"', step.type);
    }
  }
  return separators;
}

function parseVocabulary(value: unknown): readonly string[] {
  const entries = Object.entries(fields(value, "model.vocab"));
  const words = new Map<number, string>();
  for (const [word, id] of entries) {
    const isId = typeof id === "number" && Number.isInteger(id) && id >= 0 && id < entries.length;
    if (!isId || words.has(id)) {
      const path = `model.vocab[${JSON.stringify(word)}]`;
      const expected = `an id of its own from 0 to ${entries.length - 1}`;
      throw new TokenizerFormatError(path, expected, id);
    }
    words.set(id, word);
  }
  return Array.from(entries, (_, id) => words.get(id) ?? "");
}

/** An empty or missing `unk_token` says that there is none. */
function parseUnknownId(value: unknown, words: readonly string[]): number | null {
  if ((value ?? "") === "") return null;
  const id = typeof value === "string" ? words.indexOf(value) : -1;
  if (id === -1) throw new TokenizerFormatError("model.unk_token", "a word of model.vocab", value);
  return id;
}
