import { describe, expect, it } from "vitest";
import { bytesIn, repeat } from "./expression.ts";
import { type Configuration, Pushdown } from "./pushdown.ts";

const LETTER_A = 0x61;

/** Where `length` times the letter "a" leads, all on the way, the start first. */
function configurationsOn(pushdown: Pushdown, length: number): Configuration[] {
  const way = [pushdown.start];
  for (let step = 0; step < length; step++) {
    const next = way.at(-1)?.step(LETTER_A);
    if (next) way.push(next);
  }
  return way;
}

describe("a pushdown automaton", () => {
  const letters = () => new Pushdown(repeat(bytesIn([LETTER_A, LETTER_A]), 0, 10_000), 8);

  it("forgets all configurations when there are too many, the first one too", () => {
    const pushdown = letters();
    const before = configurationsOn(pushdown, 10_000);
    expect(pushdown.size).toBe(10_001);
    expect(pushdown.trim()).toBe(true);
    expect(pushdown.size).toBe(0);
    const after = configurationsOn(pushdown, 100);
    expect(pushdown.size).toBe(101);
    expect(after.filter((configuration) => before.includes(configuration))).toEqual([]);
  });

  it("keeps them while they are few", () => {
    const pushdown = letters();
    const before = configurationsOn(pushdown, 100);
    expect(pushdown.trim()).toBe(false);
    expect(configurationsOn(pushdown, 100)).toEqual(before);
    expect(pushdown.size).toBe(101);
  });

  it("goes on from a configuration that it has forgotten", () => {
    const pushdown = letters();
    const last = configurationsOn(pushdown, 9_998).at(-1);
    pushdown.trim();
    expect(last?.step(LETTER_A)?.finished).toBe(false);
    expect(last?.step(LETTER_A)?.step(LETTER_A)?.finished).toBe(true);
    expect(last?.step(LETTER_A)?.step(LETTER_A)?.step(LETTER_A)).toBeNull();
  });
});
