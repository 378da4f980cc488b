import { SourceFormatError } from "../../converters/converter.ts";
import { isJson, JsonFields } from "../json-fields.ts";
import { type EncoderConfig, parseEncoderConfig } from "./encoder-config.ts";
import type { EncoderDescription } from "./encoder-description.ts";
import { checkModules, type PoolingMode, parsePooling } from "./pooling.ts";

/** A JSON file of a folder, parsed, and what it is called in errors. */
export interface NamedJson {
  readonly path: string;
  readonly value: unknown;
}

/** The JSON files that say what an encoder is. */
export interface EncoderFiles {
  /** `config.json`. */
  readonly config: NamedJson;
  /** `tokenizer.json`. */
  readonly tokenizer: NamedJson;
  /** `tokenizer_config.json`. */
  readonly tokenizerConfig?: NamedJson | undefined;
  /** `modules.json` of sentence-transformers. */
  readonly modules?: NamedJson | undefined;
  /** `1_Pooling/config.json` of sentence-transformers. */
  readonly pooling?: NamedJson | undefined;
  /** `sentence_bert_config.json` of sentence-transformers. */
  readonly sentenceConfig?: NamedJson | undefined;
}

/** What an encoder is, before it is known how its graph comes to be. */
export interface PlannedEncoder {
  readonly config: EncoderConfig;
  readonly pooling: readonly PoolingMode[];
  /** For a graph with the input `token_type_ids`, where the family has it. */
  describe(graph: GraphFacts): EncoderDescription;
}

/** What the description of an encoder says of its graph. */
export interface GraphFacts {
  readonly precision: EncoderDescription["precision"];
  readonly tokenTypes: boolean;
  readonly alone: boolean;
}

/**
 * Reads what an encoder is from the files beside its weights.
 *
 * Without `1_Pooling/config.json` the mean of the tokens is taken, as sentence-transformers does. A text
 * may be as long as the least of the three that say so: the positions, the tokenizer's
 * `model_max_length`, and `max_seq_length`. Throws SourceFormatError for what does not fit.
 */
export function planEncoder(files: EncoderFiles): PlannedEncoder {
  const config = parseEncoderConfig(files.config.value, files.config.path);
  const words = wordsOf(files.tokenizer, config.vocabularySize);
  const maxTokens = Math.min(
    config.positions,
    lengthOf(files.tokenizerConfig, "model_max_length"),
    lengthOf(files.sentenceConfig, "max_seq_length"),
  );
  checkCase(files);
  if (files.modules !== undefined) checkModules(files.modules.value, files.modules.path);
  const pooling =
    config.head !== "none"
      ? []
      : files.pooling === undefined
        ? (["mean"] as const)
        : parsePooling(files.pooling.value, config.width, files.pooling.path);
  const describe = ({ precision, tokenTypes, alone }: GraphFacts): EncoderDescription => {
    const facts = {
      family: config.family,
      precision,
      max_tokens: maxTokens,
      vocab_size: config.vocabularySize,
      alone,
    };
    switch (config.head) {
      case "none": {
        const dimensions = config.width * pooling.length;
        return { task: "embedding", ...facts, dimensions, pooling };
      }
      case "sequence-classification": {
        const { labels, scores } = config;
        return { task: "text-classification", ...facts, labels, scores, token_types: tokenTypes };
      }
      case "masked-language-model": {
        const mask = maskOf(files, words);
        return { task: "fill-mask", ...facts, token_types: tokenTypes, ...mask };
      }
      default:
        return config.head satisfies never;
    }
  };
  return { config, pooling, describe };
}

/** The ids of the tokenizer's words, all of which the model must have a vector for. */
function wordsOf({ path, value }: NamedJson, vocabularySize: number): ReadonlyMap<string, number> {
  const root = new JsonFields(value, path);
  const model = new JsonFields(root.get("model"), `${path}: model`);
  if (model.get("type") !== "WordPiece") {
    throw model.fault(
      "type",
      '"WordPiece", as an encoder of this family has it',
      model.get("type"),
    );
  }
  const vocabulary = model.get("vocab");
  if (!isJson(vocabulary)) throw model.fault("vocab", "an object of ids", vocabulary);
  const words = new Map<string, number>();
  for (const [word, id] of [...Object.entries(vocabulary), ...addedTokens(root)]) {
    if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0 && id < vocabularySize) {
      words.set(word, id);
      continue;
    }
    throw new SourceFormatError(
      `${path}: expected the id of ${JSON.stringify(word)} to be below the vocab_size of config.json, ${vocabularySize}, got ${JSON.stringify(id)}`,
    );
  }
  return words;
}

function addedTokens(root: JsonFields): [word: string, id: unknown][] {
  const tokens = root.get("added_tokens") ?? [];
  if (!Array.isArray(tokens)) throw root.fault("added_tokens", "a list", tokens);
  return tokens.map((token: unknown) =>
    isJson(token) ? [String(token.content), token.id] : ["", undefined],
  );
}

/** Checks that texts are put into small letters by the tokenizer, where that is to be done at all. */
function checkCase({ sentenceConfig, tokenizer }: EncoderFiles): void {
  if (!isJson(sentenceConfig?.value) || sentenceConfig.value.do_lower_case !== true) return;
  const normalizer = isJson(tokenizer.value) ? tokenizer.value.normalizer : undefined;
  if (isJson(normalizer) && normalizer.lowercase === true) return;
  throw new SourceFormatError(
    `${sentenceConfig.path}: do_lower_case is true, which is supported only where ${tokenizer.path} puts texts into small letters itself`,
  );
}

/** How long a file says that a text may be; hub files say "not at all" with a number like 1e30. */
function lengthOf(file: NamedJson | undefined, field: string): number {
  const value = file === undefined ? undefined : new JsonFields(file.value, file.path).get(field);
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (typeof value === "number" && value >= 1) return Math.floor(value);
  throw new JsonFields(file?.value, file?.path ?? "").fault(field, "a number from 1 on", value);
}

/** The token that stands for a gap: what tokenizer_config.json calls it, or as BERT does. */
function maskOf(
  { tokenizer, tokenizerConfig }: EncoderFiles,
  words: ReadonlyMap<string, number>,
): { readonly mask_token: string; readonly mask_token_id: number } {
  const named = isJson(tokenizerConfig?.value) ? tokenizerConfig.value.mask_token : undefined;
  const content = isJson(named) ? named.content : named;
  const mask = typeof content === "string" ? content : "[MASK]";
  const id = words.get(mask);
  if (id !== undefined) return { mask_token: mask, mask_token_id: id };
  throw new SourceFormatError(
    `${tokenizer.path}: expected the mask token ${JSON.stringify(mask)} among its tokens, and it is not there`,
  );
}
