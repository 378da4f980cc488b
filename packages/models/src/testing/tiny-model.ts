import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { encodeModel, GraphBuilder, tensor } from "@understudy/onnx";
import type { ImageClassificationManifest } from "../manifest/manifest.ts";

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** An ONNX classifier of 2x2 grey images; the seed changes its bytes, not its sizes. */
export function tinyOnnx(seed = 1): Uint8Array {
  const graph = new GraphBuilder({ name: "tiny" });
  const image = graph.input("image", "float32", ["batch", 2, 2, 1]);
  const flat = graph.node("Flatten", [image], { axis: 1 });
  const kernel = tensor(
    "float32",
    [4, 2],
    Float32Array.from({ length: 8 }, (_, i) => i * seed),
  );
  graph.output("scores", graph.node("MatMul", [flat, graph.initializer("kernel", kernel)]));
  return encodeModel(graph.build());
}

/** The manifest of a tiny model that lies beside it. */
export function tinyManifest(
  changes: Partial<ImageClassificationManifest> = {},
  model = tinyOnnx(),
): ImageClassificationManifest {
  return {
    id: "tiny",
    task: "image-classification",
    description: "Says light or dark.",
    created: 1,
    owned_by: "nobody",
    licence: "CC0-1.0",
    origin: { url: "https://example.com/tiny", description: "Made for a test." },
    source: { type: "file", files: [{ path: "tiny.onnx", role: "model", sha256: sha256(model) }] },
    converter: "none",
    limits: { max_pixels: 100 },
    input: {
      width: 2,
      height: 2,
      channels: 1,
      layout: "NHWC",
      resize: { method: "bilinear", align_corners: false },
      scale: 1,
    },
    activation: "softmax",
    labels: ["light", "dark"],
    ...changes,
  };
}

/** Writes the model and its manifest, and gives the manifest's path. */
export async function writeTinyModel(
  directory: string,
  changes: Partial<ImageClassificationManifest> = {},
  model = tinyOnnx(),
): Promise<string> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "tiny.onnx"), model);
  const path = join(directory, "manifest.json");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(tinyManifest(changes, model)));
  return path;
}
