import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { ZipFile } from "yazl";
import { digitRows } from "../setup/training-data.ts";

const sizePx = 8;
/** The values go from 0 to 16. */
const whitest = 16;

/** The digits as ZIPs with a folder of PNG files for each; every fifth digit is held out. */
export async function digitsArchive() {
  const archives = { training: new ZipFile(), heldOut: new ZipFile() };
  for (const [index, row] of digitRows().entries()) {
    const values = row.split(",").map(Number);
    const digit = values.pop();
    const pixels = Uint8Array.from(values, (value) => Math.round((value * 255) / whitest));
    const png = await sharp(pixels, { raw: { width: sizePx, height: sizePx, channels: 1 } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const archive = index % 5 === 4 ? archives.heldOut : archives.training;
    archive.addBuffer(png, `${digit}/${index}.png`, { compress: false });
  }
  return {
    training: await bytesOf(archives.training),
    heldOut: await bytesOf(archives.heldOut),
  };
}

async function bytesOf(archive: ZipFile): Promise<Uint8Array<ArrayBuffer>> {
  archive.end();
  return new Uint8Array(await buffer(archive.outputStream));
}
