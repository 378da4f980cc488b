import { expect, test } from "vitest";
import { softmax } from "./softmax.ts";

test("the shares are those of the exponentials, whatever is added to all", () => {
  const shares = softmax(Float32Array.of(Math.log(1), Math.log(2), Math.log(5)));
  expect([...shares].map((share) => share.toFixed(5))).toEqual(["0.12500", "0.25000", "0.62500"]);
  const raised = softmax(Float32Array.of(1000, 1000));
  expect([...raised]).toEqual([0.5, 0.5]);
});
