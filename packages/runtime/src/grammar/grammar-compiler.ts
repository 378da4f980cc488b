import type { Grammar, GrammarCompiler, GrammarMatcher, GrammarVocabulary } from "./grammar.ts";
import { grammarExpression } from "./grammar-expression.ts";
import { type Configuration, Pushdown } from "./pushdown.ts";
import { TokenTrie } from "./token-trie.ts";

/** Grammars kept compiled, the one used longest ago going first. */
const MAX_GRAMMARS = 64;
/** Masks kept for each grammar, in bytes. */
const MAX_MASK_BYTES = 32 * 1024 * 1024;

/**
 * Compile grammars for one vocabulary. Making the compiler sorts the vocabulary (a few hundred
 * milliseconds for 150,000 tokens); compiling a grammar then takes well under a millisecond, since
 * masks are computed when they are first asked for, and kept.
 */
export function createGrammarCompiler(vocabulary: GrammarVocabulary): GrammarCompiler {
  return new LazyGrammarCompiler(vocabulary);
}

class LazyGrammarCompiler implements GrammarCompiler {
  readonly #vocabulary: GrammarVocabulary;
  readonly #trie: TokenTrie;
  readonly #compiled = new Map<string, CompiledGrammar>();

  constructor(vocabulary: GrammarVocabulary) {
    this.#vocabulary = vocabulary;
    const stops = new Set(vocabulary.stopTokenIds);
    this.#trie = new TokenTrie(
      vocabulary.tokenBytes.map((bytes, id) => (stops.has(id) ? null : bytes)),
    );
  }

  compile(grammar: Grammar): GrammarMatcher {
    const key = JSON.stringify(grammar);
    const compiled =
      this.#compiled.get(key) ??
      new CompiledGrammar(
        new Pushdown(grammarExpression(grammar), this.#trie.longest),
        this.#trie,
        this.#vocabulary,
      );
    this.#compiled.delete(key);
    this.#compiled.set(key, compiled);
    const oldest = this.#compiled.keys().next().value;
    if (this.#compiled.size > MAX_GRAMMARS && oldest !== undefined) this.#compiled.delete(oldest);
    return new LazyGrammarMatcher(compiled);
  }

  [Symbol.dispose](): void {
    this.#compiled.clear();
  }
}

/** A grammar and what has been computed of it, shared by its matchers. */
class CompiledGrammar {
  readonly pushdown: Pushdown;
  readonly vocabulary: GrammarVocabulary;
  readonly #trie: TokenTrie;
  readonly #words: number;
  #masked: Configuration[] = [];

  constructor(pushdown: Pushdown, trie: TokenTrie, vocabulary: GrammarVocabulary) {
    this.pushdown = pushdown;
    this.vocabulary = vocabulary;
    this.#trie = trie;
    this.#words = Math.ceil(vocabulary.vocabularySize / 32);
  }

  maskOf(configuration: Configuration): Int32Array {
    const { canonical } = configuration;
    const mask = canonical.mask ?? this.#compute(canonical);
    // A mask kept would keep its configuration, and with it all that were computed from there.
    if (this.pushdown.trim()) this.#masked = [];
    return mask;
  }

  #compute(canonical: Configuration): Int32Array {
    const mask = new Int32Array(this.#words);
    this.#trie.mark(canonical, mask);
    if (canonical.complete) {
      for (const id of this.vocabulary.stopTokenIds) setBit(mask, id);
    }
    this.#keep(canonical, mask);
    return mask;
  }

  #keep(configuration: Configuration, mask: Int32Array): void {
    if ((this.#masked.length + 1) * mask.byteLength > MAX_MASK_BYTES) {
      for (const masked of this.#masked) masked.mask = null;
      this.#masked = [];
    }
    configuration.mask = mask;
    this.#masked.push(configuration);
  }
}

function setBit(mask: Int32Array, id: number): void {
  mask[id >> 5] = (mask[id >> 5] as number) | (1 << (id & 31));
}

class LazyGrammarMatcher implements GrammarMatcher {
  readonly #grammar: CompiledGrammar;
  #at: Configuration;
  #stopped = false;

  constructor(grammar: CompiledGrammar) {
    this.#grammar = grammar;
    this.#at = grammar.pushdown.start;
  }

  fillMask(mask: Int32Array): void {
    if (this.#stopped) mask.fill(0);
    else mask.set(this.#grammar.maskOf(this.#at));
  }

  accept(tokenId: number): boolean {
    if (this.#stopped) return false;
    const { stopTokenIds, tokenBytes } = this.#grammar.vocabulary;
    if (stopTokenIds.includes(tokenId)) {
      this.#stopped = this.#at.complete;
      return this.#stopped;
    }
    const bytes = tokenBytes[tokenId];
    if (bytes === undefined || bytes === null || bytes.length === 0) return false;
    let at: Configuration | null = this.#at;
    for (const byte of bytes) {
      at = at.step(byte);
      if (at === null) return false;
    }
    this.#at = at;
    return true;
  }

  get terminated(): boolean {
    return this.#stopped || this.#at.finished;
  }

  /** Nothing is held outside the heap; after this, no token is allowed. */
  [Symbol.dispose](): void {
    this.#stopped = true;
  }
}
