import { seededRandom } from "../performance/random.ts";

/**
 * A picture, NHWC, values from 0 to 1: float32[side * side * 3]. Even seeds give outlined discs on
 * white paper, odd ones soft blobs with noise.
 *
 * Made with additions, multiplications and divisions only, so that every platform makes the same.
 */
export function syntheticImage(seed: number, side = 224): Float32Array {
  const random = seededRandom(seed);
  const discs = Array.from({ length: 6 }, () => ({
    x: random() * side,
    y: random() * side,
    radius: side * (0.1 + 0.2 * random()),
    colour: [random(), random(), random()],
  }));
  const drawn = seed % 2 === 0;
  const image = new Float32Array(side * side * 3);
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      for (let channel = 0; channel < 3; channel++, at++) {
        let value = drawn ? 1 : 0.15 * random();
        for (const { x: centreX, y: centreY, radius, colour } of discs) {
          const distance = ((x - centreX) ** 2 + (y - centreY) ** 2) / radius ** 2;
          const shade = colour[channel] ?? 0;
          if (!drawn) value += shade / (1 + distance * distance);
          else if (distance < 1) value = distance < 0.85 ? shade : 0;
        }
        image[at] = Math.min(1, value);
      }
    }
  }
  return image;
}
