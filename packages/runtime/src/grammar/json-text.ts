import { deterministic } from "./deterministic.ts";
import {
  bytesIn,
  choice,
  type Expression,
  literal,
  named,
  optional,
  repeat,
  sequence,
} from "./expression.ts";

/** How deep a value without a schema may nest. */
const MAX_FREE_DEPTH = 32;

const tail = bytesIn([0x80, 0xbf]);

/** A code point of more than one byte, in the well-formed UTF-8 of RFC 3629, section 4. */
const multibyte = choice(
  sequence(bytesIn([0xc2, 0xdf]), tail),
  sequence(bytesIn([0xe0, 0xe0]), bytesIn([0xa0, 0xbf]), tail),
  sequence(bytesIn([0xe1, 0xec], [0xee, 0xef]), tail, tail),
  sequence(bytesIn([0xed, 0xed]), bytesIn([0x80, 0x9f]), tail),
  sequence(bytesIn([0xf0, 0xf0]), bytesIn([0x90, 0xbf]), tail, tail),
  sequence(bytesIn([0xf1, 0xf3]), tail, tail, tail),
  sequence(bytesIn([0xf4, 0xf4]), bytesIn([0x80, 0x8f]), tail, tail),
);

const hex = bytesIn([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);
const letter = (...letters: string[]): Expression =>
  bytesIn(...letters.map((l): [number, number] => [l.charCodeAt(0), l.charCodeAt(0)]));

/** `\uXXXX`, with surrogates only in pairs: a lone one is no text. */
const unicodeEscape = choice(
  sequence(
    literal("\\u"),
    bytesIn([0x30, 0x39], [0x41, 0x43], [0x61, 0x63], [0x45, 0x46], [0x65, 0x66]),
    hex,
    hex,
    hex,
  ),
  sequence(literal("\\u"), letter("d", "D"), bytesIn([0x30, 0x37]), hex, hex),
  sequence(
    literal("\\u"),
    letter("d", "D"),
    letter("8", "9", "a", "b", "A", "B"),
    hex,
    hex,
    literal("\\u"),
    letter("d", "D"),
    letter("c", "d", "e", "f", "C", "D", "E", "F"),
    hex,
    hex,
  ),
);

/** One code point in a JSON string (RFC 8259, section 7), however it is written. */
const character = deterministic(
  choice(
    bytesIn([0x20, 0x21], [0x23, 0x5b], [0x5d, 0x7f]),
    multibyte,
    sequence(literal("\\"), letter('"', "\\", "/", "b", "f", "n", "r", "t")),
    unicodeEscape,
  ),
);

/** A JSON string of `min` to `max` code points. */
export function stringOf(min: number, max: number): Expression {
  return sequence(literal('"'), repeat(character, min, max), literal('"'));
}

/** Any JSON string. */
export const anyString: Expression = deterministic(stringOf(0, Number.POSITIVE_INFINITY));

const digit = bytesIn([0x30, 0x39]);
const positive = sequence(bytesIn([0x31, 0x39]), repeat(digit, 0, 14));

/** At most 15 digits, which a double holds exactly. */
export const anyInteger: Expression = deterministic(
  choice(literal("0"), sequence(optional(literal("-")), positive)),
);

/** At most 15 digits before the point, 15 after it, and an exponent of two digits: always finite. */
export const anyNumber: Expression = deterministic(
  sequence(
    optional(literal("-")),
    choice(literal("0"), positive),
    optional(sequence(literal("."), repeat(digit, 1, 15))),
    optional(sequence(letter("e", "E"), optional(letter("+", "-")), repeat(digit, 1, 2))),
  ),
);

/**
 * The space after a bracket or a comma: none, one blank, or a line break and at most 40 blanks. A
 * weak model cannot go on with blanks for ever, and a good one may lay its JSON out.
 */
export const gap: Expression = named(
  "gap",
  optional(choice(literal(" "), sequence(literal("\n"), repeat(literal(" "), 0, 40)))),
);

export const afterColon: Expression = optional(literal(" "));

/** `"key": value`, with the key written as `JSON.stringify` writes it. */
export function member(key: string, value: Expression): Expression {
  return sequence(literal(`${JSON.stringify(key)}:`), afterColon, value);
}

export function arrayOf(item: Expression, min: number, max: number): Expression {
  const rest = repeat(sequence(literal(","), gap, item), Math.max(min - 1, 0), max - 1);
  const filled = sequence(gap, item, rest);
  const items = max === 0 ? null : min === 0 ? optional(filled) : filled;
  return items === null ? literal("[]") : sequence(literal("["), items, gap, literal("]"));
}

/** An object with any members whose values are `value`. */
export function mapOf(value: Expression): Expression {
  const pair = sequence(anyString, literal(":"), afterColon, value);
  const pairs = sequence(gap, pair, repeat(sequence(literal(","), gap, pair), 0, Infinity));
  return sequence(literal("{"), optional(pairs), gap, literal("}"));
}

const scalar = named(
  "scalar",
  choice(anyString, anyNumber, literal("true"), literal("false"), literal("null")),
);

const valuesByDepth: Expression[] = [scalar];
for (let depth = 1; depth <= MAX_FREE_DEPTH; depth++) {
  const inner = valuesByDepth[depth - 1] ?? scalar;
  valuesByDepth.push(
    named(`value of depth ${depth}`, choice(scalar, arrayOf(inner, 0, Infinity), mapOf(inner))),
  );
}

/** Any JSON value, nested at most 32 deep. */
export const anyValue: Expression = valuesByDepth[MAX_FREE_DEPTH] ?? scalar;

const innerValue = valuesByDepth[MAX_FREE_DEPTH - 1] ?? scalar;

/** Any JSON object, nested at most 32 deep. */
export const anyObject: Expression = named("object", mapOf(innerValue));

/** Any JSON array, nested at most 32 deep. */
export const anyArray: Expression = named("array", arrayOf(innerValue, 0, Infinity));
