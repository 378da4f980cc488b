import { expect, test } from "vitest";
import { sinusoidalEncoding } from "./positional-encoding.ts";

test("sines and cosines alternate, with wavelengths from 2π to 10000 · 2π", () => {
  const encoding = sinusoidalEncoding(3, 4);
  const expected = [0, 1, 0, 1];
  for (const position of [1, 2]) {
    expected.push(Math.sin(position), Math.cos(position));
    expected.push(Math.sin(position / 100), Math.cos(position / 100));
  }
  expect(encoding).toEqual(Float32Array.from(expected));
});
