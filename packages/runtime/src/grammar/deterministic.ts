import { automatonFrom, type Expression } from "./expression.ts";
import { type Configuration, Pushdown } from "./pushdown.ts";

/**
 * The same language as one machine. An expression that stands in many places, such as a string's
 * character, is then worked out once, whatever follows it; it must have finitely many states.
 */
export function deterministic(expression: Expression): Expression {
  const { start } = new Pushdown(expression, Number.MAX_SAFE_INTEGER);
  const states: Configuration[] = [start];
  const numbers = new Map<Configuration, number>([[start, 0]]);
  const at = (state: string): Configuration => states[Number(state)] ?? start;
  return automatonFrom({
    start: "0",
    step: (state, byte) => {
      const next = at(state).step(byte);
      if (next === null) return null;
      const known = numbers.get(next);
      if (known !== undefined) return String(known);
      numbers.set(next, states.length);
      return String(states.push(next) - 1);
    },
    accepts: (state) => at(state).complete,
    continues: (state) => !at(state).finished,
  });
}
