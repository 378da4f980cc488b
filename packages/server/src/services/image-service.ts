import { type ImageClassificationModel, ImageError, type Runtime } from "@understudy/runtime";
import type { FileSink } from "../http/read-form.ts";
import { badRequest } from "../http/request-error.ts";
import type { ModelService, PreparedFor } from "./model-service.ts";

export interface ImageService {
  /** Every class of the model with its score, best first, and what the image was. */
  classify(
    modelId: string,
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<{
    classes: { label: string; score: number }[];
    image: { format: "png" | "jpeg" | "webp"; width: number; height: number };
  }>;
}

/** Images are small and used at once: they are kept in memory. */
export function memorySink(maxFileBytes: number): FileSink {
  return {
    maxFileBytes,
    async write(file) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of file) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    discard: async () => {},
  };
}

export function createImageService(models: ModelService, runtime: Runtime): ImageService {
  return {
    classify: (modelId, bytes, signal) =>
      models.with(modelId, "image-classification", signal, async (prepared) => {
        const model = toImageModel(prepared);
        const { scores, ...image } = await runtime
          .classifyImage(model, bytes, { signal })
          .catch((error: unknown) => {
            throw refusal(error) ?? error;
          });
        const classes = Array.from(scores, (score, index) => ({
          label: model.labels[index] ?? String(index),
          score,
        }));
        // A stable sort: equal scores keep the order of the model's labels.
        return { classes: classes.sort((a, b) => b.score - a.score), image };
      }),
  };
}

function toImageModel({
  manifest,
  files,
}: PreparedFor<"image-classification">): ImageClassificationModel {
  const { id, labels, limits, activation, input } = manifest;
  const { resize, ...rest } = input;
  return {
    task: "image-classification",
    id,
    modelPath: files.model,
    labels,
    maxPixels: limits.max_pixels,
    input: { ...rest, resize: resize.method, alignCorners: resize.align_corners },
    activation,
  };
}

/** The hosted API's codes for what can be wrong with an image. */
const imageCodes = {
  empty: "empty_image_file",
  unsupported_format: "invalid_image_format",
  damaged: "image_parse_error",
  too_many_pixels: "image_too_large",
} satisfies Record<ImageError["reason"], string>;

function refusal(error: unknown) {
  return ImageError.is(error) ? badRequest(error.message, "image", imageCodes[error.reason]) : null;
}
