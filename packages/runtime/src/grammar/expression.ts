/** 256 bits, one for each byte. */
export type ByteSet = Uint32Array;

/**
 * A language over bytes, given by a deterministic machine whose states are strings. From every
 * state that `step` returns, some text must lead to an accepting state: there are no dead ends.
 */
export interface ByteAutomaton {
  readonly start: string;
  /** The state after one more byte, null if no text of the language goes on so. */
  step(state: string, byte: number): string | null;
  accepts(state: string): boolean;
  /** Whether a longer text may begin with what led here. If in doubt, true. */
  continues(state: string): boolean;
}

/** A rule is an expression with a name: its body is given after others have referred to it. */
export interface Rule {
  readonly name: string;
  body: Expression | null;
}

/**
 * A context-free grammar over bytes, as a graph of expressions. None of them is empty: each stands
 * for at least one text, unless a rule refers to itself with no way out (see `findEndlessRule`).
 */
export type Expression =
  | { readonly kind: "set"; readonly id: number; readonly set: ByteSet }
  | { readonly kind: "sequence"; readonly id: number; readonly items: readonly Expression[] }
  | { readonly kind: "choice"; readonly id: number; readonly options: readonly Expression[] }
  | {
      readonly kind: "repeat";
      readonly id: number;
      readonly item: Expression;
      readonly min: number;
      /** May be infinite. */
      readonly max: number;
    }
  | { readonly kind: "rule"; readonly id: number; readonly rule: Rule }
  | {
      readonly kind: "automaton";
      readonly id: number;
      readonly automaton: ByteAutomaton;
      readonly state: string;
    };

let lastId = 0;
const nextId = (): number => {
  lastId += 1;
  return lastId;
};

export function hasByte(set: ByteSet, byte: number): boolean {
  return (((set[byte >> 5] as number) >>> (byte & 31)) & 1) === 1;
}

/** One byte out of the ranges, both ends included. */
export function bytesIn(...ranges: readonly (readonly [number, number])[]): Expression {
  const set = new Uint32Array(8);
  for (const [from, to] of ranges) {
    for (let byte = from; byte <= to; byte++) {
      set[byte >> 5] = (set[byte >> 5] as number) | (1 << (byte & 31));
    }
  }
  return { kind: "set", id: nextId(), set };
}

/** Exactly this text, in UTF-8. */
export function literal(text: string): Expression {
  const bytes = new TextEncoder().encode(text);
  const items = Array.from(bytes, (byte) => bytesIn([byte, byte]));
  return { kind: "sequence", id: nextId(), items };
}

export function sequence(...items: readonly Expression[]): Expression {
  const only = items[0];
  return items.length === 1 && only !== undefined
    ? only
    : { kind: "sequence", id: nextId(), items };
}

export function choice(...options: readonly Expression[]): Expression {
  const only = options[0];
  return options.length === 1 && only !== undefined
    ? only
    : { kind: "choice", id: nextId(), options };
}

/** `min` to `max` times, `max` included. */
export function repeat(item: Expression, min: number, max: number): Expression {
  return { kind: "repeat", id: nextId(), item, min, max };
}

export function optional(item: Expression): Expression {
  return repeat(item, 0, 1);
}

export function ruleReference(rule: Rule): Expression {
  return { kind: "rule", id: nextId(), rule };
}

export function automatonFrom(automaton: ByteAutomaton, state = automaton.start): Expression {
  return { kind: "automaton", id: nextId(), automaton, state };
}

/** Name an expression, so that it is expanded only where a text reaches it. */
export function named(name: string, body: Expression): Expression {
  return ruleReference({ name, body });
}
