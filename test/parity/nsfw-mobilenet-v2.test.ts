import { createCatalogue } from "@understudy/models";
import { expect, it } from "vitest";
import { parityHome } from "./parity-home.ts";
import { runOnnx } from "./run-onnx.ts";
import { syntheticImage } from "./synthetic-image.ts";
import { floatsFromBase64, largestDifference, readTfjsReference } from "./tfjs-reference.ts";

/** Measured: 9.1e-7 at most, on probabilities from 0 to 1. */
const tolerance = 5e-6;

it("NSFW MobileNetV2 as ONNX gives TensorFlow.js's probabilities", async () => {
  const catalogue = await createCatalogue({ home: parityHome });
  const { files, manifest } = await catalogue.prepare("nsfw-mobilenet-v2");
  expect(manifest).toMatchObject({ labels: ["Drawing", "Hentai", "Neutral", "Porn", "Sexy"] });
  const { nsfw } = readTfjsReference();
  const images = new Float32Array(nsfw.length * 224 * 224 * 3);
  nsfw.forEach(({ seed }, index) => {
    images.set(syntheticImage(seed), index * 224 * 224 * 3);
  });
  const dims = [nsfw.length, 224, 224, 3];
  const { data, name } = await runOnnx(files.model, { image: { data: images, dims } });
  expect(name).toBe("probabilities");
  for (const [index, { probabilities }] of nsfw.entries()) {
    const expected = floatsFromBase64(probabilities);
    const ours = data.subarray(index * 5, index * 5 + 5);
    expect(largestDifference(ours, expected)).toBeLessThan(tolerance);
    expect(ours.reduce((sum, value) => sum + value)).toBeCloseTo(1, 5);
  }
  const winners = new Set(nsfw.map((_, index) => argMax(data.subarray(index * 5, index * 5 + 5))));
  expect(winners.size).toBeGreaterThan(1);
});

function argMax(values: Float32Array): number {
  return values.indexOf(Math.max(...values));
}
