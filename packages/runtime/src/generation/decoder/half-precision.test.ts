import { expect, test } from "vitest";
import { fromHalfPrecision } from "./half-precision.ts";

test("half precision is read as IEEE 754 says", () => {
  const bits = [0x0000, 0x8000, 0x3c00, 0xc000, 0x3555, 0x7bff, 0x0001, 0x0400, 0x7c00, 0xfc00];
  const numbers = [0, -0, 1, -2, 0.333251953125, 65504, 2 ** -24, 2 ** -14, Infinity, -Infinity];
  expect([...fromHalfPrecision(Uint16Array.from(bits))]).toEqual(numbers);
  expect(fromHalfPrecision(Uint16Array.of(0x7e00))[0]).toBeNaN();
});
