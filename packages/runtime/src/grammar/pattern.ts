import { waysOf } from "./pattern-size.ts";

/** Code points, both ends included, sorted and apart. */
export type CodePoints = readonly (readonly [number, number])[];

/** A regular expression over code points. */
export type Pattern =
  | { readonly kind: "characters"; readonly points: CodePoints }
  | { readonly kind: "sequence"; readonly items: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly item: Pattern; readonly min: number; readonly max: number };

/** Something in a pattern that cannot be enforced; the message says what and where. */
export class PatternSyntaxError extends Error {
  readonly code = "pattern_syntax";

  constructor(source: string, detail: string) {
    super(
      `Expected a regular expression without assertions and back references, got ${JSON.stringify(source)}: ${detail}.`,
    );
    this.name = "PatternSyntaxError";
  }
}

/** Ways of standing in a pattern at once: with as many, a token takes some hundredths of a second. */
const MAX_WAYS = 3_000;

const MAX_POINT = 0x10ffff;
/** `[^]`: what may be in a text of well-formed Unicode. */
const ANY: CodePoints = [
  [0, 0xd7ff],
  [0xe000, MAX_POINT],
];
const LINE_ENDS: CodePoints = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const DIGITS: CodePoints = [[0x30, 0x39]];
const WORD: CodePoints = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
/** `\s` of ECMA-262: WhiteSpace and LineTerminator. */
const SPACE: CodePoints = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const CONTROL_LETTERS: Readonly<Record<string, number>> = {
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  "0": 0,
};

/**
 * Read a pattern of JSON Schema (ECMA-262, flag `u`) as the language of the texts that it matches
 * somewhere: `^` and `$` are understood at the ends of an alternative.
 */
export function parsePattern(source: string): Pattern {
  try {
    new RegExp(source, "u");
  } catch (cause) {
    throw new PatternSyntaxError(
      source,
      cause instanceof Error ? cause.message : "it is not valid",
    );
  }
  const pattern = new Parser(source).whole();
  if (waysOf(pattern) > MAX_WAYS) {
    throw new PatternSyntaxError(source, "nested counts that large are not supported");
  }
  return pattern;
}

const anything: Pattern = {
  kind: "repeat",
  item: { kind: "characters", points: ANY },
  min: 0,
  max: Infinity,
};

/** How many groups may be one within another. */
const MAX_DEPTH = 50;

