import type { Sharp } from "sharp";
import { ImageError } from "../errors/request-errors.ts";
import { type ImageFormat, imageFormat } from "../image/image-format.ts";
import type { Pixels } from "../image/resize-bilinear.ts";
import { detailOf, TaskFailure } from "./task-failure.ts";

const white = { r: 255, g: 255, b: 255 };

/**
 * Decode a PNG, JPEG or WebP image to RGB, upright as its EXIF orientation says, on white where it
 * is transparent; of an animation the first frame.
 *
 * The header is read first, and an image of more than `maxPixels` goes no further: nothing is
 * allocated for it. Throws `ImageError`; fails with `native-module` where sharp is missing.
 */
export async function decodeImage(
  image: Uint8Array,
  maxPixels: number,
): Promise<Pixels & { format: ImageFormat }> {
  const format = imageFormat(image);
  const sharp = await loadSharp();
  const open = (): Sharp => sharp(image, { limitInputPixels: false, failOn: "error" });
  const { width, height } = await attempt(open().metadata());
  if (width * height > maxPixels) {
    throw new ImageError({ reason: "too_many_pixels", width, height, maxPixels });
  }
  const { data, info } = await attempt(
    open()
      .autoOrient()
      .flatten({ background: white })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true }),
  );
  return { data, width: info.width, height: info.height, channels: info.channels, format };
}

async function attempt<T>(decoding: Promise<T>): Promise<T> {
  try {
    return await decoding;
  } catch (error) {
    throw new ImageError({ reason: "damaged", detail: detailOf(error) });
  }
}

async function loadSharp() {
  try {
    const { default: sharp } = await import("sharp");
    // The pool has one thread a core already, and no image comes twice.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  } catch (error) {
    throw new TaskFailure({ kind: "native-module", module: "sharp", detail: detailOf(error) });
  }
}
