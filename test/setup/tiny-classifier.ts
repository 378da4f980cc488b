import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeModel, GraphBuilder } from "@understudy/onnx";

/** A model that sorts images by which of red, green and blue they have most of. */
export const tinyClassifierId = "my-classifier";

/** Writes the model and its manifest into a directory, and gives the manifest's path. */
export async function writeTinyClassifier(directory: string): Promise<string> {
  const graph = new GraphBuilder({ name: tinyClassifierId });
  const image = graph.input("image", "float32", [1, 3, 8, 8]);
  const means = graph.node("GlobalAveragePool", [image]);
  graph.output("scores", graph.node("Flatten", [means], { axis: 1 }));
  const bytes = encodeModel(graph.build());
  await writeFile(join(directory, "model.onnx"), bytes);
  const manifest = {
    id: tinyClassifierId,
    task: "image-classification",
    description: "Which of red, green and blue an image has most of.",
    created: 1795464000,
    owned_by: "understudy-tests",
    licence: "Apache-2.0",
    origin: { url: "https://example.com/my-classifier", description: "Built by a test." },
    source: {
      type: "file",
      files: [
        {
          path: "model.onnx",
          role: "model",
          sha256: createHash("sha256").update(bytes).digest("hex"),
        },
      ],
    },
    converter: "none",
    limits: { max_pixels: 1_000_000 },
    input: {
      width: 8,
      height: 8,
      channels: 3,
      layout: "NCHW",
      resize: { method: "bilinear", align_corners: false },
      scale: 1 / 255,
    },
    activation: "softmax",
    labels: ["red", "green", "blue"],
  };
  const path = join(directory, `${tinyClassifierId}.json`);
  await writeFile(path, JSON.stringify(manifest));
  return path;
}
