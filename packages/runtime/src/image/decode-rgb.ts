import type { Sharp } from "sharp";
import { ImageError } from "../errors/request-errors.ts";
import { detailOf, TaskFailure } from "../worker/task-failure.ts";
import { type ImageFormat, imageFormat } from "./image-format.ts";
import type { Pixels } from "./resize-bilinear.ts";

const white = { r: 255, g: 255, b: 255 };

/** Whether an image is stored as shades of grey, with or without transparency. */
export interface Colouring {
  readonly isGrey: boolean;
}

/**
 * Decode a PNG, JPEG or WebP image to RGB, upright as its EXIF orientation says, on white where it
 * is transparent; of an animation the first frame.
 *
 * The header is read first, and an image of more than `maxPixels` goes no further: nothing is
 * allocated for it. Throws `ImageError`; fails with `native-module` where sharp is missing.
 */
export async function decodeRgb(
  image: Uint8Array,
  maxPixels: number,
): Promise<Pixels & Colouring & { format: ImageFormat }> {
  const format = imageFormat(image);
  const sharp = await loadSharp();
  const open = (): Sharp => sharp(image, { limitInputPixels: false, failOn: "error" });
  const { width, height, channels } = await attempt(open().metadata());
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
  // A channel of its own, and one more for transparency.
  const isGrey = channels <= 2;
  return {
    data,
    width: info.width,
    height: info.height,
    channels: info.channels,
    isGrey,
    format,
  };
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
