import { expect, test } from "vitest";
import { nearestWords } from "./nearest-words.ts";

test("ranks the other words by cosine, whatever their length", () => {
  const words = ["east", "far east", "north-east", "north", "west"];
  const vectors = Float32Array.of(1, 0, 50, 0, 1, 1, 0, 3, -2, 0);
  const [first, ...others] = nearestWords(words, vectors, 1, 3);
  expect(others).toEqual([]);
  expect(first?.word).toBe("east");
  expect(first?.nearest.map(({ word }) => word)).toEqual(["far east", "north-east", "north"]);
  expect(first?.nearest[0]?.cosine).toBe(1);
  expect(first?.nearest[1]?.cosine).toBeCloseTo(Math.SQRT1_2, 6);
  expect(first?.nearest[2]?.cosine).toBe(0);
});
