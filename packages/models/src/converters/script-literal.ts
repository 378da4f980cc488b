import { SourceFormatError } from "./converter.ts";

/** What a literal without code can say. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Literal[]
  | { readonly [key: string]: Literal };

/**
 * Reads the value that a bundled CommonJS module exports, without running the module.
 *
 * Finds `….exports = <literal>` and parses the literal: objects, lists, strings, numbers and the
 * short forms of minifiers (`!0` true, `!1` false, `void 0` undefined). Anything that would need
 * running is an error.
 */
export function readExportedLiteral(script: string, place: string): Literal {
  const start = /\.exports\s*=\s*(?=[[{"'])/.exec(script);
  if (start === null) {
    throw new SourceFormatError(`${place} exports no literal (expected "….exports = {…}")`);
  }
  return new LiteralReader(script, start.index + start[0].length, place).value();
}

const maxDepth = 200;
const numberPattern = /-?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const namePattern = /[A-Za-z_$][\w$]*/y;
const spacePattern = /\s*/y;

const words = new Map<string, Literal>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["!0", true],
  ["!1", false],
  ["void 0", undefined],
]);
const wordPattern = /true|false|null|!0|!1|void 0/y;

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  0: "\0",
};

class LiteralReader {
  readonly #text: string;
  readonly #place: string;
  #at: number;
  #depth = 0;

  constructor(text: string, at: number, place: string) {
    this.#text = text;
    this.#at = at;
    this.#place = place;
  }

  value(): Literal {
    this.#match(spacePattern);
    const first = this.#text[this.#at];
    if (first === "{") return this.#nested(() => this.#object());
    if (first === "[") return this.#nested(() => this.#list());
    if (first === '"' || first === "'") return this.#string(first);
    const word = this.#match(wordPattern);
    if (word !== undefined) return words.get(word);
    const number = this.#match(numberPattern);
    if (number !== undefined) return toNumber(number);
    return this.#fail("a literal");
  }

  #nested<T>(read: () => T): T {
    this.#depth++;
    if (this.#depth > maxDepth) this.#fail(`at most ${maxDepth} levels`);
    this.#at++;
    const value = read();
    this.#depth--;
    return value;
  }

  #object(): Literal {
    const entries: [string, Literal][] = [];
    while (!this.#take("}")) {
      const key = this.#key();
      if (!this.#take(":")) this.#fail('":"');
      entries.push([key, this.value()]);
      if (!this.#take(",")) {
        if (this.#take("}")) break;
        this.#fail('"," or "}"');
      }
    }
    return Object.fromEntries(entries);
  }

  #list(): Literal {
    const items: Literal[] = [];
    while (!this.#take("]")) {
      items.push(this.value());
      if (!this.#take(",")) {
        if (this.#take("]")) break;
        this.#fail('"," or "]"');
      }
    }
    return items;
  }

  #key(): string {
    this.#match(spacePattern);
    const first = this.#text[this.#at];
    if (first === '"' || first === "'") return this.#string(first);
    const key = this.#match(namePattern) ?? this.#match(numberPattern);
    return key ?? this.#fail("a key");
  }

  /** Copies stretches without an escape whole: a shard is one string of megabytes. */
  #string(quote: string): string {
    const parts: string[] = [];
    let from = this.#at + 1;
    for (;;) {
      const end = this.#text.indexOf(quote, from);
      if (end === -1) this.#fail("the end of a string");
      const backslash = this.#text.slice(from, end).indexOf("\\");
      if (backslash === -1) {
        parts.push(this.#text.slice(from, end));
        this.#at = end + 1;
        return parts.join("");
      }
      parts.push(this.#text.slice(from, from + backslash));
      const [character, length] = this.#escape(from + backslash + 1);
      parts.push(character);
      from += backslash + 1 + length;
    }
  }

  #escape(at: number): readonly [character: string, length: number] {
    const letter = this.#text[at] ?? "";
    if (letter === "u" || letter === "x") {
      const digits = letter === "u" ? 4 : 2;
      const code = this.#text.slice(at + 1, at + 1 + digits);
      if (code.length < digits || /[^0-9a-fA-F]/.test(code)) {
        this.#at = at;
        this.#fail(`${digits} hexadecimal digits`);
      }
      return [String.fromCharCode(Number.parseInt(code, 16)), 1 + digits];
    }
    return [escapes[letter] ?? letter, 1];
  }

  #take(character: string): boolean {
    this.#match(spacePattern);
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fail(expected: string): never {
    const seen = JSON.stringify(this.#text.slice(this.#at, this.#at + 20));
    throw new SourceFormatError(
      `${this.#place}: expected ${expected} at character ${this.#at}, got ${seen}`,
    );
  }
}

function toNumber(text: string): number {
  return text.startsWith("-") ? -Number(text.slice(1)) : Number(text);
}
