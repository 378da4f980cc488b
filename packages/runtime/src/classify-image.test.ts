import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { ImageError } from "./errors/request-errors.ts";
import { TestModels } from "./testing/test-models.ts";
import { testRuntime } from "./testing/test-runtime.ts";

function fixtures() {
  const models = new TestModels();
  const runtime = testRuntime({ threads: 1 });
  onTestFinished(async () => {
    await runtime.close();
    models[Symbol.dispose]();
  });
  return { models, runtime };
}

interface Colour {
  r: number;
  g: number;
  b: number;
  alpha?: number;
}

const orange = { r: 240, g: 120, b: 20 };

function plain(width: number, height: number, background: Colour) {
  return sharp({
    create: { width, height, channels: background.alpha === undefined ? 3 : 4, background },
  });
}

/** A PNG file of the given size in its header, with pixel data for none of it. */
function claimingPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(10))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

async function errorOf(run: Promise<unknown>): Promise<ImageError> {
  const error = await run.then(
    () => "no error",
    (reason: unknown) => reason,
  );
  if (ImageError.is(error)) return error;
  throw new TypeError(`Expected an ImageError, got ${error}`);
}

test("PNG, JPEG and WebP are decoded, and told apart by their bytes", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("means");
  for (const format of ["png", "jpeg", "webp"] as const) {
    const bytes = await plain(10, 6, orange).toFormat(format, { quality: 100 }).toBuffer();
    const result = await runtime.classifyImage(model, bytes);
    expect(result).toMatchObject({ width: 10, height: 6, format });
    const tolerance = format === "png" ? 0 : 4;
    for (const [index, expected] of [240, 120, 20].entries()) {
      expect(Math.abs((result.scores[index] ?? Number.NaN) - expected)).toBeLessThanOrEqual(
        tolerance,
      );
    }
  }
});

test("the caller's bytes are still there afterwards, also when they are part of a larger buffer", async () => {
  const { models, runtime } = fixtures();
  const image = await plain(4, 4, orange).png().toBuffer();
  const pool = new Uint8Array(image.length + 64);
  pool.set(image, 32);
  const part = pool.subarray(32, 32 + image.length);
  const { scores } = await runtime.classifyImage(models.channelMeans("means"), part);
  expect([...scores]).toEqual([240, 120, 20]);
  expect(part).toEqual(new Uint8Array(image));
});

test("scale, mean and deviation are applied by channel, in both layouts", async () => {
  const { models, runtime } = fixtures();
  const image = await plain(5, 5, { r: 255, g: 127, b: 0 }).png().toBuffer();
  for (const layout of ["NHWC", "NCHW"] as const) {
    const model = models.channelMeans("means", {
      layout,
      scale: 1 / 255,
      mean: [0.5, 0.25, 0.1],
      std: [0.5, 2, 0.2],
    });
    const { scores } = await runtime.classifyImage(model, image);
    expect(scores[0]).toBeCloseTo((1 - 0.5) / 0.5, 6);
    expect(scores[1]).toBeCloseTo((127 / 255 - 0.25) / 2, 6);
    expect(scores[2]).toBeCloseTo((0 - 0.1) / 0.2, 6);
  }
});

test("a model with one channel gets the luma", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("grey", { channels: 1, layout: "NCHW" });
  const { scores } = await runtime.classifyImage(model, await plain(3, 3, orange).png().toBuffer());
  expect(scores[0]).toBeCloseTo(0.299 * 240 + 0.587 * 120 + 0.114 * 20, 4);
});

test("grey, palette and 16-bit images come as RGB of 8 bits", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("means");
  const grey = plain(4, 4, { r: 90, g: 90, b: 90 });
  const images = [
    await grey.clone().toColourspace("b-w").png().toBuffer(),
    await grey.clone().png({ palette: true }).toBuffer(),
    await grey.clone().toColourspace("rgb16").png().toBuffer(),
    await grey.clone().toColourspace("grey16").png().toBuffer(),
  ];
  for (const image of images) {
    const { scores } = await runtime.classifyImage(model, image);
    for (const score of scores) expect(Math.abs(score - 90)).toBeLessThanOrEqual(1);
  }
});

test("a CMYK image comes as RGB, and of an animation the first frame", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("means");
  const cmyk = await plain(4, 4, orange).toColourspace("cmyk").jpeg({ quality: 100 }).toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
  const { scores } = await runtime.classifyImage(model, cmyk);
  expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
  expect(scores[1]).toBeGreaterThan(scores[2] ?? 0);

  const frames = await Promise.all(
    [orange, { r: 0, g: 0, b: 255 }].map((colour) => plain(6, 4, colour).png().toBuffer()),
  );
  const animation = await sharp(frames, { join: { animated: true } })
    .webp({ lossless: true })
    .toBuffer();
  const first = await runtime.classifyImage(model, animation);
  expect(first).toMatchObject({ width: 6, height: 4 });
  expect([...first.scores]).toEqual([240, 120, 20]);
});

