import { crc32, deflateSync } from "node:zlib";

/** The colour of a pixel: one number from 0 to 255 for grey, three for red, green and blue. */
export type Paint = (x: number, y: number) => readonly number[];

/** Draws a square picture and writes it as a PNG file (RFC 2083) with 8 bits a channel. */
export function drawPng(sizePx: number, paint: Paint): Uint8Array<ArrayBuffer> {
  const channels = paint(0, 0).length;
  const rows: number[] = [];
  for (let y = 0; y < sizePx; y++) {
    rows.push(0);
    for (let x = 0; x < sizePx; x++) rows.push(...paint(x, y));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(sizePx, 0);
  header.writeUInt32BE(sizePx, 4);
  header.set([8, channels === 3 ? 2 : 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const image = chunk("IDAT", deflateSync(Uint8Array.from(rows)));
  return Uint8Array.from(
    Buffer.concat([signature, chunk("IHDR", header), image, chunk("IEND", Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
