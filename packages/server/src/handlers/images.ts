import type { Handler } from "../http/operation-handler.ts";
import { badRequest } from "../http/request-error.ts";
import type { ImageService } from "../services/image-service.ts";

const defaultTopK = 5;

export function createImageClassification(
  images: ImageService,
): Handler<"images.classifications.create"> {
  return async ({ body, signal, log }) => {
    const { model, top_k: topK = defaultTopK } = body;
    const bytes =
      typeof body.image === "string" ? decodeDataUrl(body.image) : asBytes(body.image.content);
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

function decodeDataUrl(url: string): Uint8Array {
  const base64 = /^data:[^,;]*(?:;[^,;]*)*;base64,(?<data>[A-Za-z0-9+/]*={0,2})$/.exec(url)?.groups
    ?.data;
  if (base64 === undefined) {
    throw badRequest(
      "Invalid 'image': expected a data URL with base64 such as 'data:image/png;base64,iVBORw0…'. To send a file as it is, use 'multipart/form-data'.",
      "image",
      url.startsWith("data:") ? "invalid_base64_image" : "invalid_image_url",
    );
  }
  return Buffer.from(base64, "base64");
}