class Parser {
  #depth = 0;
  readonly #source: string;
  readonly #points: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#points = Array.from(source);
  }

  whole(): Pattern {
    const options = [this.#anchored()];
    while (this.#take("|")) options.push(this.#anchored());
    return { kind: "choice", options };
  }

  #anchored(): Pattern {
    const atStart = this.#take("^");
    const items = this.#items();
    const atEnd = this.#take("$");
    const next = this.#points[this.#at];
    if (next !== undefined && next !== "|") this.#fail(`"$" before the end`);
    return {
      kind: "sequence",
      items: [...(atStart ? [] : [anything]), ...items, ...(atEnd ? [] : [anything])],
    };
  }

  #choice(): Pattern {
    const options: Pattern[] = [{ kind: "sequence", items: this.#items() }];
    while (this.#take("|")) options.push({ kind: "sequence", items: this.#items() });
    return { kind: "choice", options };
  }

  #items(): Pattern[] {
    const items: Pattern[] = [];
    for (;;) {
      const next = this.#points[this.#at];
      if (next === undefined || next === "|" || next === ")" || next === "$") return items;
      items.push(this.#quantified(this.#atom(next)));
    }
  }

  #atom(next: string): Pattern {
    this.#at += 1;
    if (next === "(") return this.#group();
    if (next === "[") return { kind: "characters", points: this.#class() };
    if (next === ".") return { kind: "characters", points: complement(LINE_ENDS) };
    if (next === "^") return this.#fail('"^" after the start');
    if (next === "\\") return { kind: "characters", points: this.#escape() };
    return { kind: "characters", points: pointOf(next) };
  }

  #group(): Pattern {
    if (this.#take("?")) {
      if (this.#take("<")) {
        if (this.#points[this.#at] === "=" || this.#points[this.#at] === "!")
          this.#fail("a look-behind");
        while (!this.#take(">")) this.#at += 1;
      } else if (!this.#take(":")) this.#fail("a look-ahead or a modifier");
    }
    if (++this.#depth > MAX_DEPTH) this.#fail("a group that deep in others");
    const inner = this.#choice();
    this.#depth -= 1;
    if (!this.#take(")")) this.#fail('"$" before the end');
    return inner;
  }

  #quantified(item: Pattern): Pattern {
    const bounds = this.#quantifier();
    if (bounds === null) return item;
    // Lazy or greedy, the language is the same.
    this.#take("?");
    return { kind: "repeat", item, ...bounds };
  }

  #quantifier(): { min: number; max: number } | null {
    if (this.#take("*")) return { min: 0, max: Infinity };
    if (this.#take("+")) return { min: 1, max: Infinity };
    if (this.#take("?")) return { min: 0, max: 1 };
    if (!this.#take("{")) return null;
    let text = "";
    while (!this.#take("}")) {
      text += this.#points[this.#at];
      this.#at += 1;
    }
    const [min = "", max] = text.split(",");
    return {
      min: Number(min),
      max: max === undefined ? Number(min) : max === "" ? Infinity : Number(max),
    };
  }

  #class(): CodePoints {
    const negated = this.#take("^");
    const points: (readonly [number, number])[] = [];
    while (!this.#take("]")) {
      const from = this.#classAtom();
      const first = from[0];
      if (this.#points[this.#at] === "-" && this.#points[this.#at + 1] !== "]" && isSingle(from)) {
        this.#at += 1;
        const to = this.#classAtom()[0];
        if (first !== undefined && to !== undefined) points.push([first[0], to[0]]);
      } else points.push(...from);
    }
    const sorted = normalise(points);
    const chosen = negated ? complement(sorted) : intersectText(sorted);
    return chosen.length === 0 ? this.#fail("a class of no character") : chosen;
  }

  #classAtom(): CodePoints {
    const next = this.#points[this.#at] ?? "";
    this.#at += 1;
    if (next !== "\\") return pointOf(next);
    if (this.#take("b")) return [[8, 8]];
    if (this.#take("-")) return pointOf("-");
    return this.#escape();
  }

  #escape(): CodePoints {
    const letter = this.#points[this.#at] ?? "";
    this.#at += 1;
    if (letter === "d") return DIGITS;
    if (letter === "D") return complement(DIGITS);
    if (letter === "w") return WORD;
    if (letter === "W") return complement(WORD);
    if (letter === "s") return SPACE;
    if (letter === "S") return complement(SPACE);
    const control = CONTROL_LETTERS[letter];
    if (control !== undefined) return [[control, control]];
    if (letter === "x") return this.#hexadecimal(2);
    if (letter === "u") return this.#unicode();
    if (letter === "c") {
      const code = (this.#points[this.#at] ?? "A").charCodeAt(0) % 32;
      this.#at += 1;
      return [[code, code]];
    }
    if (letter === "p" || letter === "P") return this.#fail("a Unicode property");
    if (/[a-zA-Z1-9]/.test(letter)) return this.#fail(`"\\${letter}"`);
    return pointOf(letter);
  }

  #unicode(): CodePoints {
    if (this.#take("{")) {
      let digits = "";
      while (!this.#take("}")) {
        digits += this.#points[this.#at];
        this.#at += 1;
      }
      const code = Number.parseInt(digits, 16);
      return this.#text([[code, code]]);
    }
    const high = this.#hexadecimalNumber(4);
    const isPair = high >= 0xd800 && high <= 0xdbff && this.#points[this.#at] === "\\";
    if (!isPair) return this.#text([[high, high]]);
    this.#at += 2;
    const code = 0x10000 + (high - 0xd800) * 0x400 + (this.#hexadecimalNumber(4) - 0xdc00);
    return this.#text([[code, code]]);
  }

  #text(points: CodePoints): CodePoints {
    return intersectText(points).length === 0 ? this.#fail("a surrogate") : points;
  }

  #hexadecimal(length: number): CodePoints {
    const code = this.#hexadecimalNumber(length);
    return [[code, code]];
  }

  #hexadecimalNumber(length: number): number {
    const digits = this.#points.slice(this.#at, this.#at + length).join("");
    this.#at += length;
    return Number.parseInt(digits, 16);
  }

  #take(text: string): boolean {
    if (this.#points[this.#at] !== text) return false;
    this.#at += 1;
    return true;
  }

  #fail(found: string): never {
    throw new PatternSyntaxError(this.#source, `${found} is not supported`);
  }
}

function pointOf(character: string): CodePoints {
  const code = character.codePointAt(0) ?? 0;
  return [[code, code]];
}

function isSingle(points: CodePoints): boolean {
  return points.length === 1 && points[0]?.[0] === points[0]?.[1];
}

function normalise(points: CodePoints): CodePoints {
  const merged: [number, number][] = [];
  for (const [from, to] of [...points].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function complement(points: CodePoints): CodePoints {
  const others: [number, number][] = [];
  let next = 0;
  for (const [from, to] of normalise(points)) {
    if (from > next) others.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= MAX_POINT) others.push([next, MAX_POINT]);
  return intersectText(others);
}

function intersectText(points: CodePoints): CodePoints {
  const kept: [number, number][] = [];
  for (const [from, to] of points) {
    for (const [low, high] of ANY) {
      if (from <= high && to >= low) kept.push([Math.max(from, low), Math.min(to, high)]);
    }
  }
  return kept;
}
