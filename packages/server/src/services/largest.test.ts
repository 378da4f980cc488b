import { expect, test } from "vitest";
import { Largest } from "./largest.ts";

/** Numbers from -5 to 5, many of them equal. */
function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => ((index * 7919 + 13) % 11) - 5);
}

test.each([
  [0, 3],
  [1, 3],
  [3, 3],
  [40, 1],
  [40, 7],
  [200, 199],
])("of %i numbers the %i that sorting by value and then by index puts first", (count, limit) => {
  const values = numbers(count);
  const largest = new Largest(limit);
  for (const [index, value] of values.entries()) largest.add(index, value);
  const sorted = values
    .map((value, index) => ({ index, value }))
    .sort((a, b) => b.value - a.value || a.index - b.index);
  expect(largest.entries()).toEqual(sorted.slice(0, limit));
});
