import { expect, test } from "vitest";
import { memoryRecords } from "../testing/memory-records.ts";
import { imageStatistics } from "./image-statistics.ts";

test("takes mean and deviation of each channel over the images of the split only", () => {
  const records = memoryRecords(3, {
    image: {
      dataType: "uint8",
      shape: [2, 1, 2],
      data: Uint8Array.from([0, 10, 7, 7, 250, 250, 250, 250, 20, 30, 7, 7]),
    },
  });
  const split = { records, indices: Uint32Array.of(0, 2) };
  const { mean, std } = imageStatistics(split, { channels: 2, height: 1, width: 2 });
  expect(mean).toEqual([15, 7]);
  // The second channel does not vary.
  expect(std).toEqual([Math.sqrt(125), 1]);
});
