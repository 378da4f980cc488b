/** A JSON Schema, draft 2020-12, as it stands in a request. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** A function that the model may call; `parameters` describes its arguments, an object. */
export interface ToolDefinition {
  readonly name: string;
  readonly parameters: JsonSchema;
}

/**
 * How a model writes calls: `mark`, `begin`, `{"name": "f", "<argumentsKey>": {…}}` of each with `between`
 * in between, and `end`.
 *
 * Free text ends where `mark` stands, wherever that is. With an empty one there is nothing to look for:
 * the output is then either calls from its first byte on, or a text that does not start with `{"name":`.
 */
export interface ToolCallSyntax {
  readonly mark: string;
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  readonly argumentsKey: "arguments" | "parameters";
}

/** An answer that is one JSON value. */
export type JsonGrammar =
  | { readonly type: "json_object" }
  | { readonly type: "json_schema"; readonly schema: JsonSchema };

/** What the text of an answer has to look like. */
export type Grammar =
  | JsonGrammar
  | {
      readonly type: "tool_calls";
      readonly tools: readonly ToolDefinition[];
      readonly syntax: ToolCallSyntax;
      /** `auto`: free text, calls, or text and then calls. `required`: calls only, at least one. */
      readonly choice: "auto" | "required" | { readonly name: string };
      /**
       * With `auto`: what an answer without calls is, in place of free text. There is no
       * text before calls then.
       */
      readonly content?: JsonGrammar;
      /** Whether more than one call may be written. */
      readonly parallel: boolean;
    };

/**
 * Follows one answer, token by token. The calls of a step are `fillMask`, the draw, `accept`.
 * Dispose it when the answer ends.
 */
export interface GrammarMatcher extends Disposable {
  /**
   * Set bit `id % 32` of word `id >> 5` for each token that may come next, and clear all others.
   * `mask` has `ceil(vocabularySize / 32)` words. Stop tokens are allowed where the text is whole.
   */
  fillMask(mask: Int32Array): void;
  /** Go on by one token. False, and nothing changes, if the token is not allowed here. */
  accept(tokenId: number): boolean;
  /** Nothing can follow: a stop token was accepted, or the text is whole and has no continuation. */
  readonly terminated: boolean;
}

/** Turns grammars into matchers for one vocabulary. Its compiled grammars are kept and shared. */
export interface GrammarCompiler extends Disposable {
  /** Throws `UnsupportedSchemaError` if the grammar's schema cannot be enforced. */
  compile(grammar: Grammar): GrammarMatcher;
}

/** What a compiler has to know about a model's tokens. */
export interface GrammarVocabulary {
  /**
   * The bytes that each token adds to the text, by id. Null for a token that is no text: a control
   * symbol, a stop token, a hole. Such a token is never allowed, stop tokens at the end apart.
   */
  readonly tokenBytes: readonly (Uint8Array | null)[];
  /** How many logits there are: at least `tokenBytes.length`; the ids beyond are never allowed. */
  readonly vocabularySize: number;
  readonly stopTokenIds: readonly number[];
}
