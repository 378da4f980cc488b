import fc from "fast-check";
import { expect, test } from "vitest";
import { StopFilter } from "./stop-filter.ts";

/** Where the stop text that is complete first begins, found by looking at every beginning of the text. */
function firstStop(text: string, stops: readonly string[]): number {
  for (let end = 1; end <= text.length; end++) {
    const found = stops.filter((stop) => text.slice(0, end).endsWith(stop));
    if (found.length > 0) return end - Math.max(...found.map(({ length }) => length));
  }
  return -1;
}

const letters = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 24 });
const stopText = fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 5 });

test("however a text is cut, all of it up to the first stop text comes through, and no more", () => {
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 8 }),
      fc.array(stopText, { minLength: 1, maxLength: 4 }),
      (pieces, stops) => {
        const filter = new StopFilter(stops);
        let given = "";
        let stopped = false;
        for (const piece of pieces) {
          const filtered = filter.push(piece);
          given += filtered.text;
          stopped = filtered.stopped;
          if (stopped) break;
        }
        if (!stopped) given += filter.end();
        const text = pieces.join("");
        const at = firstStop(text, stops);
        expect({ given, stopped }).toEqual({
          given: at < 0 ? text : text.slice(0, at),
          stopped: at >= 0,
        });
      },
    ),
    { numRuns: 2000 },
  );
});

test("only what may be the beginning of a stop text is held back", () => {
  const filter = new StopFilter(["END", "E!"]);
  expect(filter.push("one E")).toEqual({ text: "one ", stopped: false });
  expect(filter.push("N")).toEqual({ text: "", stopped: false });
  expect(filter.push("Ex")).toEqual({ text: "ENEx", stopped: false });
  expect(filter.push("!E!more")).toEqual({ text: "!", stopped: true });
});

test("without stop texts everything goes through", () => {
  expect(new StopFilter([]).push("text")).toEqual({ text: "text", stopped: false });
});
