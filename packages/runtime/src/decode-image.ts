import { RuntimeOptionError } from "./errors/capacity-errors.ts";
import { decodeRgb } from "./image/decode-rgb.ts";
import { planarBytes } from "./image/planar-bytes.ts";
import { resizeBilinear } from "./image/resize-bilinear.ts";
import { orNativeModuleError } from "./worker/native-module-failure.ts";

/** As in the manifests of the models that come with the service. */
const defaultMaxPixels = 50_000_000;

export interface DecodeImageOptions {
  /** 3 for red, green, blue; 1 for luma. When left out, 1 for an image that is stored as grey, else 3. */
  readonly channels?: 1 | 3 | undefined;
  /** The image's own, after its EXIF orientation, when left out. */
  readonly height?: number | undefined;
  readonly width?: number | undefined;
  /** An image of more pixels is refused when its header has been read; 50 million when left out. */
  readonly maxPixels?: number | undefined;
}

/** Bytes of an image, one channel after the other, each row by row from the top: [channels, height, width]. */
export interface DecodedImage {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly channels: 1 | 3;
  readonly height: number;
  readonly width: number;
}

/**
 * Decodes a PNG, JPEG or WebP image, told apart by its first bytes, in whatever thread this is.
 *
 * It is turned upright as its EXIF orientation says, put on white where it is transparent, and of an
 * animation the first frame is taken. Scaling is bilinear between the centres of the corner pixels,
 * each result mixed of its four neighbours, with no smoothing when it shrinks, and stretches an image
 * of another aspect ratio. Luma is that of ITU-R BT.601. Values are rounded to the nearest integer.
 *
 * Decoding runs in a thread of sharp's; scaling takes time in this one, by the pixels that come out.
 * Rejects with `ImageError`, `NativeModuleError` where sharp is missing, or `RuntimeOptionError`.
 */
export async function decodeImage(
  bytes: Uint8Array,
  options: DecodeImageOptions = {},
): Promise<DecodedImage> {
  checkOptions(options);
  const { maxPixels = defaultMaxPixels } = options;
  const image = await orNativeModuleError(decodeRgb(bytes, maxPixels));
  const { height = image.height, width = image.width } = options;
  const channels = options.channels ?? (image.isGrey ? 1 : 3);
  const isScaled = height !== image.height || width !== image.width;
  const rgb = isScaled ? resizeBilinear(image, { width, height, alignCorners: true }) : image.data;
  return { data: planarBytes(rgb, channels), channels, height, width };
}

function checkOptions({ channels, height, width, maxPixels }: DecodeImageOptions): void {
  if (channels !== undefined && channels !== 1 && channels !== 3) {
    throw new RuntimeOptionError({ option: "channels", expected: "1 or 3", received: channels });
  }
  for (const [option, received] of Object.entries({ height, width, maxPixels })) {
    if (received === undefined || (Number.isSafeInteger(received) && received >= 1)) continue;
    throw new RuntimeOptionError({ option, expected: "an integer from 1", received });
  }
}
