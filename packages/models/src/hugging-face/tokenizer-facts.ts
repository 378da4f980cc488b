import { isJson, type Json } from "./json-fields.ts";

/** What is taken of `tokenizer.json` and `tokenizer_config.json` beyond handing them on. */
export interface TokenizerFacts {
  /** The id of a token by its text, among all of the vocabulary. */
  idOf(token: string): number | undefined;
  /** One more than the highest id. */
  readonly size: number;
  /** Whether a text's ids begin with this token, as the tokenizer makes them. */
  beginsWith(token: string): boolean;
}

/** Reads a parsed `tokenizer.json`; what is not where it is looked for counts as absent. */
export function tokenizerFacts(tokenizer: unknown): TokenizerFacts {
  const root = isJson(tokenizer) ? tokenizer : {};
  const ids = new Map<string, number>();
  const model = isJson(root.model) ? root.model : {};
  if (Array.isArray(model.vocab)) {
    // Unigram models list pairs of a piece and its score.
    for (const [id, entry] of model.vocab.entries()) {
      if (Array.isArray(entry)) ids.set(String(entry[0]), id);
    }
  } else if (isJson(model.vocab)) {
    for (const [token, id] of Object.entries(model.vocab)) {
      if (typeof id === "number") ids.set(token, id);
    }
  }
  const added: readonly unknown[] = Array.isArray(root.added_tokens) ? root.added_tokens : [];
  for (const token of added) {
    if (!isJson(token)) continue;
    if (typeof token.content === "string" && typeof token.id === "number") {
      ids.set(token.content, token.id);
    }
  }
  let size = 0;
  for (const id of ids.values()) size = Math.max(size, id + 1);
  return {
    idOf: (token) => ids.get(token),
    size,
    beginsWith: (token) => firstSpecialToken(root.post_processor) === token,
  };
}

/** The token that a post-processor puts before a single text, if it puts one. */
function firstSpecialToken(processor: unknown): string | undefined {
  if (!isJson(processor)) return undefined;
  if (processor.type === "Sequence" && Array.isArray(processor.processors)) {
    return processor.processors
      .map((one: unknown) => firstSpecialToken(one))
      .find((token) => token !== undefined);
  }
  if (processor.type !== "TemplateProcessing" || !Array.isArray(processor.single)) return undefined;
  const [first] = processor.single as unknown[];
  const special = isJson(first) ? first.SpecialToken : undefined;
  return isJson(special) && typeof special.id === "string" ? special.id : undefined;
}

/** The text of a token that a configuration names, plainly or as an object with `content`. */
export function namedToken(config: Json, name: string): string | undefined {
  const value = config[name];
  if (typeof value === "string") return value;
  return isJson(value) && typeof value.content === "string" ? value.content : undefined;
}
