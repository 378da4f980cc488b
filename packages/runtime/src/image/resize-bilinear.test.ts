import { expect, test } from "vitest";
import { resizeBilinear } from "./resize-bilinear.ts";

const image = (width: number, values: number[]) => ({
  data: Uint8Array.from(values),
  width,
  height: values.length / width,
  channels: 1,
});

test("with aligned corners the corners stay and the middle is halfway", () => {
  const resized = resizeBilinear(image(2, [0, 100, 40, 200]), {
    width: 3,
    height: 3,
    alignCorners: true,
  });
  expect([...resized]).toEqual([0, 50, 100, 20, 85, 150, 40, 120, 200]);
});

test("without, positions are size / wanted apart from 0 on, and the edge repeats", () => {
  const resized = resizeBilinear(image(2, [0, 100]), { width: 4, height: 1, alignCorners: false });
  expect([...resized]).toEqual([0, 50, 100, 100]);
});

test("shrinking takes the nearest pixels only, as TensorFlow.js does", () => {
  const row = image(5, [10, 20, 30, 40, 50]);
  expect([...resizeBilinear(row, { width: 2, height: 1, alignCorners: true })]).toEqual([10, 50]);
  expect([...resizeBilinear(row, { width: 2, height: 1, alignCorners: false })]).toEqual([10, 35]);
});

test("one column or row with aligned corners is the first", () => {
  const resized = resizeBilinear(image(3, [5, 6, 7, 8, 9, 10]), {
    width: 1,
    height: 1,
    alignCorners: true,
  });
  expect([...resized]).toEqual([5]);
});

test("an image of the wanted size stays as it is, and one pixel fills any size", () => {
  const values = Array.from({ length: 12 }, (_, index) => index * 20);
  for (const alignCorners of [true, false]) {
    const same = resizeBilinear(image(4, values), { width: 4, height: 3, alignCorners });
    expect([...same]).toEqual(values);
    const filled = resizeBilinear(image(1, [9]), { width: 3, height: 2, alignCorners });
    expect([...filled]).toEqual([9, 9, 9, 9, 9, 9]);
  }
});

test("channels do not mix", () => {
  const pixels = { data: Uint8Array.of(0, 255, 9, 100, 55, 9), width: 2, height: 1, channels: 3 };
  const resized = resizeBilinear(pixels, { width: 3, height: 1, alignCorners: true });
  expect([...resized]).toEqual([0, 255, 9, 50, 155, 9, 100, 55, 9]);
});
