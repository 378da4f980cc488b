import { decodeDataUrl } from "../http/data-url.ts";
import type { Handler } from "../http/operation-handler.ts";
import type { ImageService } from "../services/image-service.ts";

const defaultTopK = 5;

export function createImageClassification(
  images: ImageService,
): Handler<"images.classifications.create"> {
  return async ({ body, signal, log }) => {
    const { model, top_k: topK = defaultTopK } = body;
    const bytes =
      typeof body.image === "string"
        ? decodeDataUrl(body.image, "image")
        : asBytes(body.image.content);
    const { classes, image } = await images.classify(model, bytes, signal);
    log({ model, imageBytes: bytes.byteLength });
    return { object: "image.classification", model, image, data: classes.slice(0, topK) };
  };
}

/** The form's files are kept in memory: see the sink of this operation. */
function asBytes(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  throw new TypeError("The file of this operation's form was not kept in memory.");
}
