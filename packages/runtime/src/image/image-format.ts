import { ImageError } from "../errors/request-errors.ts";

/** The formats that are decoded. */
export type ImageFormat = "png" | "jpeg" | "webp";

interface Signature {
  name: string;
  format: ImageFormat | null;
  matches(bytes: Buffer): boolean;
}

const startsWith = (hex: string) => {
  const expected = Buffer.from(hex, "hex");
  return (bytes: Buffer) => bytes.subarray(0, expected.length).equals(expected);
};

const textAt = (offset: number, text: string) => (bytes: Buffer) =>
  bytes.subarray(offset, offset + text.length).toString("latin1") === text;

const signatures: readonly Signature[] = [
  { name: "PNG", format: "png", matches: startsWith("89504e470d0a1a0a") },
  { name: "JPEG", format: "jpeg", matches: startsWith("ffd8ff") },
  {
    name: "WebP",
    format: "webp",
    matches: (bytes) => textAt(0, "RIFF")(bytes) && textAt(8, "WEBP")(bytes),
  },
  { name: "GIF", format: null, matches: textAt(0, "GIF8") },
  { name: "BMP", format: null, matches: textAt(0, "BM") },
  { name: "TIFF", format: null, matches: startsWith("49492a00") },
  { name: "TIFF", format: null, matches: startsWith("4d4d002a") },
  { name: "PDF", format: null, matches: textAt(0, "%PDF") },
  { name: "HEIF or AVIF", format: null, matches: textAt(4, "ftyp") },
  {
    name: "SVG",
    format: null,
    matches: (bytes) => /^[\s\ufeff]*<(?:\?xml|!doctype|!--|svg)/i.test(bytes.toString("utf8")),
  },
];

const longestSignatureBytes = 64;

/**
 * Tell the format by the first bytes, whatever the file calls itself.
 *
 * Nothing else reaches the decoder: SVG would read other files, and rarely used decoders are where
 * the flaws are. Throws `ImageError`.
 */
export function imageFormat(image: Uint8Array): ImageFormat {
  if (image.byteLength === 0) throw new ImageError({ reason: "empty" });
  const head = Buffer.from(image.subarray(0, longestSignatureBytes));
  const signature = signatures.find(({ matches }) => matches(head));
  if (signature?.format) return signature.format;
  throw new ImageError({ reason: "unsupported_format", detected: signature?.name ?? null });
}
