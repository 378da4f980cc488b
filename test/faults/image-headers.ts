import { crc32, deflateSync } from "node:zlib";

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** A PNG of one colour: valid, with all the rows that its header claims. */
export function png({ width, height }: ImageSize): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x7f)]);
  return pngFile({ width, height }, deflateSync(Buffer.concat(Array(height).fill(row))));
}

/** A PNG whose header claims a size, with the data of a single grey pixel behind it. */
export function pngThatClaims(size: ImageSize): Buffer {
  return pngFile(size, deflateSync(Buffer.from([0, 0x7f])));
}

/** PNG (second edition), section 5: signature, then chunks of length, type, data and CRC. */
function pngFile({ width, height }: ImageSize, data: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    pngChunk("IDAT", data),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** A JPEG whose frame header (ITU T.81, B.2.2) claims a size, with one scan that holds nothing. */
export function jpegThatClaims({ width, height }: ImageSize): Buffer {
  const frame = [8, ...uint16(height), ...uint16(width), 1, 1, 0x11, 0];
  const quantization = [0, ...Array(64).fill(1)];
  const huffman = [0, 1, ...Array(15).fill(0), 0];
  const scan = [1, 1, 0, 0, 63, 0];
  return Buffer.from([
    ...[0xff, 0xd8],
    ...jpegSegment(0xe0, [...Buffer.from("JFIF\0", "latin1"), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...jpegSegment(0xdb, quantization),
    ...jpegSegment(0xc0, frame),
    ...jpegSegment(0xc4, huffman),
    ...jpegSegment(0xda, scan),
    ...[0x00, 0xff, 0xd9],
  ]);
}

function jpegSegment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...uint16(content.length + 2), ...content];
}

/**
 * A lossless WebP whose frame header claims a size (RFC 9649, section 3.4: signature, then 14 bits
 * each of width and height less one), so up to 16,384 pixels each way, and no pixels behind it.
 */
export function webpThatClaims({ width, height }: ImageSize): Buffer {
  const frame = Buffer.alloc(6);
  frame[0] = 0x2f;
  frame.writeUInt32LE((((width - 1) & 0x3fff) | (((height - 1) & 0x3fff) << 14)) >>> 0, 1);
  return webpFile(riffChunk("VP8L", frame));
}

/** A WebP whose canvas (RFC 9649, section 2.7.1) claims a size that no frame can have. */
export function webpWithCanvas({ width, height }: ImageSize): Buffer {
  const canvas = Buffer.alloc(10);
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  return webpFile(riffChunk("VP8X", canvas));
}

function webpFile(chunk: Buffer): Buffer {
  return riffChunk("RIFF", Buffer.concat([Buffer.from("WEBP", "latin1"), chunk]));
}

function riffChunk(type: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(type, "latin1"), size, data, Buffer.alloc(data.length % 2)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16(value: number): number[] {
  return [value >> 8, value & 0xff];
}
