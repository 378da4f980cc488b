import { once } from "node:events";
import { Worker } from "node:worker_threads";
import sharp from "sharp";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type DecodeImageOptions, decodeImage } from "./decode-image.ts";
import { RuntimeOptionError } from "./errors/capacity-errors.ts";
import { ImageError } from "./errors/request-errors.ts";

/** An image of 2 rows and 3 columns whose channels all differ: red 0…5, green 10…15, blue 20…25. */
const pixels = Uint8Array.from([
  ...[0, 10, 20, 1, 11, 21, 2, 12, 22],
  ...[3, 13, 23, 4, 14, 24, 5, 15, 25],
]);
const small = () => sharp(pixels, { raw: { width: 3, height: 2, channels: 3 } });
const planes = [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25];

const greys = Uint8Array.of(0, 50, 100, 150, 200, 250);
const grey = () => sharp(greys, { raw: { width: 3, height: 2, channels: 1 } }).toColourspace("b-w");

async function errorOf(decoding: Promise<unknown>): Promise<ImageError> {
  const error = await decoding.catch((reason: unknown) => reason);
  if (ImageError.is(error)) return error;
  throw new TypeError(`Expected an ImageError, got ${error}`);
}

describe("an image of its own size", () => {
  it("comes as one plane a channel, row by row", async () => {
    const png = await small().png().toBuffer();
    expect(await decodeImage(png)).toEqual({
      data: Uint8Array.from(planes),
      channels: 3,
      height: 2,
      width: 3,
    });
    const webp = await small().webp({ lossless: true }).toBuffer();
    expect((await decodeImage(webp)).data).toEqual(Uint8Array.from(planes));
    const jpeg = await small().jpeg({ quality: 100, chromaSubsampling: "4:4:4" }).toBuffer();
    for (const [index, value] of (await decodeImage(jpeg)).data.entries()) {
      expect(Math.abs(value - (planes[index] ?? Number.NaN))).toBeLessThanOrEqual(3);
    }
  });

  it("has one channel when it is stored as grey, in its very shades, else three", async () => {
    const png = await grey().png().toBuffer();
    expect(await decodeImage(png)).toEqual({ data: greys, channels: 1, height: 2, width: 3 });
    const transparent = await grey().ensureAlpha().png().toBuffer();
    expect(await decodeImage(transparent)).toMatchObject({ data: greys, channels: 1 });
    const jpeg = await grey().jpeg({ quality: 100 }).toBuffer();
    expect((await decodeImage(jpeg)).channels).toBe(1);
    // Red, green and blue are stored, though they are the same.
    const coloured = await grey().toColourspace("srgb").png().toBuffer();
    expect((await decodeImage(coloured)).channels).toBe(3);
  });

  it("has as many channels as are asked for: luma, or the grey three times", async () => {
    const png = await small().png().toBuffer();
    const luma = [0, 1, 2, 3, 4, 5].map((value) =>
      Math.round(0.299 * value + 0.587 * (value + 10) + 0.114 * (value + 20)),
    );
    const { data, channels } = await decodeImage(png, { channels: 1 });
    expect({ data: [...data], channels }).toEqual({ data: luma, channels: 1 });
    const tripled = await decodeImage(await grey().png().toBuffer(), { channels: 3 });
    expect([...tripled.data]).toEqual([...greys, ...greys, ...greys]);
  });

  it("is upright as its EXIF orientation says, and white where it is transparent", async () => {
    // Orientation 6: the first row is the right side, from top to bottom.
    const turned = await small().withMetadata({ orientation: 6 }).png().toBuffer();
    const upright = await decodeImage(turned);
    expect(upright).toMatchObject({ height: 3, width: 2 });
    expect([...upright.data.subarray(0, 6)]).toEqual([3, 0, 4, 1, 5, 2]);
    const clear = await sharp({
      create: { width: 1, height: 1, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect([...(await decodeImage(clear)).data]).toEqual([255, 255, 255]);
  });
});

describe("an image that is scaled", () => {
  it("keeps its corners, and is mixed of four neighbours between", async () => {
    const png = await grey().png().toBuffer();
    const { data, height, width } = await decodeImage(png, { height: 3, width: 5 });
    expect({ height, width }).toEqual({ height: 3, width: 5 });
    expect([...data]).toEqual([
      ...[0, 25, 50, 75, 100],
      ...[75, 100, 125, 150, 175],
      ...[150, 175, 200, 225, 250],
    ]);
  });

  it("keeps the side that is not named", async () => {
    const png = await grey().png().toBuffer();
    const tall = await decodeImage(png, { height: 3 });
    expect([...tall.data]).toEqual([0, 50, 100, 75, 125, 175, 150, 200, 250]);
    expect(await decodeImage(png, { width: 2 })).toMatchObject({
      data: Uint8Array.of(0, 100, 150, 250),
      height: 2,
      width: 2,
    });
  });

  it("is scaled by channel", async () => {
    const png = await small().png().toBuffer();
    const { data } = await decodeImage(png, { height: 2, width: 2 });
    expect([...data]).toEqual([0, 2, 3, 5, 10, 12, 13, 15, 20, 22, 23, 25]);
  });
});

describe("what is no image", () => {
  it("is an ImageError that says why", async () => {
    const png = await small().png().toBuffer();
    expect((await errorOf(decodeImage(new Uint8Array()))).reason).toBe("empty");
    expect((await errorOf(decodeImage(Buffer.from("<svg/>")))).fault).toEqual({
      reason: "unsupported_format",
      detected: "SVG",
    });
    expect((await errorOf(decodeImage(png.subarray(0, 40)))).reason).toBe("damaged");
    expect((await errorOf(decodeImage(png, { maxPixels: 5 }))).fault).toEqual({
      reason: "too_many_pixels",
      width: 3,
      height: 2,
      maxPixels: 5,
    });
    expect((await decodeImage(png, { maxPixels: 6 })).width).toBe(3);
  });

  it("of 60 million pixels is refused by its header when no limit is named", async () => {
    const large = await sharp({
      create: { width: 10_000, height: 6000, channels: 3, background: "black" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const { fault } = await errorOf(decodeImage(large));
    expect(fault).toMatchObject({ reason: "too_many_pixels", maxPixels: 50_000_000 });
  });

  it.each<[string, unknown]>([
    ["channels", 2],
    ["height", 0],
    ["width", 1.5],
    ["maxPixels", -1],
  ])("may not be asked for with %s: %s", async (option, value) => {
    const png = await small().png().toBuffer();
    const options = { [option]: value } as DecodeImageOptions;
    const decoding = decodeImage(png, options);
    await expect(decoding).rejects.toThrow(RuntimeOptionError);
    await expect(decoding).rejects.toThrow(`Expected ${option} to be`);
  });
});

describe("the thread that decodes", () => {
  afterEach(() => {
    vi.doUnmock("sharp");
    vi.resetModules();
  });

  it("may be a worker thread, with the same result", async () => {
    const file = new URL("./decode-image.ts", import.meta.url).href;
    const png = await small().png().toBuffer();
    const program = `
      const { parentPort, workerData } = require("node:worker_threads");
      import(${JSON.stringify(file)})
        .then(({ decodeImage }) => decodeImage(workerData, { height: 4, width: 4 }))
        .then((image) => parentPort.postMessage(image));`;
    const worker = new Worker(program, { eval: true, workerData: png });
    const [image] = await once(worker, "message");
    expect(image).toEqual(await decodeImage(png, { height: 4, width: 4 }));
  });

  it("says when sharp is missing", async () => {
    vi.resetModules();
    vi.doMock("sharp", () => {
      throw new Error("Could not load the sharp module");
    });
    const fresh = await import("./decode-image.ts");
    const decoding = fresh.decodeImage(await small().png().toBuffer());
    await expect(decoding).rejects.toMatchObject({ code: "native_module", module: "sharp" });
  });
});