test("what is transparent is white", async () => {
  const { models, runtime } = fixtures();
  const image = await plain(4, 4, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer();
  const half = await plain(4, 4, { r: 255, g: 0, b: 0, alpha: 0.5 }).png().toBuffer();
  const model = models.channelMeans("means");
  expect([...(await runtime.classifyImage(model, image)).scores]).toEqual([255, 255, 255]);
  const { scores } = await runtime.classifyImage(model, half);
  expect(scores[0]).toBe(255);
  expect(Math.abs((scores[1] ?? 0) - 127)).toBeLessThanOrEqual(1);
});

test("an image is turned upright as its EXIF orientation says", async () => {
  const { models, runtime } = fixtures();
  const image = await plain(8, 2, orange).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await runtime.classifyImage(models.channelMeans("means"), image)).toMatchObject({
    width: 2,
    height: 8,
  });
});

test("an image that claims 60,000 x 60,000 pixels is refused by its header", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("means", { maxPixels: 50_000_000 });
  const error = await errorOf(runtime.classifyImage(model, claimingPng(60_000, 60_000)));
  expect(error.fault).toEqual({
    reason: "too_many_pixels",
    width: 60_000,
    height: 60_000,
    maxPixels: 50_000_000,
  });
});

test("an image of exactly as many pixels as allowed is taken, one row more is not", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("means", { maxPixels: 64 });
  const whole = await plain(8, 8, orange).png().toBuffer();
  expect(await runtime.classifyImage(model, whole)).toMatchObject({ width: 8 });
  const larger = await plain(8, 9, orange).png().toBuffer();
  expect((await errorOf(runtime.classifyImage(model, larger))).reason).toBe("too_many_pixels");
});

test("other formats are refused by name, before any decoder sees them", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("means");
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>');
  const files: [Uint8Array, string | null][] = [
    [await plain(4, 4, orange).gif().toBuffer(), "GIF"],
    [await plain(4, 4, orange).tiff().toBuffer(), "TIFF"],
    [await plain(4, 4, orange).avif().toBuffer(), "HEIF or AVIF"],
    [svg, "SVG"],
    [Buffer.from("<?xml version='1.0'?><svg/>"), "SVG"],
    [Buffer.from("BM not a bitmap"), "BMP"],
    [Buffer.from("hello"), null],
  ];
  for (const [bytes, detected] of files) {
    const { fault } = await errorOf(runtime.classifyImage(model, bytes));
    expect(fault).toEqual({ reason: "unsupported_format", detected });
  }
  expect((await errorOf(runtime.classifyImage(model, new Uint8Array()))).reason).toBe("empty");
  expect(runtime.spawned).toHaveLength(0);
});

test("a truncated and a garbled image are damaged, and the worker goes on", async () => {
  const { models, runtime } = fixtures();
  const model = models.channelMeans("means");
  const noise = Buffer.alloc(64 * 64 * 3, "noise of some kind");
  const raw = { width: 64, height: 64, channels: 3 } as const;
  for (const format of ["png", "jpeg", "webp"] as const) {
    const whole = await sharp(noise, { raw }).toFormat(format).toBuffer();
    const cut = whole.subarray(0, Math.floor(whole.length * 0.6));
    expect((await errorOf(runtime.classifyImage(model, cut))).reason).toBe("damaged");
    const head = whole.subarray(0, 16);
    expect((await errorOf(runtime.classifyImage(model, head))).reason).toBe("damaged");
    expect(await runtime.classifyImage(model, whole)).toMatchObject({ format });
  }
  expect(runtime.spawned).toHaveLength(1);
});

test("the same image gives the same bytes, and softmax makes probabilities", async () => {
  const { models, runtime } = fixtures();
  const model = {
    ...models.channelMeans("means", { scale: 1 / 100 }),
    activation: "softmax" as const,
  };
  const image = await plain(9, 7, orange).png().toBuffer();
  const [first, second] = await Promise.all([
    runtime.classifyImage(model, image),
    runtime.classifyImage(model, image),
  ]);
  expect(second.scores).toEqual(first.scores);
  const powers = [2.4, 1.2, 0.2].map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  for (const [index, power] of powers.entries()) {
    expect(first.scores[index]).toBeCloseTo(power / sum, 6);
  }
});

test("a model with another number of scores than labels is incompatible", async () => {
  const { models, runtime } = fixtures();
  const model = { ...models.channelMeans("means"), labels: ["one", "two"] };
  const image = await plain(4, 4, orange).png().toBuffer();
  await expect(runtime.classifyImage(model, image)).rejects.toMatchObject({
    code: "model_load",
    reason: "incompatible",
  });
});
