import {
  automatonFrom,
  choice,
  type Expression,
  literal,
  named,
  repeat,
  sequence,
} from "./expression.ts";
import { afterColon, gap, mapOf, member } from "./json-text.ts";
import { openKey } from "./open-key.ts";

export interface Member {
  readonly name: string;
  readonly value: Expression;
  readonly required: boolean;
}

/**
 * An object with these members, in their order, the optional ones left out or not; then, where
 * `extra` is given, any others with such values.
 */
export function objectOf(members: readonly Member[], extra: Expression | null): Expression {
  if (members.length === 0) return extra === null ? literal("{}") : mapOf(extra);
  const comma = sequence(literal(","), gap);
  const others = extra === null ? null : pairsBeside(members, extra);
  // From the last member to the first: what may follow when one has been written, and when none has.
  let afterSome = others === null ? sequence() : repeat(sequence(comma, others), 0, Infinity);
  let afterNone =
    others === null ? sequence() : choice(sequence(), sequence(gap, others, afterSome));
  for (const [index, { name, value, required }] of [...members.entries()].reverse()) {
    const written = sequence(member(name, value), afterSome);
    const first = sequence(gap, written);
    const next = sequence(comma, written);
    afterNone = named(`members ${index}`, required ? first : choice(first, afterNone));
    afterSome = named(`more members ${index}`, required ? next : choice(next, afterSome));
  }
  return sequence(literal("{"), afterNone, gap, literal("}"));
}

function pairsBeside(members: readonly Member[], value: Expression): Expression {
  const key = automatonFrom(openKey(members.map(({ name }) => name)));
  return sequence(key, literal(":"), afterColon, value);
}
