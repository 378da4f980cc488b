import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedNumber, type NumberBounds } from "./bounded-number.ts";

/** Whether the automaton takes a numeral. */
function takes(bounds: NumberBounds, text: string): boolean {
  const automaton = boundedNumber(bounds);
  if (automaton === null) return false;
  let state: string | null = automaton.start;
  for (const byte of Buffer.from(text)) {
    state = automaton.step(state, byte);
    if (state === null) return false;
  }
  return automaton.accepts(state);
}

describe("numerals within bounds", () => {
  it("are those integers that a comparison allows", () => {
    const range = fc.record({
      minimum: fc.option(fc.integer({ min: -250, max: 250 }), { nil: undefined }),
      maximum: fc.option(fc.double({ min: -250, max: 250, noNaN: true }), { nil: undefined }),
      exclusiveMinimum: fc.option(fc.integer({ min: -250, max: 250 }), { nil: undefined }),
      multipleOf: fc.option(fc.constantFrom(1, 3, 7, 2.5, 0.5), { nil: undefined }),
    });
    fc.assert(
      fc.property(range, (bounds) => {
        for (let value = -270; value <= 270; value += 9) {
          const isAllowed =
            value >= (bounds.minimum ?? -Infinity) &&
            value <= (bounds.maximum ?? Infinity) &&
            value > (bounds.exclusiveMinimum ?? -Infinity) &&
            Number.isInteger(value / (bounds.multipleOf ?? 1));
          expect(takes({ integer: true, ...bounds }, String(value))).toBe(isAllowed);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it("are those decimals that a comparison allows, and never lead to a dead end", () => {
    const bound = fc.integer({ min: -3_000, max: 3_000 }).map((value) => value / 1_000);
    fc.assert(
      fc.property(bound, bound, (exclusiveMinimum, maximum) => {
        const bounds = { integer: false, exclusiveMinimum, maximum };
        for (let value = -3; value <= 3; value += 0.0625) {
          const isAllowed = value > exclusiveMinimum && value <= maximum;
          // Zero is written without a sign.
          expect(takes(bounds, String(value))).toBe(isAllowed);
        }
        const automaton = boundedNumber(bounds);
        expect(automaton === null).toBe(exclusiveMinimum >= maximum);
        for (const text of automaton === null ? [] : ["", "-", "0", "0.", "-0.", "1.5", "-2"]) {
          const state = Buffer.from(text).reduce<string | null>(
            (at, byte) => (at === null ? null : (automaton?.step(at, byte) ?? null)),
            automaton?.start ?? "",
          );
          if (state === null || automaton === null) continue;
          const ways = Array.from("-.0123456789").filter(
            (letter) => automaton.step(state, letter.charCodeAt(0)) !== null,
          );
          expect(ways.length > 0 || automaton.accepts(state)).toBe(true);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it.each([
    [
      { integer: false, minimum: 0.1, maximum: 0.2 },
      ["0.1", "0.15", "0.2"],
      ["0.09", "0.20001", "1", "-0.1", ".1"],
    ],
    [
      { integer: false, exclusiveMinimum: 0, exclusiveMaximum: 1e-3 },
      ["0.0005"],
      ["0", "0.0", "0.001", "-0"],
    ],
    [{ integer: false, multipleOf: 0.01 }, ["0.07", "12.5", "3"], ["0.075", "0.001"]],
    [
      { integer: true, multipleOf: 3600 },
      ["0", "3600", "86400", "-7200"],
      ["1800", "3600.0", "03600"],
    ],
    [{ integer: false, minimum: 1e-20 }, ["0.000001", "1"], ["0", "0.000000"]],
  ])("%j", (bounds, allowed, refused) => {
    expect(allowed.filter((text) => !takes(bounds, text))).toEqual([]);
    expect(refused.filter((text) => takes(bounds, text))).toEqual([]);
  });
});
