import { describe, expect, test } from "vitest";
import { augmentImages } from "./augment-images.ts";

const size = { channels: 1, height: 3, width: 4 };
const picture = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

/** The picture as each of 200 records, so that every random choice comes up. */
function variants(augmentation: { horizontal_flip: boolean; shift: number }, epoch = 1) {
  const indices = Uint32Array.from({ length: 200 }, (_, index) => index);
  const images = new Uint8Array(200 * 12);
  for (const index of indices) images.set(picture, index * 12);
  const augmented = augmentImages({ images, size, augmentation, indices, seed: 3, epoch });
  return Array.from(indices, (index) => augmented.slice(index * 12, index * 12 + 12).join(" "));
}

describe("augmentImages", () => {
  test("flips about half of the images, and only from left to right", () => {
    const flipped = "4 3 2 1 8 7 6 5 12 11 10 9";
    const made = variants({ horizontal_flip: true, shift: 0 });
    expect(new Set(made)).toEqual(new Set([picture.join(" "), flipped]));
    const count = made.filter((variant) => variant === flipped).length;
    expect(count).toBeGreaterThan(70);
    expect(count).toBeLessThan(130);
  });

  test("shifts up to the part given, each way, and repeats the edge", () => {
    const made = new Set(variants({ horizontal_flip: false, shift: 0.34 }));
    // One column either way and one row either way: 3 x 3 places.
    expect(made.size).toBe(9);
    expect(made).toContain("1 1 2 3 1 1 2 3 5 5 6 7");
    expect(made).toContain("6 7 8 8 10 11 12 12 10 11 12 12");
  });

  test("does the same to a record in the same epoch, in whatever batch, and other things in the next", () => {
    const augmentation = { horizontal_flip: true, shift: 0.34 };
    const all = variants(augmentation);
    const alone = augmentImages({
      images: picture,
      size,
      augmentation,
      indices: [42],
      seed: 3,
      epoch: 1,
    });
    expect(alone.join(" ")).toBe(all[42]);
    expect(variants(augmentation, 2)).not.toEqual(all);
  });
});
