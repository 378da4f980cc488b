import { expect, test } from "vitest";
import { uniform } from "./initializers.ts";
import { ParameterList } from "./parameter-list.ts";

test("a parameter's values depend on the seed and its place, not on what comes behind", () => {
  const make = (seed: number, sizes: readonly number[]) => {
    const list = new ParameterList(seed);
    for (const [index, size] of sizes.entries()) list.add(`p${index}`, [size], uniform(1));
    return list.toRecord();
  };
  const short = make(7, [3, 4]);
  const long = make(7, [3, 4, 5]);
  expect(long.p1?.initial).toEqual(short.p1?.initial);
  expect(long.p0?.initial).not.toEqual(long.p1?.initial.slice(0, 3));
  expect(make(8, [3, 4]).p0?.initial).not.toEqual(short.p0?.initial);
});
