import type { ByteAutomaton } from "./expression.ts";

/** Texts in which `mark` stands once: at their very end. */
export function textUntil(mark: string): ByteAutomaton {
  const bytes = new TextEncoder().encode(mark);
  return {
    start: "0",
    step: (state, byte) =>
      Number(state) === bytes.length ? null : String(matched(bytes, Number(state), byte)),
    accepts: (state) => Number(state) === bytes.length,
    continues: (state) => Number(state) < bytes.length,
  };
}

/** Texts in which `mark` does not stand, the empty one too. */
export function textWithout(mark: string): ByteAutomaton {
  const bytes = new TextEncoder().encode(mark);
  return {
    start: "0",
    step: (state, byte) => {
      const next = matched(bytes, Number(state), byte);
      return next === bytes.length ? null : String(next);
    },
    accepts: () => true,
    continues: () => true,
  };
}

/** Texts that do not begin with `mark`, the empty one too. */
export function textNotStartingWith(mark: string): ByteAutomaton {
  const bytes = new TextEncoder().encode(mark);
  return {
    start: "0",
    step: (state, byte) => {
      if (state === "free" || bytes[Number(state)] !== byte) return "free";
      const next = Number(state) + 1;
      return next === bytes.length ? null : String(next);
    },
    accepts: () => true,
    continues: () => true,
  };
}

/** How many bytes of the mark the text ends with, after one more (Knuth, Morris and Pratt, 1977). */
function matched(mark: Uint8Array, before: number, byte: number): number {
  for (let length = before; length >= 0; length--) {
    if (mark[length] === byte && endsAlike(mark, before, length)) return length + 1;
  }
  return 0;
}

/** Whether the first `length` bytes of the mark are the last of its first `before` ones. */
function endsAlike(mark: Uint8Array, before: number, length: number): boolean {
  for (let index = 0; index < length; index++) {
    if (mark[index] !== mark[before - length + index]) return false;
  }
  return true;
}
