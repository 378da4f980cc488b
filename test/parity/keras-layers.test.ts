import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue } from "@understudy/models";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../setup/temporary-directory.ts";
import { runOnnx } from "./run-onnx.ts";
import { floatsFromBase64, largestDifference, readTfjsReference } from "./tfjs-reference.ts";

/** Measured: 1.2e-7 at most. */
const tolerance = 1e-6;

const { keras } = readTfjsReference();

describe("a Keras model as ONNX", () => {
  it.each(keras)("gives TensorFlow.js's output ($name)", async (small) => {
    await using directory = await temporaryDirectory();
    const { height, width, channels } = small;
    const files = [
      ["model.json", "model", Buffer.from(JSON.stringify(small.model))],
      ["weights.bin", "weights", Buffer.from(small.weights, "base64")],
    ] as const;
    for (const [path, , bytes] of files) await writeFile(join(directory.path, path), bytes);
    const manifest = {
      id: small.name,
      task: "image-classification",
      description: "A small model with many kinds of layers.",
      created: 0,
      owned_by: "test",
      licence: "Apache-2.0",
      origin: { url: "https://example.com", description: "Made by keras-models.ts." },
      source: {
        type: "file",
        files: files.map(([path, role, bytes]) => ({
          path,
          role,
          sha256: createHash("sha256").update(bytes).digest("hex"),
        })),
      },
      converter: "keras-image-classifier",
      limits: { max_pixels: 1000 },
      input: {
        width,
        height,
        channels,
        layout: "NHWC",
        resize: { method: "bilinear", align_corners: true },
        scale: 1,
      },
      activation: "none",
      labels: Array.from({ length: small.labels }, (_, index) => `class ${index}`),
    };
    const manifestPath = join(directory.path, "manifest.json");
    await writeFile(manifestPath, JSON.stringify(manifest));
    const catalogue = await createCatalogue({
      home: join(directory.path, "home"),
      manifests: [manifestPath],
    });
    const { files: prepared } = await catalogue.prepare(small.name);
    const input = { data: floatsFromBase64(small.input), dims: [2, height, width, channels] };
    const { data, dims } = await runOnnx(prepared.model, { image: input });
    expect(dims).toEqual([2, small.labels]);
    expect(largestDifference(data, floatsFromBase64(small.output))).toBeLessThan(tolerance);
  });
});
